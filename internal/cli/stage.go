package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"runtime/debug"
	"strings"
	"sync"
	"syscall"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/term"

	"ambassadeur/internal/room"
	"ambassadeur/internal/sessions"
	"ambassadeur/lessons"
	"ambassadeur/ui"
	"ambassadeur/ui/notes"
)

// How often a window looks around.
const (
	lookForChanges = 30 * time.Millisecond  // of the session, by the other window
	lookAround     = 500 * time.Millisecond // at the lesson's file and the other rooms
	keepSafe       = time.Second            // after a change, until it is surely on the disk
	beat           = 10 * time.Second
)

// stage is what a window of a session has to do with the disk. Its methods are called from commands and from the
// goroutine that looks around.
type stage struct {
	app   *app
	m     *material
	store sessions.Store

	mu   sync.Mutex // guards all below
	file *sessions.File
	last room.Session // as it was last read or written
	safe bool         // last is on the disk for sure
	at   time.Time    // when it was changed
}

// open is the file that is followed now, nil when there is none.
func (s *stage) open() *sessions.File {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.file
}

func (s *stage) leave() {
	if f := s.open(); f != nil {
		f.Rise()
	}
}

// write keeps a change.
func (s *stage) write(last room.Session, change func(room.Session) room.Session) (room.Session, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.file == nil || s.file.ID() != last.ID {
		return change(last), fs.ErrNotExist
	}
	next, err := s.file.Do(last, change)
	s.last, s.safe, s.at = next, false, time.Now() //nolint:forbidigo // how long ago, not what time it is
	if err != nil {
		err = errors.New(why(s.app.words.CLI, err))
	}
	return next, err
}

// load reads the session's lesson in a language.
func (s *stage) load(session room.Session, lang string) (lessons.Lesson, error) {
	if session.File != "" {
		if l, err := s.inLanguage(session, lang); err == nil {
			return l, nil
		}
		data, err := readFile(session.File, lessons.Format().MaxBytes)
		if err != nil {
			return lessons.Lesson{}, err
		}
		return usable(lessons.Read(session.File, data, s.m.company.Options()))
	}
	return s.m.open(lang, session.Lesson)
}

// inLanguage is a file's translation: the file of the same name in the folder of that language beside its own.
func (s *stage) inLanguage(session room.Session, lang string) (lessons.Lesson, error) {
	file := filepath.Join(filepath.Dir(filepath.Dir(session.File)), lang, filepath.Base(session.File))
	data, err := readFile(file, lessons.Format().MaxBytes)
	if err != nil {
		return lessons.Lesson{}, err
	}
	l, err := usable(lessons.Read(file, data, s.m.company.Options()))
	if err == nil && (l.ID != session.Lesson || l.Language != lang) {
		err = fs.ErrNotExist
	}
	return l, err
}

// anew begins another session of the lesson, and gives the seat of the interrupted one back.
func (s *stage) anew(l lessons.Lesson, arg, department string) (ui.Opened, error) {
	next, err := s.app.newSession(s.store, l, arg, department)
	if err != nil {
		return ui.Opened{}, err
	}
	_, err = next.file.Do(next.session, func(room.Session) room.Session { return next.session })
	s.follow(next.file, next.session)
	return ui.Opened{Session: next.session, Lesson: l}, err
}

func (s *stage) follow(f *sessions.File, session room.Session) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.file != nil {
		s.file.Rise()
	}
	s.file, s.last, s.safe = f, session, true
}

// join follows another room's session.
func (s *stage) join(id string) (ui.Opened, error) {
	f := s.store.File(id)
	session, err := f.Read()
	if err != nil {
		return ui.Opened{}, fmt.Errorf("%s: %s", id, why(s.app.words.CLI, err))
	}
	l, err := s.load(session, session.Language)
	if err != nil {
		return ui.Opened{}, s.app.badLesson(err, id)
	}
	s.follow(f, session)
	return ui.Opened{Session: session, Lesson: l}, nil
}

// watch tells the window what happens around it, until ctx ends: what the other window did, whether the lesson's file
// changed, which rooms there are.
func (s *stage) watch(ctx context.Context, send func(tea.Msg), isNotes bool) {
	changes, around := time.NewTicker(lookForChanges), time.NewTicker(lookAround)
	defer changes.Stop()
	defer around.Stop()
	lesson := s.lessonFile()
	var beaten time.Time
	look := func() {
		if isNotes {
			s.lookAround(send)
		} else if now := s.app.env.Now(); now.Sub(beaten) >= beat {
			beaten = now
			s.beat(now)
		}
		if now := s.lessonFile(); now != lesson {
			lesson = now
			s.reload(send)
		}
		s.keep()
	}
	look()
	for {
		select {
		case <-ctx.Done():
			return
		case <-changes.C:
			s.sync(send)
		case <-around.C:
			look()
		}
	}
}

func (s *stage) sync(send func(tea.Msg)) {
	s.mu.Lock()
	if s.file == nil || !s.file.Changed() {
		s.mu.Unlock()
		return
	}
	session, err := s.file.Read()
	if err == nil && session.Seq > s.last.Seq {
		s.last, s.safe, s.at = session, true, time.Time{} // the window that changed it keeps it safe
	}
	s.mu.Unlock()
	if err == nil {
		send(ui.Synced{Session: session})
	}
}

// keep makes the safe copy, some time after a change of this window.
func (s *stage) keep() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.file == nil || s.safe || time.Since(s.at) < keepSafe {
		return
	}
	s.safe = s.file.Keep() == nil // tried again at the next look
}

// beat notes that the room is alive, while its clock runs.
func (s *stage) beat(now time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.file != nil && s.last.Clock.Running() {
		_ = s.file.Beat(now) // only makes a resumed clock less right
	}
}

func (s *stage) lookAround(send func(tea.Msg)) {
	found, _ := s.store.List() // no folder, no rooms
	current := s.open()
	var msg ui.Around
	for _, f := range found {
		if f.Err != nil || !f.Open {
			continue
		}
		if current != nil && f.ID == current.ID() {
			msg.Open = true
			continue
		}
		msg.Rooms = append(msg.Rooms, notes.Room{ID: f.ID, Lesson: f.Session.Lesson, Title: f.Session.Title, Department: f.Session.Department, Opened: f.Session.Opened})
	}
	if current == nil && len(msg.Rooms) == 1 {
		if o, err := s.join(msg.Rooms[0].ID); err == nil {
			send(ui.Follows{Opened: o})
			msg.Open, msg.Rooms = true, nil
		}
	}
	send(msg)
}

// lessonFile is what can be seen from outside of the file that the lesson was read from.
func (s *stage) lessonFile() string {
	s.mu.Lock()
	session := s.last
	s.mu.Unlock()
	file := session.File
	if file == "" && s.m.own != nil {
		file = s.m.fileOf(session.Language, session.Lesson)
	}
	if file == "" {
		return ""
	}
	info, err := os.Stat(file)
	if err != nil {
		return file
	}
	return fmt.Sprint(file, info.Size(), info.ModTime().UnixNano())
}

// reload reads the lesson's file again. One that is not right is told, and the last good version stays.
func (s *stage) reload(send func(tea.Msg)) {
	s.mu.Lock()
	session := s.last
	s.mu.Unlock()
	if session.ID == "" {
		return
	}
	l, err := s.load(session, session.Language)
	if err != nil {
		said := s.app.badLesson(err, session.File).Error()
		if session.File != "" { // there is room for its name, not for where it is
			said = strings.ReplaceAll(said, session.File, filepath.Base(session.File))
		}
		send(ui.Reloaded{Problem: said})
		return
	}
	send(ui.Reloaded{Lesson: l})
}

// presenter is what both windows are given.
func (a *app) presenter(m *material, s *stage) ui.PresenterConfig {
	set, _ := a.peek()
	cfg := ui.PresenterConfig{
		Lang: a.words.Lang, Theme: a.themeFor(set), ASCII: a.ascii(), Now: a.env.Now,
		Audience: m.audience(a.words.Lang, "", lessons.Room), Accent: m.company.Accent, Departments: m.company.Departments,
		Write: s.write, Load: s.load, Follow: s.join,
	}
	if w, h, err := term.GetSize(a.env.Terminal.Out.Fd()); err == nil {
		cfg.Width, cfg.Height = w, h
	}
	return cfg
}

// runPresenter runs a window until it is closed, however that is.
func (a *app) runPresenter(cfg ui.PresenterConfig, s *stage) error {
	debug.SetGCPercent(garbage)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	if cfg.Start != nil {
		s.mu.Lock()
		s.last = cfg.Start.Session
		s.mu.Unlock()
	}
	window := ui.NewPresenter(cfg)
	program := tea.NewProgram(window, tea.WithAltScreen(), tea.WithFPS(framesPerSecond), tea.WithContext(ctx),
		tea.WithInput(quiet(a.env.Terminal.In)), tea.WithOutput(a.env.Terminal.Out), tea.WithoutSignalHandler())
	looking, end := context.WithCancel(ctx)
	var done sync.WaitGroup
	done.Go(func() { s.watch(looking, program.Send, cfg.Notes) })
	_, err := program.Run()
	end()
	done.Wait()
	if errors.Is(err, tea.ErrProgramKilled) && ctx.Err() != nil {
		err = nil // asked to stop: what was done is kept below
	}
	if session, ok := window.Session(); ok {
		if _, e := s.write(session, func(now room.Session) room.Session { return now }); e == nil {
			s.at = time.Time{}
			s.keep()
		}
	}
	return err
}
