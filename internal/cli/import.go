package cli

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"github.com/adrg/xdg"

	"ambassadeur/internal/dropped"
	"ambassadeur/internal/linkedin"
	"ambassadeur/ui/importing"
)

// readLinkedIn reads each path: an export as zip or folder, one of its tables, or the profile as PDF. A path that
// cannot be read is a problem and does not stop the others.
func (a *app) readLinkedIn(paths []string, progress func(name string, done, of int)) (read []linkedin.Import, problems []importing.Problem) {
	for _, path := range paths {
		base := filepath.Base(path)
		o := linkedin.Options{Now: a.env.Now()}
		if progress != nil {
			progress(base, 0, 0)
			o.Progress = func(done, of int) { progress(base, done, of) }
		}
		one, err := readPath(path, o)
		if err != nil {
			problems = append(problems, importing.Problem{Name: path, Err: err})
			continue
		}
		read = append(read, one)
	}
	return read, problems
}

func readPath(path string, o linkedin.Options) (linkedin.Import, error) {
	base := filepath.Base(path)
	unreadable := func(err error) error { return &linkedin.Error{Name: base, Why: linkedin.Unreadable, Err: bare(err)} }
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return linkedin.Import{}, &linkedin.Error{Name: path, Why: linkedin.NotFound}
	case err != nil:
		return linkedin.Import{}, unreadable(err)
	case info.IsDir():
		root, err := os.OpenRoot(path) // what links out of the folder is not followed
		if err != nil {
			return linkedin.Import{}, unreadable(err)
		}
		defer func() { _ = root.Close() }()
		return linkedin.Folder(base, root.FS(), o)
	case !info.Mode().IsRegular():
		return linkedin.Import{}, unreadable(errNoFile)
	}
	f, err := os.Open(path)
	if err != nil {
		return linkedin.Import{}, unreadable(err)
	}
	defer func() { _ = f.Close() }()
	return linkedin.Open(base, f, info.Size(), info.ModTime(), o)
}

// bare is an error of the system without the path, which is named already.
func bare(err error) error {
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		return e.Err
	}
	return err
}

// droppedPaths is the paths that were typed, pasted or dropped as text.
func droppedPaths(text string) []string {
	return dropped.Paths(text, dropped.World{Windows: runtime.GOOS == "windows", Home: xdg.Home, Exists: func(path string) bool {
		_, err := os.Stat(path)
		return err == nil
	}})
}

// maxOffered is how many files are looked at; the screen says how many it does not show.
const maxOffered = 99

// findExports looks in the folders where downloads go for what LinkedIn may have given; the newest first. It reads
// names only.
func (a *app) findExports() []importing.Found {
	var found []importing.Found
	for _, folder := range a.downloads() {
		entries, err := os.ReadDir(folder)
		if err != nil {
			continue // a folder that is not there has no downloads
		}
		for _, e := range entries {
			what, ok := looksLinkedIn(e.Name(), e.IsDir())
			if !ok {
				continue
			}
			info, err := e.Info()
			if err != nil || !info.IsDir() && !info.Mode().IsRegular() {
				continue
			}
			found = append(found, importing.Found{
				Path: filepath.Join(folder, e.Name()), Name: e.Name(), What: what, Size: info.Size(), Modified: info.ModTime(),
			})
		}
	}
	slices.SortStableFunc(found, func(x, y importing.Found) int { return y.Modified.Compare(x.Modified) })
	return found[:min(len(found), maxOffered)]
}

// downloads is the folders to look in, each once.
func (a *app) downloads() []string {
	if folder := a.env.Getenv("AMBASSADEUR_DOWNLOADS"); folder != "" {
		return []string{folder}
	}
	var folders []string
	for _, f := range []string{xdg.UserDirs.Download, filepath.Join(xdg.Home, "Downloads"), xdg.UserDirs.Desktop} {
		if f != "" && f != xdg.Home && !slices.Contains(folders, f) {
			folders = append(folders, f)
		}
	}
	return folders
}

// looksLinkedIn reports from a name whether a file may be LinkedIn's, and what it is then.
func looksLinkedIn(name string, folder bool) (importing.What, bool) {
	name = strings.ToLower(name)
	ext := filepath.Ext(name)
	export := strings.Contains(name, "linkedindataexport") || strings.Contains(name, "linkedin") && strings.Contains(name, "export")
	switch {
	case folder:
		return importing.Folder, export && ext != ".app"
	case ext == ".zip":
		return importing.Archive, export || strings.Contains(name, "linkedin")
	case ext == ".pdf":
		return importing.PDF, strings.HasPrefix(name, "profile") || strings.HasPrefix(name, "profiel") || strings.Contains(name, "linkedin")
	case ext == ".csv":
		return importing.Table, slices.Contains([]string{"connections", "positions", "profile", "skills"}, strings.TrimSpace(strings.Split(strings.TrimSuffix(name, ext), "(")[0]))
	}
	return 0, false
}
