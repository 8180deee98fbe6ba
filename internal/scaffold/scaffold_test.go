package scaffold_test

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"ambassadeur/internal/scaffold"
	"ambassadeur/internal/workshop"
	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
	"ambassadeur/profile"
)

var update = flag.Bool("update", false, "write the expected output anew")

var today = time.Date(2026, 11, 23, 14, 0, 0, 0, time.UTC)

// nasty are names that break something somewhere.
var nasty = []string{
	`Veilig op social`, `De "gouden" regel`, `C:\temp\les`, `Let op: # dit & dat`, "- ? : | > @ ` % ! * &", `café, naïef & über`, `{naam} vul in`,
	`{{ID}} {organisation} {webcare`, strings.Repeat("een heel lange naam ", 8), strings.Repeat("x", 300), strings.Repeat("!", 100), `🎉`, `👩‍👩‍👧 thuis`, `../../etc/passwd`, `a/b\c`,
	`con`, `NUL`, `Com1.yaml`, `lpt9`, `null`, `true`, `no`, `12`, `1e3`, `0x10`, `2026-11-23`, `~`, `veilig-op-social.yaml`, `Straße.YML`, "regel\nnog een\tregel",
	"\x1b[31mrood\x07", "\xff\xfe", "\u202eomgekeerd", `TODO`, `klant X …`, `'s Ochtends`, `"`, `\`, `---`, `日本語`, ` `,
}

func tracks() []lessons.Track {
	return []lessons.Track{lessons.Employee, lessons.Session, lessons.OwnerTrack}
}

// clean fails when check --strict would have anything to say about a lesson.
func clean(t interface {
	Helper()
	Fatalf(string, ...any)
}, f scaffold.File,
) lessons.Lesson {
	t.Helper()
	l, problems := lessons.Read(f.Name, []byte(f.Text), lessons.Options{})
	for _, p := range problems {
		t.Fatalf("%s", p.Render("en"))
	}
	return l
}

// A lesson of any name, track, language and length is without a single warning, and its name is that of a file.
func TestEveryLessonIsClean(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		for _, track := range tracks() {
			for _, typed := range nasty {
				n := scaffold.NewName(typed, "les")
				f := scaffold.Lesson{Lang: lang, Name: n, Goal: typed + "!", Track: track, Modeline: "# yaml-language-server: $schema=x"}.Make()
				if l := clean(t, f); l.Title != n.Title || l.ID != n.ID || l.Track != track || l.Language != lang {
					t.Errorf("%q became %+v", typed, l.Header)
				}
				if !fs.ValidPath(f.Name) || strings.ContainsAny(f.Name, `/\:`) {
					t.Errorf("%q is no file name", f.Name)
				}
			}
		}
	}
}

func TestEveryLengthIsClean(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		for _, track := range tracks() {
			least, most := scaffold.LeastMinutes, scaffold.MostMinutes
			if track == lessons.Session {
				least, most = scaffold.LeastSessionMinutes, scaffold.MostSessionMinutes
			}
			for minutes := least; minutes <= most; minutes++ {
				l := clean(t, scaffold.Lesson{Lang: lang, Name: scaffold.NewName("x", "les"), Goal: "g", Track: track, Minutes: minutes, Departments: []string{"it", "legal"}}.Make())
				if off := l.Minutes - minutes; off < -1 || off > 1 {
					t.Errorf("asked for %d minutes, got %d", minutes, l.Minutes)
				}
				if !slices.Equal(l.Departments, []string{"it", "legal"}) {
					t.Errorf("departments %v", l.Departments)
				}
			}
		}
	}
}

// Whatever is typed, the lesson is clean, and the title is as typed when it is short and harmless.
func TestAnyNameIsClean(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		typed := rapid.String().Draw(t, "typed")
		n := scaffold.NewName(typed, "lesson")
		clean(t, scaffold.Lesson{Lang: "en", Name: n, Goal: "g", Track: rapid.SampledFrom(tracks()).Draw(t, "track")}.Make())
	})
}

// A title of plain words is kept as it was typed.
func TestTitleIsKept(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		typed := rapid.StringMatching(`[A-Z][a-zé]{0,8}( [a-z'":#&!?,]{1,8}){1,4}`).Draw(t, "typed")
		if n := scaffold.NewName(typed, "lesson"); n.Title != typed || n.Shortened {
			t.Fatalf("%q became %+v", typed, n)
		}
	})
}

func TestNames(t *testing.T) {
	for typed, want := range map[string]scaffold.Name{
		"Veilig op social":     {Title: "Veilig op social", ID: "veilig-op-social"},
		"veilig-op-social":     {Title: "Veilig op social", ID: "veilig-op-social"},
		"mijn_les.yaml":        {Title: "Mijn les", ID: "mijn-les"},
		"Mijn Les.YML":         {Title: "Mijn Les", ID: "mijn-les"},
		"Café 's-Gravenhage":   {Title: "Café 's-Gravenhage", ID: "cafe-s-gravenhage"},
		"Con":                  {Title: "Con", ID: "con-les"},
		"🎉":                    {Title: "🎉 Les", ID: "les"},
		"":                     {Title: "Les", ID: "les"},
		"Groet {organisation}": {Title: "Groet {organisation}", ID: "groet-organisation"},
		"Groet {iedereen}":     {Title: "Groet (iedereen)", ID: "groet-iedereen"},
		"Een titel die echt veel langer is dan zestig tekens, en dan nog wat": {
			Title: "Een titel die echt veel langer is dan zestig tekens, en dan", ID: "een-titel-die-echt-veel-langer-is-dan", Shortened: true,
		},
	} {
		if got := scaffold.NewName(typed, "les"); got != want {
			t.Errorf("%q: %+v, want %+v", typed, got, want)
		}
	}
}

// A folder works at once: its lesson and its cases are clean, one case went wrong, one needs no consent, and what stands
// behind a hash in workshop.yaml can be switched on.
func TestFolder(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		for _, typed := range nasty {
			files := scaffold.Workshop{
				Lang: lang, Name: scaffold.NewName(typed, "map"), LessonTitle: "Veilig: {delen}", Goal: typed + "!", Webcare: typed, Today: today,
			}.Make()
			for _, f := range files {
				if !fs.ValidPath(f.Name) || strings.Contains(f.Text, "<no value>") {
					t.Errorf("%q:\n%s", f.Name, f.Text)
				}
			}
			clean(t, files[1])
			cases, in, problems := workshop.ReadExamples(files[2].Name, []byte(files[2].Text), nil)
			if len(problems) > 0 || in != lang || len(cases) != 2 || !cases[0].Success || cases[1].Success || strings.Count(files[2].Text, "    consent: ") != 1 {
				t.Errorf("cases %+v, problems %v", cases, problems)
			}
			for name, text := range map[string]string{"as it is": files[0].Text, "switched on": switchedOn(files[0].Text)} {
				if problems := yamlfile.Read("workshop.yaml", []byte(text), loose()).Problems(); len(problems) > 0 {
					t.Errorf("workshop.yaml %s: %s", name, problems[0].Render("en"))
				}
			}
		}
	}
}

// switchedOn takes the hashes from lines that are keys, as the file tells its reader to do.
func switchedOn(text string) string {
	var out []string
	for line := range strings.SplitSeq(text, "\n") {
		bare, ok := strings.CutPrefix(line, "# ")
		key, _, isKey := strings.Cut(strings.TrimLeft(bare, " -{"), ":")
		if ok && isKey && slices.Contains(workshopKeys(), key) {
			line = bare
		}
		out = append(out, line)
	}
	return strings.Join(out, "\n")
}

func workshopKeys() []string {
	return []string{
		"format", "language", "name", "languages", "accent", "departments", "contacts", "webcare", "privacy", "communication", "forerunners", "policy", "tracks",
		"track", "guidelines", "reward", "prize", "by", "criteria", "period", "jury", "contact", "works_council",
	}
}

// loose knows the top keys of workshop/1 and takes anything that is text or YAML in them.
func loose() yamlfile.Format {
	text := yamlfile.Shape{Kind: yamlfile.String, Min: 1, Max: 200}
	list := yamlfile.Shape{Kind: yamlfile.List, Min: 1, Elem: &text}
	table := yamlfile.Shape{Kind: yamlfile.Table, Elem: &text}
	maps := func(keys ...yamlfile.Key) yamlfile.Shape { return yamlfile.Shape{Kind: yamlfile.Map, Keys: keys} }
	key := func(name string, s yamlfile.Shape) yamlfile.Key { return yamlfile.Key{Name: name, Shape: s} }
	track := maps(key("track", text), key("lessons", list))
	return yamlfile.Format{Name: "workshop", Version: 1, MaxBytes: 1 << 20, Root: maps(
		key("format", text), key("language", text), key("name", text), key("languages", list), key("accent", text), key("departments", table),
		key("contacts", maps(key("webcare", text), key("privacy", text), key("communication", text), key("forerunners", table))),
		key("policy", table), key("tracks", yamlfile.Shape{Kind: yamlfile.List, Min: 1, Elem: &track}), key("guidelines", list),
		key("reward", maps(key("prize", text), key("by", text), key("criteria", list), key("period", table), key("jury", list), key("contact", text), key("works_council", text))),
	)}
}

// Guidelines are clean with a criterion of their own, and with each shipped criterion to begin with.
func TestGuidelines(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		shipped, err := profile.Load(lang)
		if err != nil {
			t.Fatal(err)
		}
		asked := [][]string{nil}
		var all []string
		for _, k := range shipped.Criteria {
			asked = append(asked, []string{k.ID})
			all = append(all, k.ID)
		}
		for _, criteria := range append(asked, all) {
			f, err := scaffold.Guidelines{Lang: lang, Name: scaffold.NewName("Onze: #richtlijn", "richtlijnen"), Criteria: criteria, Today: today}.Make()
			if err != nil {
				t.Fatal(err)
			}
			g, problems := profile.Read(f.Name, []byte(f.Text), nil)
			for _, p := range problems {
				t.Fatal(p.Render("en"))
			}
			if want := max(1, len(criteria)); len(g.Criteria) != want {
				t.Errorf("%v: %d criteria, want %d", criteria, len(g.Criteria), want)
			}
			for i, id := range criteria {
				if g.Criteria[i].ID != id || g.Criteria[i].Advice != shipped.Criteria[slices.Index(all, id)].Advice {
					t.Errorf("%s is not as shipped", id)
				}
			}
		}
		if _, err := (scaffold.Guidelines{Lang: lang, Name: scaffold.NewName("x", "y"), Criteria: []string{"photos"}, Today: today}).Make(); err == nil {
			t.Error("a criterion that is not there is no error")
		}
	}
}

// The files as an author first sees them.
func TestGolden(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		var files []scaffold.File
		for _, track := range tracks() {
			f := scaffold.Lesson{
				Lang: lang, Name: scaffold.NewName("Veilig: \"op\" social", "les"), Goal: "Je weet #wat je deelt.", Track: track,
				Modeline: "# yaml-language-server: $schema=lesson-1." + lang + ".schema.json",
			}.Make()
			files = append(files, scaffold.File{Name: string(track) + ".yaml", Text: f.Text})
		}
		for _, f := range (scaffold.Workshop{Lang: lang, Name: scaffold.NewName("Bakker & Zn", "map"), LessonTitle: "Veilig delen", Goal: "Je weet het.", Webcare: `Team "W" (w@bakker.nl)`, Today: today}).Make() {
			files = append(files, scaffold.File{Name: "folder/" + f.Name, Text: f.Text})
		}
		g, err := scaffold.Guidelines{Lang: lang, Name: scaffold.NewName("Onze richtlijn", "richtlijnen"), Criteria: []string{"photo"}, Departments: []string{"it"}, Today: today}.Make()
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range append(files, scaffold.File{Name: "guidelines.yaml", Text: g.Text}) {
			golden(t, fmt.Sprintf("testdata/%s/%s", lang, f.Name), f.Text)
		}
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil || string(want) != got {
		t.Errorf("%s is not as expected (%v); run the test with -update and look at the difference", name, err)
	}
}
