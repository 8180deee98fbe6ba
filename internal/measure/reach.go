package measure

import (
	"strings"
	"unicode"
)

// reachable reports whether a text holds a mail address, a web address or a telephone number.
func reachable(text string) bool {
	before := ""
	for _, f := range strings.Fields(text) {
		plain := strings.Trim(f, "()[]<>{}.,;:!?\"'“”‘’*|→👉")
		if mailAddress(plain) || webAddress(plain, before) {
			return true
		}
		before = strings.ToLower(strings.Trim(f, "()[]|"))
	}
	return telephone(text)
}

// mailAddress reports whether a word is one, such as jan@voorbeeld.nl.
func mailAddress(word string) bool {
	name, domain, ok := strings.Cut(strings.TrimPrefix(word, "mailto:"), "@")
	return ok && name != "" && domainName(domain)
}

// webAddress reports whether a word is one: with http or www before it or a path after it. A bare name is one only
// after a word that points at it, as an employer can be called booking.com.
func webAddress(word, before string) bool {
	w := strings.ToLower(word)
	for _, scheme := range []string{"https://", "http://", "www."} {
		if rest, ok := strings.CutPrefix(w, scheme); ok {
			host, _, _ := strings.Cut(rest, "/")
			return strings.Contains(host, ".") || scheme == "www." && host != ""
		}
	}
	host, path, ok := strings.Cut(w, "/")
	if ok && path != "" && domainName(host) {
		return true
	}
	switch strings.TrimSuffix(before, ":") {
	case "via", "site", "website", "web", "url", "blog", "portfolio", "zie", "see", "visit", "bezoek", "→", "👉", "kijk", "op", "contact":
		return domainName(w) && knownEnding(w)
	}
	return false
}

func domainName(s string) bool {
	labels := strings.Split(s, ".")
	for _, l := range labels {
		if l == "" || strings.ContainsFunc(l, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' }) {
			return false
		}
	}
	last := labels[len(labels)-1]
	return len(labels) > 1 && len(last) >= 2 && !strings.ContainsFunc(last, func(r rune) bool { return !unicode.IsLetter(r) })
}

// knownEnding tells voorbeeld.nl from node.js and two sentences without a blank between.
func knownEnding(domain string) bool {
	switch domain[strings.LastIndexByte(domain, '.')+1:] {
	case "nl", "com", "org", "net", "eu", "be", "de", "fr", "es", "pt", "br", "uk", "io", "info", "nu", "ai", "app", "dev", "me", "co", "biz", "tv", "at", "ch", "amsterdam":
		return domain != "asp.net" && domain != "socket.io" && domain != "ado.net" && domain != "vb.net"
	}
	return false
}

// telephone reports whether a text holds a telephone number: 9 to 15 digits that begin with + or 0, or 7 after a word
// such as tel; with single blanks, dots and hyphens between.
func telephone(text string) bool {
	runes := []rune(text)
	for i := 0; i < len(runes); i++ {
		if i > 0 && (unicode.IsDigit(runes[i-1]) || unicode.IsLetter(runes[i-1]) || strings.ContainsRune("+.,-/", runes[i-1])) {
			continue
		}
		if r := runes[i]; r != '+' && r != '(' && !digit(r) {
			continue
		}
		n, end := digits(runes[i:])
		start := strings.TrimLeft(string(runes[i:i+end]), "(")
		least := 9
		if cued(string(runes[max(0, i-12):i])) {
			least = 7
		} else if !strings.HasPrefix(start, "+") && !strings.HasPrefix(start, "0") {
			least = 16 // a number of something else
		}
		if n >= least && n <= 15 && !booked(string(runes[max(0, i-12):i])) {
			return true
		}
		i += max(end, 1) - 1
	}
	return false
}

// digits counts the digits of the number that begins here, and the runes it takes. Two signs between digits end it, but
// for the brackets of +31 (0)20 and what stands after an area code, as in 010 - 123 45 67; so does a slash, which is in
// dates.
func digits(runes []rune) (count, end int) {
	const longest = 40 // runes, with all signs
	signs, areas := 0, 0
	for i, r := range runes[:min(len(runes), longest)] {
		switch {
		case digit(r):
			count, end, signs = count+1, i+1, 0
		case i == 0 && r == '+', r == '(' || r == ')':
		case areas == 0 && count >= 2 && count <= 5 && runes[0] == '0' && areaCode(runes[end:]):
			areas++
			signs = -2
		case r == ' ' || r == '.' || r == '-' || r == '–' || r == '\u00a0' || r == '/' && signs < 0:
			if signs++; signs > 1 {
				return count, max(end, 1)
			}
		default:
			return count, max(end, 1)
		}
	}
	return count, max(end, 1)
}

// areaCode reports whether this is how an area code ends: with a hyphen between blanks, or a slash.
func areaCode(rest []rune) bool {
	for _, sign := range []string{" - ", " – ", "/", " / "} {
		if strings.HasPrefix(string(rest[:min(len(rest), 4)]), sign) {
			return true
		}
	}
	return false
}

func digit(r rune) bool { return '0' <= r && r <= '9' }

// cued reports whether the text before a number says that it is a telephone number.
func cued(before string) bool {
	b := strings.ToLower(strings.TrimRight(before, " .:\u00a0"))
	for _, cue := range []string{"tel", "telefoon", "telefoonnummer", "phone", "telephone", "mobiel", "mobile", "bel", "call", "whatsapp", "☎", "📞", "📱", "☎️", "téléphone", "telefon", "teléfono", "telefone"} {
		if rest, ok := strings.CutSuffix(b, cue); ok && (rest == "" || !unicode.IsLetter([]rune(rest)[len([]rune(rest))-1])) {
			return true
		}
	}
	return false
}

// booked reports whether the text before a number says that it is of something else.
func booked(before string) bool {
	b := strings.ToLower(strings.TrimRight(before, " .:-#\u00a0"))
	for _, other := range []string{"isbn", "isbn-10", "kvk", "iban", "btw", "vat", "big", "agb", "kvk-nummer", "big-nummer"} {
		if strings.HasSuffix(b, other) {
			return true
		}
	}
	return false
}
