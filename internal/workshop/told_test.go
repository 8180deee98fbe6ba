package workshop_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"ambassadeur/internal/workshop"
	"ambassadeur/lessons"
)

// Whatever the owner told becomes an examples file without errors, with the same cases in it.
func TestToldCasesMakeAGoodFile(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		said := map[string]string{}
		for _, step := range []string{"title", "story", "result", "consent"} {
			said["case-1-"+step] = rapid.String().Draw(t, step)
			said["case-2-"+step] = strings.Repeat(rapid.StringMatching(`[a-zé"\\:# ]{0,40}`).Draw(t, "long"), 40)
		}
		told := workshop.CasesTold(func(step string) string { return said[step] }, func(string) []string { return nil })
		if len(told) == 0 {
			return
		}
		text := workshop.ExamplesText("nl", told, "ingekort")
		cases, lang, problems := workshop.ReadExamples("e.yaml", []byte(text), nil)
		if problems.Errors() > 0 || lang != "nl" || len(cases) != len(told) {
			t.Fatalf("%v\n%s", problems, text)
		}
		for i, c := range cases {
			if c.Story != told[i].Story || c.Title != told[i].Title || c.Result != told[i].Result || c.Success != told[i].Success {
				t.Fatalf("read %v, told %v\n%s", c, told[i].Case, text)
			}
		}
	})
}

// The second case, which went wrong, is shown where the shipped session asks for such a one, whoever is in the room.
func TestToldCaseThatWentWrongIsShown(t *testing.T) {
	said := map[string]string{"case-1-story": "Karim vond een storing.", "case-2-story": "Een offerte stond op de foto.", "case-2-department": "sales"}
	var cases []lessons.Case
	for _, c := range workshop.CasesTold(func(step string) string { return said[step] }, func(line string) []string { return []string{line} }) {
		cases = append(cases, c.Case)
	}
	session, err := lessons.OpenShipped("nl", "whats-in-it-for-us", lessons.Options{})
	if err != nil {
		t.Fatal(err)
	}
	step, _ := session.Step("went-wrong")
	body := lessons.Audience{Department: "legal", Mode: lessons.Room, Cases: cases}.Worded(step, "nl").Body
	if b, ok := body.(lessons.ExampleBody); !ok || b.Fallback != said["case-2-story"] {
		t.Errorf("the room sees %+v", body)
	}
}

// A case without a story is no case; one without a title is called after its first words; departments are looked up.
func TestTold(t *testing.T) {
	said := map[string]string{"case-1-title": "Alleen een titel", "case-2-story": "Ayşe deelde\neen vacature.", "case-2-department": "Juridisch"}
	told := workshop.CasesTold(func(step string) string { return said[step] }, func(line string) []string { return []string{strings.ToLower(line)} })
	if len(told) != 1 || told[0].ID != "went-wrong" || told[0].Success || told[0].Title != "Ayşe deelde een vacature." || !slices.Equal(told[0].Departments, []string{"juridisch"}) {
		t.Errorf("told %+v", told)
	}
}
