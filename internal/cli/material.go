package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/i18n"
	"ambassadeur/internal/workshop"
	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
	"ambassadeur/profile"
	"ambassadeur/ui/kit"
)

// material is the lessons of this run: shipped ones, and those of the organisation's folder.
type material struct {
	folder  string // empty without one
	own     fs.FS  // nothing in it leads out of the folder
	company workshop.Company
	path    lessons.Track  // whose path this run shows: an employee's, or the owner's
	said    []lessons.Case // what the owner told in make-the-session

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

// materialIn opens the organisation's folder. A workshop.yaml with errors counts as far as it can be read; who works
// with the folder is told.
func (a *app) materialIn(folder string) (*material, error) {
	info, err := os.Stat(folder)
	if err == nil && !info.IsDir() {
		err = errNoFolder
	}
	var root *os.Root
	if err == nil {
		root, err = os.OpenRoot(folder)
	}
	if err != nil {
		return nil, failed(fmt.Sprintf(a.words.CLI.NoWorkshopF, folder, why(a.words.CLI, err)), "")
	}
	m := &material{folder: folder, own: root.FS(), found: map[string]folderLessons{}}
	company, problems, err := workshop.Load(m.own)
	switch {
	case err != nil:
		a.tell(fmt.Sprintf(a.words.CLI.CheckReadF, filepath.Join(folder, workshop.File), why(a.words.CLI, err)))
	case problems.Errors() > 0:
		for _, p := range problems {
			if p.Severity == yamlfile.Error {
				a.tell(fmt.Sprintf(a.words.CLI.BadWorkshopF, filepath.Join(folder, workshop.File), p.Line, p.Col, p.Message(a.words.Lang), name, folder))
				break
			}
		}
	}
	m.company = company
	a.named(company)
	return m, nil
}

// named makes this run call departments as the organisation does.
func (a *app) named(c workshop.Company) {
	a.company = c
	a.words = a.strings(a.words.Lang)
}

// strings is the interface's words in a language, with the organisation's names of departments.
func (a *app) strings(lang string) i18n.Strings {
	words := i18n.For(lang)
	if len(a.company.Departments) > 0 {
		words.Common.Departments = maps.Clone(words.Common.Departments)
		for id, name := range a.company.Departments {
			words.Common.Departments[id] = kit.Clean(name)
		}
	}
	return words
}

// headers is the path of this run in a language.
func (m *material) headers(lang string) []lessons.Header { return m.track(lang, m.path) }

// owner reports whether this run is for who runs the programme.
func (m *material) owner() bool { return m.path == lessons.OwnerTrack }

// track is the lessons of a track in the organisation's order, else the shipped ones.
func (m *material) track(lang string, t lessons.Track) []lessons.Header {
	order, own := m.company.Tracks[t]
	if !own {
		return m.worded(shipped(lang, t))
	}
	all := lessons.Merge(nil, nil)
	for _, track := range lessons.Tracks() {
		all = lessons.Merge(all, shipped(lang, track))
	}
	for _, l := range m.lessons(lang).lessons {
		all = lessons.Merge(all, []lessons.Header{l.Header})
	}
	var path []lessons.Header
	for _, id := range order {
		if i := slices.IndexFunc(all, func(h lessons.Header) bool { return h.ID == id }); i >= 0 {
			path = append(path, all[i])
		}
	}
	if len(path) == 0 { // none of them is there: an empty menu helps nobody
		return m.worded(shipped(lang, t))
	}
	return m.worded(path)
}

// shipped is the shipped lessons of a track. It never fails: shipped lessons are tested.
func shipped(lang string, t lessons.Track) []lessons.Header {
	lib, err := lessons.NewLibrary(lang, t, lessons.Options{})
	if err != nil {
		panic(fmt.Sprintf("cli: a shipped lesson cannot be read: %v", err))
	}
	return lib.Headers()
}

// worded is headers with the organisation's words filled in.
func (m *material) worded(headers []lessons.Header) []lessons.Header {
	for i, h := range headers {
		headers[i] = lessons.Audience{Words: m.company.Words}.Header(h)
	}
	return headers
}

// more is the headers of the organisation's own lessons beside the path of this run.
func (m *material) more(lang string) (headers []lessons.Header, broken int, err error) {
	return m.moreOf(lang, m.path)
}

// moreOf is the headers of the organisation's own lessons of a track that its order does not name.
func (m *material) moreOf(lang string, t lessons.Track) (headers []lessons.Header, broken int, err error) {
	f := m.lessons(lang)
	if _, ordered := m.company.Tracks[t]; ordered {
		return nil, f.broken, f.err
	}
	for _, l := range f.lessons {
		if l.Track == t {
			headers = append(headers, l.Header)
		}
	}
	return m.worded(headers), f.broken, f.err
}

// guidelines is the shipped guidelines in a language, with the organisation's own laid over them.
func (m *material) guidelines(lang string) (profile.Guidelines, error) {
	g, err := profile.Load(lang)
	if err == nil && m.own != nil {
		g, _ = m.company.LaidOver(m.own, g) // check says what is wrong with a file
	}
	return g, err
}

// audience is somebody of a department who reads or hears the lessons.
func (m *material) audience(lang, department string, mode lessons.Mode) lessons.Audience {
	return lessons.Audience{Department: department, Mode: mode, Words: m.company.Words, Cases: m.cases(lang)}
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
			return usable(lessons.Read(filepath.Join(m.folder, file), data, m.company.Options()))
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
		l, err := usable(lessons.Read(arg, data, m.company.Options()))
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

// cases is the organisation's own cases for examples in a language, and after them what the owner told on this computer.
// Files that are not right are left out: check says what is wrong with them, and a room sees the shipped case.
func (m *material) cases(lang string) []lessons.Case {
	var cases []lessons.Case
	if m.own != nil {
		cases, _, _ = workshop.Cases(m.own, lang, m.company.Own())
	}
	for _, c := range m.said {
		if !slices.ContainsFunc(cases, func(o lessons.Case) bool { return o.ID == c.ID }) {
			cases = append(cases, c)
		}
	}
	return cases
}
