package resume_test

import (
	"bytes"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"ambassadeur/internal/member"
	"ambassadeur/internal/resume"
)

// failer is a test or a property.
type failer interface {
	Errorf(format string, args ...any)
	Fatal(args ...any)
}

var schema = func() map[string]any {
	var s map[string]any
	data, err := os.ReadFile("testdata/schema.json")
	if err == nil {
		err = json.Unmarshal(data, &s)
	}
	if err != nil {
		panic(err)
	}
	return s
}()

var compiled = func() *jsonschema.Schema {
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("schema.json", schema); err != nil {
		panic(err)
	}
	return c.MustCompile("schema.json")
}()

// checked checks a document against the official schema, and more strictly than that.
func checked(t failer, got []byte) {
	if !bytes.HasSuffix(got, []byte("}\n")) {
		t.Errorf("it does not end in a newline: %q", got[max(0, len(got)-5):])
	}
	doc := decoded(t, got)
	if err := compiled.Validate(doc); err != nil {
		t.Errorf("%v\n%s", err, got)
	}
	strict(t, "", doc, schema)
}

// strict checks that keys are the schema's, apart from the language in meta, that nothing is empty and that texts have no
// control characters.
func strict(t failer, at string, value any, s map[string]any) {
	switch v := value.(type) {
	case map[string]any:
		if len(v) == 0 {
			t.Errorf("%s is empty", at)
		}
		known, _ := s["properties"].(map[string]any)
		for key, one := range v {
			child, ok := known[key].(map[string]any)
			if !ok && at+"/"+key != "/meta/language" {
				t.Errorf("%s/%s is not in the schema", at, key)
			}
			strict(t, at+"/"+key, one, child)
		}
	case []any:
		if len(v) == 0 {
			t.Errorf("%s is empty", at)
		}
		items, _ := s["items"].(map[string]any)
		for _, one := range v {
			strict(t, at, one, items)
		}
	case string:
		if v == "" || strings.ContainsFunc(v, func(r rune) bool {
			return r != '\n' && unicode.IsControl(r) || unicode.Is(unicode.Cf, r) && r != '\u200d' && r != '\u200c' || r == '\u2028' || r == '\u2029'
		}) {
			t.Errorf("%s is %q", at, v)
		}
		if s["format"] == "uri" && strings.ContainsFunc(v, func(r rune) bool { return r <= ' ' || r > '~' }) {
			t.Errorf("%s is no address in ASCII: %q", at, v)
		}
	default:
		t.Errorf("%s is %v", at, v)
	}
}

func decoded(t failer, data []byte) map[string]any {
	var doc map[string]any
	if err := json.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	return doc
}

func read(t *testing.T, m member.Member) map[string]any {
	t.Helper()
	got, err := resume.JSON(m, "")
	if err != nil {
		t.Fatal(err)
	}
	checked(t, got)
	return decoded(t, got)
}

func equal(a, b []any) bool {
	return slices.EqualFunc(a, b, func(a, b any) bool {
		left, _ := json.Marshal(a)
		right, _ := json.Marshal(b)
		return bytes.Equal(left, right)
	})
}
