// Package cli is the command line: the only room that knows the disk, the clock, the environment and the terminal.
//
// What a command gives goes to stdout, what it says goes to stderr. Exit codes: 0 fine, 1 problems found, 2 wrong
// usage, 3 failure. An error is one line that says what, and a hint that says what to do.
package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"
	"time"

	_ "ambassadeur/internal/background" // keeps Bubble Tea from asking a silent terminal
	"ambassadeur/internal/i18n"
	"ambassadeur/ui/kit"
)

// The exit codes.
const (
	ExitFine    = 0
	ExitFound   = 1 // problems were found
	ExitUsage   = 2 // the command was used wrongly
	ExitFailure = 3
)

// Env is the world around the program.
type Env struct {
	Args     []string // without the program's own name
	In       io.Reader
	Out, Err io.Writer
	Getenv   func(string) string
	Now      func() time.Time
	Seed     func() uint64
	// Terminal are the input and output as files when both are a terminal; nil otherwise.
	Terminal *Terminal
	Version  string // as linked in by a release; empty otherwise
	Beside   string // the folder that the program itself is in, or empty
}

// Terminal is where a person sits.
type Terminal struct{ In, Out *os.File }

// name is how the program is called in what it says.
const name = "ambassadeur"

// failure is an error for a person: what, what to do, and the exit code.
type failure struct {
	code       int
	what, hint string
}

func (f *failure) Error() string { return f.what }

func usage(what, hint string) error  { return &failure{ExitUsage, what, hint} }
func failed(what, hint string) error { return &failure{ExitFailure, what, hint} }

// errFound ends a command that did its work and found problems.
var errFound = errors.New("problems found")

// Main runs the program and returns its exit code.
func Main(env Env) (code int) {
	words := i18n.For(language(env, ""))
	defer func() {
		if r := recover(); r != nil {
			say(env.Err, words, &failure{ExitFailure, fmt.Sprintf(words.CLI.CouldNotF, r), ""})
			_, _ = env.Err.Write(debug.Stack()) // the terminal is all there is to tell it to
			code = ExitFailure
		}
	}()
	a := &app{env: env}
	root := a.root()
	root.SetArgs(env.Args)
	root.SetIn(env.In)
	root.SetOut(env.Out)
	root.SetErr(env.Err)
	err := root.Execute()
	if a.words.Lang != "" {
		words = a.words
	}
	return say(env.Err, words, err)
}

// say tells what went wrong, if anything, and returns the exit code for it.
func say(w io.Writer, words i18n.Strings, err error) int {
	switch {
	case err == nil:
		return ExitFine
	case errors.Is(err, errFound):
		return ExitFound
	}
	f := &failure{code: ExitFailure, what: err.Error()}
	errors.As(err, &f)
	_, _ = fmt.Fprintf(w, "%s: %s: %s\n", name, words.CLI.ErrorWord, short(f.what))
	if f.hint != "" {
		_, _ = fmt.Fprintf(w, "%s: %s: %s\n", name, words.CLI.HintWord, short(f.hint))
	}
	return f.code
}

// mostSaid is how many characters of a message are shown: what was typed is in it, and that may be anything.
const mostSaid = 2000

// short is a message without what could steer the terminal, and not longer than a person reads.
func short(text string) string {
	text = strings.ToValidUTF8(kit.Clean(text), "\ufffd")
	if runes := []rune(text); len(runes) > mostSaid {
		text = string(runes[:mostSaid/2]) + " … " + string(runes[len(runes)-mostSaid/2:])
	}
	return text
}

// language is the one asked for, else the saved one, else that of the locale.
func language(env Env, saved string) string {
	if l := flagValue(env.Args, "lang"); i18n.Known(l) {
		return l
	}
	if i18n.Known(saved) {
		return saved
	}
	for _, key := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := env.Getenv(key); v != "" {
			return i18n.Detect(v)
		}
	}
	return systemLanguage()
}
