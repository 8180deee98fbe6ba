package yamlfile

import "strings"

// example is a value as it could be typed, behind its key.
func (r *reader) example(it *item, s *Shape) string { return labelled(it, sample(s)) }

func sample(s *Shape) string {
	switch s.Kind {
	case Slug:
		return "een-naam"
	case Int, Number:
		return itoa(max(1, s.Min))
	case Bool:
		return "true"
	case OneOf:
		if len(s.Choices) > 0 {
			return s.Choices[0]
		}
	case Date:
		return "2026-01-31"
	case List:
		if s.Elem != nil {
			return "[" + sample(s.Elem) + "]"
		}
	case Map:
		return "{" + keysOf(s) + "}"
	case Table:
		return "{…}"
	case String, Scalar:
	}
	return "\"…\""
}

// keysOf shows the first keys that a map must have.
func keysOf(s *Shape) string {
	for s.Or != nil && s.Kind != Map {
		s = s.Or
	}
	var shown []string
	for i := range s.Keys {
		if k := &s.Keys[i]; k.Required && len(shown) < 2 {
			shown = append(shown, k.Name+": …")
		}
	}
	if len(s.Keys) == 0 {
		return "…: …"
	}
	if len(shown) == 0 {
		shown = append(shown, s.Keys[0].Name+": …")
	}
	return strings.Join(shown, ", ")
}

// listed turns "it, legal" into the items of a list.
func listed(v string, elem *Shape) string {
	if elem != nil && elem.Kind == String {
		return quote(v)
	}
	return strings.Join(strings.FieldsFunc(clip(v, 60), func(c rune) bool { return c == ',' || c == ' ' || c == ';' }), ", ")
}
