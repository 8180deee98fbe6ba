package profilepdf

import (
	"strings"

	"ambassadeur/internal/member"
)

// column is what stands beside the sidebar.
type column struct {
	name, headline, location string
	about                    string
	positions                []member.Position
	schools                  []member.School
}

// section is a heading with the lines under it.
type section struct {
	title string
	kind  kind
	lines []line
}

// main reads what stands beside the sidebar, of all pages.
func mainOf(lines []line) column {
	var c column
	var name, intro []line
	var sections []section
	for _, l := range lines {
		switch {
		case l.is(sizeName) && len(sections) == 0:
			name = append(name, l)
		case l.is(sizeHeading):
			sections = append(sections, section{title: l.text})
		case len(sections) > 0:
			s := &sections[len(sections)-1]
			s.lines = append(s.lines, l)
		case len(name) > 0:
			intro = append(intro, l)
		}
	}
	c.name = wrapped(name)
	ink := ""
	if len(name) > 0 {
		ink = name[0].colour
	}
	c.headline, c.location = introOf(intro, ink)
	for _, s := range told(sections) {
		switch s.kind {
		case summary:
			c.about = prose(s.lines)
		case experience:
			c.positions = positionsOf(s.lines)
		case education:
			c.schools = schoolsOf(s.lines)
		default: // told knows no other
		}
	}
	return c
}

// introOf tells the headline, which has the ink of the name, from the location: that is grey, and a little further below.
func introOf(lines []line, ink string) (headline, location string) {
	const between = 14.9 // 14.4 within the headline, 15.4 to the location
	n := len(lines)
	if n == 1 && lines[0].colour != ink {
		return "", lines[0].text
	}
	if n > 1 {
		last, before := lines[n-1], lines[n-2]
		if last.colour != lines[0].colour || last.colour == before.colour && last.below(before) > between {
			return wrapped(lines[:n-1]), last.text
		}
	}
	return wrapped(lines), ""
}

// told tells the sections apart, by their words and else by what is in them and their order: a summary has no small
// print, roles have a size of their own, and the education comes last.
func told(sections []section) []section {
	for i := range sections {
		s := &sections[i]
		if s.kind = kindOf(s.title, summary, experience, education); s.kind != unknown {
			continue
		}
		roles, small := false, false
		for _, l := range s.lines {
			roles = roles || l.is(sizeRole)
			small = small || l.is(sizeText)
		}
		switch {
		case roles:
			s.kind = experience
		case small || i > 0:
			s.kind = education
		default:
			s.kind = summary
		}
	}
	return sections
}

// positionsOf reads roles, each under its company.
func positionsOf(lines []line) []member.Position {
	var all []member.Position
	var company string
	var role *member.Position
	var place, text []line
	dated, ink := false, ""
	grey := twoInks(lines)
	finish := func() {
		if role != nil {
			role.Location, role.Description = member.Line(wrapped(place)), member.Text(prose(text))
			all = append(all, *role)
		}
		role, place, text, dated = nil, nil, nil, false
	}
	for i, l := range lines {
		var before line
		if i > 0 {
			before = lines[i-1]
		}
		switch {
		case l.is(sizeCompany):
			finish()
			if continues(l, before) {
				company = member.Line(company + joint(company, l.text) + l.text)
			} else {
				company = l.text
			}
		case l.is(sizeRole) && role != nil && !dated && before.is(sizeRole):
			role.Title = member.Line(role.Title + joint(role.Title, l.text) + l.text)
		case l.is(sizeRole):
			finish()
			role, ink = &member.Position{Title: l.text, Company: company}, l.colour
		case role == nil: // the time in all the roles of a company
		case !dated && before.is(sizeRole):
			s, ok := spanOf(l.text)
			dated = true
			if ok {
				role.Start, role.End, role.Current = s.start, s.end, s.current
			} else {
				text = append(text, l)
			}
		case len(text) == 0 && where(l, before, ink, grey):
			place = append(place, l)
		default:
			text = append(text, l)
		}
	}
	finish()
	return all
}

// continues reports whether a line goes on with the name of a company or school before it, and is not the next.
func continues(l, before line) bool {
	const between = 24 // 14.4 within a name, 33 to the next
	if !l.is(sizeCompany) || !before.is(sizeCompany) {
		return false
	}
	if l.page != before.page {
		return full(before, l)
	}
	return l.below(before) < between
}

// where reports whether a line under the dates is the place: it is nearer than a description is, and grey, where the
// rest has one ink. At the top of a page it stands higher; there the ink decides when the document has grey.
func where(l, before line, ink string, grey bool) bool {
	const (
		between = 17.5 // 14.7 to the place, 20.3 to a description
		top     = 737.65
	)
	switch {
	case l.colour != ink:
		return true
	case l.page == before.page:
		return l.below(before) < between
	}
	return before.colour == ink && l.y > top && !grey
}

// twoInks reports whether what is under the roles has more than one ink.
func twoInks(lines []line) bool {
	first := ""
	for _, l := range lines {
		if !l.is(sizeText) {
			continue
		}
		if first != "" && l.colour != first {
			return true
		}
		first = l.colour
	}
	return false
}

var schoolYears = pattern(`^(.*?)\s*·?\s*\(([^()]*\d{4}[^()]*)\)$`)

// schoolsOf reads schools, each with its degree and years.
func schoolsOf(lines []line) []member.School {
	var all []member.School
	var degree []line
	finish := func() {
		if len(all) == 0 {
			return
		}
		s := &all[len(all)-1]
		text := wrapped(degree)
		if m := schoolYears().FindStringSubmatch(text); m != nil {
			if years, ok := spanOf(m[2]); ok {
				text, s.Start, s.End = m[1], years.start, years.end
				if !strings.ContainsAny(m[2], "-–—") {
					s.Start = ""
				}
			}
		}
		s.Degree = member.Line(strings.TrimSuffix(text, " ·"))
		degree = nil
	}
	for i, l := range lines {
		switch {
		case i > 0 && continues(l, lines[i-1]):
			s := &all[len(all)-1]
			s.Name = member.Line(s.Name + joint(s.Name, l.text) + l.text)
		case l.is(sizeCompany):
			finish()
			all = append(all, member.School{Name: l.text})
		case len(all) > 0:
			degree = append(degree, l)
		}
	}
	finish()
	return all
}
