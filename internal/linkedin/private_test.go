package linkedin_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"io/fs"
	"path"
	"strings"
	"testing"
	"time"

	"ambassadeur/internal/linkedin"
	"ambassadeur/internal/linkedin/exporttest"
)

// needed are the tables that may be opened.
func needed(name string) bool {
	name = strings.ToLower(path.Base(name))
	for _, start := range []string{
		"profile", "positions", "education", "skills", "endorsement_received", "recommendations", "languages", "certifications", "volunteer", "projects",
		"publications", "honors", "connections", "invitations", "company follows", "rich", "shares", "comments", "verifications", "email",
	} {
		if strings.HasPrefix(name, start) {
			return true
		}
	}
	return false
}

// In a zip, no byte is read of messages or of anything else that is not needed.
func TestNothingElseIsReadOfZip(t *testing.T) {
	for _, era := range exporttest.Eras() {
		p := exporttest.Sample()
		files := exporttest.Make(era, p)
		files["messages.csv"] = bytes.Repeat([]byte("FROM,TO,CONTENT\na,b,"+exporttest.Private+"\n"), 10_000)
		files["Messages/messages_123.csv"] = files["messages.csv"]
		data := exporttest.Zip(files, exporttest.Zipped{Stored: true, Modified: p.At})
		z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
		if err != nil {
			t.Fatal(err)
		}
		r := &guarded{Reader: bytes.NewReader(data)}
		for _, f := range z.File {
			from, err := f.DataOffset()
			if err != nil {
				t.Fatal(err)
			}
			if !needed(f.Name) {
				// the start of a file may be read to see where it starts, and its end with what comes behind it
				r.never = append(r.never, span{f.Name, from + 64, from + int64(f.CompressedSize64) - 64})
			}
		}
		imp, err := linkedin.Open("x.zip", r, int64(len(data)), p.At, linkedin.Options{Now: p.At})
		if err != nil {
			t.Fatal(err)
		}
		if r.read != "" {
			t.Errorf("%s: %s was read", era, r.read)
		}
		if imp.Unopened < 3 {
			t.Errorf("%s: %d files not opened", era, imp.Unopened)
		}
	}
}

type span struct {
	name     string
	from, to int64
}

// guarded notices when bytes are read that must not be.
type guarded struct {
	*bytes.Reader
	never []span
	read  string
}

func (g *guarded) ReadAt(p []byte, off int64) (int, error) {
	for _, s := range g.never {
		// a short read at the end of the zip looks for its directory
		if off < s.to && off+int64(len(p)) > s.from && off+int64(len(p)) < g.Size() && off > 0 {
			g.read = s.name
		}
	}
	return g.Reader.ReadAt(p, off)
}

// In a folder, nothing but what is needed is opened.
func TestNothingElseIsOpenedOfFolder(t *testing.T) {
	for _, era := range exporttest.Eras() {
		p := exporttest.Sample()
		files := exporttest.Make(era, p)
		files["map/messages.csv"] = []byte(exporttest.Private)
		files["learning_coach_messages.csv"] = []byte(exporttest.Private)
		_, err := linkedin.Folder("x", watched{exporttest.Folder(files, p.At), t}, linkedin.Options{Now: p.At})
		if err != nil {
			t.Fatal(err)
		}
	}
}

type watched struct {
	fs.FS
	t *testing.T
}

func (w watched) Open(name string) (fs.File, error) {
	f, err := w.FS.Open(name)
	if err != nil {
		return nil, err
	}
	if info, err := f.Stat(); err == nil && !info.IsDir() && !needed(name) {
		w.t.Errorf("%s was opened", name)
	}
	return f, nil
}

// A file called messages.csv is not read at all, whatever is in it.
func TestMessagesAloneAreNotRead(t *testing.T) {
	for _, name := range []string{"messages.csv", "Messages.CSV", "messages (1).csv", "messages_12345.csv", "messages - kopie.csv", "guide_messages.csv", "learning_coach_messages.csv", "Inbox.csv"} {
		_, err := linkedin.Open(name, unread{t}, 1000, time.Time{}, linkedin.Options{})
		var e *linkedin.Error
		if !errors.As(err, &e) || e.Why != linkedin.NothingUsed || e.Name != name {
			t.Errorf("%s: %v", name, err)
		}
	}
}

type unread struct{ t *testing.T }

func (u unread) ReadAt([]byte, int64) (int, error) {
	u.t.Error("messages were read")
	return 0, errors.New("not to be read")
}
