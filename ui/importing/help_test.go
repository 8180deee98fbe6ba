package importing_test

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/i18n"
	"ambassadeur/internal/linkedin"
	"ambassadeur/internal/member"
	"ambassadeur/profile"
	"ambassadeur/ui/importing"
	"ambassadeur/ui/kit"
	"ambassadeur/ui/theme"
)

// now is the day of the tests.
var now = time.Date(2026, 11, 23, 14, 0, 0, 0, time.UTC)

func context(lang string, width, height int) kit.Context {
	return kit.Context{
		Width: width, Height: height, Styles: theme.New(theme.Dark, false), Strings: i18n.For(lang), Now: now,
	}
}

// found is what lies in a Downloads folder, the newest first.
func found() []importing.Found {
	const folder = "/home/noor/Downloads/"
	return []importing.Found{
		{
			Path: folder + "Complete_LinkedInDataExport_11-12-2026.zip", Name: "Complete_LinkedInDataExport_11-12-2026.zip",
			What: importing.Archive, Size: 3_240_000, Modified: now.AddDate(0, 0, -11),
		},
		{Path: folder + "Profile.pdf", Name: "Profile.pdf", What: importing.PDF, Size: 84_300, Modified: now.AddDate(0, 0, -20)},
		{
			Path: folder + "Basic_LinkedInDataExport_05-01-2025", Name: "Basic_LinkedInDataExport_05-01-2025",
			What: importing.Folder, Modified: now.AddDate(-1, -6, -22),
		},
		{Path: folder + "Connections.csv", Name: "Connections.csv", What: importing.Table, Size: 61_000, Modified: now.AddDate(-3, 0, 0)},
	}
}

// complete is a whole archive of 12 November, with one file that could not be read.
func complete() linkedin.Import {
	at := time.Date(2026, 11, 12, 9, 14, 0, 0, time.UTC)
	from := member.Source{Origin: member.Export, At: at}
	read := func(name string, topic linkedin.Topic, rows int) linkedin.File {
		return linkedin.File{Name: name, Topic: topic, Status: linkedin.Read, Rows: rows}
	}
	return linkedin.Import{
		Name: "Complete_LinkedInDataExport_11-12-2026.zip", Kind: linkedin.Complete, At: at, Dated: true, Unopened: 18,
		Member: member.Member{
			URL: member.Of("https://www.linkedin.com/in/noor-voorbeeld", from), Photo: member.Of(at.AddDate(-1, 0, 0), from),
			Banner: member.Of(at.AddDate(-1, 0, 0), from),
		},
		Files: []linkedin.File{
			read("Profile.csv", linkedin.TopicProfile, 1), read("Positions.csv", linkedin.TopicPositions, 4),
			read("Education.csv", linkedin.TopicEducation, 1), read("Skills.csv", linkedin.TopicSkills, 23),
			read("Endorsement_Received_Info.csv", linkedin.TopicEndorsements, 61),
			{Name: "Recommendations_Received.csv", Topic: linkedin.TopicReceived, Status: linkedin.Empty},
			{Name: "Recommendations_Given.csv", Topic: linkedin.TopicGiven, Status: linkedin.Empty},
			read("Languages.csv", linkedin.TopicLanguages, 3),
			{Name: "Certifications.csv", Topic: linkedin.TopicCertificates, Status: linkedin.Failed, Why: linkedin.Damaged},
			read("Connections.csv", linkedin.TopicConnections, 1204), read("Invitations.csv", linkedin.TopicInvitations, 96),
			read("Company Follows.csv", linkedin.TopicFollows, 12), read("Rich_Media.csv", linkedin.TopicMedia, 5),
			read("Shares.csv", linkedin.TopicPosts, 9), read("Comments.csv", linkedin.TopicComments, 31),
			read("Email Addresses.csv", linkedin.TopicEmail, 1),
		},
	}
}

// pdf is a profile PDF of 3 November.
func pdf() linkedin.Import {
	return linkedin.Import{
		Name: "Profile.pdf", Kind: linkedin.Profile, At: time.Date(2026, 11, 3, 16, 2, 0, 0, time.UTC), Dated: true, Language: "nl",
		Files: []linkedin.File{
			{Name: "Profile", Topic: linkedin.TopicProfile, Status: linkedin.Read, Rows: 1},
			{Name: "Experience", Topic: linkedin.TopicPositions, Status: linkedin.Read, Rows: 4},
			{Name: "Education", Topic: linkedin.TopicEducation, Status: linkedin.Read, Rows: 1},
			{Name: "Languages", Topic: linkedin.TopicLanguages, Status: linkedin.Read, Rows: 3},
			{Name: "Certifications", Topic: linkedin.TopicCertificates, Status: linkedin.Empty},
			{Name: "Top Skills", Topic: linkedin.TopicSkills, Status: linkedin.Missing},
		},
	}
}

// partial is an archive of three years ago with two boxes ticked, dated by its file alone.
func partial() linkedin.Import {
	missing := func(name string, topic linkedin.Topic) linkedin.File {
		return linkedin.File{Name: name, Topic: topic, Status: linkedin.Missing}
	}
	return linkedin.Import{
		Name: "Basic_LinkedInDataExport (1).zip", Kind: linkedin.Partial, At: now.AddDate(-3, 0, -4), Unopened: 1,
		Files: []linkedin.File{
			{Name: "Profile.csv", Topic: linkedin.TopicProfile, Status: linkedin.Read, Rows: 1},
			missing("Positions.csv", linkedin.TopicPositions), missing("Education.csv", linkedin.TopicEducation),
			missing("Skills.csv", linkedin.TopicSkills), missing("Recommendations_Received.csv", linkedin.TopicReceived),
			{Name: "Connections.csv", Topic: linkedin.TopicConnections, Status: linkedin.Read, Rows: 1},
		},
	}
}

// rating is the shipped guidelines over as many of the person's answers and measurements as asked for.
func rating(tb testing.TB, lang string, answered int) profile.Rating {
	tb.Helper()
	g, err := profile.Load(lang)
	if err != nil {
		tb.Fatal(err)
	}
	g = g.For("legal")
	var e profile.Evidence
	for i, c := range g.Criteria {
		if c.Optional || answered == 0 {
			continue
		}
		e = e.WithSaid(c.ID, profile.Statement{Level: c.Levels[min(len(c.Levels)-1, i%3)].ID, At: now})
		answered--
	}
	return profile.Rate(g, e)
}

func outcome(tb testing.TB, lang string, imports ...linkedin.Import) importing.Outcome {
	tb.Helper()
	return importing.Outcome{Imports: imports, Before: rating(tb, lang, 4), After: rating(tb, lang, 18)}
}

func printed() importing.Problem {
	return importing.Problem{Name: "Noor op LinkedIn.pdf", Err: &linkedin.Error{Name: "Noor op LinkedIn.pdf", Why: linkedin.PrintedPage}}
}

func absent() importing.Problem {
	return importing.Problem{
		Name: "LinkdIn.zip", Err: fmt.Errorf("open: %w", &fs.PathError{Op: "open", Path: "/home/noor/LinkdIn.zip", Err: fs.ErrNotExist}),
	}
}

var errFull = errors.New("de schijf is vol")

func key(name string) tea.KeyMsg {
	special := map[string]tea.KeyType{
		"enter": tea.KeyEnter, "esc": tea.KeyEsc, "up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight,
		"tab": tea.KeyTab, "shift+tab": tea.KeyShiftTab, "home": tea.KeyHome, "end": tea.KeyEnd, "backspace": tea.KeyBackspace,
		"space": tea.KeySpace, "delete": tea.KeyDelete, "pgdown": tea.KeyPgDown,
	}
	if t, ok := special[name]; ok {
		if t == tea.KeySpace {
			return tea.KeyMsg{Type: t, Runes: []rune{' '}}
		}
		return tea.KeyMsg{Type: t}
	}
	return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(name)}
}

// press presses keys, parted by blanks, and returns the actions.
func press(s *importing.Screen, keys string) []kit.Action {
	var actions []kit.Action
	for k := range strings.FieldsSeq(keys) {
		if a, _ := s.Update(context("nl", 80, 24), key(k)); a != nil {
			actions = append(actions, a)
		}
	}
	return actions
}

// types types a text letter by letter, as an old terminal does with a file that is dropped on it.
func types(s *importing.Screen, text string) []kit.Action {
	var actions []kit.Action
	for _, r := range text {
		k := tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune{r}}
		if r == ' ' {
			k.Type = tea.KeySpace
		}
		if a, _ := s.Update(context("nl", 80, 24), k); a != nil {
			actions = append(actions, a)
		}
	}
	return actions
}

func paste(s *importing.Screen, text string) []kit.Action {
	a, _ := s.Update(context("nl", 80, 24), tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(text), Paste: true})
	if a == nil {
		return nil
	}
	return []kit.Action{a}
}

// frame is what the terminal shows, scrolled as the app does for a page seen for the first time.
func frame(s *importing.Screen, ctx kit.Context) string {
	p := s.Page(ctx)
	return kit.Frame(ctx, p, kit.Scroll{}.Follow(ctx, p).Top())
}

// pages is the whole page, as if the terminal were as high as it.
func pages(s *importing.Screen, ctx kit.Context) string {
	ctx.Height = 200
	p := s.Page(ctx)
	ctx.Height = max(kit.MinHeight, len(p.Body)+5)
	return kit.Frame(ctx, s.Page(ctx), 0)
}
