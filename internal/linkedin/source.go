package linkedin

import (
	"slices"
	"time"

	"ambassadeur/internal/member"
	"ambassadeur/internal/table"
)

// rows takes in the rows of one table and says what they tell of the member.
type rows interface {
	// take takes in one row; false when it makes no sense.
	take(table.Row) bool
	// entries is how many were counted.
	entries() int
	// fill writes what is known into the draft. Without a row that is what an empty table tells.
	fill(*draft)
}

// dated rows tell how new the table is at least.
type dated interface {
	newest(now time.Time) time.Time
}

// draft is a member in the making.
type draft struct {
	member   member.Member
	from     member.Source
	now      time.Time
	accepted map[string]int // endorsements by skill, folded
}

// absence is what it means that an archive has no table of a kind.
type absence int

const (
	unknown      absence = iota // nothing: there is no telling
	emptyInWhole                // nothing is in it, when the archive is whole
	emptyInNew                  // nothing is in it, when the archive is whole and of 2018 or later
	emptyInLarge                // nothing is in it, when the archive is the larger one
)

// source is one kind of table that the checklist can use.
type source struct {
	topic  Topic
	file   string                    // as LinkedIn names it
	also   []string                  // keys of its other names
	header func(cells []string) bool // of any era
	rows   func() rows
	absent absence
	bare   bool                 // its header alone makes no sense: a member has one of these, at the least
	long   bool                 // it can have very many rows, of which none is kept
	starts func(table.Row) bool // as in table.Options
}

// keys are the names of the table, as keyOf gives them.
func (s source) keys() []string { return append([]string{keyOf(s.file)}, s.also...) }

// most is how many bytes such a table can have.
func (s source) most() int64 {
	if s.long {
		return maxLong
	}
	return maxTable
}

// sources lists the tables in the order of a report. What is missing means that it is empty only where that is known of
// real archives: connections are sent later than the rest at times, recommendations were only seen in the larger
// archive, and uploads and verifications are not complete in any.
func sources() []source {
	return []source{
		{topic: TopicProfile, file: "Profile.csv", header: profileHeader, rows: one[profileRow], bare: true},
		{topic: TopicPositions, file: "Positions.csv", header: columns("companyname", "title"), rows: one[positions], absent: emptyInWhole},
		{topic: TopicEducation, file: "Education.csv", header: columns("schoolname"), rows: schools, absent: emptyInWhole},
		{topic: TopicSkills, file: "Skills.csv", header: skillsHeader, rows: one[skills], absent: emptyInWhole},
		{
			topic: TopicEndorsements, file: "Endorsement_Received_Info.csv", also: []string{"endorsementsreceivedinfo", "endorsementreceived"},
			header: endorsementsHeader, rows: one[endorsements], absent: emptyInNew, long: true,
		},
		{topic: TopicReceived, file: "Recommendations_Received.csv", header: recommendationsHeader, rows: one[received], absent: emptyInLarge},
		{topic: TopicGiven, file: "Recommendations_Given.csv", header: recommendationsHeader, rows: one[given], absent: emptyInLarge},
		{topic: TopicLanguages, file: "Languages.csv", header: columns("name", "proficiency"), rows: languages, absent: emptyInWhole},
		{topic: TopicCertificates, file: "Certifications.csv", header: columns("name", "authority"), rows: certificates, absent: emptyInWhole},
		{
			topic: TopicVolunteering, file: "Volunteering.csv", also: []string{"volunteer", "volunteerexperiences", "volunteerexperience"},
			header: volunteeringHeader, rows: volunteering, absent: emptyInNew,
		},
		{topic: TopicProjects, file: "Projects.csv", header: projectsHeader, rows: projects, absent: emptyInWhole},
		{topic: TopicPublications, file: "Publications.csv", header: columns("name", "publisher"), rows: publications, absent: emptyInWhole},
		{topic: TopicHonors, file: "Honors.csv", also: []string{"honorsandawards"}, header: honorsHeader, rows: honors, absent: emptyInNew},
		{topic: TopicConnections, file: "Connections.csv", header: connectionsHeader, rows: one[connections], absent: emptyInLarge, bare: true, long: true},
		{topic: TopicInvitations, file: "Invitations.csv", header: columns("from", "to", "direction"), rows: one[invitations], absent: emptyInLarge, long: true},
		{topic: TopicFollows, file: "Company Follows.csv", header: columns("organization", "followedon"), rows: one[follows], absent: emptyInNew},
		{topic: TopicMedia, file: "Rich_Media.csv", header: mediaHeader, rows: one[media], long: true},
		{topic: TopicPosts, file: "Shares.csv", header: columns("date", "sharelink"), rows: one[posts], absent: emptyInLarge, long: true},
		{topic: TopicComments, file: "Comments.csv", header: commentsHeader, rows: one[comments], absent: emptyInLarge, long: true, starts: commented},
		{topic: TopicVerifications, file: "Verifications.csv", header: columns("verificationtype"), rows: one[verifications]},
		{topic: TopicEmail, file: "Email Addresses.csv", header: columns("emailaddress", "primary"), rows: one[addresses], absent: emptyInWhole},
	}
}

// summary is the table that has About when Profile.csv has no column for it. It is empty in most archives, also of
// members with an About.
func summary() source {
	return source{topic: TopicProfile, file: "Profile Summary.csv", header: columns("profilesummary"), rows: one[summaryRow]}
}

// sourceOf is the kind of table that has this key.
func sourceOf(key string) (source, bool) {
	for _, s := range append(sources(), summary()) {
		if slices.Contains(s.keys(), key) {
			return s, true
		}
	}
	return source{}, false
}

func one[T any, P interface {
	*T
	rows
}]() rows {
	return P(new(T))
}

func columns(names ...string) func(cells []string) bool {
	return func(cells []string) bool { return has(cells, names...) }
}

func profileHeader(cells []string) bool {
	return has(cells, "headline") && (has(cells, "firstname") || has(cells, "lastname") || has(cells, "summary"))
}

// skillsHeader is of a table with one column, apart from empty ones.
func skillsHeader(cells []string) bool {
	for i, c := range cells {
		if i == 0 && c != "name" || i > 0 && c != "" {
			return false
		}
	}
	return len(cells) > 0
}

func endorsementsHeader(cells []string) bool {
	return has(cells, "skillname") && !has(cells, "endorseefirstname") &&
		(has(cells, "endorserfirstname") || has(cells, "endorsementstatus") || has(cells, "endorsementdate"))
}

func recommendationsHeader(cells []string) bool {
	return has(cells, "text") && (has(cells, "firstname") || has(cells, "creationdate"))
}

func volunteeringHeader(cells []string) bool {
	return has(cells, "role") && (has(cells, "companyname") || has(cells, "organization") || has(cells, "cause"))
}

func projectsHeader(cells []string) bool {
	return has(cells, "title", "description", "url") || has(cells, "title", "startedon") && !has(cells, "companyname")
}

func honorsHeader(cells []string) bool {
	return has(cells, "title") && (has(cells, "issuedon") || has(cells, "issuedate") || has(cells, "issuer"))
}

// connectionsHeader wants the date, and a column that tells whom it is about.
func connectionsHeader(cells []string) bool {
	if has(cells, "connectedon") {
		return has(cells, "firstname") || has(cells, "lastname") || has(cells, "url") || has(cells, "company")
	}
	return has(cells, "firstname", "lastname", "emailaddress") && (has(cells, "currentcompany") || has(cells, "company", "position")) // 2016
}

// mediaHeader is of both eras: before late 2024 the table had two links to a help page.
func mediaHeader(cells []string) bool {
	return has(cells, "datetime") && (has(cells, "medialink") || has(cells, "mediadescription")) || has(cells, "type", "link") && len(cells) == 2
}

func commentsHeader(cells []string) bool {
	return has(cells, "date", "message") || has(cells, "date", "comment")
}
