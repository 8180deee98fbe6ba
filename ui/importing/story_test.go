package importing_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"ambassadeur/internal/linkedin"
	"ambassadeur/profile"
	"ambassadeur/ui/importing"
	"ambassadeur/ui/kit"
)

var _ kit.Screen = (*importing.Screen)(nil)

func sees(t *testing.T, s *importing.Screen, want ...string) {
	t.Helper()
	seen := strings.Join(strings.Fields(ansi.Strip(pages(s, context("nl", 80, 24)))), " ")
	for _, w := range want {
		if !strings.Contains(seen, w) {
			t.Errorf("%q is not on screen:\n%s", w, ansi.Strip(pages(s, context("nl", 80, 24))))
		}
	}
}

func same(t *testing.T, got []kit.Action, want ...kit.Action) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%d actions %+v, want %+v", len(got), got, want)
	}
	for i := range want {
		if !reflect.DeepEqual(got[i], want[i]) {
			t.Errorf("action %d is %+v, want %+v", i+1, got[i], want[i])
		}
	}
}

func withFound() *importing.Screen {
	s := importing.New()
	s.Show(found())
	return s
}

// The newest file is marked, so that enter reads it; arrows go to the others and to the field below them.
func TestChooseFound(t *testing.T) {
	s := withFound()
	same(t, press(s, "enter"), importing.Chosen{Path: found()[0].Path})
	same(t, press(s, "down down enter"), importing.Chosen{Path: found()[2].Path})
	same(t, press(s, "down down down enter")) // the field is empty
	same(t, press(s, "up enter"), importing.Chosen{Path: found()[3].Path})
}

// A number reads its file at once, as long as the field is empty.
func TestChooseByNumber(t *testing.T) {
	s := withFound()
	same(t, press(s, "2"), importing.Chosen{Path: found()[1].Path})
	same(t, press(s, "9 enter"), importing.Chosen{Text: "9"}) // there is no ninth file
	s = withFound()
	same(t, types(s, "x2"))
	same(t, press(s, "enter"), importing.Chosen{Text: "x2"})
}

// Enter pressed twice asks once.
func TestAskedOnce(t *testing.T) {
	same(t, press(withFound(), "enter enter enter"), importing.Chosen{Path: found()[0].Path})
}

// An old terminal types a file that is dropped on it: letters are no commands, digits and blanks belong to the path.
func TestTypedPath(t *testing.T) {
	for _, path := range []string{`L:\Team\Basic_LinkedInDataExport_11-12-2026 (1).zip`, "/home/q/T 1?.zip", `"C:\é 2.zip"`} {
		s := withFound()
		if !s.Typing() {
			t.Fatal("the app would take letters for commands")
		}
		same(t, types(s, path))
		same(t, press(s, "enter"), importing.Chosen{Text: path})
	}
}

// A path that is dropped or pasted is read at once, just as it came, on every page but that of reading.
func TestDropped(t *testing.T) {
	for _, path := range []string{
		"/home/noor/My\\ Downloads/x.zip", `C:\Users\noor\x.zip`, `"C:\Users\noor\x y.zip"`, "& 'C:\\a b.pdf'", `\\server\share\x.csv`,
		"file:///home/noor/x.zip", "'/a/b c.zip' '/d.pdf' ", "/a.zip\n/b.zip\n", "~/Downloads/LinkedIn", "Connections.CSV", "/",
	} {
		s := withFound()
		same(t, paste(s, path), importing.Chosen{Text: path})
	}
	s := withFound()
	press(s, "tab")
	same(t, paste(s, "/a.zip"), importing.Chosen{Text: "/a.zip"})
	s.Reading("a.zip", 1, 2)
	same(t, paste(s, "/b.zip"))
	s.Done(outcome(t, "nl", pdf()))
	same(t, paste(s, "/b.zip"), importing.Chosen{Text: "/b.zip"})
}

// Pasted prose is no path: it waits in the field, with what was there.
func TestPastedProse(t *testing.T) {
	for _, text := range []string{"Ik help kleine verhuurders en/of huurders.", "een zip", "a: b", "1. zie\nx.zip"} {
		s := withFound()
		same(t, paste(s, text))
		want := strings.Join(strings.Fields(text), " ")
		same(t, press(s, "enter"), importing.Chosen{Text: want})
	}
	s := withFound()
	same(t, types(s, "/home/noor"))
	same(t, paste(s, "/x.zip"))
	same(t, press(s, "enter"), importing.Chosen{Text: "/home/noor/x.zip"})
	same(t, paste(withFound(), " \n"))
}

// What failed is still in the field to be put right, and a new drop takes its place.
func TestFailed(t *testing.T) {
	s := withFound()
	same(t, paste(s, "/home/noor/LinkdIn.zip"), importing.Chosen{Text: "/home/noor/LinkdIn.zip"})
	s.Done(importing.Outcome{Problems: []importing.Problem{absent()}})
	sees(t, s, "LinkdIn.zip is niet gevonden.", "Kijk het pad na", "Wat je al had, is niet veranderd.")
	same(t, press(s, "esc"))
	sees(t, s, "▸ /home/noor/LinkdIn.zip")
	same(t, press(s, "enter"), importing.Chosen{Text: "/home/noor/LinkdIn.zip"})
	s.Done(importing.Outcome{Problems: []importing.Problem{absent()}})
	same(t, press(s, "enter"))
	same(t, paste(s, "/b.zip"), importing.Chosen{Text: "/b.zip"})
	same(t, press(s, "esc"), importing.Left{})
}

// An error that is not of LinkedIn's files is said with the name that the person knows.
func TestUnknownProblem(t *testing.T) {
	s := withFound()
	s.Done(importing.Outcome{Problems: []importing.Problem{{Name: "x\x1b[2J.zip", Err: fmt.Errorf("odd \x1bthing")}, {Name: "none.zip"}}})
	sees(t, s, "x.zip is niet gelezen. (odd thing)", "none.zip is niet gelezen. Probeer")
}

// Half a drop that fails is said above what was read.
func TestPartlyFailed(t *testing.T) {
	s := withFound()
	o := outcome(t, "nl", pdf())
	o.Problems = []importing.Problem{printed()}
	s.Done(o)
	sees(t, s, "Noor op LinkedIn.pdf is een afdruk", "Profiel-pdf van 3 november 2026", "30 → 55")
}

// The report leads to the checklist, and another file can be read first; what was read stays read.
func TestReport(t *testing.T) {
	s := withFound()
	s.Reading("x.zip", 0, 0)
	sees(t, s, "x.zip wordt gelezen")
	s.Done(outcome(t, "nl", complete()))
	sees(t, s, "30 → 55", "18 van 25 gemeten of beantwoord, eerst 4.", "Nog 7 vragen, ongeveer 2 min.", "1.204 connecties", "1 opleiding",
		"niet te lezen: beschadigd", "18 andere bestanden zijn niet geopend, ook je privéberichten niet.", "Meedoen, Website en contact")
	same(t, press(s, "i esc"), importing.Left{Done: true})
	s.Done(outcome(t, "nl", complete()))
	same(t, press(s, "enter"), importing.Left{Done: true})
	same(t, press(s, "esc"), importing.Left{Done: true})
}

// A score that fell because more is known now is explained.
func TestLowerScore(t *testing.T) {
	for known, want := range map[int]bool{12: true, 8: false} {
		s := withFound()
		s.Done(importing.Outcome{
			Imports: []linkedin.Import{pdf()}, Before: profile.Rating{Score: 80, Known: 8, Total: 25},
			After: profile.Rating{Score: 60, Known: known, Total: 25},
		})
		sees(t, s, "80 → 60")
		if got := strings.Contains(ansi.Strip(pages(s, context("nl", 80, 24))), "rust nu op meer"); got != want {
			t.Errorf("with %d known: explained is %v", known, got)
		}
	}
}

// Without a score there is no bar, and none is made up.
func TestNoScore(t *testing.T) {
	s := withFound()
	s.Done(importing.Outcome{Imports: []linkedin.Import{partial()}, Before: rating(t, "nl", 0), After: rating(t, "nl", 0)})
	sees(t, s, "Nog geen score", "0 van 25 gemeten of beantwoord")
}

// Esc stops reading and leaves.
func TestStopReading(t *testing.T) {
	s := withFound()
	s.Reading("x.zip", 1, 4)
	same(t, press(s, "enter i x tab esc"), importing.Left{})
}

// What could not be saved is said first, in the person's language when the error knows it.
func TestNotKept(t *testing.T) {
	s := withFound()
	o := outcome(t, "nl", pdf())
	o.Kept = inWords{}
	s.Done(o)
	sees(t, s, "Niet bewaard: geen ruimte (nl)")
}

type inWords struct{}

func (inWords) Error() string         { return "no space" }
func (inWords) In(lang string) string { return "geen ruimte (" + lang + ")" }

// The explanation opens LinkedIn's pages by number, leads back, and a path that is typed there goes to the field.
func TestHowTo(t *testing.T) {
	s := withFound()
	same(t, press(s, "tab 1 2"),
		importing.OpenedLink{URL: "https://www.linkedin.com/mypreferences/d/download-my-data"}, importing.OpenedLink{URL: "https://www.linkedin.com/in/me/"})
	sees(t, s, "larger data archive", "72 uur", "Save to PDF", "Alleen een telefoon", "Je privéberichten, adresboek", "er gaat niets naar internet")
	same(t, press(s, "esc"))
	sees(t, s, "Gevonden op deze computer")
	press(s, "tab")
	same(t, types(s, `C:\1 2.zip`))
	same(t, press(s, "enter"), importing.Chosen{Text: `C:\1 2.zip`})
}

// Files that are found while somebody types change nothing of what is typed, and looking again keeps the mark.
func TestFoundLater(t *testing.T) {
	s := importing.New()
	sees(t, s, "Ik zoek in Downloads…")
	same(t, types(s, "/x"))
	s.Show(found())
	same(t, press(s, "enter"), importing.Chosen{Text: "/x"})
	s = withFound()
	press(s, "down")
	s.Show(found()[1:])
	same(t, press(s, "enter"), importing.Chosen{Path: found()[1].Path})
	s.Show(nil)
	same(t, press(s, "enter"))
	sees(t, s, "staat nog geen bestand")
}

// Of many files the nine newest are offered, and it is said that there are more.
func TestManyFound(t *testing.T) {
	var many []importing.Found
	for i := range 12 {
		many = append(many, importing.Found{Path: fmt.Sprint(i), Name: fmt.Sprintf("Profile (%d).pdf", i), What: importing.PDF})
	}
	s := importing.New()
	s.Show(many)
	sees(t, s, "9 Profile (8).pdf", "en nog 3 oudere")
}

// The titles of what is still open follow the language.
func TestOtherLanguage(t *testing.T) {
	s := withFound()
	s.Done(outcome(t, "nl", pdf()))
	g, err := profile.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	s.In(g.For("legal"))
	sees(t, s, "Two-step verification", "18 van 25")
}

// A rating of nothing at all is no trouble.
func TestEmptyRating(t *testing.T) {
	s := withFound()
	s.Done(importing.Outcome{Imports: []linkedin.Import{{}}, After: profile.Rating{}})
	sees(t, s, "Nog geen score")
}
