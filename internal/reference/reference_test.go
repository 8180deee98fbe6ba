package reference_test

import (
	"slices"
	"strings"
	"testing"

	"ambassadeur/internal/reference"
	"ambassadeur/internal/workshop"
	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
	"ambassadeur/profile"
)

// read is what the checker has to say of a file, beyond the table too.
func read(f yamlfile.Format, text string) yamlfile.Problems {
	switch f.Name {
	case "lesson":
		_, problems := lessons.Read("a.yaml", []byte(text), lessons.Options{})
		return problems
	case "guidelines":
		_, problems := profile.Read("a.yaml", []byte(text), nil)
		return problems
	case "examples":
		_, _, problems := workshop.ReadExamples("a.yaml", []byte(text), nil)
		return problems
	}
	_, problems := workshop.ReadCompany("a.yaml", []byte(text))
	return problems
}

// Every key has a meaning, a kind and an example in both languages, and the examples stand in files that are right.
func TestEveryKeyHasAnExample(t *testing.T) {
	for _, f := range workshop.Formats() {
		for _, lang := range []string{"nl", "en"} {
			for _, text := range []string{f.Example.In(lang), reference.Whole(f, lang)} {
				if problems := read(f, text); len(problems) > 0 {
					t.Errorf("%s %s: %v", f.Name, lang, problems)
				}
			}
			for _, e := range reference.Entries(f) {
				if e.Doc.In(lang) == "" || e.Kind.In(lang) == "" || !strings.HasPrefix(e.Example.In(lang), e.Name+":") {
					t.Errorf("%s %s: %+v", lang, e.Path, e)
				}
			}
		}
	}
}

// Every type has an example that is a right step by itself, and a meaning.
func TestEveryCaseHasAnExample(t *testing.T) {
	f := lessons.Format()
	cases := reference.Cases(f)
	if len(cases) != len(lessons.Types()) {
		t.Errorf("%d of %d types", len(cases), len(lessons.Types()))
	}
	for _, c := range cases {
		for _, lang := range []string{"nl", "en"} {
			head, _, _ := strings.Cut(f.Example.In(lang), "steps:\n")
			if problems := read(f, head+"steps:\n"+c.Example.In(lang)); problems.Errors() > 0 || c.Doc.In(lang) == "" {
				t.Errorf("%s %s: %v", c.Name, lang, problems)
			}
			if !strings.Contains(c.Example.In(lang), "\n    type: "+c.Name+"\n") {
				t.Errorf("%s is of another type:\n%s", c.Name, c.Example.In(lang))
			}
		}
	}
}

// What choices are told of are choices, each once, in the order of the table.
func TestAboutChoices(t *testing.T) {
	for _, f := range workshop.Formats() {
		eachShape(&f.Root, func(s *yamlfile.Shape) {
			at := -1
			for _, c := range s.About {
				i := slices.Index(s.Choices, c.Name)
				if i <= at || c.Doc.NL == "" || c.Doc.EN == "" {
					t.Errorf("%s: %+v of %v", f.Name, c, s.Choices)
				}
				at = i
			}
		})
	}
}

func eachShape(s *yamlfile.Shape, see func(*yamlfile.Shape)) {
	if s == nil {
		return
	}
	see(s)
	for i := range s.Keys {
		eachShape(&s.Keys[i].Shape, see)
	}
	for _, keys := range s.Cases {
		for i := range keys {
			eachShape(&keys[i].Shape, see)
		}
	}
	eachShape(s.Elem, see)
	eachShape(s.Or, see)
}
