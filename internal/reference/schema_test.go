package reference_test

import (
	"bytes"
	"io/fs"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"gopkg.in/yaml.v3"

	"ambassadeur/internal/reference"
	"ambassadeur/internal/scaffold"
	"ambassadeur/internal/workshop"
	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
	"ambassadeur/profile"
)

// compiled is the schema of a format as an editor reads it.
func compiled(t *testing.T, f yamlfile.Format, lang string) *jsonschema.Schema {
	t.Helper()
	data, err := jsonschema.UnmarshalJSON(bytes.NewReader(reference.Schema(f, lang)))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.DefaultDraft(jsonschema.Draft7)
	if err := c.AddResource("s.json", data); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("s.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// parsed is a file as an editor reads it: YAML 1.2, in which a date is text.
func parsed(t interface{ Fatal(...any) }, text string) any {
	var doc yaml.Node
	if err := yaml.Unmarshal([]byte(text), &doc); err != nil {
		t.Fatal(err, "\n", text)
	}
	return plain(&doc)
}

func plain(n *yaml.Node) any {
	switch n.Kind {
	case yaml.DocumentNode:
		return plain(n.Content[0])
	case yaml.MappingNode:
		m := map[string]any{}
		for i := 0; i < len(n.Content); i += 2 {
			m[n.Content[i].Value] = plain(n.Content[i+1])
		}
		return m
	case yaml.SequenceNode:
		all := []any{}
		for _, c := range n.Content {
			all = append(all, plain(c))
		}
		return all
	default:
	}
	switch n.ShortTag() {
	case "!!int", "!!float":
		if x, err := strconv.ParseFloat(n.Value, 64); err == nil {
			return x
		}
	case "!!bool":
		return n.Value == "true"
	case "!!null":
		return nil
	}
	return n.Value
}

// Whatever check accepts of what is shipped and shown, editors accept, in both languages of the schema.
func TestSchemaAcceptsWhatIsShipped(t *testing.T) {
	files := 0
	for _, f := range workshop.Formats() {
		for _, lang := range []string{"nl", "en"} {
			s := compiled(t, f, lang)
			try := func(name, text string) {
				files++
				if err := s.Validate(parsed(t, text)); err != nil {
					t.Errorf("%s by the %s schema: %v", name, lang, err)
				}
			}
			for _, of := range []string{"nl", "en"} {
				try(f.Name+" example "+of, reference.Whole(f, of))
			}
			for _, made := range scaffolded() {
				if strings.HasPrefix(workshop.Format([]byte(made.Text)), f.Name+"/") {
					try(made.Name, made.Text)
				}
			}
			for _, from := range []fs.FS{lessons.Shipped(), profile.Shipped()} {
				err := fs.WalkDir(from, ".", func(name string, _ fs.DirEntry, err error) error {
					if err != nil || !strings.HasSuffix(name, ".yaml") {
						return err
					}
					data, err := fs.ReadFile(from, name)
					if err == nil && strings.HasPrefix(workshop.Format(data), f.Name+"/") {
						try(name, string(data))
					}
					return err
				})
				if err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	if files < 60 {
		t.Errorf("only %d files were tried", files)
	}
}

// scaffolded is what new makes.
func scaffolded() []scaffold.File {
	var all []scaffold.File
	for _, lang := range []string{"nl", "en"} {
		n := scaffold.Name{Title: "Bakker", ID: "bakker"}
		today := time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC)
		for _, track := range []lessons.Track{lessons.Employee, lessons.Session, lessons.OwnerTrack} {
			all = append(all, scaffold.Lesson{Lang: lang, Name: n, Goal: "Doel", Track: track, Departments: []string{"it"}}.Make())
		}
		all = append(all, scaffold.Workshop{Lang: lang, Name: n, LessonTitle: "Les", Goal: "Doel", Webcare: "Team", Today: today}.Make()...)
		if g, err := (scaffold.Guidelines{Lang: lang, Name: n, Criteria: []string{"headline"}, Departments: []string{"it"}, Today: today}).Make(); err == nil {
			all = append(all, g)
		}
	}
	return all
}

// A schema is the same each time it is made.
func TestSchemaIsDeterministic(t *testing.T) {
	for _, f := range workshop.Formats() {
		if !bytes.Equal(reference.Schema(f, "nl"), reference.Schema(f, "nl")) {
			t.Error(f.Name)
		}
	}
}
