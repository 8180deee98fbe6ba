package sessions_test

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"ambassadeur/internal/room"
	"ambassadeur/internal/sessions"
)

var now = time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC)

func begun(t *testing.T) (sessions.Store, *sessions.File, room.Session) {
	t.Helper()
	store := sessions.Store{Dir: filepath.Join(t.TempDir(), "sessions")}
	f := store.File(store.NewID("a-lesson", now))
	s := room.New(f.ID(), "a-lesson", "A lesson", "en", "", now, 1)
	s, err := f.Do(s, func(s room.Session) room.Session { s.Seq++; return s })
	if err != nil {
		t.Fatal(err)
	}
	return store, f, s
}

func counted(s room.Session) room.Session {
	counts := map[string]int{}
	for k, n := range s.Votes["q"].First {
		counts[k] = n
	}
	counts["a"]++
	s.Votes = map[string]room.Ballot{"q": {First: counts}}
	s.Seq++
	return s
}

// Two windows that count at the same time lose no hand, and no reader ever sees half a file.
func TestNoChangeIsLost(t *testing.T) {
	store, _, s := begun(t)
	var group sync.WaitGroup
	for range 2 {
		group.Go(func() {
			f := store.File(s.ID)
			last := s
			for range 100 {
				var err error
				if last, err = f.Do(last, counted); err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	stop := make(chan struct{})
	var reading sync.WaitGroup
	reading.Go(func() {
		f := store.File(s.ID)
		for {
			select {
			case <-stop:
				return
			default:
				if f.Changed() {
					if _, err := f.Read(); err != nil {
						t.Error(err)
					}
				}
			}
		}
	})
	group.Wait()
	close(stop)
	reading.Wait()
	if got, err := store.File(s.ID).Read(); err != nil || got.Votes["q"].First["a"] != 200 {
		t.Errorf("%d of 200 hands, %v", got.Votes["q"].First["a"], err)
	}
	if names := list(t, store.Dir); len(names) != 2 {
		t.Errorf("left behind: %v", names)
	}
}

func list(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

// A file that was damaged, emptied, wiped or is of another session costs nothing: the window's own session is kept again,
// and what was there is set aside.
func TestWhatTheWindowKnowsSurvives(t *testing.T) {
	for what, spoil := range map[string]func(string) error{
		"damaged": func(p string) error { return os.WriteFile(p, []byte("{\"format\": \"session/1\", "), 0o600) },
		"empty":   func(p string) error { return os.WriteFile(p, nil, 0o600) },
		"wiped":   os.Remove,
		"other": func(p string) error {
			return os.WriteFile(p, []byte(`{"format":"session/1","id":"x","lesson":"y","opened":"2026-11-24T10:00:00Z"}`), 0o600)
		},
		"huge": func(p string) error { return os.WriteFile(p, make([]byte, 1<<20), 0o600) },
	} {
		store, f, s := begun(t)
		for range 5 {
			s, _ = f.Do(s, counted)
		}
		if err := spoil(f.Path()); err != nil {
			t.Fatal(err)
		}
		if s, err := f.Do(s, counted); err != nil || s.Votes["q"].First["a"] != 6 {
			t.Errorf("%s: %d of 6 hands, %v", what, s.Votes["q"].First["a"], err)
		}
		if got, err := store.File(s.ID).Read(); err != nil || got.Votes["q"].First["a"] != 6 {
			t.Errorf("%s: kept %d of 6 hands, %v", what, got.Votes["q"].First["a"], err)
		}
		if _, err := os.Stat(strings.TrimSuffix(f.Path(), ".json") + ".damaged"); (err == nil) != (what != "wiped") {
			t.Errorf("%s: set aside: %v", what, err)
		}
	}
}

// An older state of a session, such as a cloud folder may bring back, does not win over a window's own.
func TestStaleStateLoses(t *testing.T) {
	_, f, s := begun(t)
	old, err := os.ReadFile(f.Path())
	if err != nil {
		t.Fatal(err)
	}
	for range 3 {
		s, _ = f.Do(s, counted)
	}
	if err := os.WriteFile(f.Path(), old, 0o600); err != nil {
		t.Fatal(err)
	}
	if s, err = f.Do(s, counted); err != nil || s.Votes["q"].First["a"] != 4 {
		t.Errorf("%d of 4 hands, %v", s.Votes["q"].First["a"], err)
	}
}

// A file of a newer version is left alone.
func TestNewerIsLeftAlone(t *testing.T) {
	_, f, s := begun(t)
	newer := []byte(`{"format":"session/2","id":"` + s.ID + `"}`)
	if err := os.WriteFile(f.Path(), newer, 0o600); err != nil {
		t.Fatal(err)
	}
	if s, err := f.Do(s, counted); err == nil || s.Votes["q"].First["a"] != 1 {
		t.Errorf("%d hands, %v", s.Votes["q"].First["a"], err)
	}
	if data, err := os.ReadFile(f.Path()); err != nil || string(data) != string(newer) {
		t.Errorf("overwritten: %s, %v", data, err)
	}
}

// The safe copy is read when the file is gone or damaged, and only then.
func TestSafeCopy(t *testing.T) {
	store, f, s := begun(t)
	s, _ = f.Do(s, counted)
	if err := f.Keep(); err != nil {
		t.Fatal(err)
	}
	s, _ = f.Do(s, counted)
	if got, err := store.File(s.ID).Read(); err != nil || got.Votes["q"].First["a"] != 2 {
		t.Errorf("%d hands, %v", got.Votes["q"].First["a"], err)
	}
	if err := os.WriteFile(f.Path(), []byte("no"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got, err := store.File(s.ID).Read(); err != nil || got.Votes["q"].First["a"] != 1 {
		t.Errorf("%d hands of the safe copy, %v", got.Votes["q"].First["a"], err)
	}
}

// One window has the seat; who looks whether it is taken does not take it; a seat that was given back is free.
func TestSeat(t *testing.T) {
	store, f, s := begun(t)
	other := store.File(s.ID)
	if other.Seated() {
		t.Error("taken before anybody sat")
	}
	if err := f.Sit(); err != nil {
		t.Fatal(err)
	}
	if !other.Seated() || other.Sit() == nil {
		t.Error("the seat is not taken")
	}
	f.Rise()
	if other.Seated() {
		t.Error("still taken")
	}
	if err := other.Sit(); err != nil {
		t.Errorf("a free seat: %v", err)
	}
	other.Rise()
}

// A session that cannot be kept goes on all the same.
func TestReadOnlyFolder(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("root may write everywhere")
	}
	store, f, s := begun(t)
	if err := os.Chmod(store.Dir, 0o500); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.Chmod(store.Dir, 0o700) })
	if s, err := f.Do(s, counted); err == nil || s.Votes["q"].First["a"] != 1 {
		t.Errorf("%d hands, %v", s.Votes["q"].First["a"], err)
	}
}

// A folder that is a file: the change is made, and the error tells.
func TestNoFolder(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	store := sessions.Store{Dir: filepath.Join(file, "sessions")}
	f := store.File("x")
	if s, err := f.Do(room.Session{ID: "x"}, counted); err == nil || s.Votes["q"].First["a"] != 1 {
		t.Errorf("%+v, %v", s, err)
	}
	if err := f.Sit(); err == nil {
		t.Error("a seat in a file")
	}
}

// Five thousand changes leave a file no larger than a few do, and nothing beside it.
func TestFilesDoNotGrow(t *testing.T) {
	store, f, s := begun(t)
	for range 500 {
		s, _ = f.Do(s, counted)
	}
	info, err := os.Stat(f.Path())
	if err != nil || info.Size() > 1000 || len(list(t, store.Dir)) != 2 {
		t.Errorf("%d bytes, %v, %v", info.Size(), list(t, store.Dir), err)
	}
	if info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v", info.Mode())
	}
}

// From a key in one window until the other can read it.
func BenchmarkChange(b *testing.B) {
	store := sessions.Store{Dir: b.TempDir()}
	f := store.File("x")
	s := room.New("x", "l", "L", "en", "", now, 1)
	for b.Loop() {
		var err error
		if s, err = f.Do(s, counted); err != nil {
			b.Fatal(err)
		}
	}
}
