package exporttest

import (
	"fmt"
	"strings"
	"time"

	"ambassadeur/internal/member"
)

// Era is the time and make of an archive.
type Era string

// The eras of which archives were seen.
const (
	Era2016         Era = "2016"
	Era2018         Era = "2018 complete" // activity in UTF-16 with tabs
	Era2020         Era = "2020 basic"
	Era2022         Era = "2022 basic" // notes above the connections
	Era2023         Era = "2023 basic"
	Era2024Complete Era = "2024 complete"
	Era2026Basic    Era = "2026 basic"
	Era2026Complete Era = "2026 complete" // the member's number in names of files
)

// Eras lists all eras, the oldest first.
func Eras() []Era {
	return []Era{Era2016, Era2018, Era2020, Era2022, Era2023, Era2024Complete, Era2026Basic, Era2026Complete}
}

// Complete reports whether the archive is the larger one.
func (e Era) Complete() bool { return strings.HasSuffix(string(e), "complete") }

func (e Era) year() int { return int(e[2]-'0')*10 + int(e[3]-'0') + 2000 }

// Name is the name that LinkedIn gives the archive, without .zip.
func (e Era) Name(at time.Time) string {
	kind := "Basic"
	if e.Complete() {
		kind = "Complete"
	}
	return fmt.Sprintf("%s_LinkedInDataExport_%s", kind, at.Format("01-02-2006"))
}

// flat is a text as tables of this era have it: without line breaks, of which until 2025 a blank is left.
func (e Era) flat(text string) string {
	if e.year() >= 2026 {
		return strings.ReplaceAll(text, "\n", "")
	}
	return strings.ReplaceAll(text, "\n", " ")
}

// span is "2020-01" as the tables write it.
func (e Era) span(when string) string {
	t, err := time.Parse("2006-01", when)
	switch {
	case err != nil:
		return when
	case e.year() < 2018:
		return t.Format("1/2006")
	}
	return t.Format("Jan 2006")
}

// Want is what must be read of a person's archive of this era, every part from this source.
func Want(e Era, p Person, from member.Source) member.Member {
	year := e.year()
	m := member.Member{
		Name:     member.Of(p.First+" "+p.Last, from),
		Headline: member.Of(p.Headline, from), About: member.Of(member.Text(e.flat(p.About)), from),
		Industry: member.Of(p.Industry, from), Education: member.Of(p.Schools, from),
		Positions: member.Of(e.positions(p), from), Skills: member.Of(e.skills(p), from),
		Languages: member.Of(p.Languages, from), Certificates: member.Of(p.Certificates, from),
		Projects: member.Of(p.Projects, from), Publications: member.Of(p.Publications, from),
		Connections: member.Of(p.Connections, from), Email: member.Of(p.Email, from),
	}
	if year >= 2018 || len(p.Volunteering) > 0 {
		m.Volunteering = member.Of(p.Volunteering, from)
	}
	if year >= 2018 || len(p.Honors) > 0 {
		m.Honors = member.Of(e.honors(p), from)
	}
	if year >= 2018 {
		m.Follows, m.Endorsements = member.Of(e.follows(p), from), member.Of(e.endorsed(p), from)
		m.Location = member.Of(e.place(p), from)
		m.Websites = member.Of(p.Websites, from)
	}
	if len(p.Received) > 0 || p.Given > 0 || e.Complete() {
		m.Received, m.Given = member.Of(p.Received, from), member.Of(p.Given, from)
	}
	if year > 2023 && p.Outgoing+p.Incoming > 0 {
		m.URL = member.Of("https://www.linkedin.com/in/"+p.Slug, from)
	}
	if e.Complete() {
		m.Posts, m.Comments = member.Of(counted(p.Shares, p.At), from), member.Of(counted(p.Comments, p.At), from)
	}
	if e.Complete() && year >= 2024 {
		if !p.Photo.IsZero() {
			m.Photo = member.Of(p.Photo, from)
		}
		if !p.Banner.IsZero() {
			m.Banner = member.Of(p.Banner, from)
		}
		if p.Workplace != "" {
			m.Workplace = member.Of(true, from)
		}
	}
	for _, name := range e.follows(p) {
		for _, pos := range p.Positions {
			if pos.Current && member.SameOrganisation(name, pos.Company) {
				m.Followed = member.Of(true, from)
			}
		}
	}
	return m
}

func counted(times []time.Time, at time.Time) member.Activity {
	var in member.Activity
	for _, t := range times {
		if !t.Before(at.AddDate(0, 0, -30)) {
			in.In30++
		}
		if !t.Before(at.AddDate(0, 0, -90)) {
			in.In90++
		}
	}
	return in
}

func (e Era) positions(p Person) []member.Position {
	var all []member.Position
	for _, one := range p.Positions {
		one.Description = member.Text(e.flat(one.Description))
		all = append(all, one)
	}
	return all
}

// skills have no endorsements in 2016: the table of them was not seen in archives of that time.
func (e Era) skills(p Person) []member.Skill {
	all := append([]member.Skill{}, p.Skills...)
	for i := range all {
		if e.year() < 2018 {
			all[i].Endorsements = 0
		}
	}
	if len(all) == 0 {
		return nil
	}
	return all
}

func (e Era) endorsed(p Person) int {
	n := 0
	for _, s := range e.skills(p) {
		n += s.Endorsements
	}
	return n
}

func (e Era) follows(p Person) []string {
	if e.year() < 2023 {
		return nil
	}
	return p.Follows
}

// honors have no issuer of their own since 2024.
func (e Era) honors(p Person) []member.Honor {
	var all []member.Honor
	for _, one := range p.Honors {
		if e.year() > 2018 {
			one.By = ""
		}
		all = append(all, one)
	}
	return all
}

func (e Era) place(p Person) string {
	if p.Location == "" && e.year() == 2018 {
		return p.Country
	}
	return p.Location
}
