package answers_test

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"ambassadeur/internal/answers"
)

// A file cut at any byte is either whole, or its bytes are aside and the save before it is loaded.
func TestCutAnywhere(t *testing.T) {
	t.Parallel()
	src := t.TempDir()
	s := open(t, src)
	save(t, s, said("one"))
	save(t, s, said("two"))
	whole, backup := content(t, src, "answers.json"), content(t, src, "answers.json.bak")
	for cut := range len(whole) + 1 {
		dir := t.TempDir()
		write(t, dir, "answers.json", whole[:cut])
		write(t, dir, "answers.json.bak", backup)
		want := said("one")
		if cut >= len(whole)-1 { // all but the last line end
			want = said("two")
		}
		set, n, err := answers.Read(dir)
		if err != nil || !reflect.DeepEqual(set, want) {
			t.Fatalf("cut at %d: read %v, %+v, %v", cut, set, n, err)
		}
		s := open(t, dir)
		set, n = load(t, s)
		if !reflect.DeepEqual(set, want) || n.Fresh {
			t.Fatalf("cut at %d: loaded %v, %+v", cut, set, n)
		}
		save(t, s, said("three"))
		closed(t, s)
		if cut >= len(whole)-1 {
			continue
		}
		if r := n.Recovered; !r.FromBackup || r.Damaged != filepath.Join(dir, "answers.json") || r.Why == "" {
			t.Fatalf("cut at %d: the notice is %+v", cut, n)
		}
		if got := content(t, dir, "answers.damaged-1.json"); got != whole[:cut] || n.Recovered.Aside != filepath.Join(dir, "answers.damaged-1.json") {
			t.Fatalf("cut at %d: aside in %s is %q", cut, n.Recovered.Aside, got)
		}
	}
}

// Whatever is in the file, its bytes are kept, and saving works from then on.
func TestDamage(t *testing.T) {
	deep := strings.Repeat("[", 5_000_000)
	for name, text := range map[string]string{
		"empty":        "",
		"binary":       "\x00\x01\xff\xfe{}",
		"no object":    `["answers/1"]`,
		"null":         `null`,
		"no format":    `{}`,
		"other format": `{"format":"answers/0"}`,
		"not ours":     `{"format":"lesson/1"}`,
		"no number":    `{"format":"answers/x2"}`,
		"wrong type":   `{"format":"answers/1","lessons":[]}`,
		"wrong deeper": `{"format":"answers/1","lessons":{"a":{"seed":-1}}}`,
		"format type":  `{"format":2}`,
		"two":          `{"format":"answers/1"}{"format":"answers/1"}`,
		"deep":         deep,
		"deep unknown": `{"format":"answers/1","x":` + deep + `}`,
		"huge number":  `{"format":"answers/1","lessons":{"a":{"answers":{"b":{"score":1e999}}}}}`,
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			write(t, dir, "answers.json", text)
			set, n, err := answers.Read(dir)
			if err != nil || !set.Empty() || n.Fresh || n.Recovered.Damaged == "" || n.Recovered.FromBackup {
				t.Errorf("read %v, %+v, %v", set, n, err)
			}
			if got := names(t, dir); got != "answers.json" {
				t.Errorf("after reading the folder has %s", got)
			}
			s := open(t, dir)
			set, n = load(t, s)
			if !set.Empty() || n.Recovered.Aside != filepath.Join(dir, "answers.damaged-1.json") {
				t.Errorf("loaded %v, %+v", set, n)
			}
			if content(t, dir, "answers.damaged-1.json") != text {
				t.Error("the bytes aside are others")
			}
			save(t, s, said("new"))
			if set, n := load(t, s); n != (answers.Notice{}) || !reflect.DeepEqual(set, said("new")) {
				t.Errorf("then it loads %v, %+v", set, n)
			}
		})
	}
}

// Null where something could be is no damage, and nor is what Notepad adds.
func TestHarmless(t *testing.T) {
	for _, text := range []string{
		"\xef\xbb\xbf" + `{"format":"answers/1","person":{"name":"An"}}`,
		`{"format":"answers/1","person":{"name":"An"},"lessons":null,"measurements":null}` + "\r\n",
		`{"person":{"name":"An"},"lessons":{"a":null},"format":"answers/1"}`,
	} {
		dir := t.TempDir()
		write(t, dir, "answers.json", text)
		s := open(t, dir)
		set, n := load(t, s)
		if set.Person.Name != "An" || n != (answers.Notice{}) {
			t.Errorf("%q: loaded %v, %+v", text, set, n)
		}
		save(t, s, set)
	}
}

// What nests deep in a field that this version does not know does not grow when it is kept.
func TestDeepUnknownStaysSmall(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "answers.json", `{"format":"answers/1","x":`+strings.Repeat("[", 9_000)+strings.Repeat("]", 9_000)+`}`)
	s := open(t, dir)
	load(t, s)
	save(t, s, said("one"))
	if size := len(content(t, dir, "answers.json")); size > 20_000 {
		t.Errorf("it has grown to %d bytes", size)
	}
}

// A file too large to be answers is set aside without being read.
func TestTooLarge(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, dir, "answers.json", "")
	const size = 10 << 30
	if err := os.Truncate(filepath.Join(dir, "answers.json"), size); err != nil {
		t.Skip(err)
	}
	s := open(t, dir)
	if set, n := load(t, s); !set.Empty() || !strings.Contains(n.Recovered.Why, "10240 MB") {
		t.Errorf("loaded %v, %+v", set, n)
	}
	if info, err := os.Stat(filepath.Join(dir, "answers.damaged-1.json")); err != nil || info.Size() != size {
		t.Errorf("aside: %v, %v", info, err)
	}
	s.Most(2000)
	if err := s.Save(said(strings.Repeat("x", 2000))); err == nil {
		t.Error("it saves what it would not read")
	}
	save(t, s, said("one"))
}

// Damaged files of earlier days are not overwritten by those of today, and a damaged backup is kept too.
func TestAsideIsNeverOverwritten(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "answers.damaged-1.json", "of May")
	write(t, dir, "answers.json", "of today")
	write(t, dir, "answers.json.bak", "of yesterday")
	s := open(t, dir)
	if _, n := load(t, s); n.Recovered.Aside != filepath.Join(dir, "answers.damaged-2.json") || n.Recovered.FromBackup {
		t.Errorf("the notice is %+v", n)
	}
	for range 3 {
		save(t, s, said("new"))
	}
	for name, want := range map[string]string{"1": "of May", "2": "of today", "3": "of yesterday"} {
		if got := content(t, dir, "answers.damaged-"+name+".json"); got != want {
			t.Errorf("%s is now %q", name, got)
		}
	}
}

// When only the backup is left, it is what the person gets; once it is back in its place it is no news any more.
func TestOnlyTheBackup(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	save(t, s, said("one"))
	closed(t, s)
	if err := os.Remove(filepath.Join(dir, "answers.json")); err != nil {
		t.Fatal(err)
	}
	s = open(t, dir)
	if set, n := load(t, s); !n.Recovered.FromBackup || n.Fresh || !reflect.DeepEqual(set, said("one")) {
		t.Errorf("loaded %v, %+v", set, n)
	}
	if set, n := load(t, s); n != (answers.Notice{}) || !reflect.DeepEqual(set, said("one")) {
		t.Errorf("loaded again %v, %+v", set, n)
	}
}

// Between sessions the backup holds the last save, in one it holds the save before.
func TestBackupIsRecent(t *testing.T) {
	t.Run("with links", func(t *testing.T) { backupIsRecent(t, open(t, t.TempDir())) })
	t.Run("without", func(t *testing.T) {
		s := open(t, t.TempDir())
		s.NoLinks()
		backupIsRecent(t, s)
	})
}

func backupIsRecent(t *testing.T, s *answers.Store) {
	t.Helper()
	dir := s.Dir()
	for _, text := range []string{"one", "two", "three"} {
		save(t, s, said(text))
	}
	now, before := content(t, dir, "answers.json"), content(t, dir, "answers.json.bak")
	if !strings.Contains(now, `"three"`) || !strings.Contains(before, `"two"`) {
		t.Errorf("backup:\n%s", before)
	}
	closed(t, s)
	if content(t, dir, "answers.json.bak") != now {
		t.Error("after the session the backup is not the last save")
	}
	write(t, dir, "answers.json", "a slip of the hand")
	if set, _ := load(t, open(t, dir)); !reflect.DeepEqual(set, said("three")) {
		t.Errorf("loaded %v", set)
	}
}

// What something else wrote meanwhile is kept beside ours, and never becomes the backup.
func TestChangedMeanwhile(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	save(t, s, said("one"))
	save(t, s, said("two"))
	write(t, dir, "answers.json", "edited by hand")
	save(t, s, said("three"))
	if got := content(t, dir, "answers.changed-1.json"); got != "edited by hand" {
		t.Errorf("aside is %q", got)
	}
	if !strings.Contains(content(t, dir, "answers.json.bak"), `"one"`) {
		t.Error("the backup is no longer a good one")
	}
	s.NoLinks()
	write(t, dir, "answers.json", "edited again")
	save(t, s, said("three"))
	if got := content(t, dir, "answers.changed-2.json"); got != "edited again" {
		t.Errorf("without links, aside is %q", got)
	}
	write(t, dir, "answers.json", `{"format":"answers/2"}`)
	err := s.Save(said("four"))
	if _, ok := errors.AsType[*answers.NewerError](err); !ok || content(t, dir, "answers.json") != `{"format":"answers/2"}` {
		t.Errorf("saving over a newer file gives %v", err)
	}
	if err := os.Remove(filepath.Join(dir, "answers.json")); err != nil {
		t.Fatal(err)
	}
	save(t, s, said("five"))
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	save(t, s, said("six"))
	if set, _, err := answers.Read(dir); err != nil || !reflect.DeepEqual(set, said("six")) {
		t.Errorf("read %v, %v", set, err)
	}
}

// No bytes make a load or a save panic, and none are lost.
func FuzzLoad(f *testing.F) {
	f.Add([]byte(`{"format":"answers/1","person":{"name":"An"},"later":[1]}`))
	f.Add([]byte(`{"format":"answers/2"}`))
	f.Add([]byte(`{"format":"answers/1","lessons":{"a":{"answers":{"b":{"at":"2026-09-01T09:30:00Z"}}}}}`))
	f.Add([]byte("\xef\xbb\xbf{"))
	f.Fuzz(func(t *testing.T, data []byte) {
		dir := t.TempDir()
		write(t, dir, "answers.json", string(data))
		s := open(t, dir)
		set, n, err := s.Load()
		if _, ok := errors.AsType[*answers.NewerError](err); ok {
			if s.Save(set) == nil || content(t, dir, "answers.json") != string(data) {
				t.Error("a newer file was replaced")
			}
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		if n.Recovered.Damaged != "" && content(t, dir, filepath.Base(n.Recovered.Aside)) != string(data) {
			t.Errorf("the bytes aside are others: %+v", n)
		}
		save(t, s, set)
		again, n := load(t, s)
		if n != (answers.Notice{}) || !reflect.DeepEqual(again, tidy(t, set)) {
			t.Errorf("saved  %+v\nloaded %+v\n%+v", set, again, n)
		}
	})
}
