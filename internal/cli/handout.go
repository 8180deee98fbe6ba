package cli

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"ambassadeur/internal/handout"
	"ambassadeur/internal/room"
	"ambassadeur/lessons"
)

type handoutOptions struct {
	out, department string
	answers, cards  bool
}

func (a *app) handoutCmd() *cobra.Command {
	var o handoutOptions
	w := a.words.Rooms
	cmd := &cobra.Command{
		Use: "handout " + a.words.CLI.LearnArg, Short: w.Handout, Args: a.most(1),
		Example:           "  ambassadeur handout whats-in-it-for-us -o " + fmt.Sprintf(w.HandoutFileF, "it") + "\n  ambassadeur handout --cards",
		ValidArgsFunction: a.completeSession,
		RunE: func(_ *cobra.Command, args []string) error {
			return a.handout(append(args, "")[0], o)
		},
	}
	cmd.Flags().StringVarP(&o.out, "output", "o", "", w.FlagOut)
	cmd.Flags().StringVar(&o.department, "department", "", w.FlagDepartment)
	cmd.Flags().BoolVar(&o.answers, "answers", false, w.FlagAnswers)
	cmd.Flags().BoolVar(&o.cards, "cards", false, w.FlagCards)
	return cmd
}

// handout writes a lesson on paper: of the newest session of it, else of the lesson alone.
func (a *app) handout(arg string, o handoutOptions) error {
	w := a.words.Rooms
	if o.cards {
		if o.out == "" {
			o.out = w.CardsFile
		}
		return a.writeHandout(o.out, handout.Cards(a.words))
	}
	m, err := a.materialFor(arg)
	if err != nil {
		return err
	}
	department, err := a.department(o.department)
	if err != nil {
		return err
	}
	if arg == "" {
		return usage(w.NeedLesson, a.hintSessions(m))
	}
	l, err := a.roomLesson(m, arg)
	if err != nil {
		return err
	}
	in := handout.Input{
		Lesson: l, Audience: m.audience(a.words.Lang, department, lessons.Room),
		Answers: o.answers, Now: a.env.Now(), Strings: a.words,
	}
	in.Show = a.played(l, arg, in.Audience, o.department != "")
	if o.out == "" {
		o.out = "-"
	}
	if ext := strings.ToLower(filepath.Ext(o.out)); ext == ".html" || ext == ".htm" {
		page, err := handout.HTML(in)
		if err != nil {
			return failed(fmt.Sprintf(w.NoHandoutF, err), "")
		}
		return a.writeHandout(o.out, page)
	}
	return a.writeHandout(o.out, handout.Markdown(in))
}

// played is the newest session of a lesson that a room voted or parked in, of one department if asked; nil when there is
// none.
func (a *app) played(l lessons.Lesson, arg string, audience lessons.Audience, one bool) *room.Show {
	found, _ := a.sessions().List() // without sessions it is the lesson alone
	for _, f := range found {
		s := f.Session
		if f.Err != nil || s.Lesson != l.ID || s.File != fileOf(l, arg) || s.Untouched() || one && s.Department != audience.Department {
			continue
		}
		show := room.Open(l, audience, s)
		return &show
	}
	return nil
}

// writeHandout writes a text to a file, or to the screen for "-".
func (a *app) writeHandout(file, text string) error {
	w := a.words.Rooms
	if file == "-" {
		_, err := fmt.Fprint(a.env.Out, text)
		return err
	}
	if err := writeFile(file, text); err != nil {
		return failed(fmt.Sprintf(w.HandoutF, file, why(a.words.CLI, err)), "")
	}
	a.tell(fmt.Sprintf(w.HandoutWrittenF, file))
	return nil
}
