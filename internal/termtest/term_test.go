//go:build !windows

package termtest_test

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/term"
	"github.com/rogpeppe/go-internal/testscript"

	"ambassadeur/internal/termtest"
)

const limit = 10 * time.Second

// The test binary is two small programs as well.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"keys": keys, "where": where})
}

// keys prints every read from the terminal on a line of its own, until it reads q.
func keys() {
	state, err := term.MakeRaw(os.Stdin.Fd())
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(3)
	}
	fmt.Print("\x1b[?1049h\x1b[?25lready\r\n")
	buf := make([]byte, 256)
	for {
		n, err := os.Stdin.Read(buf)
		fmt.Printf("%q\r\n", buf[:n])
		if err != nil || string(buf[:n]) == "q" {
			break
		}
	}
	fmt.Print("\x1b[?25h\x1b[?1049l")
	_ = term.Restore(os.Stdin.Fd(), state) // the program ends anyhow
}

// where asks the terminal where the cursor is, and says what it heard within a moment.
func where() {
	if _, err := term.MakeRaw(os.Stdin.Fd()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(3)
	}
	heard := make(chan string)
	go func() {
		buf := make([]byte, 256)
		n, _ := os.Stdin.Read(buf) // nothing read is nothing heard
		heard <- string(buf[:n])
	}()
	fmt.Print("abc\x1b[6n")
	select {
	case answer := <-heard:
		fmt.Printf("\r\nheard %q", answer)
	case <-time.After(300 * time.Millisecond):
		fmt.Print("\r\nheard nothing")
	}
}

func TestTerminal(t *testing.T) {
	s := start(t, 5, "sh", "-c", `printf 'naam?  \n'; read naam; echo "dag $naam"; read rest`)
	must(t, s.WaitFor("naam?", limit))
	must(t, s.Type("Zoë"))
	must(t, s.Key("enter"))
	must(t, s.WaitFor("dag Zoë", limit))
	if got, want := s.Screen(), "naam?\nZoë\ndag Zoë\n"; got != want {
		t.Errorf("the screen is %q, not %q", got, want)
	}
	if got := s.Bytes(); got != int64(len("naam?  \r\nZoë\r\ndag Zoë\r\n")) {
		t.Errorf("it has written %d bytes", got)
	}
	if err := s.WaitFor("never", 50*time.Millisecond); err == nil || !strings.Contains(err.Error(), "dag Zoë") {
		t.Errorf("waiting in vain gives %v", err)
	}
	if err := s.WaitGone("dag", 50*time.Millisecond); err == nil || !strings.Contains(err.Error(), "dag Zoë") {
		t.Errorf("waiting in vain gives %v", err)
	}
	must(t, s.Key("enter"))
	must(t, s.Wait(limit))
	must(t, s.Wait(limit))
	if s.Close(); !strings.Contains(s.Screen(), "dag Zoë") {
		t.Errorf("after all the screen is %q", s.Screen())
	}
}

// Every key arrives as a terminal sends it, and alone, however fast they are pressed.
func TestKeys(t *testing.T) {
	s := start(t, 40, "keys")
	must(t, s.WaitFor("ready", limit))
	if _, _, shows := s.Cursor(); shows || !s.AltScreen() {
		t.Error("the cursor shows, or it is not the alternate screen")
	}
	want := "ready\n"
	for _, key := range [][2]string{
		{"enter", `"\r"`},
		{"esc", `"\x1b"`},
		{"up", `"\x1b[A"`},
		{"esc", `"\x1b"`},
		{"shift+tab", `"\x1b[Z"`},
		{"a", `"a"`},
		{"b", `"b"`},
		{"ë", `"ë"`},
		{"space", `" "`},
		{"backspace", `"\x7f"`},
		{"ctrl+c", `"\x03"`},
		{"alt+x", `"\x1bx"`},
		{"pgdown", `"\x1b[6~"`},
		{"end", `"\x1b[F"`},
	} {
		must(t, s.Key(key[0]))
		want += key[1] + "\n"
	}
	must(t, s.Type("two words"))
	want += `"two words"` + "\n"
	must(t, s.WaitFor("two words", limit))
	if got := s.Screen(); got != want {
		t.Errorf("the screen is\n%s\nnot\n%s", got, want)
	}
	if err := s.Key("entr"); err == nil {
		t.Error("a key that does not exist was pressed")
	}
	must(t, s.Key("q"))
	must(t, s.Wait(limit))
	if _, _, shows := s.Cursor(); !shows || s.AltScreen() || s.Screen() != "\n" {
		t.Errorf("afterwards the terminal is not as it was:\n%s", s.Screen())
	}
}

// A program that asks gets an answer, unless the terminal is one that gives none.
func TestQueries(t *testing.T) {
	must(t, start(t, 5, "where").WaitFor(`heard "\x1b[1;4R"`, limit))
	cmd := exec.CommandContext(t.Context(), "where")
	s, err := termtest.Start(cmd, 40, 5, termtest.Silent())
	must(t, err)
	defer s.Close()
	must(t, s.WaitFor("heard nothing", limit))
}

// A program hears of a new size, and ^C ends it.
func TestResizeAndInterrupt(t *testing.T) {
	s := start(t, 5, "sh", "-c", `trap 'stty size' WINCH; stty size; while :; do sleep 0.02; done`)
	must(t, s.WaitFor("5 40", limit))
	must(t, s.Resize(60, 18))
	must(t, s.WaitFor("18 60", limit))
	must(t, s.Key("ctrl+c"))
	if err := s.Wait(limit); err == nil {
		t.Error("an interrupted program ended well")
	}
}

// What a program prints last is on the screen when it has ended, however much it was.
func TestLastWords(t *testing.T) {
	s := start(t, 5, "sh", "-c", `i=0; while [ $i -lt 5000 ]; do echo "line $i"; i=$((i+1)); done; echo done; exit 7`)
	err := s.Wait(limit)
	if exit, ok := errors.AsType[*exec.ExitError](err); !ok || exit.ExitCode() != 7 {
		t.Errorf("it ends with %v", err)
	}
	if got, want := s.Screen(), "line 4997\nline 4998\nline 4999\ndone\n"; got != want {
		t.Errorf("the screen is %q, not %q", got, want)
	}
	began := time.Now()
	if err := s.WaitFor("more", limit); err == nil || !strings.Contains(err.Error(), "exit status 7") || time.Since(began) > limit/2 {
		t.Errorf("waiting for a program that has ended gives %v after %v", err, time.Since(began))
	}
}

// Settle waits for the end of a burst, and gives up on a screen that never rests.
func TestSettle(t *testing.T) {
	s := start(t, 5, "sh", "-c", `read go; for i in 1 2 3 4 5; do sleep 0.02; echo $i; done; read go; while :; do echo x; done`)
	must(t, s.Type("\n"))
	must(t, s.Settle(time.Second, limit))
	if !strings.Contains(s.Screen(), "5") {
		t.Errorf("not settled:\n%s", s.Screen())
	}
	must(t, s.Type("\n"))
	if err := s.Settle(time.Second, 1500*time.Millisecond); err == nil {
		t.Error("settled, though it keeps on drawing")
	}
}

// A program that does not end is killed, and what it started does not keep the terminal.
func TestEnds(t *testing.T) {
	s := start(t, 5, "sh", "-c", `echo here; sleep 1000`)
	must(t, s.WaitFor("here", limit))
	if err := s.Wait(20 * time.Millisecond); err == nil || !strings.Contains(err.Error(), "here") {
		t.Errorf("waiting gives %v", err)
	}
	s.Kill()
	if err := s.Wait(limit); err == nil || !strings.Contains(err.Error(), "killed") {
		t.Errorf("a killed program ends with %v", err)
	}
	s = start(t, 5, "sh", "-c", `trap '' HUP; sleep 1000 & echo gone`)
	must(t, s.Wait(limit))
	if s.Close(); s.Screen() != "gone\n" {
		t.Errorf("the screen is %q", s.Screen())
	}
	if _, err := termtest.Start(exec.CommandContext(t.Context(), "/no/such/program"), 40, 5); err == nil {
		t.Error("a program that is not there was started")
	}
}

func TestStyled(t *testing.T) {
	s := start(t, 5, "printf", `\033[1;31mred\033[0m`)
	must(t, s.Wait(limit))
	if got := s.Styled(); !strings.Contains(got, "31;1mred") {
		t.Errorf("styled it is %q", got)
	}
}

// The verbs do what they say in scripts that run side by side.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata", Cmds: termtest.Cmds(), RequireExplicitExec: true, RequireUniqueNames: true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("FROM_SETUP", "set up")
			return nil
		},
	})
}

// start runs a program in a terminal 40 wide.
func start(t *testing.T, h int, prog string, args ...string) *termtest.Terminal {
	t.Helper()
	s, err := termtest.Start(exec.Command(prog, args...), 40, h)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Close)
	return s
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
