package linkedin

import (
	"io"
	"strings"

	"ambassadeur/internal/table"
)

// tableKind finds which of LinkedIn's tables this is: by its name, when it has the columns of that, else by its columns.
func tableKind(name string, r io.ReaderAt, size int64) (source, error) {
	key := keyOf(name)
	if key == "" {
		key = table.Fold(name)
	}
	_, ours := signOf(key)
	named, known := sourceOf(key)
	open := func(header func([]string) bool) (*table.Table, error) {
		return table.Open(io.NewSectionReader(r, 0, size), table.Options{Header: header, MaxBytes: size + 1})
	}
	if known {
		if _, err := open(named.header); err == nil {
			return named, nil
		}
	}
	all, found := sources(), 0
	t, err := open(func(cells []string) bool {
		for i, s := range all {
			if s.header(cells) && (s.topic != TopicSkills || skilled(name)) {
				found = i
				return true
			}
		}
		return false
	})
	switch {
	case err == nil && all[found].topic == TopicReceived:
		return recommendations(name, t), nil
	case err == nil:
		return all[found], nil
	case known: // its own name, and columns that make no sense: say so of that table
		return named, nil
	}
	if _, err := open(notNeeded); ours || err == nil {
		return source{}, &Error{Name: name, Why: NothingUsed}
	}
	if why := reason(err); why == Unreadable {
		return source{}, &Error{Name: name, Why: why, Err: err}
	}
	if looksLikeTable(name, r, size) {
		return source{}, &Error{Name: name, Why: OtherTable, Err: err}
	}
	return source{}, &Error{Name: name, Why: Unknown, Err: err}
}

// recommendations tells those received from those given, which have the same columns: by the name of the table, or else
// by their status, which is empty of those given.
func recommendations(name string, t *table.Table) source {
	received, _ := sourceOf("recommendationsreceived")
	given, _ := sourceOf("recommendationsgiven")
	name = strings.ToLower(name)
	for _, word := range []string{"receiv", "ontvang", "gekregen"} {
		if strings.Contains(name, word) {
			return received
		}
	}
	status := ""
	_ = t.Each(func(r table.Row) error { // what is wrong with it is found when it is read
		status += r.Get("status")
		if status != "" {
			return io.EOF
		}
		return nil
	})
	if status != "" {
		return received
	}
	return given
}

// skilled reports whether a name is of a list of skills. Its one column, Name, is in many other lists.
func skilled(name string) bool {
	name = plain(name)
	for _, word := range []string{"skill", "vaardighe", "kenntnis", "competen", "aptitud", "fahigkeit"} {
		if strings.Contains(name, word) {
			return true
		}
	}
	return false
}

// notNeeded is the header of a table of LinkedIn that the checklist does not need.
func notNeeded(cells []string) bool {
	for _, columns := range [][]string{
		{"conversationid", "content"},
		{"from", "to", "subject", "content"},
		{"endorseefirstname", "skillname"},
		{"memberage", "companynames"},
		{"registeredat", "registrationip"},
		{"registrationdate", "subscriptiontypes"},
		{"source", "createdat", "bookmarkedat"},
		{"extension", "number"},
		{"date", "type", "link"},
		{"date", "status", "fullname"},
		{"saveditem", "createdtime"},
		{"contenttitle", "contenttype"},
		{"logindate", "ipaddress"},
		{"typeofinference"},
		{"profilesummary"},
		{"jobtitle", "joburl"},
		{"opentorecruiters"},
		{"supportedcause"},
	} {
		if has(cells, columns...) {
			return true
		}
	}
	return false
}

// looksLikeTable reports whether somebody who made this file would call it a table.
func looksLikeTable(name string, r io.ReaderAt, size int64) bool {
	if keyOf(name) != "" && !strings.HasSuffix(strings.ToLower(name), ".txt") {
		return true
	}
	start := make([]byte, min(size, 1024))
	n, _ := r.ReadAt(start, 0) // was read before
	first, _, _ := strings.Cut(string(start[:n]), "\n")
	return strings.Count(first, ",") > 1 || strings.Count(first, ";") > 1 || strings.Count(first, "\t") > 1
}
