package answers

import (
	"errors"
	"fmt"
	"io/fs"
	"runtime"
	"syscall"
)

var (
	// ErrInUse is what Open and Save say when another instance keeps its answers in the same folder.
	ErrInUse = errors.New("another instance is open on these answers")
	// ErrNotLoaded is what Save says when there are answers in the folder that were never loaded: saving would
	// replace what nobody has seen.
	ErrNotLoaded = errors.New("there are answers here that were not loaded")
	// ErrNoFile is what Load and Read say when there is something else in the place of a file.
	ErrNoFile = errors.New("it is not a file")
	// ErrClosed is what Load, Save and Wipe say after Close or Wipe.
	ErrClosed = errors.New("the answers are closed")
)

// NewerError is a file that a newer version of the program wrote. It is left as it is, and Save refuses to
// replace it.
type NewerError struct {
	Found string // the format in the file, such as "answers/2"
	Path  string
}

func (e *NewerError) Error() string {
	return fmt.Sprintf("%s has format %q, this version reads up to %q", e.Path, e.Found, format)
}

// Reason is why a file could not be read or written, as far as a person can do something about it.
type Reason int

// The reasons of a FileError.
const (
	Other  Reason = iota
	Denied        // no permission, or read-only
	Full          // no space left, or over quota
)

// FileError is a file or folder that could not be read or written. What was kept before is still there.
type FileError struct {
	Op     string // open, load, save or wipe
	Path   string
	Reason Reason
	Err    error
}

func (e *FileError) Error() string { return fmt.Sprintf("%s answers %s: %v", e.Op, e.Path, e.Err) }

func (e *FileError) Unwrap() error { return e.Err }

// fileError says at which path an operation failed; nil stays nil, and what names its path already is left alone.
func fileError(op, path string, err error) error {
	if err == nil {
		return nil
	}
	if _, ok := errors.AsType[*NewerError](err); ok {
		return err
	}
	if _, ok := errors.AsType[*FileError](err); ok {
		return err
	}
	return &FileError{Op: op, Path: path, Reason: ReasonOf(err), Err: err}
}

// ReasonOf finds what a person can do something about in an error of the operating system.
func ReasonOf(err error) Reason {
	var full []syscall.Errno
	if runtime.GOOS == "windows" {
		full = []syscall.Errno{112, 39} // ERROR_DISK_FULL, ERROR_HANDLE_DISK_FULL
	}
	for _, no := range append(full, syscall.ENOSPC, syscall.EDQUOT) {
		if errors.Is(err, no) {
			return Full
		}
	}
	if errors.Is(err, fs.ErrPermission) || errors.Is(err, syscall.EROFS) {
		return Denied
	}
	return Other
}

// damagedError is a file whose bytes are no answers.
type damagedError struct {
	path string
	err  error
}

func (e *damagedError) Error() string { return fmt.Sprintf("%s is damaged: %v", e.path, e.err) }

func (e *damagedError) Unwrap() error { return e.err }
