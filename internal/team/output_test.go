package team_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"pgregory.net/rapid"

	"ambassadeur/internal/card"
	"ambassadeur/internal/room"
	"ambassadeur/internal/team"
	"ambassadeur/lessons"
)

// What was not ticked for it is in no output: names of who is no forerunner and does not enter, texts of who is in no
// wave, names of files, ids.
func TestWhatWasNotTickedIsNowhere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var cards []card.Card
		hidden := map[string]bool{}
		for i := range rapid.IntRange(1, 30).Draw(t, "people") {
			department := rapid.SampledFrom([]string{"it", "it", "eenling", ""}).Draw(t, "department")
			if department == "eenling" {
				department = fmt.Sprintf("eenling-%dq", i)
				hidden[department] = true
			}
			c := full(i, department)
			c.Name, c.Role = fmt.Sprintf("NAAM%dQ", i), fmt.Sprintf("ROL%dQ", i)
			c.Forerunner, c.Prize = rapid.Bool().Draw(t, "forerunner"), rapid.Bool().Draw(t, "prize")
			hidden[c.Name], hidden[c.Role], hidden[c.ID] = !c.Forerunner, true, true
			if c.Forerunner {
				delete(hidden, c.Department) // whoever volunteers says of which department
			}
			cards = append(cards, c)
		}
		o, _, _ := team.Make(team.Input{Cards: team.Sort(files(cards...), today), Criteria: criteria(), Now: today}, team.NewLedger("s"))
		for form, text := range outputs(t, o) {
			for marker, out := range hidden {
				if out && strings.Contains(strings.ToLower(text), strings.ToLower(marker)) {
					t.Fatalf("%s shows %s", form, marker)
				}
			}
		}
		p := team.MakePrize(team.Sort(files(cards...), today), o, team.Rules{Prize: "Taart", By: "jury"}, today, "1")
		for _, c := range cards {
			if strings.Contains(p.Markdown(view("nl")), c.Name) != c.Prize {
				t.Fatalf("%s entered: %v", c.Name, c.Prize)
			}
		}
	})
}

// hostile is texts that mean something to who reads them carelessly.
func hostile() *rapid.Generator[string] {
	return rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{
		"=1+1", "+31 6", "-5", "@SUM(A1)", "\t=1", "\x1b]0;x\x07", "\x1b[31m", "<script>alert(1)</script>", "<img src=x onerror=y>", "&lt;b&gt;", "[a](javascript:x)", "![a](http://x)",
		"# kop", "1. een", "- [ ] doe", "| a | b |", "```", "***", "\u202eabc", "\u2067x", "a\nb", "https://x.nl", "www.x.nl", "x@y.nl", "~~a~~", "$x$", "a\\", "===", "---", "> q", "2) x", "\u200f\u061c",
		strings.Repeat("w", 70), strings.Repeat("é", 300), "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字", "ﷺ", "e\u0301\u0302", "👩‍💻", "עברית",
	}))
}

func TestHostileCardsAreInertInEveryOutput(t *testing.T) {
	tags := regexp.MustCompile(`</?([a-z0-9]+)([^>]*)>`)
	bar := regexp.MustCompile(`<div class="bar"><i style="width:\d{1,3}%"></i><b style="width:\d{1,3}%"></b></div>`)
	allowed := []string{"h1", "h2", "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "strong", "bdi"}
	md := goldmark.New(goldmark.WithExtensions(extension.GFM))
	rapid.Check(t, func(t *rapid.T) {
		var cards []card.Card
		role := hostile().Draw(t, "role")
		for i := range 12 {
			c := full(i, "it")
			c.Name, c.Forerunner, c.Prize = hostile().Draw(t, "name"), i%3 == 0, true
			c.Sentences = []string{hostile().Draw(t, "sentence")}
			if i < 6 {
				c.Role = role
			}
			cards = append(cards, c)
		}
		s := team.Sort(files(cards...), today)
		if len(s.Cards) != 12 {
			t.Fatalf("%+v", s.Aside)
		}
		o, _, _ := team.Make(team.Input{Cards: s, Criteria: criteria(), Now: today}, team.NewLedger("s"))
		all := outputs(t, o)
		p := team.MakePrize(s, o, team.Rules{Prize: role, By: "draw", Criteria: []string{role}, Contact: role}, today, role)
		all["prize.md"], all["prize.html"], all["prize.txt"] = p.Markdown(view("nl")), p.HTML(view("nl")), p.Text(view("nl"))
		for form, text := range all {
			for _, r := range text {
				if r != '\n' && r != '\r' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)) {
					t.Fatalf("%s holds %U", form, r)
				}
			}
			switch kind := form[strings.LastIndex(form, ".")+1:]; kind {
			case "csv":
				r := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, "\ufeff")))
				if !strings.HasPrefix(form, "en") {
					r.Comma = ';'
				}
				rows, err := r.ReadAll()
				if err != nil {
					t.Fatalf("%s: %v", form, err)
				}
				for _, cell := range slices.Concat(rows...) {
					if cell != "" && strings.ContainsAny(cell[:1], "=+-@\t\r") {
						t.Fatalf("%s has a cell %q", form, cell)
					}
				}
			case "md", "html":
				var body string
				if kind == "md" {
					var out bytes.Buffer
					if err := md.Convert([]byte(text), &out); err != nil {
						t.Fatalf("%v", err)
					}
					body = out.String()
				} else {
					body = text[strings.Index(text, "<body>")+6 : strings.LastIndex(text, "</body>")]
					body = strings.ReplaceAll(bar.ReplaceAllString(body, ""), `<table class="bars">`, "<table>") // ours, numbers only
				}
				for _, m := range tags.FindAllStringSubmatch(body, -1) {
					if !slices.Contains(allowed, m[1]) || m[2] != "" && !strings.HasPrefix(m[2], ` style="text-align`) {
						t.Fatalf("%s: tag %q\n%s", form, m[0], text)
					}
				}
				if n := strings.Count(body, "<h1>"); n != 1 || strings.Contains(body, "<ol") {
					t.Fatalf("%s: %d titles\n%s", form, n, text)
				}
			default:
				for _, line := range strings.Split(text, "\n") {
					if ansi.StringWidth(line) > 80 {
						t.Fatalf("%s: a line of %d columns: %s", form, ansi.StringWidth(line), line)
					}
				}
			}
		}
	})
}

// sample is an overview with everything in it.
func sample(t testing.TB) team.Overview {
	t.Helper()
	cards := append(append(many(0, 22, "legal"), many(30, 9, "it")...), many(50, 3, "hr")...)
	cards = append(cards, many(60, 3, "finance")...)
	cards[0].Name, cards[0].Forerunner = "Ayşe", true
	cards[23].Name, cards[23].Forerunner = "Marja | de *echte*", true
	for i := 3; i < 9; i++ {
		cards[i].Forerunner = true
	}
	cards[4].Sentences = []string{"Ik deel wat wij bouwen, en dat scheelt vragen."}
	cards[9].Sentences = []string{"=HYPERLINK(\"x\")"}
	gone := full(70, "it")
	in := append(files(cards...), files(gone, gone.Withdrawal(today))...)
	o, _, _ := team.Make(team.Input{
		Cards: team.Sort(in, today), Criteria: criteria(), Now: today,
		Sessions: []team.Played{played(12, 12, true), played(4, 12, true), played(9, 9, false)},
	}, team.NewLedger("s"))
	return o
}

// played is a session with so many votes before and after.
func played(before, after int, over bool) team.Played {
	scale := &lessons.Scale{From: "risico", To: "kans", Steps: 5}
	l := lessons.Lesson{Header: lessons.Header{ID: "sessie"}, Steps: []lessons.Step{
		{ID: "before", Question: "Risico of kans?", Body: lessons.PollBody{Scale: scale}},
		{ID: "after", Question: "Risico of kans?", Body: lessons.PollBody{Scale: scale, Compare: "before"}},
	}}
	s := room.New("1", "sessie", "Sessie", "nl", "", today, 1)
	s.Votes = map[string]room.Ballot{"before": {First: map[string]int{"2": before}}, "after": {First: map[string]int{"3": 1}, Second: map[string]int{"4": after - 1, "3": 1}}}
	if over {
		s.Ended = &today
	}
	return team.Played{Session: s, Lesson: &l}
}

func TestMoodIsOfSessionsThatAreOverWithFiveVotesBothTimes(t *testing.T) {
	o := sample(t)
	want := []team.Mood{{Question: "Risico of kans?", From: "risico", To: "kans", Steps: 5, Before: team.Tenths{Mean: 20, N: 12}, After: team.Tenths{Mean: 39, N: 12}}}
	if !slices.Equal(o.Moods, want) || o.Sessions != 3 {
		t.Errorf("%+v, %d sessions", o.Moods, o.Sessions)
	}
}

func TestTheOverviewReadsAsItDid(t *testing.T) {
	for form, text := range outputs(t, sample(t)) {
		t.Run(form, func(t *testing.T) { golden.RequireEqual(t, strings.ReplaceAll(text, "\r\n", "\n")) })
	}
}

func TestEveryOutputSaysWhatItIsAndWhatNot(t *testing.T) {
	for form, text := range outputs(t, sample(t)) {
		w := view(form[:2]).Words.Team
		for _, part := range []string{w.NoAppraisal[:18], "37", "24 ", "2026", w.Reasons["withdrawn"], w.Few} {
			if !strings.Contains(strings.ReplaceAll(text, "\n", " "), part) {
				t.Errorf("%s does not say %q", form, part)
			}
		}
	}
}
