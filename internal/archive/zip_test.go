package archive_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"ambassadeur/internal/archive"
)

// file is a file to put in a zip.
type file struct {
	name  string
	text  string
	store bool
	with  func(*zip.FileHeader)
}

// pack is a zip of these files. What with changes is in the zip as it is, so that a zip can lie.
func pack(t testing.TB, files ...file) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, f := range files {
		h := &zip.FileHeader{Name: f.name, Method: zip.Deflate, Modified: time.Date(2026, 11, 12, 10, 30, 0, 0, time.UTC)}
		if f.store {
			h.Method = zip.Store
		}
		if f.with != nil {
			f.with(h)
		}
		part, err := w.CreateHeader(h)
		if err == nil && !strings.HasSuffix(f.name, "/") {
			_, err = part.Write([]byte(f.text))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// raw is a file whose header says what it says, whatever is in it.
func raw(t testing.TB, h zip.FileHeader, data []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	part, err := w.CreateRaw(&h)
	if err == nil {
		_, err = part.Write(data)
	}
	if err = errors.Join(err, w.Close()); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func open(data []byte) (*archive.Archive, error) {
	return archive.Zip(bytes.NewReader(data), int64(len(data)))
}

func read(a *archive.Archive, i int, most int64) (string, error) {
	rc, err := a.Open(i, most)
	if err != nil {
		return "", err
	}
	defer rc.Close()
	text, err := io.ReadAll(rc)
	return string(text), err
}

func paths(a *archive.Archive) []string {
	var all []string
	for _, e := range a.Entries {
		all = append(all, e.Path)
	}
	return all
}

// The list is by path, without what is no file of a person; each file opens.
func TestZipIsAListOfFiles(t *testing.T) {
	data := pack(
		t, file{name: "Positions.csv", text: "p"}, file{name: "Jobs/"}, file{name: "Jobs/Saved Jobs.csv", text: "j", store: true},
		file{name: "__MACOSX/._Profile.csv", text: "x"}, file{name: "a/.DS_Store", text: "x"}, file{name: "Thumbs.db"}, file{name: "._b.csv"},
		file{name: "Connections.csv", text: strings.Repeat("a,b\n", 1000)}, file{name: "win\\dir\\"}, file{name: "Desktop.INI"},
		file{name: "link.csv", text: "/etc/passwd", with: func(h *zip.FileHeader) { h.SetMode(fs.ModeSymlink | 0o777) }},
		file{name: "pipe.csv", with: func(h *zip.FileHeader) { h.SetMode(fs.ModeNamedPipe | 0o600) }},
	)
	for name, data := range map[string][]byte{"plain": data, "behind a program": append([]byte("MZ program\n"), data...), "with garbage behind": append(slices.Clone(data), "\r\n\r\n"...), "zip64": zip64(t, data)} {
		a, err := open(data)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got, want := paths(a), []string{"Connections.csv", "Jobs/Saved Jobs.csv", "Positions.csv"}; !slices.Equal(got, want) {
			t.Errorf("%s: %q", name, got)
		}
		if !a.Modified.Equal(time.Date(2026, 11, 12, 10, 30, 0, 0, time.UTC)) || a.Encrypted || a.Entries[0].Size != 4000 || a.Entries[1].Base() != "Saved Jobs.csv" {
			t.Errorf("%s: %+v", name, a.Entries)
		}
		for i, want := range []string{strings.Repeat("a,b\n", 1000), "j", "p"} {
			if got, err := read(a, i, 4000); err != nil || got != want {
				t.Errorf("%s: entry %d: %q, %v", name, i, got, err)
			}
		}
		for _, i := range []int{-1, 3} {
			if _, err := a.Open(i, 10); err == nil {
				t.Errorf("%s: entry %d is opened", name, i)
			}
		}
	}
}

// A name leads nowhere and steers no terminal, however it is written.
func TestNamesAreOnlyNames(t *testing.T) {
	for name, want := range map[string][2]string{
		"../../etc/passwd":                       {"../../etc/passwd", "passwd"},
		"/abs/Profile.csv":                       {"/abs/Profile.csv", "Profile.csv"},
		`C:\Users\x\Profile.csv`:                 {"C:/Users/x/Profile.csv", "Profile.csv"},
		"a\x00b\x1b[31m/\u202eProfile\x07.csv":   {"ab[31m/Profile.csv", "Profile.csv"},
		"Caf\x82/Zo\x89.csv":                     {"Café/Zoë.csv", "Zoë.csv"}, // DOS
		"Caf\xe9/Zo\xeb.csv":                     {"Café/Zoë.csv", "Zoë.csv"}, // Windows
		"Café/Zoë.csv":                           {"Café/Zoë.csv", "Zoë.csv"},
		strings.Repeat("x/", 900) + "Skills.csv": {strings.Repeat("x/", 250), "Skills.csv"},
		"":                                       {"", "."},
	} {
		a, err := open(pack(t, file{name: name, text: "x", with: func(h *zip.FileHeader) { h.NonUTF8 = !utf8.ValidString(name) }}))
		if err != nil || len(a.Entries) != 1 {
			t.Errorf("%q: %v", name, err)
			continue
		}
		if e := a.Entries[0]; e.Path != want[0] || e.Base() != want[1] {
			t.Errorf("%q: path %q, base %q", name, e.Path, e.Base())
		}
	}
	if (archive.Entry{Path: "a/b.csv"}).Base() != "b.csv" {
		t.Error("a path alone has no base")
	}
}

// A time that cannot be is no time.
func TestTimesThatCannotBeAreUnknown(t *testing.T) {
	for year, known := range map[int]bool{1980: false, 1994: false, 1995: true, 2026: true, 2100: true, 2104: false} {
		a, err := open(pack(t, file{name: "a.csv", with: func(h *zip.FileHeader) { h.Modified = time.Date(year, 7, 1, 0, 0, 0, 0, time.UTC) }}))
		if err != nil || a.Entries[0].Modified.IsZero() == known || a.Modified.IsZero() == known {
			t.Errorf("%d: %+v, %v", year, a, err)
		}
	}
}

// What cannot be opened says why, and the others open.
func TestLockedAndUnknownPackingsAreTold(t *testing.T) {
	for name, c := range map[string]struct {
		with func(*zip.FileHeader)
		want error
	}{
		"password":  {func(h *zip.FileHeader) { h.Flags |= 1 }, archive.ErrEncrypted},
		"aes":       {func(h *zip.FileHeader) { h.Flags |= 1; h.Method = 99 }, archive.ErrEncrypted},
		"deflate64": {func(h *zip.FileHeader) { h.Method = 9 }, archive.ErrMethod},
		"lzma":      {func(h *zip.FileHeader) { h.Method = 14 }, archive.ErrMethod},
		"zstd":      {func(h *zip.FileHeader) { h.Method = 93 }, archive.ErrMethod},
		"checksum":  {func(h *zip.FileHeader) { h.CRC32 = 1 }, archive.ErrDamaged},
		"more":      {func(h *zip.FileHeader) { h.UncompressedSize64 = 3 }, archive.ErrDamaged},
		"less":      {func(h *zip.FileHeader) { h.UncompressedSize64 = 9 }, archive.ErrDamaged},
		"10 GB":     {func(h *zip.FileHeader) { h.UncompressedSize64 = 10 << 30 }, archive.ErrTooBig},
		"2^63":      {func(h *zip.FileHeader) { h.UncompressedSize64 = 1<<63 + 5 }, archive.ErrTooBig},
	} {
		h := zip.FileHeader{Name: "a.csv", Method: zip.Store, CRC32: 0xed82cd11, CompressedSize64: 4, UncompressedSize64: 4} // abcd
		c.with(&h)
		a, err := open(raw(t, h, []byte("abcd")))
		if err != nil || len(a.Entries) != 1 {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if a.Encrypted != (c.want == archive.ErrEncrypted) { //nolint:errorlint // the table's
			t.Errorf("%s: encrypted %v", name, a.Encrypted)
		}
		_, err = read(a, 0, 1<<20)
		if !errors.Is(err, c.want) || errors.Is(err, io.EOF) || strings.ContainsFunc(err.Error(), unicode.IsControl) {
			t.Errorf("%s: %v", name, err)
		}
	}
	h := zip.FileHeader{Name: "a.csv", Method: zip.Store, CRC32: 0xed82cd11, CompressedSize64: 4, UncompressedSize64: 4}
	a, err := open(raw(t, h, []byte("abcd")))
	if text, failed := read(a, 0, 4); err != nil || failed != nil || text != "abcd" {
		t.Errorf("the honest one: %q, %v, %v", text, err, failed)
	}
	if _, err := a.Open(0, 3); !errors.Is(err, archive.ErrTooBig) {
		t.Errorf("one byte too large: %v", err)
	}
}

// An error that was met while reading is met again: nobody takes a damaged file for its first half.
func TestErrorsStay(t *testing.T) {
	text := strings.Repeat("Connections, ", 20_000)
	data := pack(t, file{name: "a.csv", text: text})
	data[len(data)/3] ^= 0x40
	a, err := open(data)
	if err != nil {
		t.Fatal(err)
	}
	rc, err := a.Open(0, 1<<20)
	if err != nil {
		t.Fatal(err)
	}
	defer rc.Close()
	_, first := io.ReadAll(rc)
	_, again := rc.Read(make([]byte, 10))
	if !errors.Is(first, archive.ErrDamaged) || !errors.Is(again, archive.ErrDamaged) {
		t.Errorf("first %v, then %v", first, again)
	}
}

// A zip of which the end did not arrive is damaged, and what never was a zip is told apart from it.
func TestCutZips(t *testing.T) {
	data := pack(t, file{name: "a.csv", text: "some text"}, file{name: "b.csv", text: "b"})
	for n := range data {
		_, err := open(data[:n])
		if n < 4 && !errors.Is(err, archive.ErrNotZip) || n >= 4 && !errors.Is(err, archive.ErrDamaged) {
			t.Errorf("first %d of %d bytes: %v", n, len(data), err)
		}
		if a, err := open(data[n:]); n > 0 && err == nil {
			for i := range a.Entries {
				_, failed := read(a, i, 1<<20)
				err = errors.Join(err, failed)
			}
			if err == nil && n < 40 {
				t.Errorf("without the first %d bytes nothing is wrong", n)
			}
		}
	}
	if _, err := open([]byte("%PDF-1.4 is something else")); !errors.Is(err, archive.ErrNotZip) {
		t.Errorf("a PDF: %v", err)
	}
}
