//go:build !windows

package cli_test

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/termtest"
)

var kills = flag.Int("kills", 15, "how often the program is killed in the middle of a lesson")

// pollSteps is how many polls the lesson has in which the program is killed.
const pollSteps = 40

// Whenever the program is killed, no step that was answered and left behind on screen is gone, and what was kept stays
// kept: an unbroken row of answers from the first step on, never
// fewer than before, and the next run goes on behind it.
func TestKilledWhileAnswering(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	lesson := filepath.Join(dir, "polls.yaml")
	if err := os.WriteFile(lesson, []byte(polls()), 0o600); err != nil {
		t.Fatal(err)
	}
	home := filepath.Join(dir, "kept-0")
	unsaved := 0 // steps that were left behind on screen and not kept
	for round, kept := 0, 0; round < *kills; round++ {
		seen := answerUntilKilled(t, lesson, home, kept+1)
		set, notice, err := answers.Read(home)
		if err != nil || notice.Recovered != (answers.Recovered{}) {
			t.Fatalf("round %d: the answers cannot be read as they are: %+v, %v", round, notice, err)
		}
		now := 0
		for a, ok := set.Answer("polls", pollID(1)); ok && len(a.Choice) == 1; a, ok = set.Answer("polls", pollID(now+1)) {
			now++
		}
		if all := len(set.Progress("polls").Answers); now < kept || all != now {
			t.Fatalf("round %d: %d answers in a row of %d are kept, %d were before", round, now, all, kept)
		}
		unsaved += max(0, seen-1-now)
		kept = now
		if now == pollSteps {
			home, kept = filepath.Join(dir, fmt.Sprintf("kept-%d", round+1)), 0
		}
	}
	if unsaved > 0 {
		t.Errorf("%d steps were left behind on screen before their answer was kept, in %d kills", unsaved, *kills)
	}
}

// answerUntilKilled answers one step after another from step begun until the program is killed at a random moment,
// and gives the last step that was on screen; 0 when it came to none.
func answerUntilKilled(t *testing.T, lesson, home string, begun int) int {
	t.Helper()
	cmd := exec.Command("ambassadeur", "learn", lesson)
	cmd.Env = append(os.Environ(), "AMBASSADEUR_HOME="+home, "LANG=nl_NL.UTF-8", "LC_ALL=", "TERM=xterm-256color", "COLORFGBG=15;0")
	term, err := termtest.Start(cmd, 80, 24)
	if err != nil {
		t.Fatal(err)
	}
	defer term.Close()
	if begun == 1 {
		if err := term.WaitFor("Enter", 10*time.Second); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(term.Screen(), "stap 1 van") {
			if err := term.Key("enter"); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := term.WaitFor(fmt.Sprintf("stap %d van", begun), 10*time.Second); err != nil {
		t.Fatal(err)
	}
	timer := time.AfterFunc(time.Duration(rand.IntN(150_000))*time.Microsecond, func() { _ = cmd.Process.Kill() })
	defer timer.Stop()
	for n := begun; n <= pollSteps; n++ { // an error is the end of the program
		if term.Key(strconv.Itoa(n%3+1)) != nil || term.Key("enter") != nil {
			break
		}
		if n < pollSteps && term.WaitFor(fmt.Sprintf("stap %d van", n+1), 10*time.Second) != nil {
			break
		}
	}
	if err := term.Wait(10 * time.Second); err == nil {
		t.Fatal("the program ended by itself")
	}
	return stepOn(term.Screen())
}

var stepShown = regexp.MustCompile(`stap (\d+) van`)

// stepOn is the step that a screen shows, 0 when it shows none.
func stepOn(screen string) int {
	if m := stepShown.FindStringSubmatch(screen); m != nil {
		n, _ := strconv.Atoi(m[1]) // digits
		return n
	}
	return 0
}

// polls is a lesson of polls, each answered with two keys.
func polls() string {
	var b strings.Builder
	b.WriteString("format: lesson/1\nid: polls\nlanguage: nl\ntitle: \"Peilingen\"\ngoal: \"Na deze les heb je veel gezegd.\"\ntrack: employee\nminutes: 5\nsteps:\n")
	for n := 1; n <= pollSteps; n++ {
		fmt.Fprintf(&b, "  - id: %s\n    type: poll\n    question: \"Vraag %d?\"\n    options:\n      - text: \"Een\"\n      - text: \"Twee\"\n      - text: \"Drie\"\n", pollID(n), n)
	}
	return b.String()
}

func pollID(n int) string { return fmt.Sprintf("vraag-%d", n) }
