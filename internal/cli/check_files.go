package cli

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"ambassadeur/internal/workshop"
	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
	"ambassadeur/profile"
)

// kind is what a file says it is.
type kind int

const (
	aLesson kind = iota // also a file that does not say: most files that authors begin are lessons
	someGuidelines
	someExamples
	aCompany
	someOther // a file of the program's that nobody writes by hand
)

// checked is one file that was read.
type checked struct {
	file     string
	kind     kind
	id, lang string
	ground   *ground
	seen     workshop.Seen    // of a lesson without errors
	company  workshop.Company // of a workshop.yaml
	problems yamlfile.Problems
	err      error
}

// good says whether the file can be compared with others.
func (c checked) good(k kind) bool { return c.kind == k && c.err == nil && c.problems.Errors() == 0 }

// yamlFiles is the file itself, or every yaml file in a folder. Links, hidden folders and folders
// of test data (which hold mistakes on purpose) are not followed. With an
// error of a folder inside come the files that were found all the same.
func yamlFiles(arg string) ([]string, error) {
	info, err := os.Stat(arg)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return []string{arg}, nil
	}
	var files []string
	var closed error
	err = filepath.WalkDir(arg, func(file string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			closed = err
		case d.IsDir() && file != arg && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata"):
			return fs.SkipDir
		case d.Type().IsRegular() && (strings.EqualFold(filepath.Ext(file), ".yaml") || strings.EqualFold(filepath.Ext(file), ".yml")):
			files = append(files, file)
		}
		return nil
	})
	return files, errors.Join(err, closed)
}

// once is the files without those that were named twice.
func once(files []string) []string {
	named := map[string]bool{}
	var all []string
	for _, f := range files {
		if clean := filepath.Clean(f); !named[clean] {
			named[clean] = true
			all = append(all, f)
		}
	}
	return all
}

func checkAll(files []string, grounds map[string]*ground) []checked {
	results := make([]checked, len(files))
	var next sync.Mutex
	var group sync.WaitGroup
	at := 0
	for range min(len(files), runtime.GOMAXPROCS(0)) {
		group.Go(func() {
			for {
				next.Lock()
				i := at
				at++
				next.Unlock()
				if i >= len(files) {
					return
				}
				results[i] = checkFile(files[i], grounds[filepath.Dir(files[i])])
			}
		})
	}
	group.Wait()
	return results
}

func checkFile(file string, g *ground) checked {
	c := checked{file: file, ground: g}
	most := max(lessons.Format().MaxBytes, profile.Format().MaxBytes)
	data, err := readFile(file, most)
	if err != nil {
		c.err = err
		return c
	}
	switch format := workshop.Format(data); {
	case strings.HasPrefix(format, "guidelines/"):
		read, problems := profile.Read(file, data, g.company.Own())
		c.kind, c.id, c.lang, c.problems = someGuidelines, read.ID, read.Language, problems
	case strings.HasPrefix(format, "examples/"):
		c.kind = someExamples
		_, c.lang, c.problems = workshop.ReadExamples(file, data, g.company.Own())
	case strings.HasPrefix(format, "workshop/"), filepath.Base(file) == workshop.File && !strings.HasPrefix(format, "lesson/"):
		c.kind = aCompany
		c.company, c.problems = workshop.ReadCompany(file, data)
	case strings.HasPrefix(format, "card/"):
		c.kind = someOther
	default:
		l, problems := lessons.Read(file, data, g.company.Options())
		c.id, c.lang, c.problems = l.ID, l.Language, problems
		if problems.Errors() == 0 {
			c.seen = workshop.Seen{ID: l.ID, Language: l.Language, Track: l.Track, Refs: l.Refs()}
			c.problems = append(c.problems, pictures(file, c.seen.Refs.Pictures)...)
		}
	}
	return c
}

// pictures reports pictures that are not right. Nothing outside the lesson's folder is looked at, not even by a link.
func pictures(file string, refs []lessons.Ref) yamlfile.Problems {
	if len(refs) == 0 {
		return nil
	}
	root, err := os.OpenRoot(filepath.Dir(file))
	if err != nil {
		return nil // the file itself was read a moment ago: the folder is being moved
	}
	defer func() { _ = root.Close() }() // only read
	return workshop.Pictures(root.FS(), refs)
}
