package ui

import (
	"maps"
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
	"ambassadeur/ui/preview"
	"ambassadeur/ui/theme"
)

// turn takes the next of something, or the one before.
func (p *Previewer) turn(t preview.Turn) tea.Cmd {
	at := p.at()
	if p.good.Lesson.ID == "" && t.What != preview.TheTheme {
		return nil // nothing is to be seen of it
	}
	switch t.What {
	case preview.TheTheme:
		p.styles = theme.WithAccent(p.styles.Theme.Next(), p.cfg.Accent, p.cfg.ASCII)
	case preview.TheSize:
		p.size = turned(preview.Sizes(), p.size, t.By)
	case preview.TheLanguage:
		p.lang = other(p.speaks)
		p.speaks = p.lang
		return p.read()
	case preview.TheWay:
		p.keep()
		p.way = turned(preview.Ways(), p.way, t.By)
		p.enter(at)
	case preview.TheDepartment:
		p.keep()
		p.department = turned(p.departments(), p.department, t.By)
		p.enter(at)
	}
	return nil
}

func turned[T comparable](all []T, now T, by int) T {
	n := len(all)
	return all[((slices.Index(all, now)+by)%n+n)%n]
}

// departments is nobody's first, then those that the lesson makes a difference for, then the others.
func (p *Previewer) departments() []string {
	named := map[string]bool{}
	for _, st := range p.good.Lesson.Steps {
		for _, d := range st.Departments {
			named[d] = true
		}
		for d := range maps.Keys(st.Variants) {
			named[d] = true
		}
	}
	all := lessons.DepartmentsWith(p.good.Departments)
	slices.SortStableFunc(all, func(a, b string) int {
		switch {
		case named[a] == named[b]:
			return 0
		case named[a]:
			return -1
		}
		return 1
	})
	return append([]string{""}, all...)
}

func (p *Previewer) departmentName() string {
	if name := p.good.Departments[p.department]; name != "" {
		return kit.Clean(name)
	}
	if name := p.cfg.Strings.Common.Departments[p.department]; name != "" {
		return name
	}
	return p.department
}
