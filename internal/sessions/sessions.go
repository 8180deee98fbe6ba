// Package sessions keeps sessions with a room on disk, so that the room's window and the facilitator's, two processes,
// see the same. Each session is one file, replaced whole under a lock: there is no port and no server, either window can
// be killed at any moment, and the file is never larger than a session is.
//
// Beside ID.json stand ID.lock (held for a moment by whoever changes it), ID.seat (held as long as the room's window is
// there, so that it is known to be gone however it went) and ID.safe, a copy that was waited for until it was on the disk.
package sessions

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"ambassadeur/internal/room"
)

// Store is a folder of sessions.
type Store struct{ Dir string }

// Found is a session in the folder.
type Found struct {
	ID      string
	Session room.Session
	Open    bool      // the room's window is there
	Alive   time.Time // when it was last known to be
	Err     error     // why it cannot be read
}

// ErrTaken is that another window has the seat of the room.
var ErrTaken = errors.New("another window shows this session")

// File is one session's file. The folder need not be there yet.
func (s Store) File(id string) *File { return &File{dir: s.Dir, id: id} }

// List is the sessions in the folder, the newest first; none when there is no folder.
func (s Store) List() ([]Found, error) {
	entries, err := os.ReadDir(s.Dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("list sessions: %w", err)
	}
	var all []Found
	for _, e := range entries {
		id, ok := strings.CutSuffix(e.Name(), ".json")
		if !ok || !e.Type().IsRegular() {
			continue
		}
		f := s.File(id)
		session, err := f.Read()
		all = append(all, Found{ID: id, Session: session, Open: f.Seated(), Alive: f.Alive(), Err: err})
	}
	slices.SortFunc(all, func(a, b Found) int {
		return cmp.Or(b.Session.Opened.Compare(a.Session.Opened), cmp.Compare(a.ID, b.ID))
	})
	return all, nil
}

// NewID is a name for a session of a lesson that is not taken: its moment and the lesson's id.
func (s Store) NewID(lesson string, now time.Time) string {
	base := now.Format("2006-01-02-1504-") + lesson
	id := base
	for n := 2; ; n++ {
		if _, err := os.Lstat(filepath.Join(s.Dir, id+".json")); err != nil && !s.File(id).Seated() {
			return id
		}
		id = fmt.Sprintf("%s-%d", base, n)
	}
}

// Files is everything that is kept in the folder, by name; none when there is no folder.
func (s Store) Files() ([]fs.FileInfo, error) {
	entries, err := os.ReadDir(s.Dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("list sessions: %w", err)
	}
	var files []fs.FileInfo
	for _, e := range entries {
		if info, err := e.Info(); err == nil && ours(e.Name()) && info.Mode().IsRegular() {
			files = append(files, info)
		}
	}
	return files, nil
}

func ours(name string) bool {
	for _, ext := range kinds() {
		if strings.HasSuffix(name, ext) {
			return true
		}
	}
	return strings.HasPrefix(name, ".2") // what a write that was cut short left
}

// kinds is what the files of a session end in.
func kinds() []string { return []string{".json", ".safe", ".lock", ".seat", ".damaged"} }

// Wipe removes every session, and the folder when that leaves it empty. It returns how many files are gone.
func (s Store) Wipe() (int, error) {
	files, err := s.Files()
	if err != nil {
		return 0, err
	}
	gone := 0
	var errs []error
	for _, f := range files {
		if err := os.Remove(filepath.Join(s.Dir, f.Name())); err != nil {
			errs = append(errs, err)
			continue
		}
		gone++
	}
	_ = os.Remove(s.Dir) // fails when it is not empty, which is as well
	return gone, errors.Join(errs...)
}
