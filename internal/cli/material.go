package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/workshop"
	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
)

// material is the lessons of this run: shipped ones, and those of the organisation's folder.
type material struct {
	folder string // empty without one
	own    fs.FS

	mu    sync.Mutex // guards found: headers are read in the background
	found map[string]folderLessons
}

// folderLessons is what the folder holds for a language, as it was when it was first looked at.
type folderLessons struct {
	lessons []workshop.Lesson
	broken  int
	err     error
}

// lessons is what the folder holds for a language. It is read once.
func (m *material) lessons(lang string) folderLessons {
	if m.own == nil {
		return folderLessons{}
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	f, ok := m.found[lang]
	if !ok {
		f.lessons, f.broken, f.err = workshop.Lessons(m.own, lang)
		m.found[lang] = f
	}
	return f
}

// material finds the organisation's folder: --workshop, else AMBASSADEUR_WORKSHOP, else a workshop.yaml here.
func (a *app) material() (*material, error) {
	folder := a.workshop
	if folder == "" {
		folder = a.env.Getenv("AMBASSADEUR_WORKSHOP")
	}
	if folder == "" {
		if !isFile("workshop.yaml") {
			return &material{}, nil
		}
		folder = "."
	}
	info, err := os.Stat(folder)
	if err == nil && !info.IsDir() {
		err = errNoFolder
	}
	if err != nil {
		return nil, failed(fmt.Sprintf(a.words.CLI.NoWorkshopF, folder, why(a.words.CLI, err)), "")
	}
	return &material{folder: folder, own: os.DirFS(folder), found: map[string]folderLessons{}}, nil
}

// headers is the shipped path of employees in a language.
func (m *material) headers(lang string) []lessons.Header { return m.track(lang, lessons.Employee) }

// track is the shipped lessons of a track. It never fails: shipped lessons are tested.
func (m *material) track(lang string, t lessons.Track) []lessons.Header {
	lib, err := lessons.NewLibrary(lang, t, lessons.Options{})
	if err != nil {
		panic(fmt.Sprintf("cli: a shipped lesson cannot be read: %v", err))
	}
	headers := lib.Headers()
	for i, h := range headers {
		headers[i] = lessons.Audience{}.Header(h)
	}
	return headers
}

// more is the headers of the organisation's own lessons for employees.
func (m *material) more(lang string) (headers []lessons.Header, broken int, err error) {
	return m.moreOf(lang, lessons.Employee)
}

// moreOf is the headers of the organisation's own lessons of a track.
func (m *material) moreOf(lang string, t lessons.Track) (headers []lessons.Header, broken int, err error) {
	f := m.lessons(lang)
	for _, l := range f.lessons {
		if l.Track == t {
			headers = append(headers, lessons.Audience{}.Header(l.Header))
		}
	}
	return headers, f.broken, f.err
}

// open reads a whole lesson: the organisation's own of this id, else the shipped one; in another language when
// it is not there in this one.
func (m *material) open(lang, id string) (lessons.Lesson, error) {
	if m.own != nil {
		f := m.lessons(lang)
		if f.err != nil {
			return lessons.Lesson{}, f.err
		}
		i := slices.IndexFunc(f.lessons, func(l workshop.Lesson) bool { return l.ID == id })
		if i >= 0 {
			file := f.lessons[i].Name
			data, err := fs.ReadFile(m.own, file)
			if err != nil {
				return lessons.Lesson{}, fmt.Errorf("read lesson %s: %w", file, err)
			}
			return usable(lessons.Read(filepath.Join(m.folder, file), data, lessons.Options{}))
		}
	}
	return lessons.OpenShipped(lang, id, lessons.Options{})
}

// usable is a lesson without errors; with errors they are the error.
func usable(l lessons.Lesson, problems yamlfile.Problems) (lessons.Lesson, error) {
	if problems.Errors() > 0 {
		return l, problems
	}
	return l, nil
}

// lesson is what a person means by an argument: a file, or the id of a lesson. Without one it is the next lesson.
func (a *app) lesson(m *material, arg string, set answers.Set) (lessons.Lesson, error) {
	w, lang := a.words.CLI, a.words.Lang
	if arg == "" {
		return m.open(lang, next(m.headers(lang), set))
	}
	if strings.ContainsAny(arg, `/\.`) || isFile(arg) {
		data, err := readFile(arg, lessons.Format().MaxBytes)
		if errors.Is(err, fs.ErrNotExist) {
			return lessons.Lesson{}, failed(fmt.Sprintf(w.NoLessonF, arg), "")
		}
		if err != nil {
			return lessons.Lesson{}, failed(fmt.Sprintf(w.CheckReadF, arg, why(w, err)), "")
		}
		l, err := usable(lessons.Read(arg, data, lessons.Options{}))
		return l, a.badLesson(err, arg)
	}
	l, err := m.open(lang, arg)
	if !errors.Is(err, fs.ErrNotExist) {
		return l, a.badLesson(err, arg)
	}
	var ids []string
	for _, h := range m.headers(lang) {
		ids = append(ids, h.ID)
	}
	own, _, _ := m.more(lang) // only for the hint
	for _, h := range own {
		ids = append(ids, h.ID)
	}
	hint := fmt.Sprintf(w.HintLessonsF, strings.Join(ids, " "))
	if near, ok := yamlfile.Nearest(arg, ids); ok {
		hint = fmt.Sprintf(w.DidYouMeanF, near)
	}
	return l, usage(fmt.Sprintf(w.NoLessonF, arg), hint)
}

// badLesson says the first error of a lesson file, and how to see the others.
func (a *app) badLesson(err error, file string) error {
	var problems yamlfile.Problems
	if !errors.As(err, &problems) {
		return err
	}
	w := a.words.CLI
	for _, p := range problems {
		if p.Severity == yamlfile.Error {
			place := fmt.Sprintf("%s:%d:%d: %s", p.File, p.Line, p.Col, p.Message(a.words.Lang))
			return failed(fmt.Sprintf(w.BadLessonF, place), fmt.Sprintf(w.HintCheckF, name, file))
		}
	}
	return err
}

// next is the lesson that was begun, else the first one to do, else the first.
func next(headers []lessons.Header, set answers.Set) string {
	for _, h := range headers {
		if p := set.Progress(h.ID); !p.Started.IsZero() && p.Finished.IsZero() {
			return h.ID
		}
	}
	for _, h := range headers {
		if set.Progress(h.ID).Finished.IsZero() {
			return h.ID
		}
	}
	return headers[0].ID
}

func isFile(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.Mode().IsRegular()
}

// readFile reads a regular file, at most one byte more than most: enough to see that it is too large.
func readFile(file string, most int) ([]byte, error) {
	info, err := os.Stat(file)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, errNoFile
	}
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // only read
	return io.ReadAll(io.LimitReader(f, int64(most)+1))
}

// fileOf is the file of the organisation's own lesson with an id, empty when it has none.
func (m *material) fileOf(lang, id string) string {
	for _, l := range m.lessons(lang).lessons {
		if l.ID == id {
			return filepath.Join(m.folder, l.Name)
		}
	}
	return ""
}

// cases is the organisation's own cases for examples in a language; none when there is no folder. Files that are not
// right are left out: check says what is wrong with them, and a room sees the shipped case.
func (m *material) cases(lang string) []lessons.Case {
	if m.own == nil {
		return nil
	}
	cases, _, _ := workshop.Cases(m.own, lang)
	return cases
}
