package profilepdf_test

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"
	"unicode"

	"ambassadeur/internal/profilepdf"
	"ambassadeur/internal/profilepdf/pdftest"
)

// A profile that was cut off anywhere is damaged, however little is missing.
func TestCutAnywhereIsDamaged(t *testing.T) {
	for _, packed := range []bool{false, true} {
		data := pdftest.Make(person("nl", 5), pdftest.Options{Packed: packed})
		for end := 0; end < len(data)-1; end += 1 + end%37 {
			if _, err := read(t, data[:end]); !errors.Is(err, profilepdf.ErrDamaged) {
				t.Fatalf("packed %v, cut at %d of %d: %v", packed, end, len(data), err)
			}
		}
	}
}

// A profile in which bytes were changed is read, or refused with a reason.
func TestChangedBytesAreReadOrRefused(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for _, packed := range []bool{false, true} {
		data := pdftest.Make(person("nl", 5), pdftest.Options{Packed: packed})
		for at := 0; at < len(data); at += 1 + random.IntN(29) {
			changed := bytes.Clone(data)
			changed[at] ^= byte(1 + random.IntN(255))
			reasoned(t, changed)
		}
	}
}

// A profile whose font does not tell its characters is damaged: what it would read as is not what it says.
func TestAFontWithoutCharactersIsDamaged(t *testing.T) {
	data := pdftest.Make(person("nl", 1), pdftest.Options{})
	for _, c := range [][2]string{{"/ToUnicode", "/XoUnicode"}} {
		broken := bytes.ReplaceAll(data, []byte(c[0]), []byte(c[1]))
		if bytes.Equal(broken, data) {
			t.Fatalf("no %s in the file", c[0])
		}
		if p, err := read(t, broken); err == nil {
			t.Errorf("%s: read as %q", c[1], p.Member.Headline.Value)
		}
	}
}

// What makes the library panic, wait or unpack without end is refused, and costs little.
func TestHostileFilesAreRefused(t *testing.T) {
	zeros := zip(strings.Repeat("0 ", 100<<20))
	page := func(content string, more ...string) []byte {
		return objects("<</Root 1 0 R>>", append([]string{
			"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
			"<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>>>", content,
		}, more...)...)
	}
	text := stream("", "BT /F1 26 Tf 1 0 0 1 223 700 Tm <0041> Tj ET")
	table := func(program string) []byte {
		return page(text, "<</Subtype/Type0/ToUnicode 6 0 R>>", stream("", program))
	}
	cases := map[string][]byte{
		"bomb as a page":                   page(stream("/Filter/FlateDecode", zeros)),
		"bomb as a font table":             page(text, "<</Subtype/Type0/ToUnicode 6 0 R>>", stream("/Filter/FlateDecode", zeros)),
		"bomb as objects":                  page(text, stream("/Type/ObjStm/N 3/First 9/Filter/FlateDecode", zeros)),
		"bombs in each other":              page(stream("/Filter[/FlateDecode/FlateDecode]", zip(zeros))),
		"page tree in a circle":            objects("<</Root 1 0 R>>", "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[2 0 R 2 0 R]>>"),
		"parent in a circle":               objects("<</Root 1 0 R>>", "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Parent 2 0 R/Count 1/Kids[3 0 R]>>", "<</Type/Page/Parent 3 0 R>>"),
		"pages that are their content":     objects("<</Root 1 0 R>>", "<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>>"),
		"a number of pages below zero":     objects("<</Root 1 0 R>>", "<</Type/Catalog/Pages 2 0 R>>", "<</Count -9223372036854775808/Kids[]>>"),
		"form that draws itself":           page(stream("", "/X Do"), "null", stream("/Subtype/Form", "/X Do /X Do /X Do /X Do")),
		"hexadecimal text without end":     page(stream("", "BT /F1 26 Tf <41")),
		"text without end":                 page(stream("", "BT /F1 26 Tf (((((\\")),
		"name without end":                 page(stream("", "/F1#")),
		"lists in lists":                   page(stream("", strings.Repeat("[", 100_000))),
		"dictionaries in dictionaries":     page(strings.Repeat("<</A ", 20_000)),
		"objects in objects":               page(strings.Repeat("4 0 obj ", 20_000)),
		"numbers only":                     page(stream("", strings.Repeat("1 ", 500_000))),
		"states only":                      page(stream("", strings.Repeat("q ", 500_000))),
		"more restored than saved":         page(stream("", "Q Q Q BT /F1 1 Tf Tj TJ Td Tm ' \" cm ET")),
		"fonts without end":                page(stream("", names(40_000))),
		"table of more than there is":      table("9223372036854775807 beginbfchar endbfchar"),
		"tables of all there is":           table(strings.Repeat("1 beginbfrange <0000> <FFFF> <0041> endbfrange ", 10_000)),
		"table without end":                table("1 beginbfchar <0041> <00"),
		"table from high to low":           table("beginbfrange <FFFF> <0000> <0041> <00> <01> [] endbfrange"),
		"widths without end":               page(text, "<</Subtype/Type0/DescendantFonts[<</W[0 9223372036854775807 1 -9223372036854775808 9223372036854775807 1]>>]>>"),
		"one glyph that is a book":         table("1 beginbfchar <0041> <" + strings.Repeat("0042", 100_000) + "> endbfchar"),
		"objects within themselves":        page(text, stream("/Type/ObjStm/N 2/First 10/Extends 5 0 R", "5 0 6 9   <</A 1>> <</B 2>>")),
		"more objects than there are":      page(text, stream("/Type/ObjStm/N 9223372036854775807/First 4", "7 0 <<>>")),
		"objects before their start":       page(text, stream("/Type/ObjStm/N 1/First -5", "7 0 <<>>")),
		"a stream within packed objects":   page(text, stream("/Type/ObjStm/N 1/First 4", "4 0 <</Length 99>>stream\nBT")),
		"number of an object far too high": append([]byte("%PDF-1.4\n4294967295 0 obj <<>> endobj\n"), page(text)[9:]...),
		"table in a circle":                append(page(text), "xref\n0 0\ntrailer\n<</Root 1 0 R/Prev 10>>\nstartxref\n10\n%%EOF"...),
		"table larger than memory":         append(page(text), "9 0 obj <</Type/XRef/Size 99999999999/W[0 0 0]/Root 1 0 R/Index[0 99999999999]>>stream\n\nendstream endobj\nstartxref\n10\n%%EOF"...),
	}
	for name, data := range cases {
		t.Run(name, func(t *testing.T) {
			if used := reasoned(t, data); used > 200<<20 {
				t.Errorf("%d MB", used>>20)
			}
		})
	}
}

// Large files of nothing but the beginning of something do not hold up a reader.
func TestLargeFilesOfBeginnings(t *testing.T) {
	for name, part := range map[string]string{
		"objects": "1 0 obj ", "text": "1 0 obj (", "hexadecimal": "1 0 obj <", "dictionaries": "1 0 obj <<", "streams": "1 0 obj <<>> stream\n",
		"lists": "1 0 obj [", "numbers": "1 ", "blanks": "          ", "names": "/Root ", "roots": "/Root 1 0 R ", "ends": "endobj ", "remarks": "1 0 obj %",
	} {
		t.Run(name, func(t *testing.T) {
			data := "%PDF-1.4\n" + strings.Repeat(part, (9<<20)/len(part)) + "\n%%EOF"
			if used := reasoned(t, []byte(data)); used > 200<<20 {
				t.Errorf("%d MB", used>>20)
			}
		})
	}
}

// reasoned reads a file: into a profile, or an error that is one of the package's. It tells how many bytes were
// allocated, also those that were let go.
func reasoned(t *testing.T, data []byte) uint64 {
	t.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	p, err := read(t, data)
	runtime.ReadMemStats(&after)
	if err == nil {
		if p.Pages < 1 || !p.Member.Name.Known() {
			t.Fatalf("neither profile nor error: %+v", p)
		}
		return after.TotalAlloc - before.TotalAlloc
	}
	if strings.ContainsFunc(err.Error(), unicode.IsControl) {
		t.Fatalf("control characters in an error: %q", err)
	}
	for _, known := range []error{
		profilepdf.ErrDamaged, profilepdf.ErrEncrypted, profilepdf.ErrTooBig, profilepdf.ErrManyPages,
		profilepdf.ErrPrintedPage, profilepdf.ErrOldLayout, profilepdf.ErrBuiltResume, profilepdf.ErrOther,
	} {
		if errors.Is(err, known) {
			return after.TotalAlloc - before.TotalAlloc
		}
	}
	t.Fatalf("an error without a reason: %v", err)
	return 0
}

func zip(text string) string {
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	_, _ = w.Write([]byte(text)) // to memory
	_ = w.Close()
	return b.String()
}

func names(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "/F%d 1 Tf ", i)
	}
	return b.String()
}

// No bytes make the reader panic or fail without a reason.
func FuzzRead(f *testing.F) {
	for _, lang := range []string{"en", "nl"} {
		f.Add(pdftest.Make(person(lang, 2), pdftest.Options{}))
		f.Add(pdftest.Make(person(lang, 1), pdftest.Options{Packed: true}))
	}
	f.Add(paper("/Producer (Skia/PDF m141)", "BT /F1 26 Tf 100 700 Td (Zoe) Tj ET", "https://www.linkedin.com/in/zoe"))
	f.Fuzz(func(t *testing.T, data []byte) { reasoned(t, data) })
}

// FuzzDraw tries what a page draws, which a change in a packed file hardly ever reaches.
func FuzzDraw(f *testing.F) {
	f.Add("BT /F1 26 Tf 1 0 0 1 223.6 700 Tm [(Zoe) -300 <41>] TJ T* (x) ' 1 2 (y) \" ET", "1 beginbfchar <0041> <0042> endbfchar")
	f.Add("q 1 0 0 -1 0 792 cm /X Do Q 2 TL 3 Tc 90 Tz 1 2 TD", "2 beginbfrange <0000> <00FF> [<0041>] <0100> <01FF> <D83DDE00> endbfrange")
	f.Fuzz(func(t *testing.T, drawing, table string) {
		reasoned(t, objects("<</Root 1 0 R>>", "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
			"<</Type/Page/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</X 7 0 R>>>>>>", stream("", drawing),
			"<</Subtype/Type0/ToUnicode 6 0 R>>", stream("", table), stream("/Subtype/Form/Matrix[1 0 0 1 5 5]", drawing)))
	})
}

func BenchmarkFivePages(b *testing.B) {
	data := pdftest.Make(person("nl", 18), pdftest.Options{})
	p, err := profilepdf.Read(bytes.NewReader(data), int64(len(data)), now, now)
	if err != nil || p.Pages != 5 {
		b.Fatal(p.Pages, err)
	}
	for b.Loop() {
		if _, err := profilepdf.Read(bytes.NewReader(data), int64(len(data)), now, now); err != nil {
			b.Fatal(err)
		}
	}
}
