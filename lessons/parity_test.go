package lessons_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"ambassadeur/lessons"
)

// Every difference between two languages is reported with exactly these words, in the second file.
func TestParityPairs(t *testing.T) {
	for _, file := range matching(t, "parity/*.nl.yaml") {
		name := strings.TrimSuffix(file, "nl.yaml")
		first, _ := lessons.Read(file, fileBytes(t, file), lessons.Options{})
		second, _ := lessons.Read(name+"en.yaml", fileBytes(t, name+"en.yaml"), lessons.Options{})
		for _, lang := range lessons.Languages() {
			golden(t, name+lang+".out", render(lessons.Parity(first, second), lang))
		}
	}
}

// A good pair has no differences, whichever of the two is the second.
func TestGoodPair(t *testing.T) {
	nl, en := allTypes(t, "nl"), allTypes(t, "en")
	for _, problems := range []error{lessons.Parity(nl, en), lessons.Parity(en, nl)} {
		if problems.Error() != "" {
			t.Error(problems)
		}
	}
}

// Everything that is not wording must be equal, down to the last key.
func TestParityOfEveryKey(t *testing.T) {
	nl, text := allTypes(t, "nl"), string(fileBytes(t, "ok/all-types.en.yaml"))
	for _, c := range []struct{ old, new, rule, says string }{
		{"id: all-types", "id: all", "P201", `id is "all"`},
		{"track: employee", "track: session", "P201", `track is "session"`},
		{"departments: [it, legal, sales, other]", "departments: [it]", "P201", `departments is "it"`},
		{"minutes: 30", "minutes: 31", "P201", `minutes is "31"`},
		{"after: [your-network, profile-now]", "after: [your-network]", "P201", `after is "your-network"`},
		{"revision: 2", "revision: 1", "P204", `the nl version is revision 2, this is 1`},
		{"  - id: back\n", "  - id: behind\n", "P202", `step "behind" is not in the nl version`},
		{"type: truefalse", "type: reflection", "P206", `type is "reflection"`},
		{"    minutes: 11", "    minutes: 12", "P206", `minutes is "12"`},
		{"mode: session", "mode: both", "P206", `mode is "both"`},
		{"optional: true", "optional: false", "P206", `optional is "false"`},
		{"is: read", "is: write", "P206", `when is is "write"`},
		{"{step: angry, is: [good, mixed]}", "{step: angry, not: [good, mixed]}", "P205", `"when not 1" is here`},
		{"score_below: 50", "score_below: 40", "P206", `when score_below is "40"`},
		{"    points: 2", "    points: 3", "P206", `points is "3"`},
		{"attempts: 3", "attempts: 2", "P206", `attempts is "2"`},
		{"    repeat: false\n", "", "P205", `"repeat" is missing here`},
		{"plan: topics", "plan: notes", "P206", `plan is "notes"`},
		{"as: checkbox", "as: list", "P206", `plan as is "list"`},
		{"share: count", "share: none", "P206", `share is "none"`},
		{"    compare: before\n", "", "P205", `"compare" is missing here`},
		{"input: list", "input: line", "P206", `input is "line"`},
		{"min_words: 2", "min_words: 3", "P206", `min_words is "3"`},
		{"required: true", "required: false", "P206", `required is "false"`},
		{"rhythm: weekly", "rhythm: daily", "P206", `rhythm is "daily"`},
		{"due: +14d", "due: +2w", "P206", `due is "+2w"`},
		{"min: 1", "min: 2", "P206", `min is "2"`},
		{"moment: now", "moment: after", "P206", `moment is "after"`},
		{"pick: department", "pick: any", "P206", `pick is "any"`},
		{"max: 2", "max: 1", "P206", `max is "1"`},
		{"steps: 5", "steps: 7", "P206", `scale steps is "7"`},
		{"ask: 2", "ask: 3", "P206", `ask is "3"`},
		{"shuffle: true", "shuffle: false", "P206", `shuffle is "false"`},
		{"work: pairs, minutes: 3", "work: groups, minutes: 2", "P206", `phases 2 minutes is "2"`},
		{"answer: true", "answer: false", "P206", `answer is "false"`},
		{"id: vacancy", "id: job", "P206", `options 1 id is "job"`},
		{", correct: true}", "}", "P205", `"options 1 correct" is missing here`},
		{", feedback: \"Ask first.\"", "", "P205", `"options 4 feedback" is missing here`},
		{"      - {text: \"The make of the firewall\", feedback: \"That helps an attacker.\"}\n", "", "P205", `"options 4" is missing here`},
		{", \"Read again\"", "", "P205", `"items 4" is missing here`},
		{"      - {left: \"A complaint\", right: \"{webcare}\"}\n", "", "P205", `"pairs 3 left" is missing here`},
		{"      - {work: groups, minutes: 3, text: \"Choose the best one.\"}\n", "", "P205", `"phases 4 work" is missing here`},
		{"      - \"What is yours?\"\n", "", "P205", `"hint 2" is missing here`},
		{"      - \"Public and your own: share it.\"\n", "", "P205", `"key_points 2" is missing here`},
		{"      - {if: \"If it is four on Friday\", then: \"then I comment on one post\"}\n", "", "P205", `"suggest 2 if" is missing here`},
		{"{id: leak,", "{id: leaked,", "P206", `nodes 3 id is "leaked"`},
		{"goto: late", "goto: leak", "P206", `nodes 2 options 1 goto is "leak"`},
		{"ending: mixed", "ending: good", "P206", `nodes 4 ending is "good"`},
		{"        question: \"What do you do?\"\n", "", "P205", `"nodes 1 question" is missing here`},
		{"    explanation: \"Somebody else's: ask first.\"\n", "", "P205", `"explanation" is missing here`},
		{"    notes: |\n      Vote in silence first, then talk.\n", "", "P205", `"notes" is missing here`},
		{"    title: \"First of all\"\n", "", "P205", `"title" is missing here`},
		{"    text: \"You have five minutes.\"\n", "", "P205", `"text" is missing here`},
		{"    placeholder: \"For instance: planning …\"\n", "", "P205", `"placeholder" is missing here`},
		{"      legal: {fallback", "      sales: {fallback", "P205", `"variants legal fallback" is missing here`},
		{", hint: \"Think of versions.\"", "", "P205", `"variants it hint" is missing here`},
		{"    art: |\n      o-o\n      ...\n      o-o\n", "", "P205", `"art" is missing here`},
		{"plaatjes/kring.png", "pictures/ring.png", "P206", `image file is "pictures/ring.png"`},
	} {
		changed := strings.Replace(text, c.old, c.new, 1)
		if changed == text {
			t.Fatalf("%q is not in the file", c.old)
		}
		en, _ := lessons.Read("en.yaml", []byte(changed), lessons.Options{})
		found := false
		for _, p := range lessons.Parity(nl, en) {
			found = found || p.Rule == c.rule && strings.Contains(p.Message("en"), c.says) && p.File == "en.yaml"
		}
		if !found {
			t.Errorf("%q instead of %q: want %s %s, got\n%v", c.new, c.old, c.rule, c.says, lessons.Parity(nl, en))
		}
	}
}

// Two lessons with one id in one language are a mistake, and both files are named.
func TestSameID(t *testing.T) {
	first, _ := lessons.Read("a.yaml", fileBytes(t, "ok/smallest.yaml"), lessons.Options{})
	second, _ := lessons.Read("b.yaml", fileBytes(t, "ok/smallest.yaml"), lessons.Options{})
	want := `b.yaml:2:5: error: the id "smallest" already belongs to a.yaml in this language; give this lesson another [E109]`
	if got := second.Same(first).Render("en"); !strings.HasPrefix(got, want) {
		t.Errorf("got %s", got)
	}
}

func allTypes(tb rapid.TB, lang string) lessons.Lesson {
	tb.Helper()
	return sound(tb, string(fileBytes(tb, "ok/all-types."+lang+".yaml")))
}
