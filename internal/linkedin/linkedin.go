// Package linkedin reads what LinkedIn gives a member of themself: the data export, as zip, folder or single table,
// and the profile saved as PDF. It opens only what it needs, never messages, writes nothing and reaches no network.
package linkedin

import (
	"time"

	"ambassadeur/internal/member"
)

// Kind is what was read.
type Kind string

// The kinds.
const (
	Complete Kind = "complete" // the larger data archive, with activity
	Basic    Kind = "basic"    // the fast data archive
	Partial  Kind = "partial"  // an archive with only some of its files: what is missing may not have been asked for
	Table    Kind = "table"    // one file of an archive
	Profile  Kind = "pdf"      // the profile as PDF
)

// Status is how it went with one file.
type Status string

// The statuses.
const (
	Read    Status = "read"    // Rows tells how many
	Empty   Status = "empty"   // it is there without rows, or missing from a whole archive: the section is empty
	Missing Status = "missing" // not there, and that can mean two things: nothing in it, or not asked for
	Failed  Status = "failed"  // it is there and could not be read; Why tells
)

// File is one file that the checklist can use, or one part of a PDF.
type File struct {
	Name   string // as it is in the archive, such as Positions.csv; else as LinkedIn names it
	Topic  Topic
	Status Status
	Rows   int // entries counted, such as positions or connections
	Why    Why // for Failed
}

// Topic is what a file is about.
type Topic string

// The topics, in the order of a report.
const (
	TopicProfile       Topic = "profile" // headline, about, location, industry, websites
	TopicPositions     Topic = "positions"
	TopicEducation     Topic = "education"
	TopicSkills        Topic = "skills"
	TopicEndorsements  Topic = "endorsements"
	TopicReceived      Topic = "recommendations_received"
	TopicGiven         Topic = "recommendations_given"
	TopicLanguages     Topic = "languages"
	TopicCertificates  Topic = "certificates"
	TopicVolunteering  Topic = "volunteering"
	TopicProjects      Topic = "projects"
	TopicPublications  Topic = "publications"
	TopicHonors        Topic = "honors"
	TopicConnections   Topic = "connections"
	TopicInvitations   Topic = "invitations" // for the member's own address only
	TopicFollows       Topic = "company_follows"
	TopicMedia         Topic = "rich_media" // photo and banner
	TopicPosts         Topic = "shares"
	TopicComments      Topic = "comments"
	TopicVerifications Topic = "verifications"
	TopicEmail         Topic = "email_addresses"
)

// Import is what was read from one path.
type Import struct {
	Name     string // base name of what was read
	Kind     Kind
	At       time.Time // of which moment it is
	Dated    bool      // the source tells that moment; else it is the file's own date
	Language string    // of a PDF: nl, en, pt, …; empty when it does not say
	Member   member.Member
	Files    []File
	Unopened int // files in the archive that are not needed and were not opened
}

// Options is what reading is given.
type Options struct {
	Now      time.Time          // no source is newer than this
	Progress func(done, of int) // called as work goes on, from the goroutine that reads; nil for none
}
