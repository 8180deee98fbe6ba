package workshop

import (
	"strconv"
	"strings"
	"unicode"

	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
)

// Told is a case as the owner told it in the lesson about the session.
type Told struct {
	lessons.Case
	Consent string // who agreed to be recognised, and when
	Cut     bool   // longer than a case may be, so it was shortened
}

// tells is how many cases the lesson asks for; the last of them is the one that went wrong.
const tells = 2

// wentWrong is the id under which a session asks for a case that went wrong.
const wentWrong = "went-wrong"

// CasesTold is the cases in the answers to the steps case-1-title, case-1-story, case-1-department, case-1-result and
// case-1-consent, and the same with 2. answer gives the text said at a step, departments the ids in a line. A case without
// a story is left out.
func CasesTold(answer func(step string) string, departments func(line string) []string) []Told {
	var all []Told
	for n := 1; n <= tells; n++ {
		part := func(name string) string { return strings.TrimSpace(answer("case-" + strconv.Itoa(n) + "-" + name)) }
		t := Told{Case: lessons.Case{ID: "told-" + strconv.Itoa(n), Success: true}}
		if n == tells {
			t.ID, t.Success = wentWrong, false
		}
		t.Story = t.within(part("story"), 900)
		if t.Story == "" {
			continue
		}
		t.Title = t.within(part("title"), 60)
		if t.Title == "" {
			t.Title = t.within(t.Story, 60)
		}
		t.Result = t.within(part("result"), 300)
		t.Consent = t.within(part("consent"), 80)
		if line := part("department"); line != "" {
			t.Departments = departments(line)
		}
		all = append(all, t)
	}
	return all
}

// within is a text on one line of at most n characters, cut between words.
func (t *Told) within(text string, n int) string {
	text = strings.Join(strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || unicode.In(r, unicode.Cc, unicode.Cf) }), " ")
	runes := []rune(text)
	if len(runes) <= n {
		return text
	}
	t.Cut = true
	short := string(runes[:n-1])
	if at := strings.LastIndexByte(short, ' '); at > n/2 {
		short = short[:at]
	}
	return short + "…"
}

// ExamplesText is cases as an examples/1 file in a language; cut is the remark at a case that was shortened.
func ExamplesText(lang string, cases []Told, cut string) string {
	var b strings.Builder
	b.WriteString("format: examples/1\nlanguage: " + lang + "\nexamples:\n")
	for _, c := range cases {
		b.WriteString("  - id: " + c.ID + "\n")
		if c.Cut {
			b.WriteString("    # " + cut + "\n")
		}
		if len(c.Departments) > 0 {
			b.WriteString("    departments: [" + strings.Join(c.Departments, ", ") + "]\n")
		}
		for _, kv := range [][2]string{{"title", c.Title}, {"story", c.Story}, {"result", c.Result}, {"consent", c.Consent}} {
			if kv[1] != "" {
				b.WriteString("    " + kv[0] + ": " + yamlfile.Quoted(kv[1]) + "\n")
			}
		}
		if !c.Success {
			b.WriteString("    success: false\n")
		}
	}
	return b.String()
}
