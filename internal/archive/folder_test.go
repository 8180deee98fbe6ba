package archive_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"testing/fstest"
	"time"

	"ambassadeur/internal/archive"
)

// guarded is a folder in which no file may be opened.
type guarded struct {
	fs.FS
	t *testing.T
}

func (g guarded) Open(name string) (fs.File, error) {
	if info, err := fs.Stat(g.FS, name); err == nil && !info.IsDir() {
		g.t.Errorf("%s is opened", name)
	}
	return g.FS.Open(name)
}

// A folder is a list as a zip is, and nothing in it is opened for that.
func TestFolderIsAListOfFiles(t *testing.T) {
	at := time.Date(2026, 11, 12, 9, 0, 0, 0, time.UTC)
	files := fstest.MapFS{
		"Profile.csv":               {Data: []byte("profile"), ModTime: at},
		"Jobs/Saved Jobs.csv":       {Data: []byte("jobs"), ModTime: at.Add(time.Hour)},
		"a/b/c/d/Skills.csv":        {Data: []byte("skills")},
		"a/b/c/d/e/Deep.csv":        {Data: []byte("deep")},
		"__MACOSX/._Profile.csv":    {},
		".DS_Store":                 {},
		"x/desktop.ini":             {},
		"link.csv":                  {Mode: fs.ModeSymlink},
		"device":                    {Mode: fs.ModeDevice},
		"odd\x1b[31m\u202ename.csv": {},
	}
	a, err := archive.Folder(guarded{files, t})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := paths(a), []string{"Jobs/Saved Jobs.csv", "Profile.csv", "a/b/c/d/Skills.csv", "odd[31mname.csv"}; !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
	if !a.Modified.Equal(at.Add(time.Hour)) || a.Entries[1].Size != 7 || a.Entries[1].Base() != "Profile.csv" {
		t.Errorf("%+v", a)
	}
	a, err = archive.Folder(files)
	if text, failed := read(a, 1, 7); err != nil || failed != nil || text != "profile" {
		t.Errorf("%q, %v, %v", text, err, failed)
	}
	if _, err := a.Open(1, 6); !errors.Is(err, archive.ErrTooBig) {
		t.Errorf("a byte above the limit: %v", err)
	}
	files["Profile.csv"].Data = []byte("profile that has grown")
	if text, err := read(a, 1, 10); !errors.Is(err, archive.ErrTooBig) || len(text) != 10 {
		t.Errorf("grown: %q, %v", text, err)
	}
	files["Profile.csv"].Mode = fs.ModeNamedPipe
	if _, err := a.Open(1, 10); err == nil {
		t.Error("what became a pipe is opened")
	}
	delete(files, "Profile.csv")
	if _, err := a.Open(1, 10); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("gone: %v", err)
	}
}

// Whoever gives all of their files by accident waits for none of it.
func TestLargeFoldersAreRefused(t *testing.T) {
	flat, spread := fstest.MapFS{}, fstest.MapFS{}
	for i := range archive.MaxLooked + 1 {
		flat[fmt.Sprintf("%d.csv", i)] = &fstest.MapFile{}
		spread[fmt.Sprintf("%d/%d.csv", i%100, i)] = &fstest.MapFile{}
	}
	for name, f := range map[string]fs.FS{"flat": flat, "spread": spread} {
		if _, err := archive.Folder(f); !errors.Is(err, archive.ErrTooMany) {
			t.Errorf("%s: %v", name, err)
		}
	}
	delete(flat, "0.csv")
	if a, err := archive.Folder(flat); err != nil || len(a.Entries) != archive.MaxLooked {
		t.Errorf("just as many: %v", err)
	}
	if _, err := archive.Folder(os.DirFS(filepath.Join(t.TempDir(), "none"))); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no folder: %v", err)
	}
	if _, err := archive.Folder(file1(t)); err == nil {
		t.Error("a file is a folder")
	}
}

// file1 is a file system of which the root is a file.
func file1(t *testing.T) fs.FS {
	t.Helper()
	name := filepath.Join(t.TempDir(), "a.csv")
	if err := os.WriteFile(name, []byte("a"), 0o600); err != nil {
		t.Fatal(err)
	}
	return os.DirFS(name)
}
