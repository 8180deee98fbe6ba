package linkedin

import (
	"regexp"
	"strings"

	"ambassadeur/internal/member"
	"ambassadeur/internal/table"
)

// profileRow is the one row of Profile.csv. A column that it does not have is not known, an empty cell is empty.
type profileRow struct {
	seen                                             int
	name, headline, about, location, industry, sites cell
}

// cell is the text in a cell, and whether there is a column for it.
type cell struct {
	text string
	is   bool
}

// aboutless reports that the row was read and has no column for About.
func (p *profileRow) aboutless() bool { return p.seen > 0 && !p.about.is }

func (p *profileRow) take(r table.Row) bool {
	first := cellOf(r, "firstname", "headline", "lastname", "summary")
	if p.seen > 0 {
		return first.is // what comes below is of somebody who pasted tables together
	}
	p.seen = 1
	p.name = cell{strings.TrimSpace(r.Get("firstname") + " " + r.Get("lastname")), r.Has("firstname", "lastname")}
	p.headline, p.about, p.industry, p.sites = cellOf(r, "headline"), cellOf(r, "summary"), cellOf(r, "industry"), cellOf(r, "websites")
	p.location = cellOf(r, "geolocation")
	if p.location.text == "" && r.Has("country") {
		p.location = cellOf(r, "country") // 2018
	}
	return true
}

func (p *profileRow) entries() int { return p.seen }

func (p *profileRow) fill(d *draft) {
	m := &d.member
	for _, one := range []struct {
		cell  cell
		part  *member.Part[string]
		clean func(string) string
	}{
		{p.name, &m.Name, member.Line},
		{p.headline, &m.Headline, member.Line},
		{p.about, &m.About, member.Text},
		{p.location, &m.Location, member.Line},
		{p.industry, &m.Industry, member.Line},
	} {
		if one.cell.is {
			*one.part = member.Of(one.clean(one.cell.text), d.from)
		}
	}
	if p.sites.is {
		m.Websites = member.Of(websites(p.sites.text), d.from)
	}
}

// summaryRow is Profile Summary.csv.
type summaryRow struct{ text string }

func (s *summaryRow) take(r table.Row) bool {
	s.text = text(r, "profilesummary")
	return s.text != ""
}

func (s *summaryRow) entries() int {
	if s.text == "" {
		return 0
	}
	return 1
}

// An empty one says nothing: those of members with an About are empty too.
func (s *summaryRow) fill(d *draft) {
	if s.text != "" && !d.member.About.Known() {
		d.member.About = member.Of(s.text, d.from)
	}
}

// addresses is Email Addresses.csv.
type addresses struct {
	seen    int
	primary string
}

func (a *addresses) take(r table.Row) bool {
	address := line(r, "emailaddress")
	if !strings.Contains(address, "@") {
		return false
	}
	a.seen++
	if yes(r.Get("primary")) && a.primary == "" {
		a.primary = address
	}
	return true
}

func (a *addresses) entries() int { return a.seen }

func (a *addresses) fill(d *draft) {
	if a.primary != "" {
		d.member.Email = member.Of(a.primary, d.from)
	}
}

func yes(text string) bool {
	switch strings.ToLower(text) {
	case "yes", "true", "ja", "wahr", "waar", "oui", "vrai", "sí", "si", "sim", "1":
		return true
	}
	return false
}

// websites reads "[LABEL:url,LABEL:url]" and (2018) "LABEL:url, LABEL:url".
func websites(text string) []string {
	text = strings.Trim(member.Line(text), "[] ")
	labels := regexp.MustCompile(`(?:^|,)\s*(PERSONAL|COMPANY|BLOG|RSS|PORTFOLIO|OTHER|[A-Z_]{3,20}):`).FindAllStringIndex(text, -1)
	var urls []string
	add := func(url string) {
		if url = strings.Trim(url, " ,[]"); url != "" && len(urls) < member.MaxList {
			urls = append(urls, url)
		}
	}
	if len(labels) == 0 || labels[0][0] > 0 {
		end := len(text)
		if len(labels) > 0 {
			end = labels[0][0]
		}
		for _, one := range strings.Split(text[:end], ",") {
			add(one)
		}
	}
	for i, at := range labels {
		end := len(text)
		if i+1 < len(labels) {
			end = labels[i+1][0]
		}
		add(text[at[1]:end])
	}
	return urls
}

func cellOf(r table.Row, columns ...string) cell { return cell{r.Get(columns...), r.Has(columns...)} }
