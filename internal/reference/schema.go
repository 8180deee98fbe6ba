package reference

import (
	"bytes"
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"ambassadeur/internal/yamlfile"
)

// Schema is a format as a JSON Schema (draft-07, which editors know) with everything in it that helps while typing, in
// a language. It accepts whatever the checker accepts, save some block text at the very limit: an editor counts its last
// line break. What only shows between keys or files it leaves to the checker.
func Schema(f yamlfile.Format, lang string) []byte {
	b := &builder{lang: lang, example: fragments(f), format: f}
	all := append(object{
		{"$schema", "http://json-schema.org/draft-07/schema#"},
		{"title", f.Name + "/" + strconv.Itoa(f.Version)},
		{"description", capital(f.About.In(lang)) + "."},
	}, b.shape(&f.Root, "")...)
	var out bytes.Buffer
	if err := json.Indent(&out, text(once(all)), "", " "); err != nil {
		panic("reference: " + err.Error())
	}
	return append(out.Bytes(), '\n')
}

// text is a value as JSON.
func text(value any) []byte {
	data, err := encoded(value)
	if err != nil {
		panic("reference: " + err.Error()) // words, numbers and lists of them: there is nothing that JSON cannot hold
	}
	return data
}

// builder makes a schema.
type builder struct {
	lang    string
	format  yamlfile.Format
	example map[string]yamlfile.Text
}

func (b *builder) key(k *yamlfile.Key, path string) any {
	at := strings.TrimPrefix(path+"."+k.Name, ".")
	o := object{{"description", capital(k.Doc.In(b.lang)) + "."}, {"markdownDescription", b.hover(k, at)}}
	if at == "format" {
		return append(o, field{"const", b.format.Name + "/" + strconv.Itoa(b.format.Version)})
	}
	o = append(o, b.shape(&k.Shape, at)...)
	if v, ok := typed(&k.Shape, k.Default); ok {
		o = append(o, field{"default", v})
	}
	if snippets := b.snippets(&k.Shape); len(snippets) > 0 {
		o = append(o, field{"defaultSnippets", snippets})
	}
	return part{k.Name, o}
}

// hover is what an editor shows of a key. Below it the editor lists choices by itself, with what they mean.
func (b *builder) hover(k *yamlfile.Key, path string) string {
	told := capital(k.Doc.In(b.lang)) + "."
	if k.Shape.Kind != yamlfile.OneOf {
		told += "\n\n" + capital(Kind(&k.Shape).In(b.lang)) + "."
	}
	if k.Default != "" {
		told += "\n\n" + wordDefault.In(b.lang) + ": `" + k.Default + "`."
	}
	if e := b.example[path].In(b.lang); e != "" {
		told += "\n\n```yaml\n" + e + "```"
	}
	return told
}

func (b *builder) shape(s *yamlfile.Shape, path string) object {
	if s.Or == nil {
		return b.form(s, path)
	}
	var forms []object
	for ; s != nil; s = s.Or {
		forms = append(forms, b.form(s, path))
	}
	return object{{"anyOf", forms}}
}

// form is one form of a value. What is read as text may look like a number or as true to an editor.
func (b *builder) form(s *yamlfile.Shape, path string) object {
	single := field{"type", []string{"string", "number", "boolean"}}
	switch s.Kind {
	case yamlfile.String:
		o := object{single}
		if s.Min > 0 {
			o = append(o, field{"minLength", s.Min})
		}
		if s.Max > 0 {
			o = append(o, field{"maxLength", s.Max})
		}
		if s.Pattern != "" {
			o = append(o, field{"pattern", s.Pattern})
		}
		return o
	case yamlfile.Slug:
		return object{single, {"maxLength", 40}, {"pattern", slugPattern}}
	case yamlfile.Int, yamlfile.Number:
		return number(s)
	case yamlfile.Bool:
		return object{{"type", "boolean"}}
	case yamlfile.OneOf:
		return b.oneOf(s)
	case yamlfile.Date:
		return object{{"type", "string"}, {"pattern", datePattern}}
	case yamlfile.Scalar:
		return object{single}
	case yamlfile.List:
		return b.list(s, path)
	case yamlfile.Map:
		return b.mapped(s, path)
	case yamlfile.Table:
		o := object{
			{"type", "object"},
			{"propertyNames", object{{"maxLength", 40}, {"pattern", slugPattern}}},
			{"additionalProperties", b.shape(s.Elem, path+".*")},
		}
		if s.Min > 0 {
			o = append(o, field{"minProperties", s.Min})
		}
		if s.Max > 0 {
			o = append(o, field{"maxProperties", s.Max})
		}
		return o
	}
	return object{}
}

const (
	slugPattern = "^[a-z0-9]+(-[a-z0-9]+)*$"
	datePattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
)

func number(s *yamlfile.Shape) object {
	o := object{{"type", map[bool]string{true: "integer", false: "number"}[s.Kind == yamlfile.Int]}, {"minimum", s.Min}}
	if s.Max > 0 {
		o = append(o, field{"maximum", s.Max})
	}
	return o
}

func (b *builder) oneOf(s *yamlfile.Shape) object {
	o := object{{"enum", s.Choices}}
	if len(s.About) == 0 {
		return o
	}
	told := make([]string, len(s.Choices))
	for i, c := range s.Choices {
		for _, about := range s.About {
			if about.Name == c {
				told[i] = about.Doc.In(b.lang)
			}
		}
	}
	return append(o, field{"enumDescriptions", told}, field{"markdownEnumDescriptions", told})
}

func (b *builder) list(s *yamlfile.Shape, path string) object {
	o := object{{"type", "array"}}
	if s.Min > 0 {
		o = append(o, field{"minItems", s.Min})
	}
	if s.Max > 0 {
		o = append(o, field{"maxItems", s.Max})
	}
	if s.Unique {
		o = append(o, field{"uniqueItems", true})
	}
	if s.Elem != nil {
		items := b.shape(s.Elem, path+"[]")
		if title := s.Name.In(b.lang); title != "" {
			items = append(object{{"title", title}}, items...) // above what an editor tells of its keys
		}
		o = append(o, field{"items", items})
	}
	return o
}

// mapped is a map with its keys. The keys of a case hold when the key that chooses says so; a map that needed one of
// many whole alternatives would give an author the mistakes of all of them.
func (b *builder) mapped(s *yamlfile.Shape, path string) object {
	properties, required := b.properties(s.Keys, path)
	o := object{{"type", "object"}}
	if s.Min > 0 {
		o = append(o, field{"minProperties", s.Min})
	}
	if len(required) > 0 {
		o = append(o, field{"required", required})
	}
	o = append(o, field{"properties", properties})
	if s.By == "" {
		return append(o, field{"additionalProperties", false})
	}
	var all []object
	for _, name := range chooser(s).Shape.Choices {
		own, required := b.properties(s.Cases[name], path)
		for _, k := range s.Keys {
			if !slices.ContainsFunc(own, func(f field) bool { return f.name == k.Name }) {
				own = append(own, field{k.Name, true})
			}
		}
		then := object{{"title", wordKeysOf.In(b.lang) + " " + name}}
		if len(required) > 0 {
			then = append(then, field{"required", required})
		}
		then = append(then, field{"properties", own}, field{"additionalProperties", false})
		all = append(all, object{
			{"if", object{{"required", []string{s.By}}, {"properties", object{{s.By, object{{"const", name}}}}}}},
			{"then", then},
		})
	}
	return append(o, field{"allOf", all})
}

func (b *builder) properties(keys []yamlfile.Key, path string) (properties object, required []string) {
	properties = object{}
	for i := range keys {
		k := &keys[i]
		if slices.ContainsFunc(properties, func(f field) bool { return f.name == k.Name }) {
			continue // as the checker does: the first counts
		}
		properties = append(properties, field{k.Name, b.key(k, path)})
		if k.Required {
			required = append(required, k.Name)
		}
	}
	return properties, required
}

// typed is a value of the table as the editor reads it, if the shape takes it.
func typed(s *yamlfile.Shape, value string) (any, bool) {
	for ; s != nil && value != ""; s = s.Or {
		switch s.Kind {
		case yamlfile.Int:
			if n, err := strconv.Atoi(value); err == nil {
				return n, true
			}
		case yamlfile.Bool:
			return value == "true", true
		case yamlfile.OneOf:
			return value, slices.Contains(s.Choices, value)
		case yamlfile.String, yamlfile.Slug:
			return value, true
		default:
		}
	}
	return nil, false
}

func capital(s string) string {
	for i, r := range s {
		return strings.ToUpper(string(r)) + s[i+len(string(r)):]
	}
	return s
}
