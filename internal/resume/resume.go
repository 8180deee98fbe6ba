// Package resume writes what is known of a member as JSON Resume (jsonresume.org, schema 1.0.0). It is pure.
//
// What the schema has no place for is left out: the industry, endorsements, notes and activities of a school, the cause of
// volunteering, when a certificate expires, and all counts. Nothing is made up: what is not known is not in the document.
package resume

import (
	"bytes"
	"encoding/json"
	"slices"

	"ambassadeur/internal/member"
)

// JSON is the member as a JSON Resume document, indented, ending in a newline. language is the one the texts are in,
// such as nl; it may be empty. The same member gives the same bytes.
func JSON(m member.Member, language string) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false) // it is for a file, not for a page
	e.SetIndent("", "  ")
	err := e.Encode(of(m, language))
	return b.Bytes(), err
}

func of(m member.Member, language string) document {
	d := document{
		Schema: "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
		Basics: basicsOf(m),
		Meta:   meta{Version: "v1.0.0", LastModified: newest(m), Language: tag(language)},
	}
	for _, p := range positionsOf(m) {
		end := date(p.End)
		if p.Current {
			end = ""
		}
		d.Work = with(d.Work, work{line(p.Company), line(p.Title), line(p.Location), date(p.Start), end, text(p.Description)})
	}
	for _, v := range m.Volunteering.Value {
		d.Volunteer = with(d.Volunteer, volunteer{line(v.Where), line(v.Role), date(v.Start), date(v.End), text(v.Description)})
	}
	for _, s := range m.Education.Value {
		kind, area := degree(line(s.Degree))
		d.Education = with(d.Education, education{line(s.Name), area, kind, date(s.Start), date(s.End)})
	}
	for _, h := range m.Honors.Value {
		d.Awards = with(d.Awards, award{line(h.Name), date(h.On), line(h.By), text(h.Description)})
	}
	for _, c := range m.Certificates.Value {
		d.Certificates = with(d.Certificates, certificate{line(c.Name), date(c.Start), address(c.URL), line(c.By)})
	}
	for _, p := range m.Publications.Value {
		d.Publications = with(d.Publications, publication{line(p.Name), line(p.By), date(p.On), address(p.URL), text(p.Description)})
	}
	for _, s := range skillsOf(m) {
		d.Skills = with(d.Skills, skill{line(s)})
	}
	for _, l := range m.Languages.Value {
		d.Languages = with(d.Languages, spoken{line(l.Name), line(l.Level)})
	}
	for _, r := range m.Received.Value {
		d.References = with(d.References, reference{line(r.Name), text(r.Text)})
	}
	for _, p := range m.Projects.Value {
		d.Projects = with(d.Projects, project{line(p.Name), text(p.Description), date(p.Start), date(p.End), address(p.URL)})
	}
	return d
}

// with is the list with one more, unless there is nothing in it.
func with[T comparable](list []T, one T) []T {
	var nothing T
	if one == nothing {
		return list
	}
	return append(list, one)
}

func basicsOf(m member.Member) basics {
	b := basics{
		Name: line(m.Name.Value), Label: line(m.Headline.Value), Email: mail(m.Email.Value),
		Summary: text(m.About.Value), Location: place(line(m.Location.Value)),
	}
	for _, site := range m.Websites.Value {
		if b.URL == "" {
			b.URL = address(site)
		}
	}
	if url := address(m.URL.Value); url != "" {
		b.Profiles = []network{{"LinkedIn", username(url), url}}
	}
	return b
}

// positionsOf is the positions. A description that was pasted after they were read is that of the current one.
func positionsOf(m member.Member) []member.Position {
	i := slices.IndexFunc(m.Positions.Value, func(p member.Position) bool { return p.Current })
	if i < 0 || !m.Description.Known() || m.Description.At.Before(m.Positions.At) {
		return m.Positions.Value
	}
	all := slices.Clone(m.Positions.Value)
	all[i].Description = m.Description.Value
	return all
}

// skillsOf is the names of the skills, or of the top ones when those are all that is known.
func skillsOf(m member.Member) []string {
	if !m.Skills.Known() {
		return m.TopSkills.Value
	}
	names := make([]string, len(m.Skills.Value))
	for i, s := range m.Skills.Value {
		names[i] = s.Name
	}
	return names
}

// newest is when the newest source was made, in UTC.
func newest(m member.Member) string {
	var last member.Source
	for _, s := range []member.Source{
		m.Name.Source, m.Headline.Source, m.About.Source, m.Location.Source, m.URL.Source, m.Email.Source, m.Websites.Source,
		m.Positions.Source, m.Description.Source, m.Education.Source, m.Skills.Source, m.TopSkills.Source, m.Received.Source, m.Languages.Source,
		m.Certificates.Source, m.Volunteering.Source, m.Projects.Source, m.Publications.Source, m.Honors.Source,
	} {
		if s.Origin != "" && s.At.After(last.At) {
			last = s
		}
	}
	if year := last.At.UTC().Year(); year < 1000 || year > 9999 {
		return ""
	}
	return last.At.UTC().Format("2006-01-02T15:04:05")
}
