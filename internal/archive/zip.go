package archive

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"ambassadeur/internal/member"
)

const (
	aes       = 99 // the method of WinZip and 7-Zip for files with a password
	encrypted = 1  // the flag of any of them
)

// Zip opens a zip. One that holds no tables or PDFs itself but one other zip is that other zip, at most two deep; the
// name of that zip is a folder in the paths then.
func Zip(r io.ReaderAt, size int64) (*Archive, error) {
	a, err := zipWithin(io.NewSectionReader(r, 0, size), "", 0)
	if err != nil {
		return nil, err
	}
	return a.sorted(), nil
}

func zipWithin(r *io.SectionReader, folder string, depth int) (*Archive, error) {
	files, err := list(r)
	if err != nil {
		return nil, err
	}
	if f := onlyZip(files); f != nil {
		inner, err := within(r, f, depth)
		if err != nil {
			return nil, fmt.Errorf("open %s: %w", member.Line(path.Base(nameOf(f))), err)
		}
		return zipWithin(inner, folder+nameOf(f)+"/", depth+1)
	}
	a := &Archive{}
	for _, f := range files {
		a.Encrypted = a.Encrypted || locked(f)
		size := int64(min(f.UncompressedSize64, 1<<62))
		a.add(folder+nameOf(f), size, f.Modified, func(int64) (io.ReadCloser, error) { return unpack(f) })
	}
	return a, nil
}

// list is the files in a zip, without what is no file or of no use.
func list(r *io.SectionReader) ([]*zip.File, error) {
	if err := checkEnd(r, r.Size()); err != nil {
		return nil, err
	}
	m := &metered{ReaderAt: r, left: directorySize + 256<<10}
	z, err := zip.NewReader(m, r.Size())
	if err != nil {
		return nil, reason(err)
	}
	m.free = true
	if len(z.File) > MaxEntries {
		return nil, fmt.Errorf("%w: %d", ErrTooMany, len(z.File))
	}
	return slices.DeleteFunc(z.File, func(f *zip.File) bool {
		name := nameOf(f)
		return strings.HasSuffix(name, "/") || !f.Mode().IsRegular() || junk(name)
	}), nil
}

// nameOf is the name of a file in a zip as UTF-8, with / between folders.
func nameOf(f *zip.File) string {
	name := f.Name
	if !utf8.ValidString(name) {
		name = oldName(name)
	}
	return strings.ReplaceAll(name, `\`, "/")
}

// oldName is a name in DOS's letters, or when it has none of those with an accent, in those of Windows. What is a letter
// in neither becomes U+FFFD.
func oldName(name string) string {
	const dos = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑ" // from byte 0x80
	letters := []rune(dos)
	isDOS := false
	for i := range len(name) {
		isDOS = isDOS || name[i] >= utf8.RuneSelf && int(name[i]-utf8.RuneSelf) < len(letters)
	}
	var b strings.Builder
	for i := range len(name) {
		switch c := name[i]; {
		case c < utf8.RuneSelf || !isDOS:
			b.WriteRune(rune(c))
		case int(c-utf8.RuneSelf) < len(letters):
			b.WriteRune(letters[c-utf8.RuneSelf])
		default:
			b.WriteRune(utf8.RuneError)
		}
	}
	return b.String()
}

func locked(f *zip.File) bool { return f.Flags&encrypted != 0 || f.Method == aes }

// unpack opens a file in a zip. It reads no more than that says to be.
func unpack(f *zip.File) (io.ReadCloser, error) {
	if locked(f) {
		return nil, ErrEncrypted
	}
	if f.Method != zip.Store && f.Method != zip.Deflate {
		return nil, fmt.Errorf("%w: method %d", ErrMethod, f.Method)
	}
	rc, err := f.Open()
	if err != nil {
		return nil, reason(err)
	}
	return &unpacked{ReadCloser: rc}, nil
}

// unpacked says what is wrong with a file in the words of this package, and goes on saying it.
type unpacked struct {
	io.ReadCloser
	err error
}

func (u *unpacked) Read(p []byte) (int, error) {
	if u.err != nil {
		return 0, u.err
	}
	n, err := u.ReadCloser.Read(p)
	if err != nil {
		u.err = io.EOF
		if err != io.EOF {
			u.err = reason(err)
		}
	}
	return n, u.err
}

// reason is what is wrong with a zip, when archive/zip gives up on it.
func reason(err error) error {
	if _, unreadable := errors.AsType[*fs.PathError](err); unreadable || errors.Is(err, ErrTooMany) {
		return fmt.Errorf("read zip: %w", err)
	}
	return fmt.Errorf("%w: %s", ErrDamaged, err) //nolint:errorlint // io.EOF among them would pass for an end
}
