package reference

import (
	"fmt"
	"strings"

	"ambassadeur/internal/yamlfile"
)

// Kind says in words what a value may be.
func Kind(s *yamlfile.Shape) yamlfile.Text {
	var nl, en []string
	for ; s != nil; s = s.Or {
		t := kind(s)
		nl, en = append(nl, t.NL), append(en, t.EN)
	}
	return yamlfile.Text{NL: strings.Join(nl, ", of "), EN: strings.Join(en, ", or ")}
}

func kind(s *yamlfile.Shape) yamlfile.Text {
	switch s.Kind {
	case yamlfile.String:
		return joined("tekst", "text", ", ", length(s, "tekens", "characters"))
	case yamlfile.Slug:
		return yamlfile.Text{NL: "naam: kleine letters, cijfers en losse streepjes, hooguit 40 tekens", EN: "name: small letters, digits and single hyphens, at most 40 characters"}
	case yamlfile.Int:
		return joined("heel getal", "whole number", " ", span(s))
	case yamlfile.Number:
		return joined("getal", "number", " ", span(s))
	case yamlfile.Bool:
		return yamlfile.Text{NL: "true of false", EN: "true or false"}
	case yamlfile.OneOf:
		list := strings.Join(s.Choices, ", ")
		return yamlfile.Text{NL: "één van: " + list, EN: "one of: " + list}
	case yamlfile.Date:
		return yamlfile.Text{NL: "datum: jaar-maand-dag", EN: "date: year-month-day"}
	case yamlfile.Scalar:
		return yamlfile.Text{NL: "tekst, getal, true of false", EN: "text, number, true or false"}
	case yamlfile.List:
		return listed(s)
	case yamlfile.Map:
		names := strings.Join(names(s), ", ")
		return yamlfile.Text{NL: "sleutels: " + names, EN: "keys: " + names}
	case yamlfile.Table:
		elem := Kind(s.Elem)
		return yamlfile.Text{NL: "eigen namen, met achter elke naam " + elem.NL, EN: "names of your own, and behind each name " + elem.EN}
	}
	return yamlfile.Text{}
}

func joined(nl, en, by string, more yamlfile.Text) yamlfile.Text {
	if more.NL == "" {
		return yamlfile.Text{NL: nl, EN: en}
	}
	return yamlfile.Text{NL: nl + by + more.NL, EN: en + by + more.EN}
}

// listed says what a list holds: what its items are called, else what they may be.
func listed(s *yamlfile.Shape) yamlfile.Text {
	elem := Kind(s.Elem)
	each := yamlfile.Text{NL: "elk: " + elem.NL, EN: "each: " + elem.EN}
	if s.Unique {
		each.NL, each.EN = each.NL+"; geen dubbele", each.EN+"; none twice"
	}
	many := span(s)
	switch {
	case s.Max > 0 && s.Min == 0:
		many = yamlfile.Text{NL: fmt.Sprintf("van hooguit %d", s.Max), EN: fmt.Sprintf("of at most %d", s.Max)}
	case s.Max > 0:
		many = yamlfile.Text{NL: many.NL, EN: fmt.Sprintf("of %d to %d", s.Min, s.Max)}
	}
	return yamlfile.Text{NL: strings.TrimSpace("lijst "+many.NL) + "; " + each.NL, EN: strings.TrimSpace("list "+many.EN) + "; " + each.EN}
}

func length(s *yamlfile.Shape, nl, en string) yamlfile.Text {
	switch {
	case s.Max == 0:
		return yamlfile.Text{}
	case s.Min > 1:
		return yamlfile.Text{NL: fmt.Sprintf("%d tot en met %d %s", s.Min, s.Max, nl), EN: fmt.Sprintf("%d to %d %s", s.Min, s.Max, en)}
	}
	return yamlfile.Text{NL: fmt.Sprintf("hooguit %d %s", s.Max, nl), EN: fmt.Sprintf("at most %d %s", s.Max, en)}
}

func span(s *yamlfile.Shape) yamlfile.Text {
	if s.Max == 0 {
		return yamlfile.Text{}
	}
	return yamlfile.Text{NL: fmt.Sprintf("van %d tot en met %d", s.Min, s.Max), EN: fmt.Sprintf("from %d to %d", s.Min, s.Max)}
}

func names(s *yamlfile.Shape) []string {
	var all []string
	for _, k := range s.Keys {
		all = append(all, k.Name)
	}
	if s.By != "" {
		all = append(all, "…")
	}
	return all
}
