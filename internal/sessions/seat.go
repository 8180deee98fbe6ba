package sessions

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"time"

	"github.com/gofrs/flock"
)

// Sit takes the seat of the room's window, until Rise or the end of the process, whatever that is. ErrTaken is that
// another window has it.
func (f *File) Sit() error {
	const glance = 200 * time.Millisecond // others hold it for a moment to see whether it is free
	if err := os.MkdirAll(f.dir, 0o700); err != nil {
		return err
	}
	l := flock.New(f.path(".seat"), flock.SetPermissions(0o600))
	ctx, cancel := context.WithTimeout(context.Background(), glance)
	defer cancel()
	ok, err := l.TryLockContext(ctx, 5*retry)
	if !ok {
		_ = l.Close() // not ours
		if err == nil || errors.Is(err, context.DeadlineExceeded) {
			err = ErrTaken
		}
		return err
	}
	f.seat = l
	return nil
}

// Rise gives the seat back.
func (f *File) Rise() {
	if f.seat != nil {
		_ = f.seat.Close() // the process ends soon
		f.seat = nil
	}
}

// Seated reports whether a window has the seat: this one, or another that is alive.
func (f *File) Seated() bool {
	if f.seat != nil {
		return true
	}
	if _, err := os.Lstat(f.path(".seat")); errors.Is(err, fs.ErrNotExist) {
		return false
	}
	l := flock.New(f.path(".seat"), flock.SetFlag(os.O_RDWR), flock.SetPermissions(0o600))
	ok, err := l.TryRLock()
	_ = l.Close()
	return !ok && err == nil
}

// Beat notes that the room's window is alive at a moment: where its clock stood if it ends without a word.
func (f *File) Beat(now time.Time) error { return os.Chtimes(f.path(".seat"), now, now) }

// Alive is when the room's window was last known to be there: its last beat or change.
func (f *File) Alive() time.Time {
	var last time.Time
	for _, ext := range []string{".json", ".seat"} {
		if info, err := os.Stat(f.path(ext)); err == nil && info.ModTime().After(last) {
			last = info.ModTime()
		}
	}
	return last
}
