package workshop

import (
	"maps"
	"slices"
	"strings"
	"time"

	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
)

// Company is what an organisation says of itself in workshop.yaml. The zero Company says nothing.
type Company struct {
	Language    string
	Name        string
	Languages   []string // that own lessons should come in
	Accent      string   // "#0a66c2", or empty
	Departments map[string]string
	Webcare     string
	Privacy     string
	Press       string            // the communications department
	Forerunners map[string]string // by department
	Policy      string            // with its address behind it, if there is one
	Tracks      map[lessons.Track][]string
	Guidelines  []string // files in the folder
	Reward      *Reward  // nil: no prize

	tracks, files []Ref
}

// Ref is a name in workshop.yaml of something else, with its place.
type Ref struct {
	lessons.Ref
	Track lessons.Track // of a lesson in a track
}

// Reward is the rules of a prize.
type Reward struct {
	Prize    string
	By       string // jury, draw or team
	Criteria []string
	From, To time.Time // days, both included
	Jury     []string
	Contact  string
	Council  string // what the works council said
}

// ReadCompany reads a workshop.yaml and reports every problem of it. The company is usable when the problems hold no
// error.
func ReadCompany(file string, data []byte) (Company, yamlfile.Problems) {
	doc := yamlfile.Read(file, data, CompanyFormat())
	n := doc.Root
	contacts := n.Get("contacts")
	c := Company{
		Language: n.Get("language").Str(), Name: n.Get("name").Str(), Languages: n.Get("languages").Strs(), Accent: n.Get("accent").Str(),
		Departments: texts(n.Get("departments")), Webcare: contacts.Get("webcare").Str(), Privacy: contacts.Get("privacy").Str(),
		Press: contacts.Get("communication").Str(), Forerunners: texts(contacts.Get("forerunners")), Policy: policy(n.Get("policy")),
		Tracks: map[lessons.Track][]string{}, Guidelines: n.Get("guidelines").Strs(), Reward: reward(n.Get("reward")),
	}
	for _, f := range n.Get("guidelines").Items() {
		c.files = append(c.files, Ref{Ref: lessons.Ref{Name: f.Str(), At: doc.Mark(f)}})
	}
	for _, t := range n.Get("tracks").Items() {
		track := lessons.Track(t.Get("track").Str())
		if _, twice := c.Tracks[track]; twice && track != "" {
			doc.Errorf(t.Get("track"), "E109", tx(`de leerlijn "%s" staat er al; zet alle lessen in één lijst`, `the track "%s" is there already; put all lessons in one list`), string(track))
		}
		c.Tracks[track] = t.Get("lessons").Strs()
		for _, l := range t.Get("lessons").Items() {
			if !doc.Failed(l) {
				c.tracks = append(c.tracks, Ref{lessons.Ref{Name: l.Str(), At: doc.Mark(l)}, track})
			}
		}
	}
	c.check(doc)
	return c, doc.Problems()
}

func (c Company) check(doc *yamlfile.Doc) {
	n := doc.Root
	for _, p := range n.Get("contacts").Get("forerunners").Pairs() {
		department(doc, p.Key, p.Key.Str(), c.Own())
	}
	period := n.Get("reward").Get("period")
	if r := c.Reward; r != nil && !r.From.IsZero() && !r.To.IsZero() && r.To.Before(r.From) {
		doc.Errorf(period.Get("to"), "E160", tx(`de laatste dag (%s) ligt voor de eerste (%s); wissel ze om`, `the last day (%s) is before the first (%s); swap them`), period.Get("to").Str(), period.Get("from").Str())
	}
	for _, item := range n.Get("reward").Get("criteria").Items() {
		if m := counted.FindString(item.Str()); m != "" {
			doc.Errorf(item, "E161", tx(`"%s" nodigt uit tot spam, en het programma telt dat nooit. Kies iets waar een lezer wat aan heeft, zoals "nuttig voor de lezer"`, `"%s" invites spam, and the program never counts that. Choose what helps a reader, such as "useful to the reader"`), m)
		}
	}
	if c.Reward != nil && doc.OK() && c.Reward.Council == "" {
		doc.Warnf(n.Key("reward"), "W162", tx(`bespreek een prijs eerst met de ondernemingsraad, en schrijf op wat er is afgesproken bij works_council`, `discuss a prize with the works council first, and write down what was agreed at works_council`))
	}
}

// Own lists the departments beside the built-in ones.
func (c Company) Own() []string {
	var own []string
	for _, d := range slices.Sorted(maps.Keys(c.Departments)) {
		if !slices.Contains(lessons.Departments(), d) {
			own = append(own, d)
		}
	}
	return own
}

// Words is what the placeholders in lessons stand for, for somebody of a department. What the company does not say is
// missing, and reads as neutral words.
func (c Company) Words(department string) map[string]string {
	words := map[string]string{}
	for name, word := range map[string]string{
		"organisation": c.Name, "webcare": c.Webcare, "privacy": c.Privacy, "communication": c.Press,
		"forerunner": c.Forerunners[department], "policy": c.Policy,
	} {
		if word != "" {
			words[name] = word
		}
	}
	return words
}

// Options is what lessons of the company may use.
func (c Company) Options() lessons.Options { return lessons.Options{Departments: c.Own()} }

func texts(n yamlfile.Node) map[string]string {
	all := map[string]string{}
	for _, p := range n.Pairs() {
		all[p.Key.Str()] = p.Value.Str()
	}
	return all
}

func policy(n yamlfile.Node) string {
	if n.IsMap() {
		if url := n.Get("url").Str(); url != "" {
			return n.Get("text").Str() + " (" + url + ")"
		}
		return n.Get("text").Str()
	}
	return n.Str()
}

func reward(n yamlfile.Node) *Reward {
	if !n.IsMap() {
		return nil
	}
	r := &Reward{
		Prize: n.Get("prize").Str(), By: n.Get("by").Str(), Criteria: n.Get("criteria").Strs(), Jury: n.Get("jury").Strs(),
		Contact: n.Get("contact").Str(), Council: strings.TrimSpace(n.Get("works_council").Str()),
	}
	if r.By == "" {
		r.By = "jury"
	}
	day := func(key string) time.Time {
		t, err := time.Parse(time.DateOnly, n.Get("period").Get(key).Str())
		if err != nil {
			return time.Time{} // reported already
		}
		return t
	}
	r.From, r.To = day("from"), day("to")
	return r
}
