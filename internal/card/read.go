package card

import (
	"time"

	"ambassadeur/internal/yamlfile"
)

// Read reads a card and reports every problem of its file. The card is usable when the problems hold no error. Its texts
// are on one line each and hold no character that nobody sees.
func Read(file string, data []byte) (Card, yamlfile.Problems) {
	doc := yamlfile.Read(file, data, Format())
	n := doc.Root
	c := Card{
		ID: n.Get("id").Str(), Made: day(n.Get("made")), Ends: day(n.Get("ends")), Language: n.Get("language").Str(), Withdrawn: n.Get("withdrawn").Bool(),
		Department: n.Get("department").Str(), Name: n.Get("name").Str(), Score: score(n.Get("score")), Role: n.Get("role").Str(), Rhythm: n.Get("rhythm").Str(),
		Forerunner: n.Get("forerunner").Bool(), Gaps: n.Get("gaps").Strs(), Sentences: n.Get("sentences").Strs(), Prize: n.Get("prize").Bool(),
	}
	if a := n.Get("actions"); a.IsMap() {
		c.Actions = &Actions{Planned: a.Get("planned").Int(), Done: a.Get("done").Int()}
	}
	check(doc, c)
	return c.tidy(), doc.Problems()
}

func check(doc *yamlfile.Doc, c Card) {
	n := doc.Root
	if !doc.OK() {
		return
	}
	switch {
	case c.Ends.Before(c.Made):
		doc.Errorf(n.Get("ends"), "E170", tx(`de kaart eindigt (%s) voordat ze is gemaakt (%s)`, `the card ends (%s) before it was made (%s)`), n.Get("ends").Str(), n.Get("made").Str())
	case c.Ends.After(LastDay(c.Made)):
		doc.Errorf(n.Get("ends"), "E170", tx(`een kaart telt hoogstens %d maanden: tot en met %s`, `a card counts for at most %d months: until %s`), MostMonths, LastDay(c.Made).Format(time.DateOnly))
	}
	if c.Withdrawn {
		for _, p := range n.Pairs() {
			switch p.Key.Str() {
			case "format", "id", "made", "ends", "language", "withdrawn":
			default:
				doc.Errorf(p.Key, "E171", tx(`een ingetrokken kaart houdt niets over; haal %s weg`, `a withdrawn card keeps nothing; remove %s`), p.Key.Str())
			}
		}
		return
	}
	if s := n.Get("score"); s.Exists() {
		switch {
		case c.Score.Before == nil && c.Score.After == nil:
			doc.Errorf(n.Key("score"), "E172", tx(`score mist een getal; schrijf before, after of allebei`, `score lacks a number; write before, after or both`))
		case c.Score.Rated > c.Score.Of:
			doc.Errorf(s.Get("rated"), "E173", tx(`er kunnen niet meer criteria beoordeeld zijn (%d) dan er zijn (%d)`, `no more criteria can be rated (%d) than there are (%d)`), c.Score.Rated, c.Score.Of)
		}
	}
	if a := c.Actions; a != nil && a.Done > a.Planned {
		doc.Errorf(n.Get("actions").Get("done"), "E173", tx(`er kunnen niet meer acties gedaan zijn (%d) dan gepland (%d)`, `no more actions can be done (%d) than planned (%d)`), a.Done, a.Planned)
	}
	if c.Prize && Line(c.Name, MostName) == "" {
		doc.Errorf(n.Get("prize"), "E174", tx(`wie meedoet aan de prijs heeft een naam nodig; schrijf name, of haal prize weg`, `who takes part in the prize needs a name; write name, or remove prize`))
	}
}

func score(n yamlfile.Node) *Score {
	if !n.IsMap() {
		return nil
	}
	s := &Score{Rated: n.Get("rated").Int(), Of: n.Get("of").Int(), Edition: Line(n.Get("edition").Str(), 20)}
	for key, to := range map[string]**int{"before": &s.Before, "after": &s.After} {
		if v := n.Get(key); v.Exists() {
			*to = new(v.Int())
		}
	}
	return s
}

func day(n yamlfile.Node) time.Time {
	t, err := time.Parse(time.DateOnly, n.Str())
	if err != nil {
		return time.Time{} // reported already
	}
	return t
}
