package answers_test

import (
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"ambassadeur/internal/answers"
)

// A save that fails says why and where, leaves the answers as they were and nothing beside them.
func TestFailingDisk(t *testing.T) {
	for name, test := range map[string]struct {
		disk answers.FailingDisk
		why  answers.Reason
	}{
		"full at once":   {answers.FailingDisk{Write: syscall.ENOSPC}, answers.Full},
		"full half-way":  {answers.FailingDisk{Write: syscall.ENOSPC, Room: 100}, answers.Full},
		"over quota":     {answers.FailingDisk{Write: syscall.EDQUOT, Room: 10}, answers.Full},
		"full at sync":   {answers.FailingDisk{Sync: syscall.ENOSPC}, answers.Full},
		"broken at sync": {answers.FailingDisk{Sync: syscall.EIO}, answers.Other},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			s := open(t, dir)
			save(t, s, said("one"))
			save(t, s, said("two"))
			before, backup := content(t, dir, "answers.json"), content(t, dir, "answers.json.bak")
			s.Fail(&test.disk)
			for range 3 {
				err := s.Save(said("three"))
				file, ok := errors.AsType[*answers.FileError](err)
				if !ok || file.Op != "save" || file.Reason != test.why || file.Path != filepath.Join(dir, "answers.json") {
					t.Errorf("save gives %#v", err)
				}
			}
			if content(t, dir, "answers.json") != before || content(t, dir, "answers.json.bak") != backup {
				t.Error("the answers or their backup are others")
			}
			if got := names(t, dir); got != "answers.json answers.json.bak answers.lock" {
				t.Errorf("the folder has %s", got)
			}
			s.Fail(nil)
			save(t, s, said("four"))
			if set, _ := load(t, s); !reflect.DeepEqual(set, said("four")) {
				t.Errorf("loaded %v", set)
			}
		})
	}
}

// The same on a disk that is really full.
func TestFullDisk(t *testing.T) {
	dir := t.TempDir()
	if runtime.GOOS != "linux" || exec.CommandContext(t.Context(), "mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", dir).Run() != nil {
		t.Skip("needs a small disk")
	}
	t.Cleanup(func() {
		if err := exec.Command("umount", "-l", dir).Run(); err != nil {
			t.Error(err)
		}
	})
	s := open(t, dir)
	save(t, s, said("one"))
	err := s.Save(said(strings.Repeat("x", 100_000)))
	if file, ok := errors.AsType[*answers.FileError](err); !ok || file.Reason != answers.Full {
		t.Errorf("save gives %v", err)
	}
	save(t, s, said("two"))
	closed(t, s)
	if set, n := load(t, open(t, dir)); n != (answers.Notice{}) || !reflect.DeepEqual(set, said("two")) {
		t.Errorf("loaded %v, %+v", set, n)
	}
}

// A folder that cannot be made or written to is said to be so, with its path.
func TestNoFolder(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(file, "answers")
	_, err := answers.Open(dir)
	if e, ok := errors.AsType[*answers.FileError](err); !ok || e.Op != "open" || e.Path != dir {
		t.Errorf("open gives %v", err)
	}
	if _, _, err := answers.Read(file); err == nil && runtime.GOOS != "windows" {
		t.Error("a file is read as a folder")
	}
	if runtime.GOOS == "windows" || os.Geteuid() == 0 {
		return // modes do not hold
	}
	locked := filepath.Join(t.TempDir(), "locked")
	if err := os.Mkdir(locked, 0o500); err != nil {
		t.Fatal(err)
	}
	_, err = answers.Open(locked)
	if e, ok := errors.AsType[*answers.FileError](err); !ok || e.Reason != answers.Denied {
		t.Errorf("open gives %v", err)
	}
}

// A file that somebody made read-only is not replaced.
func TestReadOnlyFile(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "answers.json")
	s := open(t, dir)
	save(t, s, said("one"))
	if err := os.Chmod(path, 0o400); err != nil {
		t.Fatal(err)
	}
	err := s.Save(said("two"))
	if e, ok := errors.AsType[*answers.FileError](err); !ok || e.Reason != answers.Denied || !errors.Is(err, fs.ErrPermission) {
		t.Errorf("save gives %v", err)
	}
	if set, _ := load(t, s); !reflect.DeepEqual(set, said("one")) {
		t.Errorf("loaded %v", set)
	}
	if err := os.Chmod(path, 0o600); err != nil {
		t.Fatal(err)
	}
	save(t, s, said("two"))
}

// Something in the place of the answers that is no file is an error, not a hang, and stays.
func TestNoFile(t *testing.T) {
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "answers.json"), 0o700); err != nil {
		t.Fatal(err)
	}
	s := open(t, dir)
	if _, _, err := s.Load(); err == nil {
		t.Error("a folder was loaded")
	}
	if err := s.Save(said("one")); err == nil {
		t.Error("a folder was replaced")
	}
	if err := os.Remove(filepath.Join(dir, "answers.json")); err != nil {
		t.Fatal(err)
	}
	if err := s.Save(said("one")); err == nil {
		t.Error("saved, though the last load failed")
	}
	load(t, s)
	save(t, s, said("one"))
}

// A pipe in the place of the answers does not keep the program waiting.
func TestPipe(t *testing.T) {
	dir := t.TempDir()
	if exec.CommandContext(t.Context(), "mkfifo", filepath.Join(dir, "answers.json")).Run() != nil {
		t.Skip("needs mkfifo")
	}
	done := make(chan error, 1)
	go func() { done <- second(answers.Read(dir)) }()
	select {
	case err := <-done:
		if err == nil {
			t.Error("a pipe was read")
		}
	case <-time.After(5 * time.Second):
		t.Error("reading a pipe hangs")
	}
}

// Wipe takes away everything that the store made, and nothing else.
func TestWipe(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "data")
	s := open(t, dir)
	save(t, s, said("one"))
	save(t, s, said("two"))
	write(t, dir, "answers.json", "damaged")
	load(t, s)
	write(t, dir, "answers.json", "changed")
	save(t, s, said("three"))
	write(t, dir, ".answers-123.tmp", "left over")
	others := []string{"answers.json.txt", "my answers.json", "answers.damaged-x.json", "answers.damaged-.json", ".answers-.tmp", "plan.md"}
	for _, name := range others {
		write(t, dir, name, name)
	}
	files, err := answers.Files(dir)
	if err != nil {
		t.Fatal(err)
	}
	var kinds, paths []string
	for _, f := range files {
		kinds, paths = append(kinds, f.Kind), append(paths, f.Path)
		if info, err := os.Stat(f.Path); err != nil || info.Size() != f.Size || !info.ModTime().Equal(f.Modified) {
			t.Errorf("%+v is %v (%v)", f, info, err)
		}
	}
	if got := strings.Join(kinds, " "); got != "backup damaged changed temporary answers lock" {
		t.Errorf("the folder has %s", got)
	}
	gone, err := s.Wipe()
	if err != nil || !reflect.DeepEqual(gone, paths) {
		t.Errorf("wiped %v (%v), not %v", gone, err, paths)
	}
	if err := s.Save(said("four")); !errors.Is(err, answers.ErrClosed) {
		t.Errorf("save after a wipe gives %v", err)
	}
	closed(t, s)
	for _, name := range others {
		if content(t, dir, name) != name {
			t.Errorf("%s is another", name)
		}
	}
	if got := len(strings.Fields(names(t, dir))); got != len(others)+1 { // one name has a blank
		t.Errorf("the folder has %s", names(t, dir))
	}
}

// Wiping a folder with nothing else in it takes the folder, and one can begin anew.
func TestWipeFolder(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "data")
	s := open(t, dir)
	save(t, s, said("one"))
	gone, err := s.Wipe()
	if err != nil || gone[len(gone)-1] != dir {
		t.Errorf("wiped %v, %v", gone, err)
	}
	if files, err := answers.Files(dir); files != nil || err != nil {
		t.Errorf("left: %v, %v", files, err)
	}
	if _, n, err := answers.Read(dir); !n.Fresh || err != nil {
		t.Errorf("read %+v, %v", n, err)
	}
	s = open(t, dir)
	if set, n := load(t, s); !set.Empty() || !n.Fresh {
		t.Errorf("loaded %v, %+v", set, n)
	}
	save(t, s, said("two"))
}
