package cli

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"ambassadeur/internal/card"
	"ambassadeur/internal/team"
)

// cardFiles reads the files at some paths, of a folder those in it and below it, on every core. Of a large file the
// beginning is enough; hidden files are nobody's card.
func (a *app) cardFiles(paths []string) ([]team.File, error) {
	w := a.words.Team
	if len(paths) == 0 {
		return nil, usage(w.NeedPath, w.HintPath)
	}
	var names []string
	for _, path := range paths {
		err := filepath.WalkDir(path, func(name string, d fs.DirEntry, err error) error {
			hidden := name != path && strings.HasPrefix(d.Name(), ".")
			switch {
			case err != nil:
				return err
			case hidden && d.IsDir():
				return fs.SkipDir
			case !hidden && d.Type().IsRegular():
				names = append(names, name)
			}
			return nil
		})
		if err != nil {
			return nil, failed(fmt.Sprintf(w.NoPathF, path, why(a.words.CLI, err)), "")
		}
	}
	if len(names) == 0 {
		return nil, failed(fmt.Sprintf(w.NoFilesF, strings.Join(paths, " ")), w.HintPath)
	}
	files := make([]team.File, len(names))
	workers := min(runtime.GOMAXPROCS(0), len(names))
	var wg sync.WaitGroup
	for n := range workers {
		wg.Go(func() {
			for i := n; i < len(names); i += workers {
				files[i] = cardFile(names[i])
			}
		})
	}
	wg.Wait()
	return files, nil
}

// cardFile is a file with its beginning. One that cannot be read is no card.
func cardFile(name string) team.File {
	f := team.File{Name: name}
	if data, err := readFile(name, card.MaxBytes); err == nil {
		f.Data = data
	}
	if info, err := os.Stat(name); err == nil {
		f.Modified = info.ModTime()
	}
	return f
}
