package linkedin

import (
	"slices"
	"strings"

	"ambassadeur/internal/member"
)

// finish makes an import of what the tables gave: what is missing is empty or not known, after the kind of archive.
func finish(imp Import, old bool, results map[string]result, c clues) (Import, error) {
	for _, got := range results {
		if d, ok := got.rows.(dated); ok {
			c.rows = later(c.rows, d.newest(c.now))
		}
	}
	imp.At, imp.Dated = c.moment()
	d := draft{from: member.Source{Origin: member.Export, At: imp.At}, now: c.now}
	for _, s := range sources() {
		got, there := results[s.file]
		switch {
		case there && got.ok():
			got.rows.fill(&d)
			imp.Files = append(imp.Files, got.file)
		case there:
			imp.Files = append(imp.Files, got.file)
		case imp.Kind == Table:
		case !doubtful(results) && s.empty(imp.Kind, old, results):
			s.rows().fill(&d)
			imp.Files = append(imp.Files, File{Name: s.file, Topic: s.topic, Status: Empty})
		default:
			imp.Files = append(imp.Files, File{Name: s.file, Topic: s.topic, Status: Missing})
		}
		if s.topic == TopicProfile {
			imp.Files = addSummary(imp.Files, results, &d)
		}
	}
	d.endorsed()
	imp.Member = member.Merge(member.Member{}, d.member) // finds the employer among what is followed
	if imp.Member.Empty() || nothingRead(results) {
		return Import{}, nothing(imp, results)
	}
	return imp, nil
}

// doubtful reports whether a table could not be read for what is wrong with the archive or the disk. Then what is missing
// may be missing for the same reason.
func doubtful(results map[string]result) bool {
	for _, got := range results {
		if slices.Contains([]Why{Damaged, Encrypted, Unreadable, Nothing}, got.file.Why) {
			return true
		}
	}
	return false
}

// nothingRead reports whether no table could be read.
func nothingRead(results map[string]result) bool {
	for _, got := range results {
		if got.ok() {
			return false
		}
	}
	return true
}

// empty reports that a table that is not there would have had no rows. Recommendations given and received come
// together: when one is there, so would the other.
func (s source) empty(kind Kind, old bool, results map[string]result) bool {
	switch s.absent {
	case emptyInWhole:
		return kind == Complete || kind == Basic
	case emptyInNew:
		return kind == Complete || kind == Basic && !old
	case emptyInLarge:
		_, given := results["Recommendations_Given.csv"]
		_, received := results["Recommendations_Received.csv"]
		return kind == Complete || kind == Basic && (s.topic == TopicReceived && given || s.topic == TopicGiven && received)
	case unknown:
	}
	return false
}

// addSummary takes About from its own table when that was read. It is told of only when it gave something.
func addSummary(files []File, results map[string]result, d *draft) []File {
	got, there := results[summary().file]
	if !there {
		return files
	}
	if got.ok() {
		got.rows.fill(d)
	}
	if files == nil || got.file.Status == Read {
		return append(files, got.file)
	}
	return files
}

// endorsed counts the endorsements of every skill.
func (d *draft) endorsed() {
	skills := make([]member.Skill, len(d.member.Skills.Value))
	for i, s := range d.member.Skills.Value {
		s.Endorsements = d.accepted[strings.ToLower(s.Name)]
		skills[i] = s
	}
	if len(skills) > 0 {
		d.member.Skills.Value = skills
	}
}

// nothing says why there is nothing of use: because of the first table that could not be read, or else because none
// says anything.
func nothing(imp Import, results map[string]result) error {
	for _, f := range imp.Files {
		if f.Status != Failed {
			continue
		}
		var cause error
		for _, got := range results {
			if got.file == f {
				cause = got.err
			}
		}
		e := &Error{Name: imp.Name, Inner: f.Name, Why: f.Why, Err: cause}
		if imp.Kind == Table || f.Why == Encrypted { // a password is on all of it
			e.Inner = ""
		}
		return e
	}
	return &Error{Name: imp.Name, Why: NothingUsed}
}
