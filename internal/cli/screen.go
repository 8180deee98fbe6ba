package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/term"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
	"ambassadeur/ui"
	"ambassadeur/ui/theme"
)

// framesPerSecond is the most that Bubble Tea draws; its default of 60 makes every key wait twice as long.
const framesPerSecond = 120

// garbage is how much may lie around before it is collected, in percent of what is in use: Go's own 100 leaves 30 MB on a
// laptop that also runs a meeting. A limit in bytes would be smaller for most, but a folder of a thousand lessons goes
// over it, and then the collector never rests.
const garbage = 40

// patienceWithDisk is how long a step waits for the answer before it to be on the disk. A save takes milliseconds;
// a disk that takes longer is asleep or far away, and nobody should look at a screen that stands still.
const patienceWithDisk = time.Second

// screen runs the program on the terminal, beginning at start.
func (a *app) screen(store *answers.Store, set answers.Set, notice string, m *material, start ui.Start, lesson *lessons.Lesson) error {
	set.Person.Language = a.words.Lang
	cfg := ui.Config{
		Answers: set, Folder: a.dataDir(), Notice: notice, Theme: a.themeFor(set), ASCII: a.ascii(), Now: a.env.Now, Seed: a.env.Seed,
		Headers: m.headers,
		Open: func(lang, id string) (lessons.Lesson, error) {
			if lesson != nil && lesson.ID == id && lesson.Language == lang {
				return *lesson, nil
			}
			l, err := m.open(lang, id)
			if err != nil && lesson != nil && lesson.ID == id {
				return *lesson, nil // a file of one language
			}
			return l, a.badLesson(err, id)
		},
		Guidelines: m.guidelines, Words: m.company.Words, Accent: m.company.Accent, Departments: m.company.Departments, Save: a.saver(store), Patience: patienceWithDisk,
		Plan:  func(set answers.Set, lang string) (ui.PlanPreview, error) { return a.preview(m, set, lang) },
		Owner: m.owner(),
		WritePlan: func(set answers.Set, lang string, calendar bool) (ui.PlanWritten, error) {
			file := a.planFile(set, m.owner())
			ics := ""
			if calendar {
				ics = calendarBeside(file)
			}
			return a.writePlan(m, set, lang, planTarget{file: file, calendar: ics})
		},
		Offer:     func(set answers.Set, lang string) (ui.CardOffer, error) { return a.offer(m, set, lang) },
		WriteCard: a.cardFromScreen,
		Browse:    browse, Start: start, Lesson: lesson, Cases: m.cases(a.words.Lang),
		Found: a.findExports, Dropped: droppedPaths, ReadLinkedIn: a.readLinkedIn, Paths: a.imports,
	}
	if m.own != nil {
		cfg.More = func(lang string) ([]lessons.Header, error) {
			headers, broken, err := m.more(lang)
			if err == nil && broken > 0 {
				err = fmt.Errorf(a.words.CLI.BrokenLessonsF, broken)
			}
			return headers, err
		}
	}
	if w, h, err := term.GetSize(a.env.Terminal.Out.Fd()); err == nil {
		cfg.Width, cfg.Height = w, h
	}
	debug.SetGCPercent(garbage)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	program := ui.NewApp(cfg)
	_, err := tea.NewProgram(program, tea.WithAltScreen(), tea.WithFPS(framesPerSecond), tea.WithContext(ctx),
		tea.WithInput(quiet(a.env.Terminal.In)), tea.WithOutput(a.env.Terminal.Out), tea.WithoutSignalHandler()).Run()
	if errors.Is(err, tea.ErrProgramKilled) && ctx.Err() != nil {
		err = nil // asked to stop: what was said is kept below
	}
	if lost := program.Lost(); lost != nil || err != nil || ctx.Err() != nil {
		if e := a.saver(store)(program.Kept()); e != nil {
			return a.spoken(e)
		}
	}
	return err
}

// themeFor is the theme asked for, else the saved one, else what fits the terminal's background.
func (a *app) themeFor(set answers.Set) theme.Name {
	switch {
	case a.theme != "":
		return theme.Name(a.theme)
	case theme.Known(set.Person.Theme):
		return theme.Name(set.Person.Theme)
	case a.env.Getenv("NO_COLOR") != "":
		return theme.Contrast
	}
	dark, known := darkBackground(a.env.Terminal, a.env.Getenv, time.Now) //nolint:forbidigo // a time-out is not the person's clock
	lipgloss.SetHasDarkBackground(dark || !known)
	if known && !dark {
		return theme.Light
	}
	return theme.Dark
}

// onScreen opens everything and shows it; the store is closed when the program ends.
func (a *app) onScreen(start ui.Start, arg string) error {
	m, err := a.materialFor(arg)
	if err != nil {
		return err
	}
	store, set, notice, err := a.openStore()
	if err != nil {
		return err
	}
	defer func() { _ = store.Close() }() // saved already
	if a.lang != "" && set.Person.Language != a.lang {
		set.Person.Language = a.lang
	}
	var lesson *lessons.Lesson
	if start == ui.StartLesson {
		l, err := a.lesson(m, arg, set)
		if err != nil {
			return err
		}
		lesson = &l
		m.follow(l)
	}
	return a.screen(store, set, notice, m, start, lesson)
}

// terminal is both files as a terminal, or nil when one of them is none.
func terminal(in, out *os.File) *Terminal {
	if !term.IsTerminal(in.Fd()) || !term.IsTerminal(out.Fd()) {
		return nil
	}
	return &Terminal{In: in, Out: out}
}
