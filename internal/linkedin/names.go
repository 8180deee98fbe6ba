package linkedin

import (
	"slices"
	"strings"

	"ambassadeur/internal/table"
)

// sign is what it tells of an archive that a file is in it.
type sign int

const (
	other      sign = iota // nothing: it comes along with whatever somebody ticks, or only sometimes
	ticked                 // that its own box was ticked, or the whole archive asked for
	section                // that the sections of the profile were asked for
	whole                  // that the whole archive was asked for: it has no box of its own
	large                  // that it is the larger archive
	largeMaybe             // likely that it is the larger archive
)

// signOf is the sign of a file with this key, and whether LinkedIn has such a file. LinkedIn offers boxes to tick for
// articles, connections, imported contacts, messages, invitations, profile, recommendations and registration.
func signOf(key string) (sign, bool) {
	switch key {
	case "profile", "connections", "invitations",
		"recommendationsreceived", "recommendationsgiven", "emailaddresses", "phonenumbers", "whatsappphonenumbers",
		"profilesummary", "events", "photos", "video", "videos", "publishedarticles", "causesyoucareabout",
		"endorsementgiveninfo", "endorsementsgiveninfo":
		return other, true
	case "messages", "inbox", "guidemessages", "coachmessages", "learningcoachmessages", "learningroleplaymessages",
		"contacts", "importedcontacts", "registration", "registrationinfo":
		return ticked, true
	case "positions", "education", "skills", "languages", "certifications", "courses", "projects", "honors",
		"honorsandawards", "publications", "patents", "organizations", "testscores", "volunteering", "volunteer",
		"volunteerexperiences", "volunteerexperience":
		return section, true
	case "adtargeting", "learning", "richmedia", "savedjobalerts", "jobapplicantsavedanswers",
		"jobapplicantsavedscreeningquestionresponses", "jobapplications", "savedjobs", "jobseekerpreferences",
		"onlinejobpostings", "companyfollows", "endorsementreceivedinfo", "endorsementsreceivedinfo", "endorsementreceived",
		"groups", "mobileapplications", "accountstatushistory":
		return whole, true
	case "shares", "comments", "reactions", "likes", "votes", "memberfollows", "saveditems", "hashtagfollows",
		"instantreposts", "logins", "searchqueries", "securitychallenges", "adsclicked", "lanadsengagement",
		"inferencesaboutyou", "groupposts", "groupcomments", "grouplikes":
		return large, true
	case "verifications", "receipts", "receiptsv2", "privateidentityasset", "providers":
		return largeMaybe, true
	}
	return other, false
}

// private reports whether a file with this key holds what people wrote to each other. It is not opened, ever.
func private(key string) bool {
	return strings.HasSuffix(key, "messages") || key == "inbox"
}

// keyOf is what is left of the name of a table for comparing: of "Shares_123.csv", "Shares (1).csv",
// "Kopie van shares.csv.csv" and "SHARES - kopie.CSV" it is "shares". Empty when the name is not of a table.
func keyOf(name string) string {
	text, isTable := strings.ToLower(strings.TrimSpace(name)), false
	for {
		rest := text
		for _, ending := range []string{".csv", ".tsv", ".txt"} {
			if cut, ok := strings.CutSuffix(rest, ending); ok {
				rest, isTable = cut, true
			}
		}
		rest = strings.TrimSpace(withoutCopy(rest))
		if rest == text {
			break
		}
		text = rest
	}
	if !isTable {
		return ""
	}
	return table.Fold(text)
}

// withoutCopy takes off what systems put before and after the name of a copy, and the member's number that LinkedIn
// puts after some.
func withoutCopy(name string) string {
	for _, before := range []string{"kopie van ", "copy of ", "kopie von ", "copie de ", "copia de ", "cópia de "} {
		name = strings.TrimPrefix(name, before)
	}
	for _, after := range []string{"kopie", "copy", "copie", "copia", "cópia"} {
		if rest, ok := strings.CutSuffix(name, after); ok {
			if trimmed := strings.TrimRight(rest, " -–_"); trimmed != rest {
				name = trimmed
			}
		}
	}
	const digits = "0123456789"
	if rest, ok := strings.CutSuffix(name, ")"); ok {
		if open, ok := strings.CutSuffix(strings.TrimRight(rest, digits), "("); ok && !strings.HasSuffix(rest, "(") {
			return open
		}
	}
	if rest := strings.TrimRight(name, digits); rest != name && strings.HasSuffix(rest, "_") || strings.HasSuffix(rest, " ") {
		return rest[:len(rest)-1]
	}
	return name
}

// has reports whether a header has all these columns.
func has(cells []string, names ...string) bool {
	for _, n := range names {
		if !slices.Contains(cells, n) {
			return false
		}
	}
	return true
}
