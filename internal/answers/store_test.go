package answers_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"pgregory.net/rapid"

	"ambassadeur/internal/answers"
)

// What was saved is there when the program starts again, in a file that only the person can read.
func TestAnswersAreKept(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "data", "ambassadeur")
	s := open(t, dir)
	if set, n := load(t, s); !n.Fresh || !set.Empty() {
		t.Errorf("a new folder gives %v, %+v", set, n)
	}
	save(t, s, said("one"))
	save(t, s, said("two"))
	closed(t, s)

	s = open(t, dir)
	set, n := load(t, s)
	if n != (answers.Notice{}) || !reflect.DeepEqual(set, said("two")) {
		t.Errorf("loaded %v, %+v", set, n)
	}
	if !strings.HasPrefix(content(t, dir, "answers.json"), "{\n  \"format\": \"answers/1\",\n") {
		t.Errorf("the file does not begin with its format:\n%s", content(t, dir, "answers.json"))
	}
	if runtime.GOOS == "windows" {
		return
	}
	for name, want := range map[string]os.FileMode{"": 0o700, "answers.json": 0o600, "answers.json.bak": 0o600, "answers.lock": 0o600} {
		info, err := os.Stat(filepath.Join(dir, name))
		if err != nil || info.Mode().Perm() != want {
			t.Errorf("%q has mode %v (%v), not %v", name, info.Mode(), err, want)
		}
	}
}

// Any answers come back as they were said.
func TestRoundTrip(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	rapid.Check(t, func(t *rapid.T) {
		set := anySet(t)
		if err := s.Save(set); err != nil {
			t.Fatal(err)
		}
		got, n, err := answers.Read(dir)
		if err != nil || n != (answers.Notice{}) || !reflect.DeepEqual(got, set) {
			t.Fatalf("saved %+v\nread  %+v\n%+v %v", set, got, n, err)
		}
	})
}

// Fields that a later version 1 adds at the top survive a save of this one.
func TestUnknownFieldsAreKept(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "answers.json", `{"format":"answers/1", "Person":{"name":"An"}, "later": {"a":[1, 2]}, "more":null}`)
	s := open(t, dir)
	set, _ := load(t, s)
	save(t, s, set.WithPerson(answers.Person{Name: "Bo"}))
	save(t, s, set.WithPerson(answers.Person{Name: "Cor"}))
	got := content(t, dir, "answers.json")
	for _, want := range []string{`"name": "Cor"`, `"later": {"a":[1, 2]}`, `"more": null`} {
		if strings.Count(got, want) != 1 {
			t.Errorf("%s is not there once:\n%s", want, got)
		}
	}
	if strings.Contains(got, `"Person"`) {
		t.Errorf("a known field was written twice:\n%s", got)
	}
	closed(t, s)
	if set, n := load(t, open(t, dir)); set.Person.Name != "Cor" || n != (answers.Notice{}) {
		t.Errorf("loaded %v, %+v", set, n)
	}
}

// A file of a newer version is neither changed nor replaced, and does not count as damaged.
func TestNewerIsLeftAlone(t *testing.T) {
	for _, format := range []string{"answers/2", "answers/10", "answers/99999999999999999999"} {
		dir := t.TempDir()
		text := fmt.Sprintf(`{"format": %q, "person": ["another", "shape"]}`, format)
		write(t, dir, "answers.json", text)
		s := open(t, dir)
		_, _, err := s.Load()
		newer, ok := errors.AsType[*answers.NewerError](err)
		if !ok || newer.Found != format || newer.Path != filepath.Join(dir, "answers.json") {
			t.Errorf("load gives %v", err)
		}
		for _, err := range []error{s.Save(said("x")), s.Save(said("y")), second(answers.Read(dir))} {
			if _, ok := errors.AsType[*answers.NewerError](err); !ok {
				t.Errorf("save or read gives %v", err)
			}
		}
		closed(t, s)
		if got := content(t, dir, "answers.json"); got != text {
			t.Errorf("it is now %s", got)
		}
		if names := names(t, dir); names != "answers.json answers.lock" {
			t.Errorf("the folder has %s", names)
		}
	}
}

// A second instance can read, and neither save nor wipe, until the first one is closed.
func TestTwoInstances(t *testing.T) {
	dir := t.TempDir()
	first := open(t, dir)
	save(t, first, said("first"))
	second, err := answers.Open(dir)
	if !errors.Is(err, answers.ErrInUse) || !strings.Contains(err.Error(), dir) {
		t.Fatalf("a second instance gives %v", err)
	}
	if set, _, err := second.Load(); err != nil || !reflect.DeepEqual(set, said("first")) {
		t.Errorf("it loads %v, %v", set, err)
	}
	if err := second.Save(said("second")); !errors.Is(err, answers.ErrInUse) {
		t.Errorf("it saves: %v", err)
	}
	if gone, err := second.Wipe(); !errors.Is(err, answers.ErrInUse) || gone != nil {
		t.Errorf("it wipes %v: %v", gone, err)
	}
	closed(t, second)
	if third, err := answers.Open(dir); !errors.Is(err, answers.ErrInUse) {
		t.Errorf("closing the second one gives the lock of the first away: %v %v", third, err)
	}
	save(t, first, said("still first"))
	closed(t, first)
	if set, _ := load(t, open(t, dir)); !reflect.DeepEqual(set, said("still first")) {
		t.Errorf("loaded %v", set)
	}
}

// However openings and wipes follow one another, one instance has the answers at a time.
func TestOneAtATime(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "data")
	var inside atomic.Int32
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			for i := 0; i < 50; i++ {
				s, err := answers.Open(dir)
				if errors.Is(err, answers.ErrInUse) {
					i--
					runtime.Gosched()
					continue
				}
				if err != nil {
					t.Error(err)
					return
				}
				if n := inside.Add(1); n != 1 {
					t.Errorf("%d instances have the lock", n)
				}
				runtime.Gosched()
				inside.Add(-1)
				if i%2 == 0 {
					_, err = s.Wipe()
				} else {
					err = s.Close()
				}
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	group.Wait()
}

// Answers that were never loaded are not replaced by mistake.
func TestSaveWithoutLoad(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	save(t, s, said("old")) // nothing was there
	closed(t, s)
	s = open(t, dir)
	if err := s.Save(said("new")); !errors.Is(err, answers.ErrNotLoaded) {
		t.Errorf("save gives %v", err)
	}
	if set, _ := load(t, s); !reflect.DeepEqual(set, said("old")) {
		t.Errorf("loaded %v", set)
	}
	save(t, s, said("new"))
}

// A reader beside a busy writer sees a whole set, and never an older one after a newer.
func TestReadDuringSave(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	save(t, s, count(0))
	done := make(chan error, 1)
	go func() {
		defer close(done)
		for i := 1; i <= 200; i++ {
			if err := s.Save(count(i)); err != nil {
				done <- err
				return
			}
		}
	}()
	last := 0
	for {
		set, n, err := answers.Read(dir)
		if err != nil || n != (answers.Notice{}) {
			t.Fatalf("read gives %+v, %v", n, err)
		}
		if i := counted(set); i < last {
			t.Fatalf("read %d after %d", i, last)
		} else {
			last = i
		}
		select {
		case err := <-done:
			if err != nil {
				t.Fatal(err)
			}
			return
		default:
		}
	}
}

func BenchmarkSave(b *testing.B) {
	s, err := answers.Open(b.TempDir())
	if err != nil {
		b.Fatal(err)
	}
	set := realistic()
	for i := 0; b.Loop(); i++ {
		if err := s.Save(set.WithPerson(answers.Person{Name: fmt.Sprint(i)})); err != nil {
			b.Fatal(err)
		}
	}
}

// The parts of a save and a load that are not the disk's.
func BenchmarkRead(b *testing.B) {
	dir := b.TempDir()
	s, err := answers.Open(dir)
	if err != nil {
		b.Fatal(err)
	}
	if err := s.Save(realistic()); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, _, err := answers.Read(dir); err != nil {
			b.Fatal(err)
		}
	}
}
