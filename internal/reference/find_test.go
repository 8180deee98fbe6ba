package reference_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"ambassadeur/internal/reference"
	"ambassadeur/internal/workshop"
)

// Every key, type and code is found by its name and by its whole path, and what is told of it fits in 80 columns,
// save examples, which stand as they are typed.
func TestEverythingIsFound(t *testing.T) {
	formats := workshop.Formats()
	book := reference.Open(formats)
	var words []string
	for _, f := range formats {
		for _, c := range reference.Cases(f) {
			words = append(words, c.Name)
		}
		for _, e := range reference.Entries(f) {
			words = append(words, e.Name, e.Typed())
			if found := book.Find(e.Typed()); len(found.Entries) == 0 || found.Entries[0].Typed() != e.Typed() {
				t.Errorf("%s is %v", e.Typed(), found.Entries)
			}
		}
		for word := range f.Synonyms {
			if len(word) > 40 {
				t.Errorf("%q is no word", word)
			}
		}
	}
	for _, r := range reference.Rules() {
		words = append(words, r.Code, strings.ToLower(r.Code))
	}
	for _, lang := range []string{"nl", "en"} {
		for _, word := range words {
			text := book.Find(word).Text(lang)
			if text == "" {
				t.Errorf("%q is not found", word)
			}
			for l := range strings.Lines(text) {
				if utf8.RuneCountInString(l) > 81 && !strings.HasPrefix(l, "    ") {
					t.Errorf("%s %s: %q", lang, word, l)
				}
			}
		}
	}
}

// Whatever is looked up, something or nothing is found, and what is told has no control characters of its own.
func TestAnyWordCanBeLookedUp(t *testing.T) {
	book := reference.Open(workshop.Formats())
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.OneOf(rapid.String(), rapid.StringMatching(`[a-z]{0,9}(\.[a-z_]{0,9}|\[\]|\.\*){0,4}`)).Draw(t, "word")
		text := book.Find(word).Text("nl")
		if strings.ContainsFunc(text, func(r rune) bool { return r < ' ' && r != '\n' && r != '\t' }) {
			t.Errorf("%q gives %q", word, text)
		}
		_, _ = book.Nearest(word)
	})
}

// A Dutch synonym is the key that it stands for.
func TestSynonymsAreFound(t *testing.T) {
	for word, want := range map[string]string{"vraag": "question", "opties": "options", "steps.uitleg": "explanation", "toestemming": "consent", "beloning": "reward"} {
		found := reference.Open(workshop.Formats()).Find(word)
		if len(found.Entries) == 0 || found.Entries[0].Name != want {
			t.Errorf("%q is %v, want %s", word, found.Entries, want)
		}
	}
	if found := reference.Open(workshop.Formats()).Find("peiling"); len(found.Cases) != 1 || found.Cases[0].About.Name != "poll" {
		t.Errorf("peiling is %v", found.Cases)
	}
}

// The page has every key, type and code, and every table has as many cells in each row.
func TestPageIsWhole(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		page := reference.Page(workshop.Formats(), lang)
		for _, f := range workshop.Formats() {
			for _, e := range reference.Entries(f) {
				if !strings.Contains(page, "| `"+e.Name+"`") {
					t.Errorf("%s: %s is not there", lang, e.Typed())
				}
			}
		}
		for _, r := range reference.Rules() {
			if !strings.Contains(page, "| "+r.Code+" | ") {
				t.Errorf("%s is not there", r.Code)
			}
		}
		cells := 0
		for l := range strings.Lines(page) {
			n := strings.Count(strings.ReplaceAll(l, `\|`, ""), "|")
			if n > 0 && strings.HasPrefix(l, "|") && cells > 0 && n != cells {
				t.Errorf("%s: %q has %d cells", lang, l, n-1)
			}
			cells = map[bool]int{true: n}[strings.HasPrefix(l, "|")]
		}
	}
}
