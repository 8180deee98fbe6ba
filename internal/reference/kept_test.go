package reference_test

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"ambassadeur/internal/reference"
	"ambassadeur/internal/workshop"
	"ambassadeur/lessons"
)

// The pages and schemas in docs are those of the tables as they are now; go generate makes them.
func TestKeptFilesAreFresh(t *testing.T) {
	want := map[string]string{"reference.md": reference.Page(workshop.Formats(), "en"), "reference.nl.md": reference.Page(workshop.Formats(), "nl")}
	for _, f := range workshop.Formats() {
		for _, lang := range []string{"nl", "en"} {
			want[fmt.Sprintf("schema/%s-%d.%s.schema.json", f.Name, f.Version, lang)] = string(reference.Schema(f, lang))
		}
	}
	for name, text := range want {
		if kept, err := os.ReadFile("../../docs/" + name); err != nil || strings.ReplaceAll(string(kept), "\r\n", "\n") != text {
			t.Errorf("docs/%s is not as it should be (%v); run go generate ./internal/gen", name, err)
		}
	}
}

// A step that an editor puts in a file is right as it comes: a language server writes the words of a snippet as they
// are, without quotes of its own.
func TestSnippetsAreRight(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		var schema struct {
			Properties struct {
				Steps struct {
					DefaultSnippets []struct {
						Label string
						Body  map[string]any
					}
				}
			}
		}
		if err := json.Unmarshal(reference.Schema(lessons.Format(), lang), &schema); err != nil {
			t.Fatal(err)
		}
		head, _, _ := strings.Cut(lessons.Format().Example.In(lang), "steps:\n")
		snippets := schema.Properties.Steps.DefaultSnippets
		if len(snippets) != len(lessons.Types()) {
			t.Errorf("%d snippets for %d types", len(snippets), len(lessons.Types()))
		}
		for _, s := range snippets {
			file := head + "steps:\n  -" + inserted(s.Body, "    ")[3:]
			if problems := read(lessons.Format(), file); problems.Errors() > 0 {
				t.Errorf("%s: %v", s.Label, problems)
			}
		}
	}
}

// inserted is what a language server makes of a value.
func inserted(value any, indent string) string {
	var out strings.Builder
	switch v := value.(type) {
	case map[string]any:
		var keys []string
		for k := range v {
			keys = append(keys, k)
		}
		slices.Sort(keys)
		for _, k := range keys {
			text := inserted(v[k], indent+"  ")
			if strings.HasPrefix(text, " ") {
				text = "\n" + text
			} else {
				text = " " + text
			}
			out.WriteString(indent + k + ":" + strings.TrimRight(text, "\n") + "\n")
		}
	case []any:
		for _, item := range v {
			text := inserted(item, indent+"  ")
			out.WriteString(indent + "- " + strings.TrimLeft(text, " "))
			if !strings.HasSuffix(text, "\n") {
				out.WriteString("\n")
			}
		}
	default:
		return strings.NewReplacer(`\$`, "$", `\\`, `\`).Replace(fmt.Sprint(v))
	}
	return out.String()
}
