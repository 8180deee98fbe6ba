package pdftest

import (
	"fmt"
	"strings"

	"ambassadeur/internal/member"
)

// The colours of LinkedIn.
const (
	ink   = "0.098 g"
	grey  = "0.6863 g"
	white = "1 g"
	label = "0.6627 0.6941 0.7137 rg"
	head  = "0.8824 0.9137 0.9333 rg"
)

const (
	left     = 21.6
	leftEnd  = 194.4
	right    = 223.56
	rightEnd = 572.4
	pageTop  = 740
	pageEnd  = 30
	blank    = 0.278 // of the font size
)

// text is a piece of text at its place, in points from the bottom of the page.
type text struct {
	page          int
	x, y, size    float64
	colour, chars string
}

// link is a place that leads somewhere.
type link struct {
	x, y, end float64
	uri       string
}

// sheet is all that is drawn, and where the next line goes.
type sheet struct {
	options Options
	words   words
	texts   []text
	links   []link
	page    int
	pages   int
	y       float64
}

// down goes to a line that is this much lower; on a new page its place is top.
func (s *sheet) down(step, top float64) {
	if s.y -= step; s.y < pageEnd {
		s.page++
		s.y = top
	}
	s.pages = max(s.pages, s.page+1)
}

// together goes to a new page, at top, when this many lines do not fit: a name is not divided over pages.
func (s *sheet) together(lines int, step, next, top float64) {
	if s.y-step-float64(lines-1)*next < pageEnd {
		s.page, s.y = s.page+1, top+step
	}
}

func (s *sheet) put(x, size float64, colour, chars string) {
	s.texts = append(s.texts, text{s.page, x, s.y, size, colour, chars})
}

// sidebar draws the contact details and the lists under it.
func (s *sheet) sidebar(m member.Member) {
	s.y = 737.6
	s.put(left, 13, head, s.options.Headings.Contact)
	s.contact(m)
	var languages, certificates, honors, publications []string
	for _, l := range m.Languages.Value {
		languages = append(languages, strings.TrimSuffix(l.Name+" ("+l.Level+")", " ()"))
	}
	for _, c := range m.Certificates.Value {
		certificates = append(certificates, c.Name)
	}
	for _, h := range m.Honors.Value {
		honors = append(honors, h.Name)
	}
	for _, p := range m.Publications.Value {
		publications = append(publications, p.Name)
	}
	s.list(s.options.Headings.TopSkills, m.TopSkills.Value)
	s.list("Languages", languages)
	s.list("Certifications", certificates)
	s.list("Honors-Awards", honors)
	s.list("Publications", publications)
	s.list("Patents", s.options.Patents)
}

func (s *sheet) list(heading string, items []string) {
	if len(items) == 0 {
		return
	}
	s.down(34.75, 737.6)
	s.put(left, 13, head, heading)
	step := 19.45
	for _, item := range items {
		entry := wrap(item, 10.5, leftEnd-left)
		s.together(len(entry), step, 12.6, pageTop)
		for _, l := range entry {
			s.down(step, pageTop)
			s.put(left, 10.5, white, l)
			step = 12.6
		}
		step = 17.6
	}
}

func (s *sheet) contact(m member.Member) {
	step := 19.45
	if s.options.Phone != "" {
		s.down(step, pageTop)
		s.put(left, 10.5, white, s.options.Phone)
		step = 12.6
	}
	if m.Email.Known() {
		for _, l := range chop(m.Email.Value, 10.5, leftEnd-left-22) {
			s.down(step, pageTop)
			s.put(left, 10.5, white, l)
			s.link(l, 10.5, "mailto:"+m.Email.Value)
			step = 12.6
		}
		step = 24.39
	}
	if m.URL.Known() {
		shown := strings.TrimPrefix(m.URL.Value, "https://")
		s.site(shown, "(LinkedIn)", strings.ReplaceAll(m.URL.Value, " ", "%20")+"?jobid=1234&lipi=urn%3Ali%3Apage", max(step, 24.39), 14.4)
	}
	for i, site := range m.Websites.Value {
		step := 13.07
		if i == 0 {
			step = 13.47
		}
		_, shown, ok := strings.Cut(site, "://")
		if !ok {
			shown = site
		}
		s.site(shown, "(Other)", site, step, 13.07)
	}
}

// site draws an address and what kind it is, on the same line when there is room.
func (s *sheet) site(shown, kind, uri string, step, next float64) {
	var last string
	for _, l := range chop(shown, 11, leftEnd-left) {
		s.down(step, pageTop)
		s.put(left, 11, white, l)
		s.link(l, 11, uri)
		step, last = next, l
	}
	if at := left + width(last, 11) + blank*11; at+width(kind, 11) < leftEnd {
		s.put(at, 11, label, kind)
		return
	}
	s.down(next, pageTop)
	s.put(left, 11, label, kind)
}

func (s *sheet) link(shown string, size float64, uri string) {
	s.links = append(s.links, link{left, s.y, left + width(shown, size), uri})
}

// main draws what stands beside the sidebar.
func (s *sheet) main(m member.Member) {
	s.page, s.y = 0, 726.5+28
	s.lines(m.Name.Value, 26, ink, 28, 28, 726)
	s.lines(m.Headline.Value, 12, ink, 21.17, 14.4, 736.7)
	s.lines(m.Location.Value, 12, grey, 15.4, 14.4, 736.7)
	gap := 37.62
	if m.About.Value != "" {
		s.heading(gap, s.options.Headings.Summary)
		s.prose(m.About.Value, 12, 25.48, 736.7)
		gap = 53.82
	}
	if len(m.Positions.Value) > 0 {
		s.heading(gap, s.options.Headings.Experience)
		s.positions(m.Positions.Value)
		gap = 57.21
	}
	if len(m.Education.Value) > 0 {
		s.heading(gap, s.options.Headings.Education)
		s.schools(m.Education.Value)
	}
}

func (s *sheet) heading(gap float64, words string) {
	s.down(gap, 735.3)
	s.put(right, 15.75, ink, words)
}

// lines draws a text that wraps; nothing when it is empty.
func (s *sheet) lines(words string, size float64, colour string, step, next, top float64) {
	if words == "" {
		return
	}
	all := wrap(words, size, rightEnd-right)
	s.together(len(all), step, next, top)
	for _, l := range all {
		s.down(step, top)
		s.put(right, size, colour, l)
		step = next
	}
}

// prose draws a text with its own line breaks; an empty line is as high as any.
func (s *sheet) prose(words string, size, step, top float64) {
	for _, typed := range strings.Split(words, "\n") {
		if typed == "" {
			step += 18
			continue
		}
		for _, l := range wrap(typed, size, rightEnd-right) {
			empty := step > 30 && step < 40
			s.down(step, top)
			if empty && s.y == top {
				s.y -= 18
			}
			s.put(right, size, ink, l)
			step = 18
		}
	}
}

func (s *sheet) positions(all []member.Position) {
	first, gap := 30.48, 0.0
	for i, p := range all {
		more := i+1 < len(all) && all[i+1].Company == p.Company
		if i == 0 || all[i-1].Company != p.Company {
			s.lines(p.Company, 12, ink, first+gap, 14.4, 731.7)
			gap = 16.06
			if more {
				s.down(16.49, 738.2)
				s.put(right, 10.5, ink, s.words.duration(27+i))
				gap = 21.32
			}
		}
		s.lines(p.Title, 11.5, ink, gap, 14.4, 738.6)
		s.down(14.52, 738.5)
		dates := s.words.span(p.Start, p.End, p.Current)
		s.put(right, 10.5, ink, dates)
		s.put(right+width(dates, 10.5), 10.5, ink, nbsp+"("+strings.ReplaceAll(s.words.duration(15+i), " ", nbsp)+")")
		gap, first = 33.76, 6.9
		step := 20.31
		if p.Location != "" {
			s.lines(p.Location, 10.5, grey, 14.69, 14.4, 738.2)
			gap, step = 34.82, 21.38
		}
		if p.Description != "" {
			s.prose(p.Description, 10.5, step, 737.1)
			gap = 31.45
		}
	}
}

func (s *sheet) schools(all []member.School) {
	gap := 25.48
	for _, school := range all {
		s.lines(school.Name, 12, ink, gap, 14.4, 736.7)
		degree := school.Degree
		switch {
		case school.Start != "":
			degree += nbsp + "·" + nbsp + "(" + s.words.span(school.Start, school.End, false) + ")"
		case school.End != "":
			degree += nbsp + "·" + nbsp + "(" + s.words.date(school.End) + ")"
		}
		s.lines(degree, 10.5, ink, 17.61, 18, 737.1)
		gap = 33.39
	}
}

// footers are the page numbers, each word a piece of its own.
func (s *sheet) footers() []text {
	var all []text
	for page := range s.pages {
		x := 384.0
		for _, chars := range []string{"Page" + nbsp, fmt.Sprint(page + 1), nbsp + "of" + nbsp, fmt.Sprint(s.pages)} {
			all = append(all, text{page, x, 13.9, 9, "0 g", chars})
			x += width(chars, 9)
		}
	}
	return all
}
