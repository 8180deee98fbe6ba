package member

import "time"

// Merge is what two readings say together: of each part the newer one. A source that knows its day but no time is
// as new as any of that day; then pasted text goes before an export, and an export before a PDF, save for About: only
// the PDF keeps its paragraphs. Neither argument changes.
func Merge(a, b Member) Member {
	m := Member{
		Name: newer(a.Name, b.Name), Headline: newer(a.Headline, b.Headline), About: laidOut(a.About, b.About),
		Location: newer(a.Location, b.Location), Industry: newer(a.Industry, b.Industry), URL: newer(a.URL, b.URL),
		Email: newer(a.Email, b.Email), Websites: newer(a.Websites, b.Websites),
		Positions: newer(a.Positions, b.Positions), Description: newer(a.Description, b.Description),
		Education: newer(a.Education, b.Education), Skills: newer(a.Skills, b.Skills), TopSkills: newer(a.TopSkills, b.TopSkills),
		Endorsements: newer(a.Endorsements, b.Endorsements), Received: newer(a.Received, b.Received), Given: newer(a.Given, b.Given),
		Languages: newer(a.Languages, b.Languages), Certificates: newer(a.Certificates, b.Certificates),
		Volunteering: newer(a.Volunteering, b.Volunteering), Projects: newer(a.Projects, b.Projects),
		Publications: newer(a.Publications, b.Publications), Honors: newer(a.Honors, b.Honors),
		Connections: newer(a.Connections, b.Connections), Follows: newer(a.Follows, b.Follows), Followed: newer(a.Followed, b.Followed),
		Photo: newer(a.Photo, b.Photo), Banner: newer(a.Banner, b.Banner), Posts: newer(a.Posts, b.Posts),
		Comments: newer(a.Comments, b.Comments), Workplace: newer(a.Workplace, b.Workplace),
	}
	return m.follows(a, b)
}

// follows finds a current employer among the organisations that are followed. When none is, nothing is said: a Page
// can have another name than the employer has on the profile. What was found before holds as long as the employer does.
func (m Member) follows(before ...Member) Member {
	for _, p := range m.Positions.Value {
		for _, name := range m.Follows.Value {
			if p.Current && SameOrganisation(name, p.Company) {
				m.Followed = Of(true, m.Follows.Source)
				return m
			}
		}
	}
	for _, was := range before {
		if was.Followed == m.Followed && !m.Follows.Known() && was.worksWith(m) {
			return m
		}
	}
	m.Followed = Part[bool]{}
	return m
}

// worksWith reports whether two members share a current employer, or either does not tell its employers.
func (m Member) worksWith(other Member) bool {
	if !m.Positions.Known() || !other.Positions.Known() {
		return true
	}
	for _, p := range m.Positions.Value {
		for _, q := range other.Positions.Value {
			if p.Current && q.Current && SameOrganisation(p.Company, q.Company) {
				return true
			}
		}
	}
	return false
}

func laidOut(a, b Part[string]) Part[string] {
	if tied(a.Source, b.Source) {
		if a.Origin == PDF && b.Origin == Export {
			return a
		}
		if b.Origin == PDF && a.Origin == Export {
			return b
		}
	}
	return newer(a, b)
}

func newer[T any](a, b Part[T]) Part[T] {
	switch {
	case !b.Known():
		return a
	case !a.Known():
		return b
	case tied(a.Source, b.Source) && rank(a.Origin) != rank(b.Origin):
		if rank(a.Origin) > rank(b.Origin) {
			return a
		}
		return b
	case a.At.After(b.At):
		return a
	}
	return b
}

// tied reports whether two sources are of one moment, as far as they tell.
func tied(a, b Source) bool {
	ay, am, ad := a.At.Date()
	by, bm, bd := b.At.Date()
	return a.At.Equal(b.At) || (ay == by && am == bm && ad == bd && (dayOnly(a.At) || dayOnly(b.At)))
}

func dayOnly(t time.Time) bool {
	h, m, s := t.Clock()
	return h == 0 && m == 0 && s == 0
}

func rank(o Origin) int {
	switch o {
	case Pasted:
		return 2
	case Export:
		return 1
	case PDF:
	}
	return 0
}
