package cli

import (
	"errors"
	"hash/fnv"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"ambassadeur/internal/workshop"
	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
	"ambassadeur/profile"
	"ambassadeur/ui/kit"
	"ambassadeur/ui/preview"
)

// lookout is what reads a file that is being written, and sees it change. Its methods are called from commands and from
// the goroutine that watches.
type lookout struct {
	app          *app
	file, folder string // folder is the organisation's, empty when there is none

	mu   sync.Mutex // guards all below
	lang string     // that was last asked for
	real string     // the file that was read for it
	size int        // of the last bytes
	sum  uint64
	kept *surroundings // nil when they are to be read again
}

// surroundings is what a lesson uses of the organisation's folder. A folder of a thousand files takes longer to read than
// a lesson, so it is not read again for every save.
type surroundings struct {
	*material
	broken yamlfile.Problems // errors of workshop.yaml
	cases  map[string][]lessons.Case
	stock  workshop.Inventory
}

func newLookout(a *app, file, folder string) *lookout {
	return &lookout{app: a, file: file, folder: folder, real: file}
}

// show reads the file in a language, and watches that from now on.
func (l *lookout) show(lang string) preview.Reading {
	l.mu.Lock()
	l.lang, l.kept = lang, nil
	l.mu.Unlock()
	return l.read(lang)
}

// read reads the file in a language: its translation when there is one and the file is another language.
func (l *lookout) read(lang string) preview.Reading {
	l.mu.Lock()
	around := l.kept
	l.mu.Unlock()
	if around == nil {
		around = l.surroundings()
	}
	m := around.material
	r, file, data := l.readFile(l.file, m)
	if lang != "" && r.Lesson.ID != "" && r.Lesson.Language != lang {
		for _, beside := range l.translations(m, r.Lesson.ID, lang) {
			if t, name, bytes := l.readFile(beside, m); t.Lesson.ID == r.Lesson.ID && t.Lesson.Language == lang {
				r, file, data = t, name, bytes
				r.Translation = true
				break
			}
		}
	}
	r.Language = lang
	r.Audience = lessons.Audience{Words: m.company.Words, Cases: around.cases[r.Lesson.Language]}
	r.Departments = m.company.Departments
	r.Problems = append(r.Problems, l.beyond(r, file, data, around)...)
	r.Problems = append(r.Problems, around.broken...)
	l.mu.Lock()
	defer l.mu.Unlock()
	l.kept = around
	if l.lang == lang { // else another one was asked for meanwhile
		l.real, l.size, l.sum = file, len(data), sumOf(data)
	}
	return r
}

// translations is the files that may be this lesson in another language.
func (l *lookout) translations(m *material, id, lang string) []string {
	places := translationOf(l.file, lang)
	if m.own != nil {
		if file := m.fileOf(lang, id); file != "" {
			places = append(places, file)
		}
	}
	return places
}

// readFile reads one file of any kind.
func (l *lookout) readFile(file string, m *material) (preview.Reading, string, []byte) {
	r := preview.Reading{Name: filepath.Base(file), At: l.app.env.Now()}
	data, err := readFile(file, max(lessons.Format().MaxBytes, profile.Format().MaxBytes))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		r.Gone = true
		return r, file, nil
	case err != nil:
		r.Why = why(l.app.words.CLI, err)
		return r, file, nil
	}
	r.Format = kit.Clean(workshop.Format(data))
	switch kind, _, _ := strings.Cut(r.Format, "/"); kind {
	case "guidelines":
		_, r.Problems = profile.Read(file, data, m.company.Own())
	case "examples":
		_, _, r.Problems = workshop.ReadExamples(file, data, m.company.Own())
	case "workshop":
		_, r.Problems = workshop.ReadCompany(file, data)
	default:
		r.Format = "lesson/1" // what it says is checked, and told
		r.Lesson, r.Problems = lessons.Read(file, data, m.company.Options())
		r.Good = r.Problems.Errors() == 0
		r.Outline = lessons.Outline(data)
	}
	r.Lesson.File = file
	if !r.Good {
		r.Source = sourceOf(data)
	}
	return r, file, data
}

// sourceOf is the lines of a file, without what could steer a terminal.
func sourceOf(data []byte) []string {
	text := strings.ReplaceAll(strings.ToValidUTF8(string(data), "\ufffd"), "\r\n", "\n")
	return strings.Split(strings.TrimRight(strings.ReplaceAll(kit.Clean(text), "\t", "    "), "\n"), "\n")
}

// surroundings is the organisation's folder as it is now.
func (l *lookout) surroundings() *surroundings {
	s := &surroundings{material: &material{found: map[string]folderLessons{}}, cases: map[string][]lessons.Case{}}
	if l.folder == "" {
		return s
	}
	root, err := os.OpenRoot(l.folder)
	if err != nil {
		return s // it is gone for a moment: the lesson can do without
	}
	s.folder, s.own = l.folder, root.FS()
	company, problems, err := workshop.Load(s.own)
	if err != nil {
		return s
	}
	s.company = company
	s.stock = workshop.Take(s.own, company.Own())
	for _, lang := range lessons.Languages() {
		s.cases[lang] = s.material.cases(lang)
	}
	for _, p := range problems {
		if p.Severity == yamlfile.Error && !same(filepath.Join(l.folder, workshop.File), l.file) { // else they are the file's own
			s.broken = append(s.broken, p)
		}
	}
	return s
}

func same(a, b string) bool {
	x, err := os.Stat(a)
	y, e := os.Stat(b)
	return err == nil && e == nil && os.SameFile(x, y)
}

func sumOf(data []byte) uint64 {
	h := fnv.New64a()
	_, _ = h.Write(data) // never fails
	return h.Sum64()
}
