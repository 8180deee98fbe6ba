package exporttest

import (
	"fmt"
	"html"
	"strings"
	"time"

	"ambassadeur/internal/member"
)

// Private is in every file that must not be opened, and in no other.
const Private = "dit is privé"

// Make is the files of a person's archive of this era, by path. A table without rows is left out, as LinkedIn does.
func Make(e Era, p Person) map[string][]byte {
	b := &builder{era: e, p: p, files: map[string][]byte{}}
	b.profile()
	b.sections()
	b.network()
	b.account()
	if e.Complete() {
		b.activity()
	}
	return b.files
}

type builder struct {
	era   Era
	p     Person
	files map[string][]byte
}

// add writes a table, unless it has no rows.
func (b *builder) add(name string, columns string, rows [][]string) {
	if len(rows) > 0 {
		b.files[name] = Table{Columns: strings.Split(columns, ","), Rows: rows}.Bytes()
	}
}

func (b *builder) before(year int) bool { return b.era.year() < year }

func (b *builder) profile() {
	p, e := b.p, b.era
	headline, about := p.Headline, e.flat(p.About)
	sites := ""
	for i, url := range p.Websites {
		label := []string{"PERSONAL", "BLOG", "COMPANY"}[i%3]
		sep := ","
		if b.before(2023) {
			sep = ", "
		}
		if sites != "" {
			sites += sep
		}
		sites += label + ":" + url
	}
	if sites != "" && !b.before(2023) {
		sites = "[" + sites + "]"
	}
	switch {
	case b.before(2018):
		b.add("Profile.csv", "First Name,Last Name,Maiden Name,Created Date,Address,Birth Date,Contact Instructions,Marital Status,Headline,Summary,Industry,Association",
			[][]string{{p.First, p.Last, "", "1/2/10, 3:04 PM", "Straat 1, 8000 AA Nergenshuizen", "Feb 3", "", "", headline, about, p.Industry, ""}})
	case b.before(2020):
		b.add("Profile.csv", "First Name,Last Name,Maiden Name,Address,Birth Date,Contact Instructions,Headline,Summary,Industry,Country,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers",
			[][]string{{p.First, p.Last, "", "Straat 1", "Feb 3", "", headline, about, p.Industry, p.Country, "8000 AA", p.Location, "", sites, ""}})
	default:
		if e.year() >= 2026 {
			headline = html.EscapeString(headline)
		}
		b.add("Profile.csv", "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers",
			[][]string{{p.First, p.Last, "", "Straat 1", "Feb 3", headline, about, p.Industry, "8000 AA", p.Location, "[noor]", sites, ""}})
	}
	if e.Complete() && !b.before(2024) { // a header and an empty line, whatever the member has
		b.files["Profile Summary.csv"] = []byte("Profile Summary\n\n")
	}
}

func (b *builder) sections() {
	p, e := b.p, b.era
	var rows [][]string
	for _, o := range p.Positions {
		if b.before(2018) {
			rows = append(rows, []string{o.Company, e.flat(o.Description), o.Location, e.span(o.Start), e.span(o.End), o.Title})
		} else {
			rows = append(rows, []string{o.Company, o.Title, e.flat(o.Description), o.Location, e.span(o.Start), e.span(o.End)})
		}
	}
	if b.before(2018) {
		b.add("Positions.csv", "Company Name,Description,Location,Start Date,End Date,Title", rows)
	} else {
		b.add("Positions.csv", "Company Name,Title,Description,Location,Started On,Finished On", rows)
	}
	rows = nil
	for _, s := range p.Schools {
		if b.before(2018) {
			degree, major, _ := strings.Cut(s.Degree, ", ")
			rows = append(rows, []string{s.Name, "", s.Start, s.End, s.Notes, degree, major, ""})
		} else {
			rows = append(rows, []string{s.Name, s.Start, s.End, s.Notes, s.Degree, ""})
		}
	}
	if b.before(2018) {
		b.add("Education.csv", "School Name,Location,Start Date,End Date,Notes,Degree Name,Major,Activities", rows)
	} else {
		b.add("Education.csv", "School Name,Start Date,End Date,Notes,Degree Name,Activities", rows)
	}
	b.add("Skills.csv", "Name", each(p.Skills, func(s member.Skill) []string { return []string{s.Name} }))
	b.add("Languages.csv", "Name,Proficiency", each(p.Languages, func(l member.Language) []string { return []string{l.Name, l.Level} }))
	b.add("Certifications.csv", "Name,Url,Authority,Started On,Finished On,License Number", each(p.Certificates, func(c member.Certificate) []string {
		return []string{c.Name, c.URL, c.By, e.span(c.Start), e.span(c.End), ""}
	}))
	volunteering := map[bool]string{true: "Volunteer Experiences.csv", false: "Volunteering.csv"}[b.before(2018)]
	b.add(volunteering, "Company Name,Role,Cause,Started On,Finished On,Description", each(p.Volunteering, func(v member.Volunteer) []string {
		return []string{v.Where, v.Role, v.Cause, e.span(v.Start), e.span(v.End), v.Description}
	}))
	b.projects()
	b.endorsements()
	b.recommendations()
}

func (b *builder) projects() {
	p, e := b.p, b.era
	projects := map[bool]string{true: "Title,Description,Url,Start Date,End Date", false: "Title,Description,Url,Started On,Finished On"}[b.before(2020)]
	b.add("Projects.csv", projects, each(p.Projects, func(o member.Project) []string {
		return []string{o.Name, o.Description, o.URL, e.span(o.Start), e.span(o.End)}
	}))
	on := func(when string) string {
		t, err := time.Parse(time.DateOnly, when)
		if err != nil {
			return e.span(when)
		}
		return t.Format("Jan 2, 2006")
	}
	published := map[bool]string{true: "Name,Date,Description,Publisher,Url", false: "Name,Published On,Description,Publisher,Url"}[b.before(2020)]
	b.add("Publications.csv", published, each(p.Publications, func(o member.Publication) []string {
		return []string{o.Name, on(o.On), o.Description, o.By, o.URL}
	}))
	if b.before(2020) {
		b.add("Honors.csv", "Title,Description,Issuer,Issue Date", each(p.Honors, func(o member.Honor) []string { return []string{o.Name, o.Description, o.By, e.span(o.On)} }))
	} else {
		b.add("Honors.csv", "Title,Description,Issued On", each(p.Honors, func(o member.Honor) []string { return []string{o.Name, o.Description, e.span(o.On)} }))
	}
}

func (b *builder) endorsements() {
	if b.before(2018) {
		return
	}
	var rows, given [][]string
	one := func(skill, status string) {
		row := []string{"2021/02/03 04:05:06 UTC", skill, "Iemand", "Verzonnen"}
		if !b.before(2023) {
			row = append(row, "www.linkedin.com/in/iemand")
		}
		rows = append(rows, append(row, status))
	}
	for _, s := range b.p.Skills {
		for range s.Endorsements {
			one(s.Name, "ACCEPTED")
		}
	}
	for i := range b.p.PendingSkills {
		one("Nog niets", []string{"PENDING", "HIDDEN", "REJECTED"}[i%3])
	}
	for range 2 {
		given = append(given, []string{"2021/02/03 04:05:06 UTC", "Winkels", "Een", "Ander", "ACCEPTED"})
	}
	if b.before(2023) {
		b.add("Endorsement_Received_Info.csv", "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorsement Status", rows)
	} else {
		b.add("Endorsement_Received_Info.csv", "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status", rows)
	}
	b.add("Endorsement_Given_Info.csv", "Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsement Status", given)
}

func (b *builder) recommendations() {
	const columns = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status"
	var rows, given [][]string
	for _, r := range b.p.Received {
		first, last, _ := strings.Cut(r.Name, " ")
		rows = append(rows, []string{first, last, r.Company, r.Title, r.Text, "05/06/21, 07:08 AM", "VISIBLE"})
	}
	for i := range b.p.HiddenReceived {
		rows = append(rows, []string{"Niemand", "Verborgen", "", "", "Niet te zien.", "05/06/21, 07:08 AM", []string{"HIDDEN", "PENDING"}[i%2]})
	}
	for i := range b.p.Given {
		given = append(given, []string{fmt.Sprintf("Ander%d", i), "Verzonnen", "", "", "Een fijne collega, \"echt\".", "05/06/21, 07:08 AM", ""})
	}
	sep := map[bool]string{true: " ", false: "_"}[b.before(2018)]
	b.add("Recommendations"+sep+"Received.csv", columns, rows)
	b.add("Recommendations"+sep+"Given.csv", columns, given)
}

func each[T any](all []T, row func(T) []string) [][]string {
	var rows [][]string
	for _, one := range all {
		rows = append(rows, row(one))
	}
	return rows
}
