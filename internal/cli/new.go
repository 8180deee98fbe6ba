package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ambassadeur/internal/scaffold"
	"ambassadeur/internal/workshop"
	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
)

// maker begins files for an author.
type maker struct {
	*app
	yes bool // ask nothing
	ask *asker
}

type newOptions struct {
	title, goal, track              string
	minutes                         int
	departments, criteria           []string
	webcare, privacy, communication string
}

func (a *app) newCmd() *cobra.Command {
	w := a.words.Scaffold
	m := &maker{app: a}
	cmd := &cobra.Command{
		Use: "new " + w.KindArg, Short: w.New, Example: w.Examples,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return c.Help()
			}
			return a.noKind(args[0])
		},
	}
	cmd.PersistentFlags().BoolVarP(&m.yes, "yes", "y", false, w.FlagYes)
	cmd.AddCommand(m.lessonCmd(), m.workshopCmd(), m.guidelinesCmd())
	return cmd
}

// noKind is the error for what cannot be made.
func (a *app) noKind(kind string) error {
	hint := a.words.Scaffold.HintKinds
	meant := map[string]string{"les": "lesson", "map": "workshop", "folder": "workshop", "organisatie": "workshop", "organisation": "workshop", "richtlijnen": "guidelines"}
	near, ok := meant[strings.ToLower(kind)]
	if !ok {
		near, ok = yamlfile.Nearest(kind, []string{"lesson", "workshop", "guidelines"})
	}
	if ok {
		hint = fmt.Sprintf(a.words.CLI.DidYouMeanF, name+" new "+near)
	}
	return usage(fmt.Sprintf(a.words.Scaffold.NoKindF, kind), hint)
}

func (m *maker) lessonCmd() *cobra.Command {
	var o newOptions
	w := m.words.Scaffold
	cmd := &cobra.Command{
		Use: "lesson " + w.NameArg, Short: w.Lesson, Args: m.most(1),
		RunE: func(c *cobra.Command, args []string) error { return m.lesson(c, append(args, "")[0], o) },
	}
	f := cmd.Flags()
	f.StringVar(&o.title, "title", "", w.FlagTitle)
	f.StringVar(&o.goal, "goal", "", w.FlagGoal)
	f.StringVar(&o.track, "track", "employee", w.FlagTrack)
	f.IntVar(&o.minutes, "minutes", 0, w.FlagMinutes)
	f.StringSliceVar(&o.departments, "department", nil, w.FlagDepartment)
	return cmd
}

func (m *maker) workshopCmd() *cobra.Command {
	var o newOptions
	w := m.words.Scaffold
	cmd := &cobra.Command{
		Use: "workshop " + w.NameArg, Short: w.Workshop, Args: m.most(1),
		RunE: func(c *cobra.Command, args []string) error { return m.folder(c, append(args, "")[0], o) },
	}
	f := cmd.Flags()
	f.StringVar(&o.title, "title", "", w.FlagTitle)
	f.StringVar(&o.webcare, "webcare", "", w.FlagWebcare)
	f.StringVar(&o.privacy, "privacy", "", w.FlagPrivacy)
	f.StringVar(&o.communication, "communication", "", w.FlagCommunication)
	return cmd
}

// lesson makes a lesson.
func (m *maker) lesson(c *cobra.Command, typed string, o newOptions) error {
	w := m.words.Scaffold
	dir, n, err := m.begin(c, typed, &o, w.AskTitle, w.NounLesson)
	if err != nil {
		return err
	}
	tracks := []string{string(lessons.Employee), string(lessons.Session), string(lessons.OwnerTrack)}
	if !slices.Contains(tracks, o.track) {
		return usage(fmt.Sprintf(w.BadTrackF, o.track), w.HintTracks)
	}
	if m.ask != nil && !c.Flags().Changed("track") {
		o.track = m.ask.choice(w.AskTrack, tracks, []string{w.TrackEmployee, w.TrackSession, w.TrackOwner})
	}
	track := lessons.Track(o.track)
	goal := map[lessons.Track]string{lessons.Employee: w.GoalEmployee, lessons.Session: w.GoalSession, lessons.OwnerTrack: w.GoalOwner}[track]
	if o.goal == "" {
		o.goal = goal
		if m.ask != nil {
			o.goal = m.ask.text(w.AskGoal, goal, scaffold.MostGoal)
		}
	}
	least, most := scaffold.LeastMinutes, scaffold.MostMinutes
	if track == lessons.Session {
		least, most = scaffold.LeastSessionMinutes, scaffold.MostSessionMinutes
	}
	if !c.Flags().Changed("minutes") {
		o.minutes = scaffold.Minutes(track)
		if m.ask != nil {
			o.minutes = m.ask.number(w.AskMinutes, o.minutes, least, most)
		}
	}
	if o.minutes < least || o.minutes > most {
		return usage(fmt.Sprintf(w.BadMinutesF, o.minutes, least, most), "")
	}
	if err := m.knownDepartments(o.departments, m.departments(dir)); err != nil {
		return err
	}
	if err := m.stopped(); err != nil {
		return err
	}
	modeline, beside := m.editor("lesson", dir)
	file := scaffold.Lesson{
		Lang: m.words.Lang, Name: n, Goal: o.goal, Track: track, Minutes: o.minutes, Departments: o.departments, Modeline: modeline,
	}.Make()
	if err := m.writeNew(dir, file, beside); err != nil {
		return err
	}
	if _, err := lessons.OpenShipped(m.words.Lang, n.ID, lessons.Options{}); err == nil {
		m.tell(fmt.Sprintf(w.ShippedIDF, n.ID))
	}
	last := w.NextPreviewF
	if track == lessons.Session {
		last = w.NextPresentF
	}
	path := filepath.Join(dir, file.Name)
	m.next(path, w.NextOpenF, w.NextCheckF, last)
	return nil
}

// folder makes a folder for an organisation.
func (m *maker) folder(c *cobra.Command, typed string, o newOptions) error {
	w := m.words.Scaffold
	dir, n, err := m.begin(c, typed, &o, w.AskOrganisation, w.NounWorkshop)
	if err != nil {
		return err
	}
	if m.ask != nil {
		for _, q := range []struct {
			flag, question string
			answer         *string
		}{
			{"webcare", w.AskWebcare, &o.webcare},
			{"privacy", w.AskPrivacy, &o.privacy},
			{"communication", w.AskCommunication, &o.communication},
		} {
			if !c.Flags().Changed(q.flag) {
				*q.answer = m.ask.may(q.question, w.Nothing, scaffold.MostContact)
			}
		}
	}
	if err := m.stopped(); err != nil {
		return err
	}
	files := scaffold.Workshop{
		Lang: m.words.Lang, Name: n, LessonTitle: w.FirstLesson, Goal: w.GoalEmployee, Webcare: o.webcare, Privacy: o.privacy,
		Communication: o.communication, Today: m.env.Now(), Modeline: func(up, format string) string { return modeline(up + schemaName(format)) },
	}.Make()
	folder := filepath.Join(dir, n.ID)
	if err := writeFolder(folder, append(slices.Clone(files), schemas(m.words.Lang)...)); err != nil {
		return m.notMade(folder, err)
	}
	m.tell(fmt.Sprintf(w.MadeF, folder))
	for _, f := range files {
		if _, err := fmt.Fprintln(m.env.Out, filepath.Join(folder, filepath.FromSlash(f.Name))); err != nil {
			return err
		}
	}
	readme := files[slices.IndexFunc(files, func(f scaffold.File) bool { return strings.HasSuffix(f.Name, ".md") })].Name
	m.tell(w.Next)
	m.tell(fmt.Sprintf(w.NextFolderF, filepath.Join(folder, readme)))
	m.tell(fmt.Sprintf(w.NextCheckF, typable(folder)))
	m.tell(fmt.Sprintf(w.NextUseF, typable(folder)))
	return nil
}

// meant is the hint for a word that is not there: what is nearest, else all that is.
func (m *maker) meant(word string, known []string, allF string) string {
	if near, ok := yamlfile.Nearest(word, known); ok {
		return fmt.Sprintf(m.words.CLI.DidYouMeanF, near)
	}
	return fmt.Sprintf(allF, strings.Join(known, ", "))
}

// departments is those that a file in a folder can be for: the organisation's own come after the built-in ones.
func (m *maker) departments(dir string) []string {
	folder := around(filepath.Join(dir, workshop.File))
	if folder == "" {
		folder = m.chosen()
	}
	return lessons.DepartmentsWith(m.groundIn(folder).company.Departments)
}

func (m *maker) knownDepartments(names, known []string) error {
	for i, d := range names {
		if !slices.Contains(known, d) {
			return usage(fmt.Sprintf(m.words.Rooms.NoDepartmentF, d), m.meant(d, known, m.words.Rooms.HintDepartmentsF))
		}
		if slices.Contains(names[:i], d) {
			return usage(fmt.Sprintf(m.words.CLI.TooManyArgsF, d), "")
		}
	}
	return nil
}

func distinct(words []string) []string {
	var out []string
	for _, w := range words {
		if !slices.Contains(out, w) {
			out = append(out, w)
		}
	}
	return out
}

// notMade is the error for what could not be written.
func (m *maker) notMade(path string, err error) error {
	w := m.words.Scaffold
	if errors.Is(err, fs.ErrExist) {
		return failed(fmt.Sprintf(w.ExistsF, path), w.HintExists)
	}
	return failed(fmt.Sprintf(w.WriteF, path, why(m.words.CLI, err)), "")
}
