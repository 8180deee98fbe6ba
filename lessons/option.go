package lessons

import (
	"slices"

	"ambassadeur/internal/yamlfile"
)

// Option is one answer that can be chosen.
type Option struct {
	ID       string // by position (a, b, c) unless the file gives one
	Text     string
	Correct  bool
	Feedback string
}

func optionShape(correct bool) yamlfile.Shape {
	keys := []yamlfile.Key{
		need("text", str(120), "de optie", "the option"),
		may("id", slug(), "", "naam van de optie, nodig als een when ernaar verwijst; zonder id heten opties a, b, c", "the option's name, needed when a when refers to it; without an id options are a, b, c"),
	}
	if correct {
		keys = append(keys,
			may("correct", truth(), "false", "true bij een goed antwoord", "true for a right answer"),
			may("feedback", str(300), "", "reactie op wie dit kiest", "reply to who chooses this"))
	}
	return or(keyed(keys...), str(120))
}

func decodeOptions(n yamlfile.Node) []Option {
	var options []Option
	for i, item := range n.Items() {
		o := Option{ID: letter(i)}
		if item.IsMap() {
			o.Text, o.Correct, o.Feedback = item.Get("text").Str(), item.Get("correct").Bool(), item.Get("feedback").Str()
			if id := item.Get("id").Str(); id != "" {
				o.ID = id
			}
		} else {
			o.Text = item.Str()
		}
		options = append(options, o)
	}
	return options
}

// letter is the id of an option by its place: a, b, c.
func letter(i int) string {
	return string(rune('a' + i)) //nolint:gosec // at most eight options
}

func optionIDs(options []Option) []string {
	ids := make([]string, len(options))
	for i, o := range options {
		ids[i] = o.ID
	}
	return ids
}

func correctIDs(options []Option) []string {
	var ids []string
	for _, o := range options {
		if o.Correct {
			ids = append(ids, o.ID)
		}
	}
	return ids
}

// optionByID returns the option with this id; the zero option when there is none.
func optionByID(options []Option, id string) Option {
	i := slices.IndexFunc(options, func(o Option) bool { return o.ID == id })
	if i < 0 {
		return Option{}
	}
	return options[i]
}
