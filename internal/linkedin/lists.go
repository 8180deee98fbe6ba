package linkedin

import (
	"ambassadeur/internal/member"
	"ambassadeur/internal/table"
)

// list is a table of which every row is one thing about the member.
type list[T any] struct {
	of   func(table.Row) (T, bool)
	into func(*member.Member) *member.Part[[]T]
	got  []T
	n    int
}

func (l *list[T]) take(r table.Row) bool {
	one, ok := l.of(r)
	if !ok {
		return false
	}
	l.n++
	if len(l.got) < member.MaxList {
		l.got = append(l.got, one)
	}
	return true
}

func (l *list[T]) entries() int  { return l.n }
func (l *list[T]) fill(d *draft) { *l.into(&d.member) = member.Of(l.got, d.from) }

func schools() rows {
	return &list[member.School]{into: func(m *member.Member) *member.Part[[]member.School] { return &m.Education }, of: func(r table.Row) (member.School, bool) {
		s := member.School{
			Name: line(r, "schoolname"), Degree: joined(line(r, "degreename", "degree"), line(r, "major", "fieldofstudy")), Notes: text(r, "notes"),
			Start: span(r.Get("startdate", "startedon")), End: span(r.Get("enddate", "finishedon")),
		}
		return s, s.Name != "" || s.Degree != ""
	}}
}

func languages() rows {
	return &list[member.Language]{into: func(m *member.Member) *member.Part[[]member.Language] { return &m.Languages }, of: func(r table.Row) (member.Language, bool) {
		l := member.Language{Name: line(r, "name"), Level: line(r, "proficiency")}
		return l, l.Name != ""
	}}
}

func certificates() rows {
	return &list[member.Certificate]{into: func(m *member.Member) *member.Part[[]member.Certificate] { return &m.Certificates }, of: func(r table.Row) (member.Certificate, bool) {
		c := member.Certificate{
			Name: line(r, "name"), By: line(r, "authority"), URL: line(r, "url"),
			Start: span(r.Get("startedon", "startdate")), End: span(r.Get("finishedon", "enddate")),
		}
		return c, c.Name != "" || c.By != ""
	}}
}

func volunteering() rows {
	return &list[member.Volunteer]{into: func(m *member.Member) *member.Part[[]member.Volunteer] { return &m.Volunteering }, of: func(r table.Row) (member.Volunteer, bool) {
		v := member.Volunteer{
			Role: line(r, "role"), Where: line(r, "companyname", "organization", "organisation"), Cause: line(r, "cause"), Description: text(r, "description"),
			Start: span(r.Get("startedon", "startdate")), End: span(r.Get("finishedon", "enddate")),
		}
		return v, v.Role != "" || v.Where != ""
	}}
}

func projects() rows {
	return &list[member.Project]{into: func(m *member.Member) *member.Part[[]member.Project] { return &m.Projects }, of: func(r table.Row) (member.Project, bool) {
		p := member.Project{
			Name: line(r, "title", "name"), Description: text(r, "description"), URL: line(r, "url"),
			Start: span(r.Get("startedon", "startdate")), End: span(r.Get("finishedon", "enddate")),
		}
		return p, p.Name != "" || p.Description != ""
	}}
}

func publications() rows {
	return &list[member.Publication]{into: func(m *member.Member) *member.Part[[]member.Publication] { return &m.Publications }, of: func(r table.Row) (member.Publication, bool) {
		p := member.Publication{
			Name: line(r, "name", "title"), By: line(r, "publisher"), Description: text(r, "description"), URL: line(r, "url"),
			On: day(r.Get("publishedon", "date")),
		}
		return p, p.Name != "" || p.Description != ""
	}}
}

func honors() rows {
	return &list[member.Honor]{into: func(m *member.Member) *member.Part[[]member.Honor] { return &m.Honors }, of: func(r table.Row) (member.Honor, bool) {
		h := member.Honor{Name: line(r, "title", "name"), By: line(r, "issuer"), Description: text(r, "description"), On: span(r.Get("issuedon", "issuedate"))}
		return h, h.Name != "" || h.Description != ""
	}}
}

func line(r table.Row, columns ...string) string { return member.Line(r.Get(columns...)) }
func text(r table.Row, columns ...string) string { return member.Text(r.Get(columns...)) }

func joined(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + ", " + b
}
