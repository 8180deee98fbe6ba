package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"ambassadeur/internal/workshop"
	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
	"ambassadeur/profile"
	"ambassadeur/ui/kit"
	"ambassadeur/ui/preview"
)

// How often a file that is being written is looked at. A look is one stat, some microseconds; it works on every disk,
// also one far away that tells nothing, and also when an editor puts another file in the place of the old one.
const (
	lookAtFile   = 30 * time.Millisecond
	lookAtBytes  = time.Second // a disk may give two saves one time
	lookAtFolder = 500 * time.Millisecond
	halfWritten  = 60 * time.Millisecond // an editor may be in the middle of it
	mostWaits    = 5
	mostBeside   = 4000 // files of a folder that are looked at
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

// watch tells what becomes of the file, until ctx ends.
func (l *lookout) watch(ctx context.Context, send func(preview.Reading)) {
	look := time.NewTicker(lookAtFile)
	defer look.Stop()
	seen, around := l.stat(), l.around()
	clock := time.Now //nolint:forbidigo // how long ago, not what time it is
	deep, wide, every := clock(), clock(), lookAtFolder
	for {
		select {
		case <-ctx.Done():
			return
		case <-look.C:
		}
		changed := false
		if now := l.stat(); !now.same(seen) {
			seen, changed = now, true
		} else if clock().Sub(deep) >= lookAtBytes {
			deep = clock()
			changed = l.differs()
		}
		if !changed && clock().Sub(wide) >= every {
			wide = clock()
			now := l.around()
			every = max(lookAtFolder, 20*clock().Sub(wide)) // a large folder, or one far away
			if now != around {
				changed, around = true, now
				l.mu.Lock()
				l.kept = nil
				l.mu.Unlock()
			}
		}
		if changed {
			r := l.whole(ctx)
			seen = l.stat()
			send(r)
		}
	}
}

// whole reads the file when it is whole. An editor empties a file before it writes it, or takes it away before it puts
// another in its place: what got shorter and is wrong is read again a little later.
func (l *lookout) whole(ctx context.Context) preview.Reading {
	l.mu.Lock()
	lang, before := l.lang, l.size
	l.mu.Unlock()
	r := l.read(lang)
	for range mostWaits {
		l.mu.Lock()
		size := l.size
		l.mu.Unlock()
		if !r.Gone && (r.Good || size >= before && size > 0) {
			return r
		}
		was := l.stat()
		select {
		case <-ctx.Done():
			return r
		case <-time.After(halfWritten):
		}
		r = l.read(lang)
		if l.stat().same(was) { // nobody is writing
			return r
		}
	}
	return r
}

// stamp is what can be seen of a file from outside.
type stamp struct {
	info fs.FileInfo // nil when it is gone
	why  string
}

func (s stamp) same(o stamp) bool {
	if s.info == nil || o.info == nil {
		return s.info == nil && o.info == nil && s.why == o.why
	}
	return s.info.Size() == o.info.Size() && s.info.ModTime().Equal(o.info.ModTime()) && s.info.Mode() == o.info.Mode() && os.SameFile(s.info, o.info)
}

func (l *lookout) stat() stamp {
	l.mu.Lock()
	file := l.real
	l.mu.Unlock()
	info, err := os.Stat(file)
	if err != nil {
		return stamp{why: err.Error()}
	}
	return stamp{info: info}
}

// differs reports whether the file holds other bytes than those that were read.
func (l *lookout) differs() bool {
	l.mu.Lock()
	file, sum := l.real, l.sum
	l.mu.Unlock()
	data, err := readFile(file, max(lessons.Format().MaxBytes, profile.Format().MaxBytes))
	return err == nil && sumOf(data) != sum
}

// around is what can be seen from outside of the other files, not the one that is shown, that the lesson may use: those of the organisation's
// folder, and translations beside it.
func (l *lookout) around() uint64 {
	var all bytes.Buffer
	itself := l.stat()
	note := func(file string, info fs.FileInfo) {
		if itself.info != nil && os.SameFile(info, itself.info) {
			return
		}
		fmt.Fprintln(&all, file, info.Size(), info.ModTime().UnixNano())
	}
	for _, file := range append(translationOf(l.file, "nl"), translationOf(l.file, "en")...) {
		if info, err := os.Stat(file); err == nil {
			note(file, info)
		}
	}
	n := 0
	if l.folder != "" {
		_ = filepath.WalkDir(l.folder, func(file string, d fs.DirEntry, err error) error {
			if n++; n > mostBeside {
				return fs.SkipAll
			}
			switch {
			case err != nil:
				return nil //nolint:nilerr // what cannot be looked at does not change either
			case d.IsDir() && file != l.folder && strings.HasPrefix(d.Name(), "."):
				return fs.SkipDir
			case strings.EqualFold(filepath.Ext(file), ".yaml"), strings.EqualFold(filepath.Ext(file), ".yml"):
				if info, err := d.Info(); err == nil {
					note(file, info)
				}
			}
			return nil
		})
	}
	return sumOf(all.Bytes())
}
