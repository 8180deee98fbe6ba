package cli_test

import (
	"flag"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/term"
	"github.com/rogpeppe/go-internal/testscript"

	"ambassadeur/internal/cli"
	"ambassadeur/internal/linkedin/exporttest"
	"ambassadeur/internal/member"
	"ambassadeur/internal/profilepdf/pdftest"
	"ambassadeur/internal/termtest"
)

var update = flag.Bool("update", false, "write the expected files of the scripts anew")

// TestMain makes the test binary be the program as well, with the clock and the shuffles that a script asks for.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"ambassadeur": func() { os.Exit(cli.Main(world())) }})
}

// world is the real one, except that AMBASSADEUR_TEST_NOW stops the clock.
func world() cli.Env {
	env := cli.Env{
		Args: os.Args[1:], In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Getenv: os.Getenv, Version: "1.2.3",
		Now: func() time.Time {
			if at, err := time.Parse(time.RFC3339, os.Getenv("AMBASSADEUR_TEST_NOW")); err == nil {
				return at
			}
			return time.Now()
		},
		Seed: rand.New(rand.NewPCG(1, 2)).Uint64,
	}
	if term.IsTerminal(os.Stdin.Fd()) && term.IsTerminal(os.Stdout.Fd()) {
		env.Terminal = &cli.Terminal{In: os.Stdin, Out: os.Stdout}
	}
	return env
}

// Scripts are the program as a person uses it: real commands, files, pipes and a real pseudo-terminal.
func TestScripts(t *testing.T) {
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		Cmds:                cmds(),
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		UpdateScripts:       *update,
		Setup: func(e *testscript.Env) error {
			e.Setenv("AMBASSADEUR_HOME", filepath.Join(e.WorkDir, "kept"))
			e.Setenv("AMBASSADEUR_DOCUMENTS", e.WorkDir)
			e.Setenv("AMBASSADEUR_DOWNLOADS", filepath.Join(e.WorkDir, "downloads"))
			e.Setenv("AMBASSADEUR_TEST_NOW", "2026-11-23T14:00:00Z")
			e.Setenv("LANG", "nl_NL.UTF-8")
			e.Setenv("TERM", "xterm-256color")
			e.Setenv("ROOT", root)
			return nil
		},
	})
}

// cmds are the verbs of the scripts: those of the test terminal, and edit FILE OLD NEW, a person with an editor.
func cmds() map[string]func(*testscript.TestScript, bool, []string) {
	all := termtest.Cmds()
	all["edit"] = func(ts *testscript.TestScript, neg bool, args []string) {
		if neg || len(args) != 3 {
			ts.Fatalf("usage: edit FILE OLD NEW")
		}
		text := ts.ReadFile(args[0])
		if !strings.Contains(text, args[1]) {
			ts.Fatalf("%s does not have %q", args[0], args[1])
		}
		ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.Replace(text, args[1], strings.ReplaceAll(args[2], `\n`, "\n"), 1)), 0o600))
	}
	all["big"] = func(ts *testscript.TestScript, _ bool, args []string) {
		ts.Check(os.WriteFile(ts.MkAbs(args[0]), append([]byte("\x89PNG\r\n\x1a\n"), make([]byte, 5<<20+1)...), 0o600))
	}
	all["drop"] = func(ts *testscript.TestScript, neg bool, args []string) {
		all["type"](ts, neg, []string{"\x1b[200~" + strings.Join(args, " ") + "\x1b[201~"})
	}
	all["linkedin"] = linkedIn
	return all
}

// linkedIn is what LinkedIn gives: linkedin ERA FILE writes a zip, linkedin pdf FILE a profile as PDF, of somebody who
// does not exist.
func linkedIn(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: linkedin ERA|pdf FILE")
	}
	p := exporttest.Sample()
	p.At = time.Date(2026, 11, 12, 9, 30, 0, 0, time.UTC)
	if args[0] == "pdf" {
		at := time.Date(2026, 11, 20, 14, 0, 0, 0, time.UTC)
		m := exporttest.Want(exporttest.Era2026Complete, p, member.Source{Origin: member.PDF, At: at})
		ts.Check(os.WriteFile(ts.MkAbs(args[1]), pdftest.Make(m, pdftest.Options{Lang: "nl", Created: at}), 0o600))
		return
	}
	i := slices.IndexFunc(exporttest.Eras(), func(e exporttest.Era) bool { return string(e) == args[0] })
	if i < 0 {
		ts.Fatalf("no era is called %q", args[0])
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), exporttest.Zip(exporttest.Make(exporttest.Eras()[i], p), exporttest.Zipped{Modified: p.At}), 0o600))
}
