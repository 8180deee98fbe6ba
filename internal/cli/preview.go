package cli

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/plain"
	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
	"ambassadeur/ui"
	"ambassadeur/ui/preview"
)

type previewOptions struct{ step, as, department string }

func (a *app) previewCmd() *cobra.Command {
	var o previewOptions
	w := a.words.Preview
	cmd := &cobra.Command{
		Use: "preview " + w.Arg, Short: w.Command, Args: a.most(1),
		Example: "  ambassadeur preview " + map[string]string{"nl": "mijn-les.yaml", "en": "my-lesson.yaml"}[a.words.Lang] +
			"\n  ambassadeur preview " + map[string]string{"nl": "mijn-les.yaml --as room --department it", "en": "my-lesson.yaml --as room --department it"}[a.words.Lang],
		RunE: func(_ *cobra.Command, args []string) error { return a.previewFile(append(args, "")[0], o) },
	}
	cmd.Flags().StringVar(&o.step, "step", "", w.FlagStep)
	cmd.Flags().StringVar(&o.as, "as", "", w.FlagAs)
	cmd.Flags().StringVar(&o.department, "department", "", w.FlagDepartment)
	return cmd
}

// previewFile shows a file while it is being written; where nobody sits at a terminal it prints it once.
func (a *app) previewFile(file string, o previewOptions) error {
	w := a.words.Preview
	switch {
	case file == "":
		return usage(w.NeedFile, w.HintFile)
	case o.as != "" && !slices.Contains(preview.Ways(), preview.Way(o.as)):
		return usage(fmt.Sprintf(w.BadAsF, o.as), "")
	}
	m, err := a.materialFor(file)
	if err != nil {
		return err
	}
	if o.department, err = a.department(o.department); err != nil {
		return err
	}
	look := newLookout(a, file, m.folder)
	first := look.show("")
	if first.Gone || first.Why != "" {
		if info, err := os.Stat(file); err == nil && info.IsDir() {
			first.Why = why(a.words.CLI, errNoFile)
		}
		if first.Gone {
			return failed(fmt.Sprintf(a.words.CLI.NoLessonF, file), "")
		}
		return failed(fmt.Sprintf(a.words.CLI.CheckReadF, file, first.Why), "")
	}
	step, err := a.stepOf(first, o.step)
	if err != nil {
		return err
	}
	if a.isPlain() {
		return a.previewLines(first, step, o.department)
	}
	set, _ := a.peek()
	cfg := ui.PreviewConfig{
		Strings: a.words, Theme: a.themeFor(set), Accent: m.company.Accent, ASCII: a.ascii(), Now: a.env.Now, Seed: a.env.Seed(),
		First: first, Way: preview.Way(o.as), Step: step, Department: o.department, Read: look.show,
	}
	if w, h, err := term.GetSize(a.env.Terminal.Out.Fd()); err == nil {
		cfg.Width, cfg.Height = w, h
	}
	return a.runPreviewer(cfg, look)
}

// stepOf is the id of the step that --step names.
func (a *app) stepOf(r preview.Reading, said string) (string, error) {
	if said == "" {
		return "", nil
	}
	var ids []string
	for _, o := range r.Outline {
		ids = append(ids, o.ID)
	}
	if n, err := strconv.Atoi(said); err == nil && n >= 1 && n <= len(ids) {
		return ids[n-1], nil
	}
	if slices.Contains(ids, said) {
		return said, nil
	}
	w := a.words.Rooms
	hint := fmt.Sprintf(w.HintStepsF, len(ids), strings.Join(ids, " "))
	if near, ok := yamlfile.Nearest(said, ids); ok {
		hint = fmt.Sprintf(a.words.CLI.DidYouMeanF, near)
	}
	return "", usage(fmt.Sprintf(w.NoStepF, said), hint)
}

// runPreviewer runs the window until it is closed, however that is.
func (a *app) runPreviewer(cfg ui.PreviewConfig, look *lookout) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	program := tea.NewProgram(ui.NewPreviewer(cfg), tea.WithAltScreen(), tea.WithFPS(framesPerSecond), tea.WithContext(ctx),
		tea.WithInput(quiet(a.env.Terminal.In)), tea.WithOutput(a.env.Terminal.Out), tea.WithoutSignalHandler())
	looking, end := context.WithCancel(ctx)
	var done sync.WaitGroup
	done.Go(func() { look.watch(looking, func(r preview.Reading) { program.Send(ui.Saved{Reading: r}) }) })
	_, err := program.Run()
	end()
	done.Wait()
	if errors.Is(err, tea.ErrProgramKilled) && ctx.Err() != nil {
		err = nil // asked to stop, and nothing is kept
	}
	return err
}

// mostEmptyLines is how many answers an employee who says nothing gives: more than any lesson asks for.
const mostEmptyLines = 20_000

// previewLines prints the lesson as it is in lines to somebody who answers nothing, or one step of it, and its problems.
func (a *app) previewLines(r preview.Reading, step, department string) error {
	out := bufio.NewWriter(a.env.Out)
	if r.Good {
		audience := r.Audience
		audience.Department, audience.Mode = department, lessons.Self
		words := a.strings(r.Lesson.Language)
		if step != "" {
			walk := lessons.Begin(r.Lesson, audience, answers.Progress{}, a.env.Now(), a.env.Seed()).GoTo(step)
			for _, l := range plain.Excerpt(words, walk, false, a.env.Now(), plain.DefaultWidth) {
				_, _ = fmt.Fprintln(out, l) // the error comes out of Flush
			}
		} else {
			s := &plain.Session{
				In: io.LimitReader(emptyLines{}, mostEmptyLines), Out: out, Words: words, Now: a.env.Now, Width: plain.DefaultWidth, Echo: true,
				Departments: r.Departments,
			}
			if _, err := s.Lesson(answers.Set{}, r.Lesson, audience, a.env.Seed(), plain.Hooks{}); err != nil && !errors.Is(err, plain.ErrStopped) {
				return err
			}
		}
	}
	if len(r.Problems) > 0 && r.Good {
		_, _ = fmt.Fprintln(out)
	}
	if err := out.Flush(); err != nil {
		return err
	}
	if !r.IsLesson() {
		a.tell(fmt.Sprintf(a.words.Preview.OnlyF, r.Format))
		for _, l := range r.Source {
			if _, err := fmt.Fprintln(a.env.Out, l); err != nil {
				return err
			}
		}
	}
	if err := a.report(r.Problems, checkOptions{}); err != nil {
		return err
	}
	if n := len(r.Problems); n > 0 {
		a.tell(fmt.Sprintf(a.words.CLI.CheckFoundF, 1, r.Problems.Errors(), r.Problems.Warnings()))
	}
	if r.Problems.Errors() > 0 {
		return errFound
	}
	return nil
}

// emptyLines is somebody who keeps pressing enter.
type emptyLines struct{}

func (emptyLines) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = '\n'
	}
	return len(p), nil
}

// translationOf is where a file's translation may lie: in the folder of that language beside its own, or beside it with
// the language in its name.
func translationOf(file, lang string) []string {
	dir, base := filepath.Dir(file), filepath.Base(file)
	places := []string{filepath.Join(filepath.Dir(dir), lang, base)}
	from := map[string]string{"nl": "en", "en": "nl"}[lang]
	for _, mark := range []string{".", "-", "_"} {
		ext := filepath.Ext(base)
		stem := strings.TrimSuffix(base, ext)
		if name, ok := strings.CutSuffix(stem, mark+from); ok {
			places = append(places, filepath.Join(dir, name+mark+lang+ext))
		}
		places = append(places, filepath.Join(dir, stem+mark+lang+ext))
	}
	return places
}
