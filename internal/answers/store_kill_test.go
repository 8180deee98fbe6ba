package answers_test

import (
	"bufio"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"ambassadeur/internal/answers"
)

// saverEnv makes this test binary a program that saves in the folder it names until it is killed.
const saverEnv = "ANSWERS_TEST_SAVER"

func TestMain(m *testing.M) {
	if dir := os.Getenv(saverEnv); dir != "" {
		fmt.Fprintln(os.Stderr, saveForever(dir))
		os.Exit(1)
	}
	os.Exit(m.Run())
}

// saveForever saves one number after another, and prints each when it is safe.
func saveForever(dir string) error {
	s, err := answers.Open(dir)
	if err != nil {
		return err
	}
	set, n, err := s.Load()
	if err != nil || n.Recovered != (answers.Recovered{}) {
		return fmt.Errorf("loaded %+v, %w", n, err)
	}
	for i := counted(set) + 1; ; i++ {
		if err := s.Save(count(i)); err != nil {
			return err
		}
		fmt.Println(i)
	}
}

// Whenever the program is killed, what it said was saved is there.
func TestKilled(t *testing.T) {
	t.Parallel()
	times := 200
	if testing.Short() {
		times = 20
	}
	dir := t.TempDir()
	last := 0
	for range times {
		last = max(last, killSaver(t, dir))
		set, n, err := answers.Read(dir)
		if err != nil || n.Recovered != (answers.Recovered{}) {
			t.Fatalf("read %+v, %v", n, err)
		}
		if got := counted(set); got != last && got != last+1 { // killed between saving and printing
			t.Fatalf("%d was saved last, and %d is there", last, got)
		} else {
			last = got
		}
	}
	if last < times {
		t.Errorf("only %d saves in %d runs: it was killed too early to mean anything", last, times)
	}
	load(t, open(t, dir))
	if got := names(t, dir); got != "answers.json answers.json.bak answers.lock" {
		t.Errorf("the folder has %s", got)
	}
}

// killSaver runs the saver for a moment after its first save, kills it, and gives the last number it printed; 0
// when it was killed before the first.
func killSaver(t *testing.T, dir string) int {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0])
	cmd.Env = append(os.Environ(), saverEnv+"="+dir)
	var complaint strings.Builder
	cmd.Stderr = &complaint
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	last := 0
	scan := func() bool {
		if !lines.Scan() {
			return false
		}
		if _, err := fmt.Sscan(lines.Text(), &last); err != nil {
			t.Errorf("it printed %q", lines.Text())
		}
		return true
	}
	if rand.IntN(10) > 0 { // else killed while it starts
		scan()
	}
	time.Sleep(rand.N(10 * time.Millisecond))
	_ = cmd.Process.Kill() // fails when it has ended, and then it has complained
	for scan() {
		continue
	}
	_ = cmd.Wait() // it was killed
	if complaint.Len() > 0 {
		t.Fatal(complaint.String())
	}
	return last
}
