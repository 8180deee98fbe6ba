package cli

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"ambassadeur/lessons"
	"ambassadeur/profile"
	"ambassadeur/ui/preview"
)

// How often a file that is being written is looked at. A look is one stat, some microseconds; it works on every disk,
// also one far away that tells nothing, and also when an editor puts another file in the place of the old one.
const (
	lookAtFile   = 30 * time.Millisecond
	lookAtBytes  = time.Second // a disk may give two saves one time
	lookAtFolder = 500 * time.Millisecond
	halfWritten  = 60 * time.Millisecond // an editor may be in the middle of it
	mostWaits    = 5
	mostBeside   = 4000 // files of a folder that are looked at
)

// watch tells what becomes of the file, until ctx ends.
func (l *lookout) watch(ctx context.Context, send func(preview.Reading)) {
	look := time.NewTicker(lookAtFile)
	defer look.Stop()
	seen, around := l.stat(), l.around()
	clock := time.Now //nolint:forbidigo // how long ago, not what time it is
	deep, wide, every := clock(), clock(), lookAtFolder
	for {
		select {
		case <-ctx.Done():
			return
		case <-look.C:
		}
		changed := false
		if now := l.stat(); !now.same(seen) {
			seen, changed = now, true
		} else if clock().Sub(deep) >= lookAtBytes {
			deep = clock()
			changed = l.differs()
		}
		if !changed && clock().Sub(wide) >= every {
			wide = clock()
			now := l.around()
			every = max(lookAtFolder, 20*clock().Sub(wide)) // a large folder, or one far away
			if now != around {
				changed, around = true, now
				l.mu.Lock()
				l.kept = nil
				l.mu.Unlock()
			}
		}
		if changed {
			r := l.whole(ctx)
			seen = l.stat()
			send(r)
		}
	}
}

// whole reads the file when it is whole. An editor empties a file before it writes it, or takes it away before it puts
// another in its place: what got shorter and is wrong is read again a little later.
func (l *lookout) whole(ctx context.Context) preview.Reading {
	l.mu.Lock()
	lang, before := l.lang, l.size
	l.mu.Unlock()
	r := l.read(lang)
	for range mostWaits {
		l.mu.Lock()
		size := l.size
		l.mu.Unlock()
		if !r.Gone && (r.Good || size >= before && size > 0) {
			return r
		}
		was := l.stat()
		select {
		case <-ctx.Done():
			return r
		case <-time.After(halfWritten):
		}
		r = l.read(lang)
		if l.stat().same(was) { // nobody is writing
			return r
		}
	}
	return r
}

// stamp is what can be seen of a file from outside.
type stamp struct {
	info fs.FileInfo // nil when it is gone
	why  string
}

func (s stamp) same(o stamp) bool {
	if s.info == nil || o.info == nil {
		return s.info == nil && o.info == nil && s.why == o.why
	}
	return s.info.Size() == o.info.Size() && s.info.ModTime().Equal(o.info.ModTime()) && s.info.Mode() == o.info.Mode() && os.SameFile(s.info, o.info)
}

func (l *lookout) stat() stamp {
	l.mu.Lock()
	file := l.real
	l.mu.Unlock()
	info, err := os.Stat(file)
	if err != nil {
		return stamp{why: err.Error()}
	}
	return stamp{info: info}
}

// differs reports whether the file holds other bytes than those that were read.
func (l *lookout) differs() bool {
	l.mu.Lock()
	file, sum := l.real, l.sum
	l.mu.Unlock()
	data, err := readFile(file, max(lessons.Format().MaxBytes, profile.Format().MaxBytes))
	return err == nil && sumOf(data) != sum
}

// around is what can be seen from outside of the other files, not the one that is shown, that the lesson may use: those of the organisation's
// folder, and translations beside it.
func (l *lookout) around() uint64 {
	var all bytes.Buffer
	itself := l.stat()
	note := func(file string, info fs.FileInfo) {
		if itself.info != nil && os.SameFile(info, itself.info) {
			return
		}
		fmt.Fprintln(&all, file, info.Size(), info.ModTime().UnixNano())
	}
	for _, file := range append(translationOf(l.file, "nl"), translationOf(l.file, "en")...) {
		if info, err := os.Stat(file); err == nil {
			note(file, info)
		}
	}
	n := 0
	if l.folder != "" {
		_ = filepath.WalkDir(l.folder, func(file string, d fs.DirEntry, err error) error {
			if n++; n > mostBeside {
				return fs.SkipAll
			}
			switch {
			case err != nil:
				return nil //nolint:nilerr // what cannot be looked at does not change either
			case d.IsDir() && file != l.folder && strings.HasPrefix(d.Name(), "."):
				return fs.SkipDir
			case strings.EqualFold(filepath.Ext(file), ".yaml"), strings.EqualFold(filepath.Ext(file), ".yml"):
				if info, err := d.Info(); err == nil {
					note(file, info)
				}
			}
			return nil
		})
	}
	return sumOf(all.Bytes())
}
