package report_test

import (
	"context"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/exp/golden"

	"ambassadeur/internal/i18n"
	"ambassadeur/internal/linkedin"
	"ambassadeur/internal/member"
	"ambassadeur/internal/report"
	"ambassadeur/profile"
)

// declared is the values of every constant of a type in a file of package linkedin.
func declared(t *testing.T, file, kind string) []string {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), "../linkedin/"+file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var values []string
	ast.Inspect(f, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		if name, ok := spec.Type.(*ast.Ident); ok && name.Name == kind && len(spec.Values) == 1 {
			value, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
			if err != nil {
				t.Fatal(err)
			}
			values = append(values, value)
		}
		return true
	})
	if len(values) < 4 {
		t.Fatalf("found only %q of type %s", values, kind)
	}
	return values
}

// Every reason that reading can give has words of its own in both languages: the file's name, and what to do now.
func TestEveryReasonHasWords(t *testing.T) {
	for _, lang := range i18n.Languages() {
		w := i18n.For(lang)
		general, _ := report.ImportProblem(w, &linkedin.Error{Name: "x.zip", Why: "?"})
		for _, why := range declared(t, "errors.go", "Why") {
			what, hint := report.ImportProblem(w, fmt.Errorf("import: %w", &linkedin.Error{Name: "x.zip", Why: linkedin.Why(why), Err: errors.New("inner")}))
			if !strings.Contains(what, "x.zip") || what == general || hint == "" || strings.Contains(what+hint, "%!") {
				t.Errorf("%s, %s: %q %q", lang, why, what, hint)
			}
			if strings.Contains(what, "inner") {
				t.Errorf("%s, %s: what the system says is not for people: %q", lang, why, what)
			}
		}
	}
}

// Every topic and kind has words in both languages.
func TestEveryTopicHasWords(t *testing.T) {
	for _, lang := range i18n.Languages() {
		w := i18n.For(lang)
		for _, topic := range declared(t, "linkedin.go", "Topic") {
			for rows, want := range map[int]string{1: "", 12: "12"} {
				imp := linkedin.Import{Files: []linkedin.File{{Name: "x.csv", Topic: linkedin.Topic(topic), Status: linkedin.Read, Rows: rows}}}
				imp.Member.URL = member.Of("https://www.linkedin.com/in/noor", member.Source{Origin: member.Export})
				l := report.ImportLines(w, imp)[0]
				said := topic == string(linkedin.TopicProfile) || topic == string(linkedin.TopicMedia)
				if l.Label == "x.csv" || l.Amount == "" || strings.Contains(l.Amount, "%") || !said && !strings.Contains(l.Amount, want) {
					t.Errorf("%s, %s with %d: %+v", lang, topic, rows, l)
				}
			}
		}
		for _, kind := range declared(t, "linkedin.go", "Kind") {
			if title, _ := report.ImportTitle(w, linkedin.Import{Kind: linkedin.Kind(kind), Name: "Skills.csv"}, today); title == "" {
				t.Errorf("%s: nothing is said of %s", lang, kind)
			}
		}
	}
}

// What to do now fits what went wrong.
func TestProblems(t *testing.T) {
	for _, c := range []struct {
		err        error
		what, hint string
	}{
		{&linkedin.Error{Name: "p.pdf", Why: linkedin.PrintedPage}, "p.pdf is een afdruk", "klik onder je naam op Meer en kies Opslaan als PDF."},
		{&linkedin.Error{Name: "x.zip", Why: linkedin.Damaged}, "x.zip is beschadigd", "72 uur"},
		{&linkedin.Error{Name: "Profile.PDF", Why: linkedin.Damaged}, "Profile.PDF is beschadigd", "Opslaan als PDF"},
		{&linkedin.Error{Name: "x.zip", Inner: "Connections.csv", Why: linkedin.NoRows}, "Connections.csv in x.zip heeft geen", "Excel"},
		{&linkedin.Error{Name: "x.zip", Why: linkedin.NothingUsed}, "x.zip", "Vraag het grotere archief aan, of vink Profile, Connections"},
		{&linkedin.Error{Name: "x.zip", Why: linkedin.Unreadable, Err: fs.ErrPermission}, "x.zip mag hier niet", "Op een Mac"},
		{&linkedin.Error{Name: "a/b.zip", Why: linkedin.NotFound}, "a/b.zip is niet gevonden.", "Kijk het pad na"},
		{&linkedin.Error{Name: "x.zip", Err: context.Canceled}, "Het lezen van x.zip is gestopt.", "Er is niets veranderd."},
		{&fs.PathError{Op: "open", Path: `C:\a\x.zip`, Err: fs.ErrNotExist}, "x.zip is niet gevonden.", "Kijk het pad na"},
		{&fs.PathError{Op: "open", Path: "/a/x.zip", Err: errors.New("odd")}, "x.zip kan niet worden geopend.", "eigen computer"},
		{&linkedin.Error{Name: "x.zip", Err: errors.New("od\x1bd")}, "x.zip is niet gelezen. (odd)", "Probeer het nog eens."},
		{errors.New("odd"), "Het bestand is niet gelezen. (odd)", "Probeer het nog eens."},
		{&linkedin.Error{Why: linkedin.NoExport}, "In het bestand zit geen bestand van LinkedIn.", "LinkedInDataExport"},
		{&linkedin.Error{Name: "a\nb\u202e.zip", Why: linkedin.Nothing}, "a b.zip is leeg", "72 uur"},
	} {
		what, hint := report.ImportProblem(i18n.For("nl"), c.err)
		if !strings.HasPrefix(what, c.what) && what != c.what || !strings.Contains(hint, c.hint) {
			t.Errorf("%v: %q %q, want %q %q", c.err, what, hint, c.what, c.hint)
		}
	}
	if what, hint := report.ImportProblem(i18n.For("nl"), nil); what != "" || hint != "" {
		t.Errorf("without an error: %q %q", what, hint)
	}
}

// A title says what it is, of when, and when that is only the file's date; what is old is said to be so.
func TestTitles(t *testing.T) {
	at := func(days int) time.Time { return today.AddDate(0, 0, -days) }
	for _, c := range []struct {
		imp            linkedin.Import
		title, warning string
	}{
		{linkedin.Import{Kind: linkedin.Complete, At: at(11), Dated: true}, "LinkedIn-export van 12 november 2026, volledig", ""},
		{linkedin.Import{Kind: linkedin.Basic, At: at(60), Dated: true}, "LinkedIn-export van 24 september 2026, basisversie", ""},
		{linkedin.Import{Kind: linkedin.Partial, At: at(61)}, "LinkedIn-export, gedeeltelijk; het bestand is van 23 september 2026", "Deze export is van 2 maanden geleden."},
		{linkedin.Import{Kind: linkedin.Table, Name: "Connections.csv", At: at(3)}, "Connections.csv; het bestand is van 20 november 2026", ""},
		{linkedin.Import{Kind: linkedin.Profile, At: at(20), Dated: true}, "Profiel-pdf van 3 november 2026", ""},
		{linkedin.Import{Kind: linkedin.Profile, At: at(365), Dated: true}, "Profiel-pdf van 23 november 2025", "Deze pdf is van een jaar geleden."},
		{linkedin.Import{Kind: linkedin.Complete, At: at(349), Dated: true}, "LinkedIn-export van 9 december 2025, volledig", "Deze export is van 11 maanden geleden."},
		{linkedin.Import{Kind: linkedin.Complete, At: at(3*365 + 1), Dated: true}, "LinkedIn-export van 23 november 2023, volledig", "Deze export is van 3 jaar geleden. Vraag een nieuwe aan"},
		{linkedin.Import{Kind: linkedin.Complete}, "LinkedIn-export, volledig", ""},
		{linkedin.Import{Kind: "?", Name: "x\x1b[2J", At: at(-1), Dated: true}, "x[2J van 24 november 2026", ""},
	} {
		title, warning := report.ImportTitle(i18n.For("nl"), c.imp, today)
		if title != c.title || !strings.HasPrefix(warning, c.warning) || c.warning == "" && warning != "" {
			t.Errorf("%q and %q, want %q and %q", title, warning, c.title, c.warning)
		}
	}
}

// Amounts are words with the right plural, and what was not read says why.
func TestLines(t *testing.T) {
	from := member.Source{Origin: member.Export, At: today}
	both := member.Member{Photo: member.Of(today, from), Banner: member.Of(today, from), URL: member.Of("u", from)}
	for _, c := range []struct {
		file  linkedin.File
		m     member.Member
		kind  linkedin.Kind
		label string
		said  string
	}{
		{linkedin.File{Topic: linkedin.TopicPositions, Status: linkedin.Read, Rows: 4}, both, linkedin.Complete, "Functies", "4 functies"},
		{linkedin.File{Topic: linkedin.TopicPositions, Status: linkedin.Read, Rows: 1}, both, linkedin.Complete, "Functies", "1 functie"},
		{linkedin.File{Topic: linkedin.TopicConnections, Status: linkedin.Read, Rows: 1234567}, both, linkedin.Basic, "Connecties", "1.234.567 connecties"},
		{linkedin.File{Topic: linkedin.TopicSkills, Status: linkedin.Empty}, both, linkedin.Basic, "Vaardigheden", "staat er niet in: leeg"},
		{linkedin.File{Topic: linkedin.TopicSkills, Status: linkedin.Missing}, both, linkedin.Partial, "Vaardigheden", "niet in dit archief: leeg of niet aangevraagd"},
		{linkedin.File{Topic: linkedin.TopicSkills, Status: linkedin.Missing}, both, linkedin.Profile, "Vaardigheden", "staat niet in een pdf"},
		{linkedin.File{Topic: linkedin.TopicSkills, Status: linkedin.Failed, Why: linkedin.Damaged}, both, linkedin.Basic, "Vaardigheden", "niet te lezen: beschadigd"},
		{linkedin.File{Topic: linkedin.TopicSkills, Status: linkedin.Failed, Why: "?"}, both, linkedin.Basic, "Vaardigheden", "niet te lezen: niet gelezen"},
		{linkedin.File{Topic: linkedin.TopicMedia, Status: linkedin.Read, Rows: 9}, both, linkedin.Complete, "Foto en banner", "foto en banner"},
		{linkedin.File{Topic: linkedin.TopicMedia, Status: linkedin.Read, Rows: 9}, member.Member{Photo: member.Of(today, from)}, linkedin.Complete, "Foto en banner", "foto"},
		{linkedin.File{Topic: linkedin.TopicMedia, Status: linkedin.Read, Rows: 9}, member.Member{Banner: member.Of(today, from)}, linkedin.Complete, "Foto en banner", "banner"},
		{linkedin.File{Topic: linkedin.TopicMedia, Status: linkedin.Read, Rows: 9}, member.Member{}, linkedin.Complete, "Foto en banner", "geen foto of banner"},
		{linkedin.File{Topic: linkedin.TopicInvitations, Status: linkedin.Read, Rows: 9}, both, linkedin.Complete, "Eigen webadres", "uit 9 uitnodigingen"},
		{linkedin.File{Topic: linkedin.TopicInvitations, Status: linkedin.Read, Rows: 9}, member.Member{}, linkedin.Complete, "Eigen webadres", "staat er niet in"},
		{linkedin.File{Name: "New.csv", Topic: "new", Status: linkedin.Read, Rows: 9}, both, linkedin.Complete, "New.csv", "9"},
	} {
		got := report.ImportLines(i18n.For("nl"), linkedin.Import{Kind: c.kind, Member: c.m, Files: []linkedin.File{c.file}})
		if len(got) != 1 || got[0].Label != c.label || got[0].Said() != c.said || got[0].Status != c.file.Status {
			t.Errorf("%+v, want %s: %s", got, c.label, c.said)
		}
	}
}

// The notes say what to do about each kind of failure once, and what was left alone.
func TestNotes(t *testing.T) {
	failed := func(name string, why linkedin.Why) linkedin.File {
		return linkedin.File{Name: name, Status: linkedin.Failed, Why: why}
	}
	got := report.ImportNotes(i18n.For("en"), linkedin.Import{Kind: linkedin.Basic, Unopened: 1, Files: []linkedin.File{
		failed("A.csv", linkedin.NoRows), failed("B.csv", linkedin.TooBig), failed("C.csv", linkedin.NoRows), {Name: "D.csv", Status: linkedin.Read},
	}})
	if len(got) != 3 || !strings.HasPrefix(got[0], "A.csv, C.csv: Was it saved by Excel?") || !strings.HasPrefix(got[1], "B.csv: ") || got[2] != "1 other file was not opened." {
		t.Errorf("notes %q", got)
	}
}

// archive is an export with a hostile file name and one of each status, and a PDF.
func archive() []linkedin.Import {
	return []linkedin.Import{
		{
			Name: "Basic.zip", Kind: linkedin.Partial, At: today.AddDate(0, -5, 0), Dated: true, Unopened: 18,
			Files: []linkedin.File{
				{Name: "Profile.csv", Topic: linkedin.TopicProfile, Status: linkedin.Read, Rows: 1},
				{Name: "Recommendations_Received.csv", Topic: linkedin.TopicReceived, Status: linkedin.Missing},
				{Name: "a|b\n# *x* <i>`.csv", Topic: linkedin.TopicSkills, Status: linkedin.Failed, Why: linkedin.NoRows},
				{Name: "Connections.csv", Topic: linkedin.TopicConnections, Status: linkedin.Read, Rows: 1204},
			},
		},
		{
			Name: "Profile.pdf", Kind: linkedin.Profile, At: today, Dated: true,
			Files: []linkedin.File{{Name: "Experience", Topic: linkedin.TopicPositions, Status: linkedin.Empty}},
		},
	}
}

// The document has all of it: the score before and after, every file, what failed, and what is still to be answered.
func TestImportMarkdown(t *testing.T) {
	for _, lang := range i18n.Languages() {
		t.Run(lang, func(t *testing.T) {
			in := input(t, lang)
			golden.RequireEqual(t, []byte(report.ImportMarkdown(report.ImportInput{
				Imports: archive(), Before: profile.Rate(in.Guidelines, profile.Evidence{}), After: in.Rating, Words: in.Words, Today: today,
				Problems: []error{&linkedin.Error{Name: "Noor_*.pdf", Why: linkedin.PrintedPage}},
			})))
		})
	}
}

// When nothing could be read there is no score in the document, only what to do.
func TestImportMarkdownOfNothing(t *testing.T) {
	text := report.ImportMarkdown(report.ImportInput{Words: i18n.For("nl"), Problems: []error{&linkedin.Error{Name: "x", Why: linkedin.Unknown}}})
	if strings.Contains(text, "Score") || !strings.Contains(text, "x is geen zip, csv of pdf.") {
		t.Errorf("the document is:\n%s", text)
	}
}
