package checklist_test

import (
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/measure"
	"ambassadeur/internal/member"
	"ambassadeur/profile"
	"ambassadeur/ui/checklist"
	"ambassadeur/ui/kit"
)

// person is a member as an export of 12 November tells.
func person() member.Member {
	from := member.Source{Origin: member.Export, At: time.Date(2026, 11, 12, 9, 0, 0, 0, time.UTC)}
	return member.Member{
		Headline:  member.Of("Advocaat bij Bakker & Co", from),
		Positions: member.Of([]member.Position{{Title: "Advocaat", Company: "Bakker & Co", Current: true}}, from),
	}
}

func of(m member.Member, e profile.Evidence) profile.Evidence {
	e.Facts = measure.Facts(m)
	return e
}

const better = "Advocaat huurrecht | heldere contracten voor kleine verhuurders"

// desk is somebody at the keys of a checklist.
type desk struct {
	*checklist.Screen
	at      time.Time
	lang    string
	actions []kit.Action
}

func (d *desk) send(k tea.KeyMsg, after time.Duration) {
	d.at = d.at.Add(after)
	ctx := context(d.lang, 80, 24)
	ctx.Now = d.at
	if a, _ := d.Update(ctx, k); a != nil {
		d.actions = append(d.actions, a)
	}
}

// press presses keys as a person does, parted by blanks.
func (d *desk) press(keys string) *desk {
	for k := range strings.FieldsSeq(keys) {
		d.send(key(k), time.Second)
	}
	return d
}

// keyed is a text as a keyboard gives it, key by key.
func (d *desk) keyed(text string, between time.Duration) *desk {
	for _, r := range text {
		switch r {
		case '\n':
			d.send(tea.KeyMsg{Type: tea.KeyEnter}, between)
		case '\t':
			d.send(tea.KeyMsg{Type: tea.KeyTab}, between)
		case ' ':
			d.send(tea.KeyMsg{Type: tea.KeySpace, Runes: []rune{' '}}, between)
		default:
			d.send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune{r}}, between)
		}
	}
	return d
}

func (d *desk) typed(text string) *desk { return d.keyed(text, 200*time.Millisecond) }

// flooded is a text pasted in a console that types every key of it.
func (d *desk) flooded(text string) *desk { return d.keyed(text, 2*time.Millisecond) }

func (d *desk) pasted(text string) *desk {
	d.send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(text), Paste: true}, time.Second)
	return d
}

// wrote is the member that the last action asks to keep.
func (d *desk) wrote(t *testing.T) member.Member {
	t.Helper()
	for i := len(d.actions) - 1; i >= 0; i-- {
		if w, ok := d.actions[i].(checklist.Wrote); ok {
			return w.Member
		}
	}
	t.Fatalf("no text was kept: %+v", d.actions)
	return member.Member{}
}

func (d *desk) none(t *testing.T) {
	t.Helper()
	if len(d.actions) > 0 {
		t.Fatalf("nothing should be asked of the app, yet %+v is", d.actions)
	}
}

// writingAt opens the text of a criterion from its question.
func writingAt(t *testing.T, m member.Member, e profile.Evidence, to string) *desk {
	t.Helper()
	s := checklist.New(small(t, "nl"), of(m, e), nil, checklist.Options{Member: m})
	d := &desk{Screen: s, at: now, lang: "nl"}
	d.press(to)
	return d
}

const (
	toHeadline = "home down enter e ctrl+x"
	toAbout    = "2 enter e"
)

// A text typed is counted and measured as it is typed, and nothing is kept before it is saved.
func TestTyping(t *testing.T) {
	d := writingAt(t, person(), full(), toHeadline).typed("Advocaat bij Bakker & Co")
	sees(t, d.Screen, "24 van 220 tekens", "de eerste 65 zie je in zoekresultaten", "○ Alleen functie en werkgever",
		"◐ Kort: minstens 40 tekens", "Dit meet als Alleen mijn functie en mijn werkgever")
	d.press("ctrl+x").typed("Gepassioneerd advocaat voor iedereen met een huurcontract")
	sees(t, d.Screen, "✓ Meer dan functie en werkgever", "◐ Holle woorden: Gepassioneerd", "✓ Lang genoeg", "Meer is niet te meten")
	d.press("ctrl+x").typed(better)
	sees(t, d.Screen, "✓ Geen holle woorden", "Niets op aan te merken")
	d.none(t)
	if !d.Typing() {
		t.Error("letters are commands while a text is written")
	}
}

// Saving keeps the text as pasted; where measuring gives no level the person is asked for it, with the text in view.
func TestSaveAsks(t *testing.T) {
	d := writingAt(t, person(), full(), toHeadline).typed(better).press("enter")
	m := d.wrote(t)
	if m.Headline != member.Of(better, member.Source{Origin: member.Pasted, At: d.at}) {
		t.Errorf("kept %+v", m.Headline)
	}
	sees(t, d.Screen, better, "Er staat nu, ingevuld op 23 nov: 63 tekens", "De rest kan alleen jij beoordelen", "vraag 2 van 5")
	d.press("4 enter")
	same(t, d.actions[1:], checklist.Rated{Criterion: "headline", Rated: answers.Rated{Level: "good", At: d.at}})
	sees(t, d.Screen, "79 · 5 van 5 beoordeeld")
}

// Saving a text that gives a level changes the rating, and goes on to the next question as an answer does.
func TestSaveRates(t *testing.T) {
	d := writingAt(t, person(), said("photo good"), "n s e")
	d.typed("Wij leveren kwaliteit").press("ctrl+s")
	if len(d.actions) != 1 {
		t.Fatalf("actions %+v", d.actions)
	}
	d = writingAt(t, member.Member{}, said("photo good"), "n e").typed("Advocaat bij Bakker & Co").press("enter")
	sees(t, d.Screen, "60 · 2 van 5 beoordeeld", "vraag 3 van 5")
	if got := d.wrote(t).Headline.Value; got != "Advocaat bij Bakker & Co" {
		t.Errorf("kept %q", got)
	}
}

// A headline is one line, however it is pasted: a line break neither saves nor sends the rest to be commands.
func TestPastedHeadline(t *testing.T) {
	text := "Advocaat huurrecht\n\n3 e 4 x q i s\theldere contracten\r\nvoor verhuurders\n"
	want := "Advocaat huurrecht 3 e 4 x q i s heldere contracten voor verhuurders"
	for name, paste := range map[string]func(*desk) *desk{
		"in one piece": func(d *desk) *desk { return d.pasted(text) },
		"key by key":   func(d *desk) *desk { return d.flooded(strings.ReplaceAll(text, "\r", "")) },
	} {
		d := paste(writingAt(t, person(), full(), toHeadline))
		d.none(t)
		sees(t, d.Screen, "nog niet bewaard")
		if got := d.press("enter").wrote(t).Headline.Value; got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

// A text that is pasted key by key and begins with a line break does not turn into commands after it.
func TestPastedAfterEnter(t *testing.T) {
	d := writingAt(t, person(), full(), toHeadline).typed(better)
	d.send(tea.KeyMsg{Type: tea.KeyEnter}, time.Second)
	d.flooded("4\n4\n1 x q\n")
	if len(d.actions) != 1 || d.wrote(t).Headline.Value != better {
		t.Errorf("actions %+v", d.actions)
	}
	d.press("4 enter")
	sees(t, d.Screen, "79 · 5 van 5 beoordeeld")
}

// A longer text keeps its lines, whether typed or pasted, and is saved by ctrl+s alone.
func TestPastedAbout(t *testing.T) {
	text := "Ik help verhuurders.\n\n1. Contracten\n2. Geschillen\n\nStuur me een bericht."
	for name, write := range map[string]func(*desk) *desk{
		"typed":        func(d *desk) *desk { return d.typed(text) },
		"in one piece": func(d *desk) *desk { return d.pasted(strings.ReplaceAll(text, "\n", "\r\n")) },
		"key by key":   func(d *desk) *desk { return d.flooded(text) },
	} {
		d := write(writingAt(t, person(), full(), toAbout))
		d.none(t)
		if got := d.press("ctrl+s").wrote(t).About.Value; got != text {
			t.Errorf("%s: %q, want %q", name, got, text)
		}
	}
}

// About is measured for its person and for how to get in touch.
func TestAboutMeasured(t *testing.T) {
	d := writingAt(t, person(), full(), toAbout).pasted("Wij zijn een kantoor met een lange geschiedenis en met hart voor de klant.")
	sees(t, d.Screen, "○ Niet in de ik-vorm", "◐ Zegt niet hoe iemand je bereikt")
	d.press("ctrl+x").pasted("Ik help verhuurders met het contract dat ze hebben. Stuur me gerust een bericht.")
	sees(t, d.Screen, "✓ In de ik-vorm", "✓ Zegt hoe je te bereiken bent")
}

// A text that LinkedIn refuses says how much is too much, and is not saved; it is not lost either.
func TestTooLong(t *testing.T) {
	long := strings.Repeat("advocaat ", 27) + "x"
	d := writingAt(t, person(), full(), toHeadline).typed(long).press("enter")
	d.none(t)
	sees(t, d.Screen, "244 van 220 tekens: schrap er 24", "○ Te lang: LinkedIn weigert dit", "Zo past het niet op LinkedIn")
	d.press("esc e")
	sees(t, d.Screen, "244 van 220 tekens")
	d.press("backspace")
	sees(t, d.Screen, "242 van 220 tekens")
}

// Esc keeps what was written for the next time, and says so.
func TestEscKeepsDraft(t *testing.T) {
	d := writingAt(t, person(), full(), toHeadline).typed(better).press("esc")
	d.none(t)
	sees(t, d.Screen, "e verder schrijven; deze tekst is nog niet bewaard", "Advocaat bij Bakker & Co")
	d.press("esc e")
	sees(t, d.Screen, better, "nog niet bewaard")
	if got := d.press("enter").wrote(t).Headline.Value; got != better {
		t.Errorf("kept %q", got)
	}
}

// Who leaves with a text that was not saved sees it first, and saves it or throws it away.
func TestLeavingWithDraft(t *testing.T) {
	leaving := func() *desk {
		d := writingAt(t, person(), full(), toHeadline).typed(better).press("esc esc esc")
		d.none(t)
		sees(t, d.Screen, "Deze tekst is nog niet bewaard", better)
		return d
	}
	d := leaving().press("esc")
	if len(d.actions) != 1 {
		t.Fatalf("actions %+v", d.actions)
	}
	if _, ok := d.actions[0].(checklist.Left); !ok {
		t.Errorf("esc gave %+v", d.actions[0])
	}
	d = leaving().press("enter")
	both, ok := d.actions[0].([]kit.Action)
	if !ok || len(both) != 2 || both[0].(checklist.Wrote).Member.Headline.Value != better {
		t.Fatalf("enter gave %+v", d.actions)
	}
	if l := both[1].(checklist.Left); l.Rating.Known != 5 {
		t.Errorf("left with %+v", l)
	}
	d = leaving().typed("!").press("esc") // who goes on writing does not leave
	d.none(t)
	d = writingAt(t, person(), full(), toHeadline).typed("kort").press("esc esc esc")
	if len(d.actions) != 1 {
		t.Errorf("a few letters hold up: %+v", d.actions)
	}
}

// A program that ends keeps every text that is long enough to be missed, and the reason that was being written.
func TestKeepTexts(t *testing.T) {
	d := writingAt(t, person(), full(), toHeadline)
	if a := d.Keep(context("nl", 80, 24)); a != nil {
		t.Errorf("emptied: %+v is kept", a)
	}
	d = writingAt(t, person(), full(), toHeadline).typed(better).press("esc right e").pasted("Ik help verhuurders met een contract.")
	w, ok := d.Keep(context("nl", 80, 24)).(checklist.Wrote)
	if !ok || w.Member.Headline.Value != better || w.Member.About.Value == "" {
		t.Errorf("kept %+v", w)
	}
	d = writingAt(t, person(), full(), toHeadline).typed("kort")
	if a := d.Keep(context("nl", 80, 24)); a != nil {
		t.Errorf("a few letters: %+v is kept", a)
	}
	d = writingAt(t, person(), full(), toHeadline).typed(better).press("esc 4 enter").typed("nieuw")
	if both, ok := d.Keep(context("nl", 80, 24)).([]kit.Action); !ok || len(both) != 2 {
		t.Error("a reason and a text are not both kept")
	}
}

// A field that is emptied makes known that it is empty only where a text was known; it can be put back.
func TestEmptied(t *testing.T) {
	d := writingAt(t, person(), full(), toHeadline).press("enter")
	if h := d.wrote(t).Headline; !h.Known() || h.Value != "" || h.Origin != member.Pasted {
		t.Errorf("kept %+v", h)
	}
	d = writingAt(t, member.Member{}, full(), "home down enter e").typed("x").press("backspace enter")
	d.none(t)
	sees(t, d.Screen, "vraag 2 van 5")
	d = writingAt(t, person(), full(), toHeadline).press("ctrl+x enter")
	d.none(t) // put back, so nothing changed
}

// The description of the current position is shown from the export, and what is written over it counts as newer, by
// a clock that is behind too.
func TestDescription(t *testing.T) {
	g := small(t, "nl")
	for i := range g.Criteria {
		if g.Criteria[i].ID == "skills" {
			no := false
			g.Criteria[i].Measure = []profile.Rule{{Fact: "position.described", Is: &no, Level: "few"}}
		}
	}
	m := person()
	m.Positions.Value[0].Description = "Procederen."
	m.Positions.At = now.AddDate(0, 0, 3)
	s := checklist.New(g, of(m, full()), nil, checklist.Options{Member: m})
	d := (&desk{Screen: s, at: now, lang: "nl"}).press("2 down enter e")
	sees(t, d.Screen, "Procederen.", "✓ Er staat een beschrijving")
	d.typed(" Winnen.").press("ctrl+s")
	if p := d.wrote(t).Description; p.Value != "Procederen. Winnen." || !p.At.After(m.Positions.At) {
		t.Errorf("kept %+v", p)
	}
	d.press("e ctrl+x ctrl+s")
	if p := d.wrote(t).Description; p.Value != "" || !p.Known() {
		t.Errorf("emptied: %+v", p)
	}
}

// Another language in the middle of writing keeps the text, and measures it the same.
func TestLanguageKeepsText(t *testing.T) {
	d := writingAt(t, person(), full(), toHeadline).typed("Advocaat bij")
	d.In(small(t, "en"))
	d.lang = "en"
	d.typed(" Bakker & Co")
	p := strings.Join(strings.Fields(ansi.Strip(pages(d.Screen, context("en", 80, 24)))), " ")
	for _, want := range []string{"Advocaat bij Bakker & Co", "24 of 220 characters", "○ Just job title and employer", "This measures as"} {
		if !strings.Contains(p, want) {
			t.Errorf("%q is not on screen: %s", want, p)
		}
	}
}

// A text pasted after an import counts as measured, and can be overruled with a reason.
func TestOverrulePasted(t *testing.T) {
	d := writingAt(t, person(), full(), toHeadline).typed("Jurist bij Bakker & Co").press("ctrl+x").typed("Advocaat").press("enter")
	sees(t, d.Screen, "64 · 5 van 5 beoordeeld")
	d.press("enter")
	sees(t, d.Screen, "gemeten uit je eigen tekst van 23 nov", "│ Advocaat")
	d.press("3 enter").typed("meer dan genoeg").press("enter enter")
	sees(t, d.Screen, "jouw keuze: meer dan genoeg", "71 · 5 van 5 beoordeeld")
	d.press("e").typed(" Bakker & Co").press("enter enter") // a new text is measured anew
	sees(t, d.Screen, "64 · 5 van 5 beoordeeld")
}

// An import is asked for wherever one may think of it, and in the intro it is the first of two choices.
func TestImport(t *testing.T) {
	intro := func() *checklist.Screen {
		return checklist.New(small(t, "nl"), profile.Evidence{}, nil, checklist.Options{})
	}
	for _, keys := range []string{"enter", "down up enter", "1", "i", "o i"} {
		same(t, press(intro(), keys), checklist.OpenedImport{})
	}
	for _, keys := range []string{"down enter", "2", "n"} {
		s := intro()
		same(t, press(s, keys))
		sees(t, s, "vraag 1 van 5")
	}
	same(t, press(checklist.New(small(t, "nl"), said("photo good"), nil, checklist.Options{}), "i"), checklist.OpenedImport{})
	s := checklist.New(small(t, "nl"), said("photo good", "headline good", "about good", "skills good"), nil, checklist.Options{})
	same(t, press(s, "n 2 enter i")[1:], checklist.OpenedImport{})
}

// What an import brought is shown in the overview, with the same criterion selected; a draft stays.
func TestRenew(t *testing.T) {
	s := checklist.New(small(t, "nl"), profile.Evidence{}, nil, checklist.Options{})
	s.Renew(person(), of(person(), profile.Evidence{}), nil)
	sees(t, s, "1 van 5 beoordeeld", "1 gemeten, 0 zelf gekozen")

	d := writingAt(t, member.Member{}, full(), "home down enter e").typed(better).press("esc esc end")
	d.Renew(person(), of(person(), full()), nil)
	sees(t, d.Screen, "▸ ? Uitspraak van je naam", "1 gemeten, 4 zelf gekozen")
	d.press("home down e")
	sees(t, d.Screen, better)
	d.Renew(member.Member{}, profile.Evidence{}, nil)
	sees(t, d.Screen, "Hoe staat je profiel ervoor?")
}
