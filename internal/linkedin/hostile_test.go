package linkedin_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"ambassadeur/internal/linkedin"
	"ambassadeur/internal/linkedin/exporttest"
)

// One file that cannot be read costs that file, and not the others.
func TestOneBadFile(t *testing.T) {
	p := exporttest.Sample()
	good := exporttest.Make(exporttest.Era2026Complete, p)
	packed := func(change func(map[string][]byte)) []byte {
		files := map[string][]byte{}
		for name, data := range good {
			files[name] = data
		}
		change(files)
		return exporttest.Zip(files, exporttest.Zipped{Modified: p.At})
	}
	for what, c := range map[string]struct {
		data  []byte
		topic linkedin.Topic
		why   linkedin.Why
	}{
		"empty":          {packed(func(f map[string][]byte) { f["Skills.csv"] = nil }), linkedin.TopicSkills, linkedin.Nothing},
		"a bomb":         {packed(func(f map[string][]byte) { f["Connections.csv"] = bytes.Repeat([]byte(" "), 60<<20) }), linkedin.TopicConnections, linkedin.TooBig},
		"a smaller bomb": {packed(func(f map[string][]byte) { f["Skills.csv"] = bytes.Repeat([]byte("Name\n"), 2<<20) }), linkedin.TopicSkills, linkedin.TooBig},
		"a quote for ever": {packed(func(f map[string][]byte) {
			f["Skills.csv"] = append([]byte("Name\n\""), bytes.Repeat([]byte("a,"), 3<<20)...)
		}), linkedin.TopicSkills, ""},
		"a million columns": {
			packed(func(f map[string][]byte) {
				f["Positions.csv"] = append([]byte("Company Name,Title"), bytes.Repeat([]byte(",x"), 1<<20)...)
			}), linkedin.TopicPositions, "",
		},
		"pixels":      {packed(func(f map[string][]byte) { f["Education.csv"] = []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR") }), linkedin.TopicEducation, linkedin.NoRows},
		"html":        {packed(func(f map[string][]byte) { f["Education.csv"] = []byte("<html>Sign in</html>") }), linkedin.TopicEducation, linkedin.NoRows},
		"locked":      {locked(t, packed(func(map[string][]byte) {}), "Languages.csv"), linkedin.TopicLanguages, linkedin.Encrypted},
		"damaged":     {spoiled(t, packed(func(map[string][]byte) {}), "Positions.csv"), linkedin.TopicPositions, linkedin.Damaged},
		"its profile": {spoiled(t, packed(func(map[string][]byte) {}), "Profile.csv"), linkedin.TopicProfile, linkedin.Damaged},
	} {
		t.Run(what, func(t *testing.T) {
			imp, err := open("x.zip", c.data, p.At, p.At)
			if err != nil {
				t.Fatal(err)
			}
			if f := file(t, imp, c.topic); f.Status != linkedin.Failed || f.Why != c.why && c.why != "" {
				t.Errorf("%+v", f)
			}
			failed := 0
			for _, f := range imp.Files {
				if f.Status == linkedin.Failed {
					failed++
				}
			}
			if failed != 1 || imp.Member.Honors.Value == nil || imp.Kind != linkedin.Complete {
				t.Errorf("%d files failed: %+v", failed, imp.Files)
			}
		})
	}
}

// An archive with a password says so, about all of it.
func TestPassword(t *testing.T) {
	p := exporttest.Sample()
	files := exporttest.Make(exporttest.Era2023, p)
	data := exporttest.Zip(files, exporttest.Zipped{})
	for name := range files {
		data = locked(t, data, name)
	}
	_, err := open("x.zip", data, p.At, p.At)
	var e *linkedin.Error
	if !errors.As(err, &e) || e.Why != linkedin.Encrypted || e.Inner != "" {
		t.Error(err)
	}
}

// Names that point out of an archive are names.
func TestNamesThatPointOut(t *testing.T) {
	p := exporttest.Sample()
	files := map[string][]byte{}
	for name, data := range exporttest.Make(exporttest.Era2026Basic, p) {
		files["../../../etc/"+name] = data
	}
	imp, err := open("x.zip", exporttest.Zip(files, exporttest.Zipped{Modified: p.At}), p.At, p.At)
	if err != nil || imp.Member.Connections.Value != p.Connections {
		t.Errorf("%v %+v", err, imp.Files)
	}
}

// A zip that was cut off anywhere is damaged, and says so.
func TestCutZip(t *testing.T) {
	p := exporttest.Sample()
	data := exporttest.Zip(exporttest.Make(exporttest.Era2026Complete, p), exporttest.Zipped{Modified: p.At})
	for i := 1; i < 50; i++ {
		_, err := open("x.zip", data[:len(data)*i/50], p.At, p.At)
		var e *linkedin.Error
		if !errors.As(err, &e) || e.Why != linkedin.Damaged {
			t.Errorf("cut at %d/50: %v", i, err)
		}
	}
}

// Bytes that were flipped never give a number that is wrong: a file tells what it told, or that it cannot be read.
func TestFlippedBytes(t *testing.T) {
	p := exporttest.Sample()
	data := exporttest.Zip(exporttest.Make(exporttest.Era2024Complete, p), exporttest.Zipped{Modified: p.At})
	whole, err := open("x.zip", data, p.At, p.At)
	if err != nil {
		t.Fatal(err)
	}
	rows := map[string]int{}
	for _, f := range whole.Files {
		rows[f.Name] = f.Rows
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 150 {
		at := random.IntN(len(data))
		spoiled := bytes.Clone(data)
		spoiled[at] ^= byte(1 + random.IntN(255))
		imp, err := open("x.zip", spoiled, p.At, p.At)
		var e *linkedin.Error
		if err != nil && !errors.As(err, &e) {
			t.Fatalf("byte %d: %v", at, err)
		}
		for _, f := range imp.Files {
			if want, known := rows[f.Name]; known && f.Status == linkedin.Read && f.Rows != want {
				t.Errorf("byte %d: %+v, was %d rows", at, f, want)
			}
		}
	}
}

// The number of rows is exact beyond what is kept.
func TestMoreThanIsKept(t *testing.T) {
	var text strings.Builder
	text.WriteString("Name,Proficiency\n")
	for i := range 5000 {
		fmt.Fprintf(&text, "Taal %d,\n", i)
	}
	imp, err := open("Languages.csv", []byte(text.String()), time.Time{}, time.Time{})
	if err != nil || imp.Files[0].Rows != 5000 || len(imp.Member.Languages.Value) != 2000 {
		t.Errorf("%v %+v, %d kept", err, imp.Files, len(imp.Member.Languages.Value))
	}
}

// locked sets the mark of a password on a file in a zip.
func locked(t *testing.T, data []byte, name string) []byte {
	t.Helper()
	data = bytes.Clone(data)
	found := 0
	for i := 0; i+46 < len(data); i++ {
		for magic, at := range map[string][2]int{"PK\x03\x04": {6, 30}, "PK\x01\x02": {8, 46}} {
			if bytes.HasPrefix(data[i:], []byte(magic)) && bytes.HasPrefix(data[min(i+at[1], len(data)):], []byte(name)) {
				data[i+at[0]] |= 1
				found++
			}
		}
	}
	if found != 2 {
		t.Fatalf("%s is there %d times", name, found)
	}
	return data
}

// spoiled changes a byte within a file in a zip.
func spoiled(t *testing.T, data []byte, name string) []byte {
	t.Helper()
	data = bytes.Clone(data)
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range z.File {
		if f.Name == name {
			at, err := f.DataOffset()
			if err != nil {
				t.Fatal(err)
			}
			data[at+int64(f.CompressedSize64)/2] ^= 0x55
		}
	}
	return data
}

// An archive that is damaged says nothing of what is missing from it; one of which no table can be read is an error.
func TestNoZeroFromDamage(t *testing.T) {
	p := exporttest.Sample()
	files := without(exporttest.Make(exporttest.Era2026Complete, p), "Skills", "Shares")
	whole := exporttest.Zip(files, exporttest.Zipped{Modified: p.At})
	imp, err := open("x.zip", whole, p.At, p.At)
	if err != nil || !imp.Member.Skills.Known() || !imp.Member.Posts.Known() {
		t.Fatalf("a sound archive tells that there are no skills: %v %+v", err, imp.Member.Skills)
	}
	for what, data := range map[string][]byte{
		"damaged": spoiled(t, whole, "Languages.csv"), "locked": locked(t, whole, "Languages.csv"),
	} {
		imp, err := open("x.zip", data, p.At, p.At)
		if err != nil || imp.Member.Skills.Known() || imp.Member.Posts.Known() || !imp.Member.Headline.Known() {
			t.Errorf("%s: %v, skills %+v, posts %+v", what, err, imp.Member.Skills, imp.Member.Posts)
		}
		if f := file(t, imp, linkedin.TopicSkills); f.Status != linkedin.Missing {
			t.Errorf("%s: %+v", what, f)
		}
	}
	for name := range files {
		files[name] = []byte("\x89PNG\r\n\x1a\n")
	}
	if _, err := open("x.zip", exporttest.Zip(files, exporttest.Zipped{}), p.At, p.At); err == nil {
		t.Error("an archive of which nothing can be read is no error")
	}
}
