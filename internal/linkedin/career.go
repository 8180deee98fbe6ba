package linkedin

import (
	"strings"

	"ambassadeur/internal/member"
	"ambassadeur/internal/table"
)

// positions is Positions.csv, newest first.
type positions struct {
	got []member.Position
	n   int
}

func (p *positions) take(r table.Row) bool {
	start, end := r.Get("startedon", "startdate"), r.Get("finishedon", "enddate")
	one := member.Position{
		Title: line(r, "title"), Company: line(r, "companyname"), Location: line(r, "location"), Description: text(r, "description"),
		Start: span(start), End: span(end),
	}
	if one.Title == "" && one.Company == "" {
		return false
	}
	// without any date only the first can be the one of now
	one.Current = still(end) && (start != "" || p.n == 0)
	p.n++
	if len(p.got) < member.MaxList {
		p.got = append(p.got, one)
	}
	return true
}

func (p *positions) entries() int  { return p.n }
func (p *positions) fill(d *draft) { d.member.Positions = member.Of(p.got, d.from) }

// skills is Skills.csv. A skill that is there twice is one.
type skills struct {
	got  []member.Skill
	seen map[string]bool
}

func (s *skills) take(r table.Row) bool {
	name := line(r, "name")
	if name == "" {
		return false
	}
	if key := strings.ToLower(name); !s.seen[key] && len(s.got) < member.MaxList {
		if s.seen == nil {
			s.seen = map[string]bool{}
		}
		s.seen[key] = true
		s.got = append(s.got, member.Skill{Name: name})
	}
	return true
}

func (s *skills) entries() int { return len(s.got) }

func (s *skills) fill(d *draft) { d.member.Skills = member.Of(s.got, d.from) }

// endorsements is Endorsement_Received_Info.csv. What is not accepted does not count.
type endorsements struct {
	accepted int
	by       map[string]int // by skill, folded
}

func (e *endorsements) take(r table.Row) bool {
	skill := strings.ToLower(line(r, "skillname"))
	status := strings.ToUpper(r.Get("endorsementstatus"))
	if skill == "" && status == "" {
		return false
	}
	if status != "ACCEPTED" && r.Has("endorsementstatus") {
		return true
	}
	e.accepted++
	if e.by == nil {
		e.by = map[string]int{}
	}
	if _, known := e.by[skill]; known || len(e.by) < member.MaxList {
		e.by[skill]++
	}
	return true
}

func (e *endorsements) entries() int { return e.accepted }

func (e *endorsements) fill(d *draft) {
	d.member.Endorsements = member.Of(e.accepted, d.from)
	d.accepted = e.by
}

// received is Recommendations_Received.csv. Those that others can see count.
type received struct {
	got []member.Recommendation
	n   int
}

func (c *received) take(r table.Row) bool {
	one := member.Recommendation{
		Name: joinedName(r), Title: line(r, "jobtitle", "title"), Company: line(r, "company", "companyname"), Text: text(r, "text", "recommendation", "body"),
	}
	if one.Name == "" && one.Text == "" {
		return false
	}
	if status := strings.ToUpper(r.Get("status")); status != "" && status != "VISIBLE" {
		return true
	}
	c.n++
	if len(c.got) < member.MaxList {
		c.got = append(c.got, one)
	}
	return true
}

func (c *received) entries() int  { return c.n }
func (c *received) fill(d *draft) { d.member.Received = member.Of(c.got, d.from) }

// given is Recommendations_Given.csv. Its status is empty; what has one that keeps it from being seen does not count.
type given struct{ n int }

func (g *given) take(r table.Row) bool {
	if joinedName(r) == "" && r.Get("text", "recommendation", "body") == "" {
		return false
	}
	switch strings.ToUpper(r.Get("status")) {
	case "HIDDEN", "PENDING", "REJECTED", "DRAFT", "ARCHIVED":
	default:
		g.n++
	}
	return true
}

func (g *given) entries() int  { return g.n }
func (g *given) fill(d *draft) { d.member.Given = member.Of(g.n, d.from) }

func joinedName(r table.Row) string {
	return member.Line(r.Get("firstname") + " " + r.Get("lastname"))
}
