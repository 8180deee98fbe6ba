package cli

import (
	"errors"
	"io/fs"
	"syscall"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/i18n"
)

var (
	errNoFile   = errors.New("it is not an ordinary file")
	errNoFolder = errors.New("it is not a folder")
)

// why is an error of the disk as a person should read it, without the path; what has no words of ours stays as it is.
func why(w i18n.CLI, err error) string {
	switch kind := answers.ReasonOf(err); {
	case kind == answers.Full:
		return w.DiskFull
	case kind == answers.Denied:
		return w.NotAllowed
	case errors.Is(err, fs.ErrNotExist):
		return w.NotThere
	case errors.Is(err, errNoFile), errors.Is(err, answers.ErrNoFile), errors.Is(err, syscall.EISDIR):
		return w.NoFile
	case errors.Is(err, errNoFolder), errors.Is(err, syscall.ENOTDIR):
		return w.NoFolder
	case errors.Is(err, syscall.ELOOP):
		return w.LinkLoop
	}
	return err.Error()
}

// whyStore is why for the answers, with the path that it is about.
func whyStore(w i18n.CLI, err error) string {
	if f, ok := errors.AsType[*answers.FileError](err); ok {
		return f.Path + ": " + why(w, f.Err)
	}
	return err.Error()
}

// notSaved is a save that failed, in a person's words.
type notSaved struct {
	text string
	err  error
}

func (e *notSaved) Error() string { return e.text }

func (e *notSaved) Unwrap() error { return e.err }

// saver keeps answers in a store, and says in words why it could not.
func (a *app) saver(store *answers.Store) func(answers.Set) error {
	return func(set answers.Set) error {
		err := store.Save(set)
		if err != nil {
			err = &notSaved{whyStore(a.words.CLI, err), err}
		}
		return err
	}
}

// spoken is the error that ends a command: of a save that failed only what a person can do something about.
func (a *app) spoken(err error) error {
	if lost, ok := errors.AsType[*notSaved](err); ok {
		return failed(a.words.Common.NotSaved+" "+lost.text, a.words.CLI.HintStore)
	}
	return err
}
