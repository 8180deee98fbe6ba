package cli

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/spf13/cobra"

	"ambassadeur/internal/workshop"
	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
	"ambassadeur/profile"
)

type checkOptions struct{ strict, json bool }

func (a *app) checkCmd() *cobra.Command {
	var o checkOptions
	w := a.words.CLI
	cmd := &cobra.Command{
		Use: "check " + w.CheckArg, Short: w.Check,
		Example: "  ambassadeur check " + map[string]string{"nl": "mijn-les.yaml", "en": "my-lesson.yaml"}[a.words.Lang] + "\n  ambassadeur check --strict lessons",
		RunE:    func(_ *cobra.Command, args []string) error { return a.check(args, o) },
	}
	cmd.Flags().BoolVar(&o.strict, "strict", false, w.FlagStrict)
	cmd.Flags().BoolVar(&o.json, "json", false, w.FlagCheckJSON)
	return cmd
}

// checked is one file that was read.
type checked struct {
	file       string
	id, lang   string
	guidelines bool // else it is a lesson
	problems   yamlfile.Problems
	alone      bool   // it is compared with no other file
	skipped    string // the format of a file that is not checked here
	err        error
}

// check reads every file, on all processors, and reports every problem in the order of the files.
func (a *app) check(args []string, o checkOptions) error {
	w := a.words.CLI
	if len(args) == 0 {
		args = []string{"."}
	}
	var files []string
	var unread []error // said after what the other files have to say
	for _, arg := range args {
		found, err := yamlFiles(arg)
		switch {
		case err != nil:
			if inside, ok := errors.AsType[*fs.PathError](err); ok {
				arg = inside.Path
			}
			unread = append(unread, failed(fmt.Sprintf(w.CheckReadF, arg, why(w, err)), ""))
		case len(found) == 0:
			unread = append(unread, failed(fmt.Sprintf(w.CheckNothingF, arg), ""))
		}
		files = append(files, found...)
	}
	results := checkAll(files)
	var all yamlfile.Problems
	for _, r := range results {
		if r.err != nil {
			unread = append(unread, failed(fmt.Sprintf(w.CheckReadF, r.file, why(w, r.err)), ""))
		}
		if r.skipped != "" {
			a.tell(fmt.Sprintf(w.CheckSkippedF, r.file, r.skipped))
		}
		all = append(all, r.problems...)
	}
	all = append(all, across(results)...)
	if err := a.report(all, o); err != nil {
		return err
	}
	if len(all) > 0 {
		a.tell(fmt.Sprintf(w.CheckFoundF, len(files), all.Errors(), all.Warnings()))
	} else if len(unread) == 0 {
		a.tell(fmt.Sprintf(w.CheckCleanF, len(files)))
	}
	if n := len(unread); n > 0 {
		for _, err := range unread[:n-1] {
			say(a.env.Err, a.words, err)
		}
		return unread[n-1]
	}
	if all.Errors() > 0 || o.strict && len(all) > 0 {
		return errFound
	}
	return nil
}

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

func checkAll(files []string) []checked {
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
				results[i] = checkFile(files[i])
			}
		})
	}
	group.Wait()
	return results
}

func checkFile(file string) checked {
	c := checked{file: file}
	most := max(lessons.Format().MaxBytes, profile.Format().MaxBytes)
	data, err := readFile(file, most)
	if err != nil {
		c.err = err
		return c
	}
	switch format := workshop.Format(data); {
	case strings.HasPrefix(format, "guidelines/"):
		g, problems := profile.Read(file, data, nil)
		c.id, c.lang, c.problems, c.guidelines = g.ID, g.Language, problems, true
	case strings.HasPrefix(format, "examples/"):
		_, _, c.problems = workshop.ReadExamples(file, data, nil)
		c.alone = true
	case strings.HasPrefix(format, "workshop/"), strings.HasPrefix(format, "card/"):
		c.skipped = format
	default:
		l, problems := lessons.Read(file, data, lessons.Options{})
		c.id, c.lang, c.problems = l.ID, l.Language, problems
	}
	return c
}

// across is what only shows between files: an id given twice, and languages that do not agree. The few files that it
// is about are read again, so that a thousand need not stay in memory.
func across(results []checked) yamlfile.Problems {
	var all yamlfile.Problems
	first := map[string]checked{}
	key := func(c checked, lang string) string { return fmt.Sprint(c.guidelines, c.id, ".", lang) }
	for _, r := range results {
		if r.err != nil || r.skipped != "" || r.alone || r.problems.Errors() > 0 {
			continue
		}
		if other, twice := first[key(r, r.lang)]; twice && !r.guidelines {
			all = append(all, readLesson(r.file).Same(readLesson(other.file)))
			continue
		}
		first[key(r, r.lang)] = r
	}
	for _, r := range results { // in the order of the files
		nl, both := first[key(r, "nl")]
		if !both || r.lang != "en" || first[key(r, "en")].file != r.file {
			continue
		}
		if r.guidelines {
			all = append(all, profile.Parity(readGuidelines(nl.file), readGuidelines(r.file))...)
		} else {
			all = append(all, lessons.Parity(readLesson(nl.file), readLesson(r.file))...)
		}
	}
	return all
}

// readLesson reads a lesson that was read a moment ago; what has become of it since then is not its matter.
func readLesson(file string) lessons.Lesson {
	data, _ := readFile(file, lessons.Format().MaxBytes)
	l, _ := lessons.Read(file, data, lessons.Options{})
	return l
}

func readGuidelines(file string) profile.Guidelines {
	data, _ := readFile(file, profile.Format().MaxBytes)
	g, _ := profile.Read(file, data, nil)
	return g
}

// report prints problems for a person, or one JSON object a line.
func (a *app) report(all yamlfile.Problems, o checkOptions) error {
	all = slices.Clone(all)
	slices.SortStableFunc(all, func(x, y yamlfile.Problem) int { return strings.Compare(x.File, y.File) })
	enc := json.NewEncoder(a.env.Out)
	enc.SetEscapeHTML(false)
	for _, p := range all {
		if o.json {
			if err := enc.Encode(p.JSON(a.words.Lang)); err != nil {
				return err
			}
			continue
		}
		if _, err := fmt.Fprintln(a.env.Out, strings.TrimRight(p.Render(a.words.Lang), "\n")); err != nil {
			return err
		}
	}
	return nil
}
