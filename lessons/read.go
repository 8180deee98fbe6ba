package lessons

import (
	"strings"

	"ambassadeur/internal/yamlfile"
)

// Options is what a check may assume beyond the file itself.
type Options struct {
	Departments []string // known beside the built-in ones
	Words       []string // placeholders known beside the built-in ones
}

// Read reads one lesson and reports every problem of the file. The lesson is usable when the problems hold no error.
func Read(file string, data []byte, o Options) (Lesson, yamlfile.Problems) {
	doc := yamlfile.Read(file, data, Format())
	l := Lesson{Header: decodeHeader(file, doc.Root), node: doc.Root, doc: doc}
	byName := map[string]kind{}
	for _, k := range kinds() {
		byName[string(k.name)] = k
	}
	for _, n := range doc.Root.Get("steps").Items() {
		if k, ok := byName[n.Get("type").Str()]; ok {
			l.Steps = append(l.Steps, decodeStep(n, k))
		}
	}
	(&checker{doc: doc, lesson: l, known: o}).run()
	return l, doc.Problems()
}

// ReadHeader reads what a menu needs, without looking at the steps.
func ReadHeader(file string, data []byte) (Header, yamlfile.Problems) {
	doc := yamlfile.Head(file, data, Format(), "steps")
	return decodeHeader(file, doc.Root).apart(), doc.Problems()
}

// apart is the header in memory of its own: a menu of a thousand lessons must not keep a thousand files.
func (h Header) apart() Header {
	for _, s := range []*string{&h.ID, &h.Language, &h.Title, &h.Goal, &h.Summary, (*string)(&h.Track), &h.Author, &h.License, &h.File} {
		*s = strings.Clone(*s)
	}
	for _, list := range [][]string{h.Departments, h.After} {
		for i := range list {
			list[i] = strings.Clone(list[i])
		}
	}
	return h
}

func decodeHeader(file string, n yamlfile.Node) Header {
	return Header{
		ID: n.Get("id").Str(), Language: n.Get("language").Str(), Revision: max(1, n.Get("revision").Int()),
		Title: n.Get("title").Str(), Goal: n.Get("goal").Str(), Summary: n.Get("summary").Str(),
		Track: Track(n.Get("track").Str()), Departments: n.Get("departments").Strs(), Minutes: n.Get("minutes").Int(),
		After: n.Get("after").Strs(), Author: n.Get("author").Str(), License: n.Get("license").Str(), File: file,
	}
}

func decodeStep(n yamlfile.Node, k kind) Step {
	s := Step{
		ID: n.Get("id").Str(), Type: k.name, Title: n.Get("title").Str(), Text: n.Get("text").Str(),
		Question: n.Get("question").Str(), Minutes: n.Get("minutes").Int(), Notes: n.Get("notes").Str(),
		Departments: n.Get("departments").Strs(), Variants: decodeVariants(n.Get("variants")),
		Mode: Mode(n.Get("mode").Str()), Optional: n.Get("optional").Bool(), When: decodeWhen(n.Get("when")),
		Art: n.Get("art").Str(), Body: k.decode(n), node: n,
	}
	if s.Mode == "" {
		s.Mode = Both
	}
	if im := n.Get("image"); im.Exists() {
		s.Image = &Image{File: im.Get("file").Str(), Alt: im.Get("alt").Str()}
	}
	if li := n.Get("link"); li.Exists() {
		s.Link = &Link{URL: li.Get("url").Str(), Text: li.Get("text").Str()}
	}
	if k.graded {
		s.Hints, s.Explanation = textOrList(n.Get("hint")), n.Get("explanation").Str()
		s.Points, s.Attempts, s.Repeat = 1, 2, true
		if n.Get("attempts").Exists() {
			s.Attempts = n.Get("attempts").Int()
		}
		if n.Get("repeat").Exists() {
			s.Repeat = n.Get("repeat").Bool()
		}
		if k.name == TypeTrueFalse {
			s.Attempts = 1
		}
	}
	if n.Get("points").Exists() {
		s.Points = n.Get("points").Int()
	}
	if k.said {
		s.Plan, s.Share = decodeTarget(n.Get("plan")), Share(n.Get("share").Str())
		if s.Share == "" {
			s.Share = ShareNone
		}
	}
	return s
}

func decodeVariants(n yamlfile.Node) map[string]Variant {
	variants := map[string]Variant{}
	for _, p := range n.Pairs() {
		v := p.Value
		variants[p.Key.Str()] = Variant{
			Title: v.Get("title").Str(), Text: v.Get("text").Str(), Question: v.Get("question").Str(),
			Explanation: v.Get("explanation").Str(), Fallback: v.Get("fallback").Str(), Notes: v.Get("notes").Str(),
			Hints: textOrList(v.Get("hint")), Suggest: decodeSuggest(v.Get("suggest")),
		}
	}
	return variants
}

func decodeWhen(n yamlfile.Node) *When {
	if !n.Exists() {
		return nil
	}
	w := &When{
		Step: n.Get("step").Str(), Is: textOrList(n.Get("is")), Not: textOrList(n.Get("not")),
		ScoreBelow: n.Get("score_below").Int(), ScoreFrom: -1,
	}
	if n.Get("score_from").Exists() {
		w.ScoreFrom = n.Get("score_from").Int()
	}
	return w
}

func decodeTarget(n yamlfile.Node) *Target {
	switch {
	case !n.Exists():
		return nil
	case n.IsMap():
		return &Target{Section: n.Get("section").Str(), Label: n.Get("label").Str(), As: n.Get("as").Str()}
	}
	return &Target{Section: n.Str()}
}

// textOrList is the texts of a key that takes one text or a list of them.
func textOrList(n yamlfile.Node) []string {
	if n.IsScalar() {
		return []string{n.Str()}
	}
	return n.Strs()
}
