package linkedin_test

import (
	"bytes"
	"errors"
	"testing"
	"testing/fstest"
	"time"

	"ambassadeur/internal/linkedin"
	"ambassadeur/internal/linkedin/exporttest"
	"ambassadeur/internal/member"
)

// FuzzOpen hands over any bytes under some names: there is an import that tells something, or an *Error.
func FuzzOpen(f *testing.F) {
	p := exporttest.Sample()
	p.Connections, p.Nameless = 5, 1
	for _, era := range exporttest.Eras() {
		files := exporttest.Make(era, p)
		f.Add("x.zip", exporttest.Zip(files, exporttest.Zipped{}))
		f.Add("x.zip", exporttest.Zip(map[string][]byte{"Skills.csv": files["Skills.csv"], "Profile.csv": files["Profile.csv"]}, exporttest.Zipped{Stored: true}))
		for name, data := range files {
			f.Add(name, data)
		}
	}
	f.Add("Connections.csv", []byte("%PDF-1.4"))
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		now := time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC)
		imp, err := linkedin.Open(name, bytes.NewReader(data), int64(len(data)), now, linkedin.Options{Now: now})
		sound(t, imp, err, now)
		folder := fstest.MapFS{"Profile.csv": {Data: data}, "Shares.csv": {Data: data}, "Rich_Media.csv": {Data: data}, "Invitations.csv": {Data: data}}
		imp, err = linkedin.Folder("x", folder, linkedin.Options{Now: now})
		sound(t, imp, err, now)
	})
}

func sound(t *testing.T, imp linkedin.Import, err error, now time.Time) {
	t.Helper()
	var e *linkedin.Error
	switch {
	case err != nil && !errors.As(err, &e):
		t.Fatalf("no *Error: %v", err)
	case err != nil:
		return
	case imp.Member.Empty() || len(imp.Files) == 0:
		t.Fatal("an import that tells nothing")
	case imp.At.After(now):
		t.Fatalf("from the future: %v", imp.At)
	}
	for _, text := range []string{imp.Member.Headline.Value, imp.Member.Name.Value, imp.Member.URL.Value, imp.Member.Email.Value} {
		if text != member.Line(text) {
			t.Fatalf("not clean: %q", text)
		}
	}
}
