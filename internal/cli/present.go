package cli

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"ambassadeur/internal/room"
	"ambassadeur/internal/sessions"
	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
	"ambassadeur/ui"
	"ambassadeur/ui/present"
)

// resumable is how long an interrupted session is offered to go on with.
const resumable = 12 * time.Hour

type presentOptions struct {
	department, from string
	anew             bool
}

func (a *app) presentCmd() *cobra.Command {
	var o presentOptions
	w := a.words.Rooms
	cmd := &cobra.Command{
		Use: "present " + a.words.CLI.LearnArg, Short: w.Present, Args: a.most(1),
		Example:           "  ambassadeur present whats-in-it-for-us --department legal\n  ambassadeur present sharing-safely-together --from 4",
		ValidArgsFunction: a.completeSession,
		RunE: func(_ *cobra.Command, args []string) error {
			return a.present(append(args, "")[0], o)
		},
	}
	cmd.Flags().StringVar(&o.department, "department", "", w.FlagDepartment)
	cmd.Flags().StringVar(&o.from, "from", "", w.FlagFrom)
	cmd.Flags().BoolVar(&o.anew, "new", false, w.FlagNew)
	return cmd
}

// completeSession completes ids of session lessons, with their titles; files too.
func (a *app) completeSession(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	m, err := a.material()
	if err != nil || len(args) > 0 {
		return nil, cobra.ShellCompDirectiveDefault
	}
	var ids []string
	for _, h := range a.sessionLessons(m) {
		ids = append(ids, h.ID+"\t"+h.Title)
	}
	return ids, cobra.ShellCompDirectiveDefault
}

// sessionLessons is the lessons that are made for a room, the organisation's own too.
func (a *app) sessionLessons(m *material) []lessons.Header {
	own, _, _ := m.moreOf(a.words.Lang, lessons.Session) // only for hints and completion
	return lessons.Merge(m.track(a.words.Lang, lessons.Session), own)
}

// present shows a lesson to a room.
func (a *app) present(arg string, o presentOptions) error {
	w := a.words.Rooms
	if a.env.Terminal == nil {
		return failed(w.NeedTerminal, w.HintTerminal)
	}
	m, err := a.materialFor(arg)
	if err != nil {
		return err
	}
	department, err := a.department(o.department)
	if err != nil {
		return err
	}
	store := a.sessions()
	if arg == "" {
		if arg = a.latest(store); arg == "" {
			return usage(w.NeedLesson, a.hintSessions(m))
		}
	}
	l, err := a.roomLesson(m, arg)
	if err != nil {
		return err
	}
	start, resume, err := a.seat(store, l, arg, department, o)
	if err != nil {
		return err
	}
	stage := &stage{app: a, m: m, store: store, file: start.file}
	defer stage.leave()
	cfg := a.presenter(m, stage)
	cfg.Resume = resume
	if start.session.Language != l.Language {
		if other, err := stage.load(start.session, start.session.Language); err == nil {
			l = other
		}
	}
	session, err := a.from(room.Open(l, cfg.Audience, start.session), o.from)
	if err != nil {
		return err
	}
	if _, err := start.file.Do(session, func(room.Session) room.Session { return session }); err != nil {
		a.tell(fmt.Sprintf(w.NotKeptF, why(a.words.CLI, err)))
	}
	cfg.Start = &ui.Opened{Session: session, Lesson: l}
	cfg.Anew = func() (ui.Opened, error) { return stage.anew(l, arg, department) }
	if err := a.runPresenter(cfg, stage); err != nil {
		return err
	}
	return a.parting(stage, l)
}

// parting says where the session is kept.
func (a *app) parting(s *stage, l lessons.Lesson) error {
	w := a.words.Rooms
	kept, err := s.file.Read()
	if err != nil {
		return failed(fmt.Sprintf(w.NotKeptF, why(a.words.CLI, err)), "")
	}
	if kept.Untouched() {
		s.leave()
		return s.file.Remove()
	}
	arg := l.ID
	if kept.File != "" {
		arg = kept.File
	}
	a.tell(fmt.Sprintf(w.KeptF, s.file.Path()))
	a.tell(fmt.Sprintf(w.GoOnF, arg, arg))
	return nil
}

// department is a department by its id or name, empty for none.
func (a *app) department(said string) (string, error) {
	known := append(lessons.Departments(), a.company.Own()...)
	if said == "" || slices.Contains(known, said) {
		return said, nil
	}
	for id, name := range a.words.Common.Departments {
		if strings.EqualFold(name, said) || strings.EqualFold(id, said) {
			return id, nil
		}
	}
	w := a.words.Rooms
	hint := fmt.Sprintf(w.HintDepartmentsF, strings.Join(known, " "))
	if near, ok := yamlfile.Nearest(said, known); ok {
		hint = fmt.Sprintf(a.words.CLI.DidYouMeanF, near)
	}
	return "", usage(fmt.Sprintf(w.NoDepartmentF, said), hint)
}

func (a *app) hintSessions(m *material) string {
	var ids []string
	for _, h := range a.sessionLessons(m) {
		ids = append(ids, h.ID)
	}
	return fmt.Sprintf(a.words.CLI.HintLessonsF, strings.Join(ids, " "))
}

// roomLesson is what a person means by an argument: a file, or the id of a lesson of any track.
func (a *app) roomLesson(m *material, arg string) (lessons.Lesson, error) {
	set, _ := a.peek()
	l, err := a.lesson(m, arg, set)
	f := (*failure)(nil)
	if !errors.As(err, &f) || f.code != ExitUsage {
		return l, err
	}
	var ids []string
	for _, h := range a.sessionLessons(m) {
		ids = append(ids, h.ID)
	}
	if near, ok := yamlfile.Nearest(arg, ids); ok {
		return l, usage(f.what, fmt.Sprintf(a.words.CLI.DidYouMeanF, near))
	}
	return l, usage(f.what, a.hintSessions(m))
}

// from is the session at the step that --from names.
func (a *app) from(show room.Show, step string) (room.Session, error) {
	if step == "" {
		return show.Session, nil
	}
	var ids []string
	for _, st := range show.Steps() {
		ids = append(ids, st.ID)
	}
	place := slices.Index(ids, step)
	if n, err := strconv.Atoi(step); err == nil {
		place = n - 1
	}
	if place < 0 || place >= len(ids) {
		w := a.words.Rooms
		return show.Session, usage(fmt.Sprintf(w.NoStepF, step), fmt.Sprintf(w.HintStepsF, len(ids), strings.Join(ids, " ")))
	}
	return show.Do(room.GoTo(place, a.env.Now())).Session, nil
}

func (a *app) sessions() sessions.Store {
	return sessions.Store{Dir: filepath.Join(a.dataDir(), "sessions")}
}

// latest is the lesson of the newest session that is not finished and not shown anywhere, empty when there is none.
func (a *app) latest(store sessions.Store) string {
	found, _ := store.List() // without a folder there is nothing to go on with
	for _, f := range found {
		if f.Err == nil && !f.Open && f.Session.Ended == nil && a.env.Now().Sub(f.Alive) < resumable {
			if f.Session.File != "" {
				return f.Session.File
			}
			return f.Session.Lesson
		}
	}
	return ""
}

// seated is a session whose seat is ours.
type seated struct {
	file    *sessions.File
	session room.Session
}

// seat takes the seat of the session to show: an interrupted one of the same lesson, else a new one.
func (a *app) seat(store sessions.Store, l lessons.Lesson, arg, department string, o presentOptions) (seated, *present.Resume, error) {
	now, path := a.env.Now(), fileOf(l, arg)
	found, err := store.List()
	if err != nil {
		found = nil // the new session will say what is wrong
	}
	for _, f := range found {
		s := f.Session
		if o.anew || f.Err != nil || f.Open || s.Lesson != l.ID || s.File != path || s.Ended != nil || now.Sub(f.Alive) > resumable || s.Untouched() {
			continue
		}
		file := store.File(f.ID)
		if file.Sit() != nil {
			continue // somebody was faster
		}
		show := room.Open(l, lessons.Audience{}, s).Do(room.Resumed(f.Alive, now))
		if o.department != "" {
			show = show.Do(room.ForDepartment(department))
		}
		return seated{file, show.Session}, &present.Resume{Since: s.Opened}, nil
	}
	s, err := a.newSession(store, l, arg, department)
	return s, nil, err
}

func (a *app) newSession(store sessions.Store, l lessons.Lesson, arg, department string) (seated, error) {
	now := a.env.Now()
	file := store.File(store.NewID(l.ID, now))
	s := room.New(file.ID(), l.ID, l.Title, l.Language, department, now, a.env.Seed())
	s.File, s.Revision = fileOf(l, arg), l.Revision
	err := file.Sit()
	if errors.Is(err, sessions.ErrTaken) {
		return seated{}, failed(fmt.Sprintf(a.words.Rooms.TakenF, l.Title), a.words.Rooms.HintTaken)
	}
	return seated{file, s}, nil // a seat that cannot be kept on disk is no reason not to show the lesson
}

// fileOf is the lesson's file when it was given as one, for other windows to find it.
func fileOf(l lessons.Lesson, arg string) string {
	if arg == l.ID && !isFile(arg) {
		return ""
	}
	if abs, err := filepath.Abs(arg); err == nil {
		return abs
	}
	return arg
}
