package yamlfile_test

import (
	"strings"

	"ambassadeur/internal/yamlfile"
)

func text(limit int) yamlfile.Shape { return yamlfile.Shape{Kind: yamlfile.String, Max: limit} }

// small is a format with a little of everything and without a version, for the mistakes of authors.
func small() yamlfile.Format {
	option := text(120)
	return yamlfile.Format{
		Synonyms: map[string]string{"titel": "title", "opties": "options", "minuten": "minutes"},
		Root: yamlfile.Shape{Kind: yamlfile.Map, Keys: []yamlfile.Key{
			{Name: "title", Shape: text(60)},
			{Name: "goal", Shape: text(200)},
			{Name: "text", Shape: text(900)},
			{Name: "hint", Shape: text(200)},
			{Name: "minutes", Shape: yamlfile.Shape{Kind: yamlfile.Int, Min: 1, Max: 90}},
			{Name: "answer", Shape: yamlfile.Shape{Kind: yamlfile.Bool}},
			{Name: "ok", Shape: yamlfile.Shape{Kind: yamlfile.Bool}},
			{Name: "options", Shape: yamlfile.Shape{Kind: yamlfile.List, Elem: &option}},
		}},
	}
}

// course is a format as the real ones are: a version, steps of several types, options that are text or a map.
func course() yamlfile.Format {
	short, slug := text(40), yamlfile.Shape{Kind: yamlfile.Slug}
	truth := yamlfile.Shape{Kind: yamlfile.Bool}
	option := yamlfile.Shape{
		Kind: yamlfile.Map,
		Keys: []yamlfile.Key{
			{Name: "text", Shape: text(120), Required: true},
			{Name: "correct", Shape: truth},
			{Name: "feedback", Shape: text(300)},
			{Name: "goto", Shape: slug},
		},
		Or: &short,
	}
	options := yamlfile.Shape{Kind: yamlfile.List, Elem: &option, Min: 2, Max: 3, Name: yamlfile.Text{NL: "optie", EN: "option"}}
	hints := yamlfile.Shape{Kind: yamlfile.List, Elem: &short, Min: 1, Max: 2, Unique: true}
	hint := short
	hint.Or = &hints
	node := yamlfile.Shape{Kind: yamlfile.Map, Keys: []yamlfile.Key{
		{Name: "id", Shape: slug, Required: true},
		{Name: "text", Shape: text(100), Required: true},
		{Name: "options", Shape: options},
	}}
	wording := yamlfile.Shape{Kind: yamlfile.Map, Keys: []yamlfile.Key{{Name: "title", Shape: short}, {Name: "text", Shape: text(200)}}}
	department := func(key string) (yamlfile.Text, bool) {
		if key == "it" || key == "legal" {
			return yamlfile.Text{}, false
		}
		return yamlfile.Text{NL: "onbekende afdeling", EN: "unknown department"}, true
	}
	step := yamlfile.Shape{
		Kind: yamlfile.Map,
		By:   "type",
		Keys: []yamlfile.Key{
			{Name: "id", Shape: slug, Required: true},
			{Name: "type", Shape: yamlfile.Shape{Kind: yamlfile.OneOf, Choices: []string{"text", "single", "truefalse", "scenario"}}, Required: true},
			{Name: "title", Shape: short},
			{Name: "text", Shape: text(200)},
			{Name: "minutes", Shape: yamlfile.Shape{Kind: yamlfile.Int, Min: 1, Max: 90}},
			{Name: "score", Shape: yamlfile.Shape{Kind: yamlfile.Number, Max: 1}},
			{Name: "due", Shape: yamlfile.Shape{Kind: yamlfile.Date}},
			{Name: "hint", Shape: hint},
			{Name: "variants", Shape: yamlfile.Shape{Kind: yamlfile.Table, Elem: &wording, KeyCheck: department}},
			{Name: "link", Shape: yamlfile.Shape{Kind: yamlfile.String, Check: func(v string) (yamlfile.Text, bool) {
				return yamlfile.Text{NL: "een link begint met https://", EN: "a link starts with https://"}, !strings.HasPrefix(v, "https://")
			}}},
		},
		Cases: map[string][]yamlfile.Key{
			"text":      nil,
			"single":    {{Name: "question", Shape: text(60), Required: true}, {Name: "options", Shape: options, Required: true}},
			"truefalse": {{Name: "question", Shape: text(60), Required: true}, {Name: "answer", Shape: truth, Required: true}},
			"scenario": {{Name: "nodes", Required: true, Shape: yamlfile.Shape{
				Kind: yamlfile.List, Elem: &node, Min: 1, Name: yamlfile.Text{NL: "scène", EN: "scene"},
			}}},
		},
	}
	return yamlfile.Format{
		Name:     "course",
		Version:  1,
		MaxBytes: 64 << 10,
		Synonyms: map[string]string{
			"titel": "title", "vraag": "question", "opties": "options", "juist": "correct", "soort": "type", "doel": "goal",
			"stappen": "steps", "minuten": "minutes", "taal": "language", "meerkeuze": "single", "waar-onwaar": "truefalse",
		},
		Root: yamlfile.Shape{Kind: yamlfile.Map, Keys: []yamlfile.Key{
			{Name: "format", Shape: text(20), Required: true},
			{Name: "id", Shape: slug, Required: true},
			{Name: "title", Shape: short, Required: true},
			{Name: "goal", Shape: text(200)},
			{Name: "departments", Shape: yamlfile.Shape{Kind: yamlfile.List, Elem: &slug, Unique: true, Max: 3}},
			{Name: "steps", Shape: yamlfile.Shape{
				Kind: yamlfile.List, Elem: &step, Min: 1, Max: 40, Name: yamlfile.Text{NL: "stap", EN: "step"},
			}, Required: true},
		}},
	}
}
