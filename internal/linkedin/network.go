package linkedin

import (
	"net/url"
	"strings"
	"time"

	"ambassadeur/internal/member"
	"ambassadeur/internal/table"
)

// connections is Connections.csv, of which every row counts: those of members who left have a date and no name.
type connections struct {
	n    int
	last time.Time
}

func (c *connections) take(r table.Row) bool {
	c.n++
	if s, ok := stampOf(r.Get("connectedon")); ok && s.order != either && s.at.After(c.last) {
		c.last = s.at
	}
	return true
}

func (c *connections) entries() int                   { return c.n }
func (c *connections) fill(d *draft)                  { d.member.Connections = member.Of(c.n, d.from) }
func (c *connections) newest(now time.Time) time.Time { return before(c.last, now) }

// invitations is Invitations.csv, for the member's own address: it is the inviter of those that went out, and the
// invitee of those that came in.
type invitations struct {
	n     int
	names map[string]int
	order []string
}

func (i *invitations) take(r table.Row) bool {
	var own string
	switch strings.ToUpper(r.Get("direction")) {
	case "OUTGOING":
		own = r.Get("inviterprofileurl")
	case "INCOMING":
		own = r.Get("inviteeprofileurl")
	default:
		return false
	}
	i.n++
	name := slug(own)
	if name == "" {
		return true
	}
	if i.names == nil {
		i.names = map[string]int{}
	}
	if i.names[name] == 0 {
		if len(i.order) == member.MaxList {
			return true
		}
		i.order = append(i.order, name)
	}
	i.names[name]++
	return true
}

func (i *invitations) entries() int { return i.n }

func (i *invitations) fill(d *draft) {
	best := ""
	for _, name := range i.order {
		if i.names[name] > i.names[best] {
			best = name
		}
	}
	if best != "" {
		d.member.URL = member.Of("https://www.linkedin.com/in/"+best, d.from)
	}
}

// slug is the name in the address of a profile; empty when it is no such address, or one with a number that LinkedIn
// uses within its own pages.
func slug(address string) string {
	_, rest, ok := strings.Cut(address, "/in/")
	if !ok || !strings.Contains(strings.ToLower(address), "linkedin.com/") {
		return ""
	}
	if end := strings.IndexAny(rest, "/?#"); end >= 0 {
		rest = rest[:end]
	}
	if plain, err := url.PathUnescape(rest); err == nil {
		rest = plain
	}
	rest = member.Line(rest)
	if strings.ContainsAny(rest, " /?#\ufffd") || strings.HasPrefix(rest, "ACoAA") {
		return ""
	}
	return rest
}

// follows is Company Follows.csv.
type follows struct {
	got []string
	n   int
}

func (f *follows) take(r table.Row) bool {
	name := line(r, "organization")
	if name == "" {
		return false
	}
	f.n++
	if len(f.got) < maxFollows {
		f.got = append(f.got, name)
	}
	return true
}

func (f *follows) entries() int  { return f.n }
func (f *follows) fill(d *draft) { d.member.Follows = member.Of(f.got, d.from) }

// verifications is Verifications.csv. Only a verified workplace is told: a member can be verified by passport alone,
// and a row can be missing.
type verifications struct {
	n         int
	workplace bool
}

func (v *verifications) take(r table.Row) bool {
	kind, organisation := strings.ToLower(r.Get("verificationtype")), r.Get("organizationname")
	if kind == "" && organisation == "" && r.Get("verifieddate") == "" {
		return false
	}
	v.n++
	named := organisation != "" && !strings.EqualFold(organisation, "N/A") && !strings.Contains(kind, "educat") && !strings.Contains(kind, "school")
	if named || strings.Contains(kind, "workplace") || strings.Contains(table.Fold(kind), "workemail") {
		v.workplace = true
	}
	return true
}

func (v *verifications) entries() int { return v.n }

func (v *verifications) fill(d *draft) {
	if v.workplace {
		d.member.Workplace = member.Of(true, d.from)
	}
}

// before is t, or nothing when it has yet to come.
func before(t, now time.Time) time.Time {
	if !now.IsZero() && t.After(now.AddDate(0, 0, 1)) {
		return time.Time{}
	}
	return t
}

// maxFollows is how many organisations are looked through for an employer; they are not kept.
const maxFollows = 50_000
