package convert_test

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"
	"pgregory.net/rapid"

	"ambassadeur/internal/convert"
	"ambassadeur/lessons"
)

func options(lang string) convert.Options {
	return convert.Options{Lang: lang, Exists: func(name string) bool { return name == "foto.png" }}
}

// told is a result as a person gets it.
func told(r convert.Result, lang string) string {
	var b strings.Builder
	for _, f := range r.Files {
		b.WriteString("=== " + f.Name + "\n" + f.Text)
	}
	b.WriteString("=== losses\n")
	for _, l := range r.Losses {
		fmt.Fprintf(&b, "%d: %s\n", l.Line, l.Message(lang))
	}
	return b.String()
}

// A question bank and a deck as people have them become these lessons, with these losses.
func TestFiles(t *testing.T) {
	for _, file := range []string{"bank.gift", "deck.md", "marp.md", "slidev.md", "reveal.md", "plain.md"} {
		data, err := os.ReadFile("testdata/" + file)
		if err != nil {
			t.Fatal(err)
		}
		for _, lang := range []string{"nl", "en"} {
			t.Run(file+"-"+lang, func(t *testing.T) {
				r := convert.Convert(convert.KindOf(file, data), file, data, options(lang))
				golden.RequireEqual(t, told(r, lang))
				sound(t, r)
			})
		}
	}
}

// sound fails when a file of a result is no good lesson.
func sound(t interface {
	Helper()
	Fatalf(string, ...any)
}, r convert.Result,
) {
	t.Helper()
	for _, f := range r.Files {
		if _, problems := lessons.Read(f.Name, []byte(f.Text), lessons.Options{}); problems.Errors() > 0 {
			t.Fatalf("%v\n%s", problems, f.Text)
		}
	}
}

// What each question becomes.
func TestQuestions(t *testing.T) {
	tests := []struct{ name, gift, want string }{
		{"one right", "Wat?{=ja ~nee}", "type: single"},
		{"several right", "Wat?{=ja =zeker ~nee}", "type: multiple"},
		{"true", "Waar?{T}", "answer: true"},
		{"false in full", "Waar?{FALSE}", "answer: false"},
		{"pairs", "Wat?{=a -> b =c -> d}", "type: match"},
		{"short", "Wat?{=ja}", "type: reflection"},
		{"number", "Hoeveel?{#3}", "type: reflection"},
		{"essay", "Waarom?{}", "type: reflection"},
		{"none", "Dit is tekst.", "type: text"},
		{"missing word", "Ik {=ga ~gaat} weg.", "Ik _____ weg."},
		{"escapes", `Is 1 \= 1 \{echt\}?{=ja ~nee}`, "Is 1 = 1 (echt)?"},
		{"tags", "[html]<p>Wat <i>vind</i> je?</p>{=ja ~nee}", "Wat *vind* je?"},
		{"less than", "Is a <b en c> d?{=ja ~nee}", "Is a <b en c> d?"},
		{"key", "Wat doet <Enter>?{=ja ~nee}", "Wat doet <Enter>?"},
		{"word", "<o:p></o:p><span lang=\"NL\">Wat?</span>{=ja ~nee}", "question: \"Wat?\""},
		{"entity", "Caf&eacute; of niet?{=ja ~nee}", "Café of niet?"},
		{"empty line in braces", "Wat?{\n\n=ja\n\n~nee\n}", "type: single"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := convert.Convert(convert.GIFTFile, "x.gift", []byte(tt.gift), options("nl"))
			sound(t, r)
			if len(r.Files) != 1 || !strings.Contains(r.Files[0].Text, tt.want) {
				t.Errorf("no %q in\n%s", tt.want, told(r, "nl"))
			}
		})
	}
}

// Questions between which an empty line was forgotten are still questions, and what Moodle writes itself is no loss.
func TestForgottenLines(t *testing.T) {
	gift := "// question: 7  name: Een\n::Een::Wat?{=ja ~nee}\n::Twee::Waar?{T}\nHoeveel {=meer ~minder} dan nu?\nEn dit?{=a\n\n~b}\n// van mij\nNog?{F}"
	r := convert.Convert(convert.GIFTFile, "x.gift", []byte(gift), options("nl"))
	sound(t, r)
	if r.Steps != 5 || len(r.Losses) != 1 || r.Losses[0].Kept != "van mij" {
		t.Errorf("%d steps\n%s", r.Steps, told(r, "nl"))
	}
}

// Files of Notepad and of other centuries read the same.
func TestEncodings(t *testing.T) {
	want := "Café: mag dat?"
	plain := want + "{=ja ~nee}"
	wide := []byte{0xff, 0xfe}
	for _, r := range plain {
		wide = append(wide, byte(r), byte(r>>8))
	}
	latin := []byte(strings.ReplaceAll(plain, "é", "\xe9"))
	for name, data := range map[string][]byte{"mark": []byte("\ufeff" + plain), "utf16": wide, "latin1": latin, "crlf": []byte(strings.ReplaceAll(plain, "{", "{\r\n"))} {
		r := convert.Convert(convert.GIFTFile, "x.gift", data, options("nl"))
		if len(r.Files) != 1 || !strings.Contains(r.Files[0].Text, want) {
			t.Errorf("%s: %s", name, told(r, "nl"))
		}
	}
}

// More than fit in one lesson become several.
func TestManyQuestions(t *testing.T) {
	r := convert.Convert(convert.GIFTFile, "veel.gift", []byte(strings.Repeat("Wat?{=ja ~nee}\n\n", 95)), options("en"))
	sound(t, r)
	if len(r.Files) != 3 || r.Steps != 95 {
		t.Errorf("%d files, %d steps", len(r.Files), r.Steps)
	}
}

var word = regexp.MustCompile(`w[a-z]{5}`)

// Every word of what went in is in a lesson, or in a loss; and every lesson is valid.
func TestNothingIsLostInSilence(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.Custom(func(t *rapid.T) string {
			n := rapid.IntRange(1, 40).Draw(t, "n")
			var all []string
			for range n {
				all = append(all, rapid.StringMatching(`w[a-z]{5}`).Draw(t, "word"))
			}
			return strings.Join(all, rapid.SampledFrom([]string{" ", " ", "\n", " * ", " <b> ", ". "}).Draw(t, "between"))
		})
		var in strings.Builder
		kind := rapid.SampledFrom([]convert.Kind{convert.GIFTFile, convert.SlidesFile}).Draw(t, "kind")
		if kind == convert.SlidesFile {
			in.WriteString(rapid.SampledFrom([]string{"", "---\nheadingDivider: 2\n---\n", "---\nheadingDivider: [2, 3]\ntheme: wtheme\n---\n", "---\ntitle: wtitle\n---\n"}).Draw(t, "settings"))
		}
		for range rapid.IntRange(1, 6).Draw(t, "parts") {
			if kind == convert.GIFTFile {
				in.WriteString(rapid.SampledFrom([]string{"", "::" + words.Draw(t, "title") + "::", "// " + strings.ReplaceAll(words.Draw(t, "remark"), "\n", " ") + "\n"}).Draw(t, "head"))
				in.WriteString(words.Draw(t, "question") + "{")
				for range rapid.IntRange(0, 9).Draw(t, "answers") {
					in.WriteString(rapid.SampledFrom([]string{"=", "~", "~%50%"}).Draw(t, "mark") + words.Draw(t, "answer"))
					in.WriteString(rapid.SampledFrom([]string{"", "#" + words.Draw(t, "feedback"), " -> " + words.Draw(t, "right")}).Draw(t, "more"))
				}
				in.WriteString(rapid.SampledFrom([]string{"", "####" + words.Draw(t, "general")}).Draw(t, "tail") + "}\n\n")
				continue
			}
			in.WriteString(rapid.SampledFrom([]string{"", "# " + strings.ReplaceAll(words.Draw(t, "title"), "\n", " ") + "\n", "# " + strings.ReplaceAll(words.Draw(t, "title"), "\n", " ") + "?\n"}).Draw(t, "head"))
			for range rapid.IntRange(0, 9).Draw(t, "lines") {
				in.WriteString(rapid.SampledFrom([]string{
					"- ", "- [ ] ", "- [x] ", "", "> ", "1. ", "![", "<!-- ", "Note: ", "## ", "| ", "|---|\n| x | ", "<div class=\"x\">", "```\n", "::right::\n", "--\n", "layout: ",
					"<img alt=\"a\" src=\"", "<style>", "<v-clicks>", "\n---\nlayout: quote\n---\n", "<Enter> ", "<!-- .slide: ", "<!-- _class: ",
				}).Draw(t, "mark") + words.Draw(t, "line") + "\n")
			}
			in.WriteString(rapid.SampledFrom([]string{"\n---\n", "\n---\n", "\n"}).Draw(t, "cut"))
		}
		r := convert.Convert(kind, "x.md", []byte(in.String()), options("nl"))
		sound(t, r)
		var out strings.Builder
		for _, f := range r.Files {
			out.WriteString(f.Text)
		}
		for _, l := range r.Losses {
			out.WriteString(l.Kept + "\n")
		}
		for _, w := range word.FindAllString(in.String(), -1) {
			if !strings.Contains(out.String(), w) {
				t.Fatalf("%q is gone from\n%s\nwhich became\n%s", w, in.String(), told(r, "nl"))
			}
		}
	})
}

// Any bytes become valid lessons or none.
func FuzzConvert(f *testing.F) {
	for _, file := range []string{"bank.gift", "deck.md", "marp.md", "slidev.md"} {
		data, err := os.ReadFile("testdata/" + file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data, strings.HasSuffix(file, ".md"))
	}
	f.Fuzz(func(t *testing.T, data []byte, slides bool) {
		kind := convert.GIFTFile
		if slides {
			kind = convert.SlidesFile
		}
		sound(t, convert.Convert(kind, "x", data, options("en")))
	})
}
