package table_test

import (
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"
	"unicode/utf8"

	"ambassadeur/internal/table"
)

// A table that is built to take memory is a clear error, and takes little.
func TestHostileTablesTakeLittle(t *testing.T) {
	const top = "First Name,Company,Connected On\n"
	mega := 1 << 20
	for _, c := range []struct {
		name string
		text io.Reader
		want error
	}{
		{"a million columns", repeat(top, ",", mega), table.ErrTooWide},
		{"a million columns in quotes", repeat(top, `"",`, mega), table.ErrTooWide},
		{"a million columns in the header", repeat(strings.TrimSpace(top)+",", "a,", mega), table.ErrTooWide},
		{"300 columns", repeat(top, "a,", 300), table.ErrTooWide},
		{"a million columns in one field", repeat(top+`"`, ",", mega), table.ErrTooWide},
		{"a million columns wrapped with semicolons", repeat("First Name,Company,Connected On;\nJan,\"\"a\"\",1;\n", ",", mega), table.ErrTooWide},
		{"a quote that never closes", repeat(top+`"`, "Jan,Acme,Baker,01 Feb 2021\n", 4*mega), table.ErrTooBig},
		{"a field of 100 MB", repeat(top, "abcdefghij", 10*mega), table.ErrTooBig},
		{"a field of 100 MB in quotes", repeat(top+`"`, "abcdefghi\n", 10*mega), table.ErrTooBig},
		{"a field of 2 MB, closed", repeat(top+`"`, "abcdefghi\n", mega/8, `",a,b`), table.ErrTooBig},
		{"a file of 100 MB without an end of line", repeat("", "abcdefghij", 10*mega), table.ErrNoHeader},
		{"a file of 100 MB of line ends", repeat("", "\r\n", 50*mega), table.ErrNoHeader},
		{"a quote within quotes on every line", repeat(top, `"a","b" c`+"\n", 200_000), nil},
		{"a stray quote on every line", repeat(top, `a","b" c,"d`+"\n", 200_000), nil},
		{"a quote that opens on every line", repeat(top, `a,"b`+"\n", 200_000), nil},
		{"a quote that opens and closes wrongly on every other line", repeat(top, `"a","b`+"\n"+`"c,d`+"\n", 100_000), nil},
		{"more bytes than allowed", repeat(top, "Jan,Acme,1\n", 6*mega), table.ErrTooBig},
		{"more rows than there can be", repeat(top, "a\n", mega), table.ErrTooBig},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := connections()
			o.MaxBytes = 50 << 20
			if strings.Contains(c.name, "100 MB") {
				o.MaxBytes = 0
			}
			peak := watch(t)
			n := 0
			err := table.Each(c.text, o, func(table.Row) error {
				if n++; n%1000 == 0 {
					peak()
				}
				return nil
			})
			if !errors.Is(err, c.want) {
				t.Errorf("%v after %d rows, want %v", err, n, c.want)
			}
			if got := peak(); got > 60<<20 {
				t.Errorf("%d MB in use", got>>20)
			}
		})
	}
}

// A text that goes on over lines does not grow without end, nor take time for every line it has.
func TestTextOverLinesHasALimit(t *testing.T) {
	o := connections()
	o.Starts = func(r table.Row) bool { return r.Get("First Name") == "start" }
	err := table.Each(repeat("First Name,Connected On\nstart,1\n", "a\n", 1<<20), o, func(table.Row) error { return nil })
	if !errors.Is(err, table.ErrTooBig) {
		t.Error(err)
	}
}

// The limit in bytes is exact: a file of just as many is read.
func TestMaxBytesIsExact(t *testing.T) {
	text := "First Name,Connected On\n" + strings.Repeat("Zoë,1\n", 30_000)
	for less, want := range map[int]error{0: nil, 1: table.ErrTooBig, len(text) - 1: table.ErrTooBig} {
		o := connections()
		o.MaxBytes = int64(len(text) - less)
		if err := table.Each(strings.NewReader(text), o, func(table.Row) error { return nil }); !errors.Is(err, want) {
			t.Errorf("%d bytes less: %v", less, err)
		}
	}
}

// Whatever the bytes: no panic, cells of valid text, and no more rows than there are lines.
func FuzzEach(f *testing.F) {
	for _, s := range []string{
		"First Name,Connected On\nJan,1\n", notes + "First Name,Connected On\n,08 Feb 2026\n", "sep=;\r\nFirst Name;Connected On\r\n\"a\"\"b\";1",
		"\"First Name,Connected On\";;\n\"Jan,\"\"a, b\"\"\";;\n", "\xff\xfeF\x00i\x00", "First Name\tConnected On\rZo\x91\t1\r", "First Name,Connected On\n\"a\",\"b\" c\n\"d",
		"First Name,Connected On;\nJan,\"x;\"\" y\",1;\n",
	} {
		f.Add([]byte(s), false)
		f.Add([]byte(s), true)
	}
	f.Fuzz(func(t *testing.T, text []byte, joined bool) {
		o := connections()
		o.MaxBytes = 1 << 20
		if joined {
			o.Starts = func(r table.Row) bool { return len(r.Get("Connected On")) > 0 }
		}
		rows := 0
		err := table.Each(strings.NewReader(string(text)), o, func(r table.Row) error {
			rows++
			for _, name := range []string{"First Name", "Connected On", "Company", ""} {
				if c := r.Get(name); !utf8.ValidString(c) || strings.ContainsRune(c, 0) || len(c) > table.MaxField {
					t.Errorf("cell %q", c)
				}
			}
			return nil
		})
		if err == nil && rows > len(text) {
			t.Errorf("%d rows in %d bytes", rows, len(text))
		}
	})
}

// A member with very many connections.
func BenchmarkConnections(b *testing.B) {
	var text strings.Builder
	text.WriteString(notes + "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n")
	for i := range 30_000 {
		fmt.Fprintf(&text, "Zoë%d,\"Proef, persoon\",https://www.linkedin.com/in/zoe-%d,,Voorbeeld B.V.,Adviseur – duurzaam,08 Feb 2026\n", i, i)
	}
	b.SetBytes(int64(text.Len()))
	b.ReportAllocs()
	for b.Loop() {
		n := 0
		err := table.Each(strings.NewReader(text.String()), connections(), func(r table.Row) error {
			if r.Get("Connected On") != "" && r.Get("Company", "Organisation") != "" {
				n++
			}
			return nil
		})
		if err != nil || n != 30_000 {
			b.Fatal(n, err)
		}
	}
}

// watch tells how many bytes more are in use than when it was made, at most so far.
func watch(t *testing.T) func() uint64 {
	t.Helper()
	var before, now runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	most := uint64(0)
	return func() uint64 {
		runtime.ReadMemStats(&now)
		if now.HeapAlloc > before.HeapAlloc {
			most = max(most, now.HeapAlloc-before.HeapAlloc)
		}
		return most
	}
}

// repeat is a text with a part that comes back n times, made while it is read.
func repeat(start, part string, n int, end ...string) io.Reader {
	block := strings.Repeat(part, 1000)
	readers := []io.Reader{strings.NewReader(start)}
	for range n / 1000 {
		readers = append(readers, strings.NewReader(block))
	}
	readers = append(readers, strings.NewReader(strings.Repeat(part, n%1000)))
	return io.MultiReader(append(readers, strings.NewReader(strings.Join(end, "")))...)
}
