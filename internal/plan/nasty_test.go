package plan_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"
	"pgregory.net/rapid"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/plan"
)

// shape is the structure of a document as a viewer sees it: all its elements without their words.
func shape(markdown string) string {
	source := []byte(markdown)
	root := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote, extension.DefinitionList)).Parser().Parse(text.NewReader(source))
	var b strings.Builder
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) { // the walker never fails
		if n.Kind() != ast.KindText && n.Kind() != ast.KindString && entering {
			fmt.Fprintf(&b, "%d%s ", depth(n), n.Kind())
		}
		return ast.WalkContinue, nil
	})
	return b.String()
}

func depth(n ast.Node) int {
	d := 0
	for n = n.Parent(); n != nil; n = n.Parent() {
		d++
	}
	return d
}

// everywhere puts a text in every place that takes the person's own words.
func everywhere(in plan.Input, words string) string {
	for step, a := range in.Answers.Progress("person").Answers {
		if len(a.Lines) > 0 {
			a.Lines = strings.Split(words, "\n")
			if step == "post" {
				a.Lines = []string{words}
			}
		}
		if len(a.Plans) > 0 {
			one := strings.ReplaceAll(words, "\n", " ")
			a.Plans = []answers.IfThen{{If: one, Then: one, Rhythm: "weekly", Due: "2026-09-21"}, {Then: one}}
		}
		in.Answers = in.Answers.WithAnswer("person", step, a)
	}
	p := *in.Profile
	one := strings.ReplaceAll(words, "\n", " ")
	p.Edition = one
	p.Gains = []plan.Gain{{ID: "x", Title: one, Points: 3, Minutes: 5, Do: one}}
	after := *p.After
	after.Sections = []plan.SectionPoint{{Title: one, Score: 3}}
	p.After = &after
	in.Profile = &p
	return plan.Build(in).Markdown()
}

// What a person types is text: whatever it is, the document has the same elements as with a plain word.
func TestWordsCannotBecomeMarkup(t *testing.T) {
	in, plain := full(t, "nl"), map[int]string{}
	for n := 1; n <= 4; n++ {
		plain[n] = shape(everywhere(in, strings.TrimSuffix(strings.Repeat("x\n", n), "\n")))
	}
	check := func(t interface{ Errorf(string, ...any) }, words string) {
		n := len(strings.Split(words, "\n"))
		if got := shape(everywhere(in, words)); got != plain[n] {
			t.Errorf("%q changes the document:\n%s", words, difference(plain[n], got))
		}
	}
	for _, words := range []string{
		"# kop", "## 3. kop", "#", "- punt", "* punt", "+ punt", "- [ ] vakje", "[x] vakje", "1. een", "2) twee", "> citaat", "```", "~~~", "`code`", "``x",
		"---", "***", "___", "- - -", "===", "x\n===", "x\n---", "| a | b |\n|---|---|\n| 1 | 2 |", "a | b\n--- | ---\nx", ":--|--:",
		"<b>vet</b>", "<script>x</script>", "</div>", "<!-- weg", "-->", "<!-- a:aaf232.97e0c0 -->", "<!-- ambassadeur plan/1 ids: 00 -->", "<?php", "<![CDATA[x",
		"[link](https://x.nl)", "![plaat](x.png)", "[a]: https://x.nl", "[^1]: noot", "[[wiki]]", "<https://x.nl>", "https://x.nl/a_b", "www.x.nl", "noor@x.nl", "mailto:noor@x.nl",
		"*nadruk*", "**vet**", "_nadruk_", "__vet__", "***x***", "~~weg~~", "~weg~ x", "a\\", "\\", "\\*x*", "\\\\*x*", "&amp; &#60;b&#62; &lt;", "x  ", "    code x", "\tx",
		"---\ntitle: x\n---", ": definitie", "x\n: definitie", "*", "**", "_", "a*b*c", "a_b_c_", "*a **b* c**", "x`y", "[", "]", "](", "![", "x <b", "5 < 6 > 4", "-->x", "--",
	} {
		check(t, words)
	}
	rapid.Check(t, func(t *rapid.T) {
		piece := rapid.SampledFrom([]string{
			"x", "woord", " ", "  ", "#", "-", "+", "*", "_", "`", "~", ">", "<", "[", "]", "(", ")", "!", "|", "=", ":", "\\", "&", "amp;", ".", "1", "/", "@", "a", "é", "\"", "'", "-->", "<!--",
			"https://", "www.", "$", "^", "{", "}",
		})
		var lines []string
		for range rapid.IntRange(1, 4).Draw(t, "lines") {
			before, after := rapid.SliceOfN(piece, 0, 8).Draw(t, "before"), rapid.SliceOfN(piece, 0, 8).Draw(t, "after")
			lines = append(lines, strings.Join(before, "")+"x"+strings.Join(after, ""))
		}
		check(t, strings.Join(lines, "\n"))
	})
}

func difference(want, got string) string {
	a, b := strings.Fields(want), strings.Fields(got)
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return fmt.Sprintf("element %d: want %v, got %v", i, a[max(0, i-3):min(len(a), i+4)], b[max(0, i-3):min(len(b), i+4)])
		}
	}
	return fmt.Sprintf("%d elements instead of %d", len(b), len(a))
}

// Names and terms stay as people write them.
func TestPlainWordsStayReadable(t *testing.T) {
	in := full(t, "nl")
	for _, words := range []string{
		"O'Brien & Zn.", "C++ en C#", "R&D", "100%", "snake_case", "#olievlek", "Advocaat | huurrecht", "a < b", "<3", "~20 minuten", "A -> B", "2 * 3", `C:\Users`, "1.5 uur",
		"(zie hier)", "wat nu?", "ja!", "x = y", "€ 5", "“aanhaling”", "é ï ß 你好", "👩🏽‍💻", "nl-NL", "e.g. dit",
	} {
		if got := everywhere(in, words); !strings.Contains(got, "- "+words+" <!--") {
			t.Errorf("%q is not there as it was typed", words)
		}
	}
}

// Characters that steer a terminal, change the reading direction or hide text are gone; line ends become lines.
func TestControlsAreGone(t *testing.T) {
	in := full(t, "nl")
	for words, want := range map[string]string{
		"\x1b[31mrood\x1b[0m":                   "rood",
		"\x1b]8;;https://x\x07klik\x1b]8;;\x07": "klik",
		"\u009b31mrood":                         "rood",
		"a\x00b\x07c\x7f":                       "abc",
		"links\u202Erechts\u2066x":              "linksrechtsx",
		"on\u200Bzicht\uFEFFbaar":               "onzichtbaar",
		"twee\twoorden   hier":                  "twee woorden hier",
		"half\xff":                              "half\uFFFD",
		"\x1b]open blijft staan":                "]open blijft staan",
	} {
		if got := everywhere(in, words); !strings.Contains(got, "- "+want+" <!--") {
			t.Errorf("%q does not read %q", words, want)
		}
	}
	got := everywhere(in, "een\u2028twee\r\ndrie\rvier")
	if want := "> een\n>\n> twee\n>\n> drie\n>\n> vier <!--"; !strings.Contains(got, want) {
		t.Errorf("line ends do not become lines:\n%s", got)
	}
}

// Words that look like the tool's own marks are words: they claim no block, list no ids, and stay when the marks go.
func TestWordsCannotForgeMarks(t *testing.T) {
	in := full(t, "nl")
	for _, words := range []string{"<!-- a:aaf232.97e0c0 -->", "x <!-- a:aaf232.97e0c0+3 -->", "<!-- ambassadeur plan/2 ids: 077500 -->", "<!-- ambassadeur plan/1 ids: 077500 -->"} {
		in.Answers = in.Answers.WithAnswer("person", "want", answers.Answer{At: monday, Lines: []string{words}}).
			WithAnswer("person", "topics", answers.Answer{At: monday, Lines: []string{words, "eigen"}})
		p := plan.Build(in)
		if text, c := merge(t, p.Markdown(), p); text != p.Markdown() || !c.None() {
			t.Errorf("%q: %+v", words, c)
		}
		if n := strings.Count(plan.Clean(p.Markdown()), strings.TrimSuffix(strings.TrimPrefix(words, "x "), " -->")); n != 2 {
			t.Errorf("%q is there %d times in a clean document", words, n)
		}
		// the line without its own mark is the person's, whatever it says
		real := lineWith(t, p.Markdown(), "Wat ik eruit wil halen")
		bare := markerPattern.ReplaceAllString(real, "")
		text, _ := merge(t, replace(t, p.Markdown(), real, bare), p)
		has(t, text, bare)
	}
}
