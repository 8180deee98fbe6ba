//go:build !windows

package termtest

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// How long the verbs wait: for something to happen, and for a screen to be a whole frame.
const (
	limit = 10 * time.Second
	quiet = 50 * time.Millisecond
)

// verbs has the terminal of every script that has one.
type verbs struct {
	mu    sync.Mutex // scripts run side by side
	terms map[*testscript.TestScript]*Terminal
}

// Cmds gives the verbs for testscript.Params.Cmds:
//
//	term [-silent] WxH PROG ARG…   run a program in a terminal, with the script's environment; TERM is
//	                               xterm-256color unless the script says otherwise
//	see TEXT…                      wait until every text is on screen; ! see is unseen
//	unseen TEXT…                   wait until none is
//	type TEXT                      send text at once
//	key NAME…                      press keys, one by one
//	resize WxH                     change the size
//	screen FILE                    write the screen to a file, once it is still
//	ends [CODE]                    wait for the program to end with this exit code, 0 unless given; ! ends: not 0
//	crash                          end it as kill -9 does (kill is testscript's own, for background commands)
//
// A script has one terminal at a time; a new one closes the one before.
func Cmds() map[string]func(ts *testscript.TestScript, neg bool, args []string) {
	v := &verbs{terms: map[*testscript.TestScript]*Terminal{}}
	return map[string]func(*testscript.TestScript, bool, []string){
		"term":   v.term,
		"see":    v.see,
		"unseen": v.unseen,
		"type": v.verb("type TEXT", 1, 1, func(_ *testscript.TestScript, t *Terminal, args []string) error {
			return t.Type(args[0])
		}),
		"key": v.verb("key NAME…", 1, 1000, func(_ *testscript.TestScript, t *Terminal, args []string) error {
			for _, name := range args {
				if err := t.Key(name); err != nil {
					return err
				}
			}
			return nil
		}),
		"resize": v.verb("resize WxH", 1, 1, func(_ *testscript.TestScript, t *Terminal, args []string) error {
			w, h, err := size(args[0])
			if err != nil {
				return err
			}
			return t.Resize(w, h)
		}),
		"screen": v.verb("screen FILE", 1, 1, func(ts *testscript.TestScript, t *Terminal, args []string) error {
			if err := t.Settle(quiet, limit); err != nil {
				return err
			}
			return os.WriteFile(ts.MkAbs(args[0]), []byte(t.Screen()), 0o600)
		}),
		"ends": v.ends,
		"crash": v.verb("crash", 0, 0, func(_ *testscript.TestScript, t *Terminal, _ []string) error {
			t.Kill()
			return nil
		}),
	}
}

// verb makes a verb that cannot be negated from what it does with the script's terminal.
func (v *verbs) verb(usage string, least, most int, do func(*testscript.TestScript, *Terminal, []string) error) func(*testscript.TestScript, bool, []string) {
	return func(ts *testscript.TestScript, neg bool, args []string) {
		if neg || len(args) < least || len(args) > most {
			ts.Fatalf("usage: %s", usage)
		}
		ts.Check(do(ts, v.of(ts), args))
	}
}

// of is the terminal of a script.
func (v *verbs) of(ts *testscript.TestScript) *Terminal {
	v.mu.Lock()
	defer v.mu.Unlock()
	t := v.terms[ts]
	if t == nil {
		ts.Fatalf("there is no terminal: begin with term WxH PROG")
	}
	return t
}

func (v *verbs) term(ts *testscript.TestScript, neg bool, args []string) {
	var options []Option
	if len(args) > 0 && args[0] == "-silent" {
		options, args = append(options, Silent()), args[1:]
	}
	if neg || len(args) < 2 {
		ts.Fatalf("usage: term [-silent] WxH PROG ARG…")
	}
	w, h, err := size(args[0])
	ts.Check(err)
	path, err := lookPath(ts, args[1])
	ts.Check(err)
	cmd := exec.Command(path, args[2:]...)
	cmd.Args[0] = args[1]
	cmd.Dir = ts.MkAbs(".")
	cmd.Env = append([]string{"TERM=xterm-256color"}, environ(ts)...)
	cmd.Env = append(cmd.Env, "PWD="+cmd.Dir)
	t, err := Start(cmd, w, h, options...)
	ts.Check(err)
	v.mu.Lock()
	old := v.terms[ts]
	v.terms[ts] = t
	v.mu.Unlock()
	if old != nil {
		old.Close()
		return // the script closes its last terminal already
	}
	ts.Defer(func() {
		v.mu.Lock()
		last := v.terms[ts]
		delete(v.terms, ts)
		v.mu.Unlock()
		last.Close()
	})
}

func (v *verbs) see(ts *testscript.TestScript, neg bool, args []string) {
	if neg {
		v.unseen(ts, false, args)
		return
	}
	if len(args) == 0 {
		ts.Fatalf("usage: see TEXT…")
	}
	for _, text := range args {
		ts.Check(v.of(ts).WaitFor(text, limit))
	}
}

func (v *verbs) unseen(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) == 0 {
		ts.Fatalf("usage: unseen TEXT…")
	}
	for _, text := range args {
		ts.Check(v.of(ts).WaitGone(text, limit))
	}
}

func (v *verbs) ends(ts *testscript.TestScript, neg bool, args []string) {
	want, bad := 0, error(nil)
	if len(args) == 1 {
		want, bad = strconv.Atoi(args[0])
	}
	if len(args) > 1 || bad != nil || (neg && len(args) > 0) {
		ts.Fatalf("usage: ends [CODE]")
	}
	t := v.of(ts)
	err := t.Wait(limit)
	if _, ended := errors.AsType[*exec.ExitError](err); err != nil && !ended {
		ts.Fatalf("%v", err)
	}
	if code := t.cmd.ProcessState.ExitCode(); (code == want) == neg {
		ts.Fatalf("the program ended with %s; the screen is:\n%s", t.cmd.ProcessState, t.Screen())
	}
}

// size reads "80x24".
func size(text string) (w, h int, err error) {
	wide, high, _ := strings.Cut(text, "x")
	w, err = strconv.Atoi(wide)
	h, err2 := strconv.Atoi(high)
	if err != nil || err2 != nil || w < 1 || h < 1 || w > 1000 || h > 1000 {
		return 0, 0, fmt.Errorf("%q is no size such as 80x24", text)
	}
	return w, h, nil
}

// lookPath finds a program as exec does in a script: in the PATH of the script.
func lookPath(ts *testscript.TestScript, prog string) (string, error) {
	if strings.Contains(prog, "/") {
		return ts.MkAbs(prog), nil
	}
	for _, dir := range filepath.SplitList(ts.Getenv("PATH")) {
		path := filepath.Join(dir, prog)
		if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() && info.Mode()&0o111 != 0 {
			return path, nil
		}
	}
	return "", fmt.Errorf("%s is not in PATH", prog)
}

// environ is the environment of a script. testscript lets a verb ask for one variable by name, not for all that
// the script has set, so this reads the list itself.
func environ(ts *testscript.TestScript) []string {
	list := reflect.ValueOf(ts).Elem().FieldByName("env")
	if !list.IsValid() || list.Type() != reflect.TypeFor[[]string]() {
		ts.Fatalf("this testscript keeps its environment elsewhere: see environ in internal/termtest")
	}
	env := make([]string, list.Len())
	for i := range env {
		env[i] = list.Index(i).String()
	}
	return env
}
