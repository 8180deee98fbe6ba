package plan

import (
	"slices"
	"strings"
)

// Paper is one of the documents that the owner's plan also comes in, each a file of its own that can be handed to
// somebody else. It is written again through Merge, as the plan is.
type Paper struct {
	ID string // board forerunners calendar webcare reward
	Plan
}

// Papers makes the documents of what the owner said; those without content are left out. The track of the input must be
// the owner's.
func Papers(in Input) []Paper {
	var all []Paper
	for _, p := range papers() {
		b := newBuilder(in)
		b.paper = &p
		b.said()
		if b.own == 0 {
			continue
		}
		words := b.words.Papers[p.id]
		last := p.sections[len(p.sections)-1]
		b.add(last, "paper/"+p.id, Hint, "", "*"+words.Hint+"*")
		made := b.plan()
		made.Title = words.Title
		all = append(all, Paper{ID: p.id, Plan: made})
	}
	return all
}

// paper is what a document takes of the plan.
type paper struct {
	id       string
	sections []string          // of the plan, whole
	steps    []string          // of other sections; when there are no sections of its own, only these
	without  []string          // steps that only concern the owner
	moves    map[string]string // step -> section of the document, where that is another one than in the plan
}

// papers lists the documents.
func papers() []paper {
	return []paper{
		// A board reads first what it is asked, then why: the first heading is the question's.
		{
			id: "board", sections: []string{"backing", "pilot"}, steps: []string{"where-now"}, without: []string{"scan"},
			moves: map[string]string{"ask": "dna", "where-now": "backing"},
		},
		{id: "forerunners", sections: []string{"forerunners"}, without: []string{"looked", "my-ask"}},
		{id: "calendar", sections: []string{"content"}, steps: []string{"calendar", "one-place"}},
		{id: "webcare", sections: []string{"webcare"}, steps: []string{"hours"}, moves: map[string]string{"hours": "webcare"}},
		{id: "reward", sections: []string{"reward"}},
	}
}

// takes reports whether an answer belongs in the document.
func (p paper) takes(section, step string) bool {
	if slices.Contains(p.steps, step) {
		return true
	}
	return slices.Contains(p.sections, section) && !slices.Contains(p.without, step) && p.id != "calendar" // of the content strategy only the calendar
}

// tabled makes a table of a list whose lines have the parts that its step asks for, and reports whether it did.
func (b *builder) tabled(e entry) bool {
	columns := b.words.Columns[e.step]
	if len(columns) == 0 {
		return false
	}
	rows := [][]string{columns}
	parted := false
	for _, t := range e.texts {
		cells := partsOf(t, len(columns), e.step == "roster" || e.step == "response-times")
		parted = parted || len(cells) > 1
		for len(cells) < len(columns) {
			cells = append(cells, "")
		}
		for i, c := range cells {
			cells[i] = cell(c)
		}
		rows = append(rows, cells)
	}
	if !parted {
		return false
	}
	b.label(e, "")
	b.add(e.section, e.source, Table, "", leftAligned(rows)...)
	return true
}

// partsOf cuts a line as people write it ("Legal: Ayşe – reads everything – yes") into at most n parts; what is left
// stays in the last one.
func partsOf(line string, n int, commas bool) []string {
	for _, dash := range []string{" — ", " - "} {
		line = strings.ReplaceAll(line, dash, " – ")
	}
	parts := strings.SplitN(line, " – ", n)
	if name, rest, ok := strings.Cut(parts[0], ": "); ok && len(parts) < n {
		parts = append([]string{name, rest}, parts[1:]...)
	}
	if last := len(parts) - 1; commas && len(parts) < n {
		parts = append(parts[:last], strings.SplitN(parts[last], ", ", n-last)...)
	}
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return parts
}

// leftAligned is a table of words, whose columns line up in plain text too.
func leftAligned(rows [][]string) []string {
	lines := aligned(rows)
	widths := make([]int, len(rows[0]))
	for _, r := range rows {
		for i, c := range r {
			widths[i] = max(widths[i], len([]rune(c)), 3)
		}
	}
	for n, r := range rows {
		var line strings.Builder
		for i, c := range r {
			line.WriteString("| " + c + strings.Repeat(" ", widths[i]-len([]rune(c))+1))
		}
		at := n
		if n > 0 {
			at++ // below the rule
		}
		lines[at] = line.String() + "|"
	}
	lines[1] = strings.ReplaceAll(lines[1], "-:", "--")
	return lines
}
