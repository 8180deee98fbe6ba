package answers

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// Notice is what a person should know about the answers that were loaded; the zero value when all is well.
type Notice struct {
	Fresh     bool // nothing was kept yet
	Recovered Recovered
}

// Recovered is what happened when the answers could not be read; the zero value when they could.
type Recovered struct {
	Damaged    string // the file that could not be read, and why; both empty when it was missing
	Why        string
	Aside      string // where its bytes are kept now; empty after Read, which leaves them where they are
	FromBackup bool   // the backup was loaded instead: at most the last save is missing
}

// Read gives the answers in a folder and changes nothing on disk. It needs no lock: during a save of another
// instance it gives the answers from before or after. Damaged answers are no error but a Notice.
func Read(dir string) (Set, Notice, error) {
	f, err := look(dir)
	return f.set, f.notice, err
}

// found is what there is in a folder.
type found struct {
	set     Set
	data    []byte      // the bytes that the set was read from
	info    fs.FileInfo // of the answers, nil when there are none or damaged ones
	notice  Notice
	damaged []string // files that hold no answers
}

// look reads the answers, or else the backup.
func look(dir string) (found, error) {
	path, backup := filepath.Join(dir, answersName), filepath.Join(dir, backupName)
	f, err := readAnswers(path)
	if err == nil {
		return f, nil
	}
	var rec Recovered
	var damaged []string
	switch bad, ok := errors.AsType[*damagedError](err); {
	case ok:
		rec.Damaged, rec.Why = bad.path, bad.err.Error()
		damaged = append(damaged, path)
	case !errors.Is(err, fs.ErrNotExist):
		return found{}, fileError("load", path, err)
	}
	f, err = readAnswers(backup)
	bad, ok := errors.AsType[*damagedError](err)
	switch {
	case err == nil:
		f.info, rec.FromBackup = nil, true
	case ok:
		damaged = append(damaged, backup)
		if rec.Damaged == "" {
			rec.Damaged, rec.Why = bad.path, bad.err.Error()
		}
	case !errors.Is(err, fs.ErrNotExist):
		return found{}, fileError("load", backup, err)
	}
	f.damaged = damaged
	f.notice = Notice{Fresh: rec == Recovered{}, Recovered: rec}
	return f, nil
}

// readAnswers reads one file; bytes that are no answers are a *damagedError.
func readAnswers(path string) (found, error) {
	data, info, err := readBounded(path)
	if err != nil {
		return found{}, err
	}
	set, err := decode(data)
	if late, ok := errors.AsType[*NewerError](err); ok {
		late.Path = path
		return found{}, late
	}
	if err != nil {
		return found{}, &damagedError{path, err}
	}
	return found{set: set, data: data, info: info}, nil
}

// readBounded reads a regular file that is not too large.
func readBounded(path string) (data []byte, info fs.FileInfo, err error) {
	if info, err = os.Stat(path); err != nil {
		return nil, nil, err
	}
	if !info.Mode().IsRegular() { // a pipe would never end
		return nil, nil, fmt.Errorf("%s: %w", path, ErrNoFile)
	}
	if info.Size() > maxSize {
		return nil, nil, &damagedError{path, fmt.Errorf("%d MB is more than answers can be", info.Size()>>20)}
	}
	err = again(func() error {
		file, err := os.Open(path)
		if err != nil {
			return err
		}
		defer func() { _ = file.Close() }() // only read
		if info, err = file.Stat(); err != nil {
			return err
		}
		data, err = io.ReadAll(io.LimitReader(file, maxSize+1))
		return err
	})
	if err == nil && len(data) > maxSize {
		err = &damagedError{path, errors.New("it is larger than answers can be")}
	}
	return data, info, err
}
