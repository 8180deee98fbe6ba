//go:build unix

package archive_test

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"ambassadeur/internal/archive"
)

// No link leads out of the folder, not one that is there and not one that comes later.
func TestLinksAreNotFollowed(t *testing.T) {
	outside, dir := t.TempDir(), t.TempDir()
	write := func(name string) {
		if err := os.WriteFile(name, []byte("secret"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write(filepath.Join(outside, "Skills.csv"))
	write(filepath.Join(dir, "Profile.csv"))
	write(filepath.Join(dir, "later.csv"))
	err := errors.Join(
		os.Symlink(filepath.Join(outside, "Skills.csv"), filepath.Join(dir, "Skills.csv")),
		os.Symlink(outside, filepath.Join(dir, "folder")),
		os.Symlink(dir, filepath.Join(dir, "round")),
		os.Symlink("Profile.csv", filepath.Join(dir, "same.csv")),
		syscall.Mkfifo(filepath.Join(dir, "pipe.csv"), 0o600),
		os.Mkdir(filepath.Join(dir, "closed"), 0),
	)
	if err != nil {
		t.Fatal(err)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	for name, fsys := range map[string]fs.FS{"folder": os.DirFS(dir), "root": root.FS()} {
		a, err := archive.Folder(fsys)
		if err != nil || !slices.Equal(paths(a), []string{"Profile.csv", "later.csv"}) {
			t.Fatalf("%s: %v, %v", name, a, err)
		}
		if text, err := read(a, 0, 100); err != nil || text != "secret" {
			t.Errorf("%s: %q, %v", name, text, err)
		}
		later := filepath.Join(dir, "later.csv")
		if err := errors.Join(os.Remove(later), os.Symlink(filepath.Join(outside, "Skills.csv"), later)); err != nil {
			t.Fatal(err)
		}
		if rc, err := a.Open(1, 100); err == nil {
			text, _ := io.ReadAll(rc)
			t.Errorf("%s: what became a link gives %q", name, text)
		} else if strings.Contains(err.Error(), outside) {
			t.Errorf("%s: %v tells where it led", name, err)
		}
		if err := os.Remove(later); err != nil {
			t.Fatal(err)
		}
		write(later)
	}
}
