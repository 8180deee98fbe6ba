package linkedin_test

import (
	"archive/zip"
	"bufio"
	"io"
	"os"
	"path/filepath"
	"testing"

	"ambassadeur/internal/linkedin"
	"ambassadeur/internal/linkedin/exporttest"
)

// BenchmarkComplete reads a complete archive with 30,000 connections, and 200 MB of messages beside them.
func BenchmarkComplete(b *testing.B) {
	for name, method := range map[string]uint16{"stored": zip.Store, "deflated": zip.Deflate} {
		b.Run(name, func(b *testing.B) {
			p := exporttest.Sample()
			p.Connections, p.Nameless = 30_000, 60
			path := large(b, p, method)
			b.ReportAllocs()
			for b.Loop() {
				f, err := os.Open(path)
				if err != nil {
					b.Fatal(err)
				}
				info, err := f.Stat()
				if err != nil {
					b.Fatal(err)
				}
				imp, err := linkedin.Open("x.zip", f, info.Size(), info.ModTime(), linkedin.Options{Now: info.ModTime()})
				if err != nil || imp.Member.Connections.Value != 30_000 {
					b.Fatal(err, imp.Files)
				}
				_ = f.Close() // was only read
			}
		})
	}
}

func large(b *testing.B, p exporttest.Person, method uint16) string {
	b.Helper()
	path := filepath.Join(b.TempDir(), "x.zip")
	f, err := os.Create(path)
	if err != nil {
		b.Fatal(err)
	}
	out := bufio.NewWriter(f)
	z := zip.NewWriter(out)
	files := exporttest.Make(exporttest.Era2026Complete, p)
	delete(files, "messages.csv")
	add := func(name string, write func(io.Writer)) {
		w, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: method, Modified: p.At})
		if err != nil {
			b.Fatal(err)
		}
		write(w)
	}
	add("messages.csv", func(w io.Writer) {
		line := []byte("\"1\",\"\",\"Noor\",\"https://www.linkedin.com/in/x\",\"Een Ander\",\"2024-01-02 03:04:05 UTC\",\"\",\"Hallo, hoe is het?\",\"INBOX\"\n")
		for range 200 << 20 / len(line) {
			_, _ = w.Write(line) // a full disk shows when the zip is opened
		}
	})
	for name, data := range files {
		add(name, func(w io.Writer) { _, _ = w.Write(data) })
	}
	if err := z.Close(); err != nil {
		b.Fatal(err)
	}
	if err := out.Flush(); err != nil {
		b.Fatal(err)
	}
	if err := f.Close(); err != nil {
		b.Fatal(err)
	}
	return path
}
