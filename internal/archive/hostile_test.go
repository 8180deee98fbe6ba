package archive_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"ambassadeur/internal/archive"
)

// A list of files that is built to take memory is refused, and takes little.
func TestHostileDirectories(t *testing.T) {
	entry := append([]byte("PK\x01\x02"), make([]byte, 42)...)
	many := bytes.Repeat(entry, 400_000)
	var files []file
	for i := range archive.MaxEntries + 1 {
		files = append(files, file{name: fmt.Sprintf("%d/", i)})
	}
	for name, z := range map[string]sparse{
		"65 million files claimed":              of(4<<30, largeEnd(4<<30, 65_000_000, 1<<20, 0)),
		"65 million files claimed in a list":    of(4<<30, largeEnd(4<<30, 65_000_000, 3<<30, 0)),
		"2^64 files claimed":                    of(1<<20, largeEnd(1<<20, 1<<64-1, 1<<64-1, 1<<64-1)),
		"65,535 files claimed":                  of(4<<20, smallEnd(65_535, 46, 0)),
		"a list of 1 GB claimed":                of(2<<30, smallEnd(5, 1<<30, 0)),
		"400,000 files in a list that says few": of(0, many, smallEnd(400_000%65536, 46, 0)),
		"more than there may be":                of(0, pack(t, files...)),
	} {
		peak := use(t)
		if _, err := archive.Zip(z, z.nothing+int64(len(z.rest))); !errors.Is(err, archive.ErrTooMany) {
			t.Errorf("%s: %v", name, err)
		}
		if got := peak(); got > 150<<20 {
			t.Errorf("%s: %d MB", name, got>>20)
		}
	}
	_, err := archive.Zip(bytes.NewReader(smallEnd(5, 1<<30, 0)), 22)
	if !errors.Is(err, archive.ErrDamaged) {
		t.Errorf("a list larger than the zip: %v", err)
	}
}

// What unpacks to a lot is read as far as the caller lets it; that it packs well is no crime.
func TestBombsStopAtTheLimit(t *testing.T) {
	spaces := strings.Repeat(" ", 8<<20)
	data := pack(t, file{name: "a.csv", text: spaces})
	a, err := open(data)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := a.Open(0, 8<<20-1); !errors.Is(err, archive.ErrTooBig) {
		t.Errorf("a byte above the limit: %v", err)
	}
	if text, err := read(a, 0, 8<<20); err != nil || len(text) != len(spaces) {
		t.Errorf("at the limit: %d, %v", len(text), err)
	}
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	packed, err := r.File[0].OpenRaw()
	if err != nil {
		t.Fatal(err)
	}
	body, _ := io.ReadAll(packed)
	a, err = open(raw(t, zip.FileHeader{Name: "a.csv", Method: zip.Deflate, CompressedSize64: uint64(len(body)), UncompressedSize64: 1000}, body))
	if err != nil {
		t.Fatal(err)
	}
	if text, err := read(a, 0, 2000); !errors.Is(err, archive.ErrDamaged) || len(text) > 1000 {
		t.Errorf("more than it says: %d bytes, %v", len(text), err)
	}
}

// Files that share their bytes cost no more than each of them alone.
func TestOverlapsAreJustFiles(t *testing.T) {
	one := pack(t, file{name: "a.csv", text: strings.Repeat("x", 1000)})
	at := bytes.Index(one, []byte("PK\x01\x02"))
	end := bytes.LastIndex(one, []byte("PK\x05\x06"))
	directory := bytes.Repeat(one[at:end], 500)
	a, err := open(bytes.Join([][]byte{one[:at], directory, smallEnd(500, uint32(len(directory)), uint32(at))}, nil))
	if err != nil || len(a.Entries) != 500 {
		t.Fatal(err)
	}
	if text, err := read(a, 499, 1000); err != nil || len(text) != 1000 {
		t.Errorf("%d bytes, %v", len(text), err)
	}
}

// A zip of which any byte is another one is an error or a list, never worse.
func FuzzZip(f *testing.F) {
	inner := pack(f, file{name: "a.csv", text: "inner"})
	f.Add(pack(f, file{name: "a.csv", text: strings.Repeat("a", 100)}, file{name: "b\\c.csv", text: "b", store: true}))
	f.Add(pack(f, file{name: "a.zip", text: string(inner), store: true}))
	f.Add(pack(f, file{name: "a.zip", text: string(inner)}))
	f.Add(zip64(f, inner))
	f.Add(append([]byte("before"), inner...))
	f.Add(append(inner[:len(inner):len(inner)], largeEnd(1<<62, 1<<63, 1<<63, 1<<63)...))
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := open(data)
		if err != nil {
			if strings.ContainsFunc(err.Error(), unicode.IsControl) {
				t.Errorf("error %q", err)
			}
			return
		}
		for i, e := range a.Entries {
			if strings.ContainsFunc(e.Path+e.Base(), unicode.IsControl) || !utf8.ValidString(e.Path) || e.Size < 0 {
				t.Errorf("entry %+v", e)
			}
			if text, _ := read(a, i, 1<<16); len(text) > 1<<16 {
				t.Errorf("%d bytes of %q", len(text), e.Path)
			}
		}
	})
}

// sparse is a file of so many zero bytes and the rest behind them.
type sparse struct {
	nothing int64
	rest    []byte
}

func of(nothing int64, rest ...[]byte) sparse { return sparse{nothing, bytes.Join(rest, nil)} }

func (s sparse) ReadAt(p []byte, at int64) (int, error) {
	n := 0
	for ; n < len(p) && at < s.nothing; n, at = n+1, at+1 {
		p[n] = 0
	}
	if n < len(p) {
		m, err := bytes.NewReader(s.rest).ReadAt(p[n:], at-s.nothing)
		return n + m, err
	}
	return n, nil
}

// use tells how many bytes were taken since it was made.
func use(t *testing.T) func() uint64 {
	t.Helper()
	var before, now runtime.MemStats
	runtime.ReadMemStats(&before)
	return func() uint64 {
		runtime.ReadMemStats(&now)
		return now.TotalAlloc - before.TotalAlloc
	}
}
