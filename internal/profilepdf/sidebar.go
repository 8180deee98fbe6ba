package profilepdf

import (
	"net/url"
	"slices"
	"strings"

	"ambassadeur/internal/member"
)

// sidebar is what stands in the coloured bar.
type sidebar struct {
	url, email   string
	websites     []string
	topSkills    []string
	languages    []member.Language
	certificates []member.Certificate
	honors       []member.Honor
	publications []member.Publication
}

var level = pattern(`^(.+?)\s*\(([^()]*)\)$`)

// sidebarOf reads the sidebars of all pages, and the links of the first.
func sidebarOf(lines []line, links []link) sidebar {
	var s sidebar
	for _, part := range parts(lines) {
		switch part.kind {
		case contact:
			s.contact(part.lines)
		case topSkills:
			s.topSkills = append(s.topSkills, items(part.lines)...)
		case languages:
			for _, text := range items(part.lines) {
				l := member.Language{Name: text}
				if m := level().FindStringSubmatch(text); m != nil {
					l.Name, l.Level = m[1], m[2]
				}
				s.languages = append(s.languages, l)
			}
		case certificates:
			for _, text := range items(part.lines) {
				s.certificates = append(s.certificates, member.Certificate{Name: text})
			}
		case honors:
			for _, text := range items(part.lines) {
				s.honors = append(s.honors, member.Honor{Name: text})
			}
		case publications:
			for _, text := range items(part.lines) {
				s.publications = append(s.publications, member.Publication{Name: text})
			}
		default: // patents, and what is not known
		}
	}
	s.follow(links)
	return s
}

// parts are the lines under each heading. Without known words the contact details are told by what is in them, and
// the skills by coming next.
func parts(lines []line) []section {
	var all []section
	for i, l := range lines {
		switch {
		case l.is(sizeSidebarHeading) && i > 0 && lines[i-1].is(sizeSidebarHeading):
			s := &all[len(all)-1]
			s.title = member.Line(s.title + " " + l.text)
		case l.is(sizeSidebarHeading):
			all = append(all, section{title: l.text})
		case len(all) > 0:
			s := &all[len(all)-1]
			s.lines = append(s.lines, l)
		}
	}
	for i := range all {
		s := &all[i]
		s.kind = kindOf(s.title, contact, topSkills, languages, certificates, honors, publications, patents)
		if s.kind != unknown {
			continue
		}
		switch {
		case i == 0 && slices.ContainsFunc(s.lines, func(l line) bool { return strings.ContainsAny(l.text, "@/") }):
			s.kind = contact
		case i == 0 || i == 1 && all[0].kind == contact:
			s.kind = topSkills
		}
	}
	return all
}

// items are the entries under a heading: a new one stands further below than a line that was broken off.
func items(lines []line) []string {
	const between = 15.1 // 12.6 within an entry, 17.6 to the next
	var all []string
	var entry []line
	for i, l := range lines {
		if i > 0 && (l.page != lines[i-1].page || l.below(lines[i-1]) > between) {
			all, entry = append(all, member.Line(wrapped(entry))), nil
		}
		entry = append(entry, l)
	}
	if len(entry) > 0 {
		all = append(all, member.Line(wrapped(entry)))
	}
	return all
}

// contact reads the lines under Contact, for a PDF that lost its links. An address is broken off anywhere; what kind
// it is stands in parentheses after it.
func (s *sidebar) contact(lines []line) {
	var entries []string
	for i, l := range lines {
		n := len(entries)
		if n == 0 || l.below(lines[i-1]) > 16 || strings.HasSuffix(entries[n-1], ")") ||
			strings.Contains(l.text, "@") || strings.Contains(entries[n-1], " ") {
			entries = append(entries, l.text)
			continue
		}
		if strings.HasPrefix(l.text, "(") {
			entries[n-1] += " "
		}
		entries[n-1] = member.Line(entries[n-1] + l.text)
	}
	for _, e := range entries {
		address, _, _ := strings.Cut(e, " (")
		switch {
		case strings.Contains(address, "@"):
			s.email = first(s.email, address)
		case profileURL(address) != "":
			s.url = first(s.url, profileURL(address))
		case website().MatchString(address):
			s.websites = append(s.websites, address)
		}
	}
}

var website = pattern(`^(?:https?://)?[\pL\d-]+(?:\.[\pL\d-]+)*\.\pL{2,}(?:[/?#:]\S*)?$`)

// follow takes from the links what is exact there: an address in the text can be broken off.
func (s *sidebar) follow(links []link) {
	var sites []string
	var own, email string
	for _, l := range links {
		if l.x >= sidebarEnd {
			continue
		}
		uri := member.Line(l.uri)
		switch scheme, rest, _ := strings.Cut(uri, ":"); {
		case strings.EqualFold(scheme, "mailto"):
			address, _, _ := strings.Cut(rest, "?")
			if plain, err := url.PathUnescape(address); err == nil {
				email = first(email, member.Line(plain))
			}
		case own == "" && profileURL(uri) != "":
			own = profileURL(uri)
		case profileURL(uri) != "" && profileURL(uri) == own:
		case (strings.EqualFold(scheme, "http") || strings.EqualFold(scheme, "https")) && !slices.Contains(sites, uri):
			sites = append(sites, uri)
		}
	}
	s.url, s.email = first(own, s.url), first(email, s.email)
	if len(sites) > 0 {
		s.websites = sites
	}
}

// profileURL is an address of a profile as LinkedIn writes it, or empty.
func profileURL(address string) string {
	if !strings.Contains(address, "://") {
		address = "https://" + address
	}
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	if host := strings.ToLower(u.Hostname()); host != "linkedin.com" && !strings.HasSuffix(host, ".linkedin.com") {
		return ""
	}
	parts := strings.Split(strings.Trim(u.Path, "/"), "/") // Path has no percent signs left
	switch {
	case len(parts) > 1 && strings.EqualFold(parts[0], "in") && parts[1] != "":
		return member.Line("https://www.linkedin.com/in/" + parts[1])
	case len(parts) > 1 && strings.EqualFold(parts[0], "pub"):
		return member.Line("https://www.linkedin.com/" + strings.Join(parts, "/"))
	}
	return ""
}

func first(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
