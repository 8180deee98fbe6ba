package pdftest

import (
	"bytes"
	"compress/zlib"
	"encoding/hex"
	"fmt"
	"strings"
	"unicode/utf16"
)

// The numbers of the objects; pages come after them, each with its content.
const (
	infoObject = iota + 1
	catalog
	pageTree
	resources
	typeZero
	descendant
	descriptor
	toUnicode
	firstLink
)

// file is a PDF in the making.
type file struct {
	objects [][]byte // the first has number 1
	streams map[int]bool
}

func (f *file) add(format string, args ...any) int {
	f.objects = append(f.objects, fmt.Appendf(nil, format, args...))
	return len(f.objects)
}

// stream adds an object with a packed stream.
func (f *file) stream(entries string, data []byte) {
	var z bytes.Buffer
	w := zlib.NewWriter(&z)
	_, _ = w.Write(data) // to memory
	_ = w.Close()
	n := f.add("<< %s /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream", entries, z.Len(), z.Bytes())
	f.streams[n] = true
}

// write puts what was drawn into a file.
func (s *sheet) write() []byte {
	s.texts = append(s.texts, s.footers()...)
	g := newGlyphs(s.texts, s.options)
	f := &file{streams: map[int]bool{}}
	o := s.options

	info := fmt.Sprintf("/Title (%s) /Subject (Resume generated from profile) /Producer (%s)", escape(o.Title), escape(o.Producer))
	if o.Author != "-" {
		info += fmt.Sprintf(" /Author (%s)", escape(o.Author))
	}
	if o.Creator != "" {
		info += fmt.Sprintf(" /Creator (%s)", escape(o.Creator))
	}
	if !o.Created.IsZero() {
		info += o.Created.UTC().Format(" /CreationDate (D:20060102150405Z)")
	}
	f.add("<<\n%s\n>>", info)
	f.add("<< /Type /Catalog /Pages %d 0 R /Lang (%s) /MarkInfo << /Marked true >> >>", pageTree, o.Lang)
	links := len(s.links)
	if o.NoLinks {
		links = 0
	}
	first := firstLink + links
	var kids strings.Builder
	for i := range s.pages {
		fmt.Fprintf(&kids, "%d 0 R ", first+2*i+1)
	}
	f.add("<< /Type /Pages /Count %d /Kids [%s] >>", s.pages, kids.String())
	f.add("<< /Font << /F15 %d 0 R >> /ProcSet [/PDF /Text] >>", typeZero)
	f.add("<< /Type /Font /Subtype /Type0 /BaseFont /EAAAAA+ArialUnicodeMS /Encoding /Identity-H /ToUnicode %d 0 R /DescendantFonts [%d 0 R] >>", toUnicode, descendant)
	f.add("<< /Type /Font /BaseFont /EAAAAA+ArialUnicodeMS /CIDToGIDMap /Identity /Subtype /CIDFontType2 /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> /FontDescriptor %d 0 R /DW 0 %s >>", descriptor, g.widths(o.NoWidths))
	f.add("<< /Type /FontDescriptor /FontName /EAAAAA+ArialUnicodeMS /FontBBox [-1011 -329 2260 1078] /Flags 33 /CapHeight 715 /Ascent 1078 /Descent -329 /ItalicAngle 0 /StemV 0 /MissingWidth 500 >>")
	f.stream("", g.table())
	var annots strings.Builder
	for _, l := range s.links[:links] {
		n := f.add("<< /Type /Annot /Subtype /Link /Rect [%.3f %.3f %.3f %.3f] /Border [0 0 0] /A << /S /URI /URI (%s) >> >>", l.x, l.y-2, l.end, l.y+8, escape(l.uri))
		fmt.Fprintf(&annots, "%d 0 R ", n)
	}
	for i := range s.pages {
		f.stream("", s.draw(i, g))
		on := ""
		if i == 0 && links > 0 {
			on = "/Annots [" + annots.String() + "]"
		}
		f.add("<< /Resources %d 0 R /Type /Page /MediaBox [0 0 612 792] /Parent %d 0 R %s /Contents %d 0 R >>", resources, pageTree, on, first+2*i)
	}
	if o.Packed {
		return f.packed(o)
	}
	return f.plain(o)
}

func escape(chars string) string {
	return strings.NewReplacer("\\", "\\\\", "(", "\\(", ")", "\\)").Replace(chars)
}

// draw is what draws one page, as FOP writes it: from the top down.
func (s *sheet) draw(page int, g *glyphs) []byte {
	var b bytes.Buffer
	b.WriteString("q\n1 0 0 -1 0 792 cm\nq\n0 0 m 201.960007 0 l 201.960007 792 l 0 792 l 0 0 l W\nn\n/Artifact\nBMC\n0.1608 0.2431 0.2863 rg\n0 0 201.960007 792 re f\nEMC\nQ\n")
	b.WriteString("q\n1 0 0 1 0 43.2 cm\n")
	colour := ""
	for i, t := range s.texts {
		if t.page != page {
			continue
		}
		if s.options.OneInk {
			t.colour = ink
		}
		if t.colour != colour {
			colour = t.colour
			b.WriteString(colour + "\n")
		}
		fmt.Fprintf(&b, "/P <</MCID %d>>\nBDC\nBT\n/F15 %g Tf\n1 0 0 -1 %.6f %.6f Tm [<%s>] TJ\nET\nEMC\n", i, t.size, t.x, 792-43.2-t.y, g.codes(t.chars))
	}
	b.WriteString("Q\nQ\n")
	return b.Bytes()
}

// plain writes a PDF 1.4 with a table at its end.
func (f *file) plain(o Options) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.4\n%\xaa\xab\xac\xad\n")
	table := "0000000000 65535 f \n"
	for i, body := range f.objects {
		table += fmt.Sprintf("%010d 00000 n \n", b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, body)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n%strailer\n<<\n  /Root %d 0 R\n  /Info %d 0 R\n  /Size %d%s\n>>\nstartxref\n%d\n%%%%EOF\n",
		len(f.objects)+1, table, catalog, infoObject, len(f.objects)+1, encryptEntry(o), start)
	return b.Bytes()
}

func encryptEntry(o Options) string {
	if o.Encrypt {
		return "\n  /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -3904 >>"
	}
	return ""
}

// row is of a table in a stream: an object at a place in the file, or the rest-th in the object stream place.
type row struct{ kind, place, rest int }

// packed writes a PDF 1.5: what is no stream in a stream of objects, and the table in a stream.
func (f *file) packed(o Options) []byte {
	var index, bodies, b bytes.Buffer
	b.WriteString("%PDF-1.5\n%\xaa\xab\xac\xad\n")
	rows := make([]row, len(f.objects)+3)
	pack, table := len(f.objects)+1, len(f.objects)+2
	n := 0
	for i, body := range f.objects {
		if f.streams[i+1] {
			rows[i+1] = row{1, b.Len(), 0}
			fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, body)
			continue
		}
		rows[i+1] = row{2, pack, n}
		fmt.Fprintf(&index, "%d %d ", i+1, bodies.Len())
		fmt.Fprintf(&bodies, "%s\n", body)
		n++
	}
	add := func(number int, entries string, data []byte) {
		rest := &file{streams: map[int]bool{}}
		rest.stream(entries, data)
		rows[number] = row{1, b.Len(), 0}
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", number, rest.objects[0])
	}
	add(pack, fmt.Sprintf("/Type /ObjStm /N %d /First %d", n, index.Len()), append(index.Bytes(), bodies.Bytes()...))
	start := b.Len()
	rows[table] = row{1, start, 0}
	var data []byte
	for _, r := range rows {
		data, _ = hex.AppendDecode(data, fmt.Appendf(nil, "%02x%08x%08x", r.kind, r.place, r.rest))
	}
	add(table, fmt.Sprintf("/Type /XRef /Size %d /W [1 4 4] /Root %d 0 R /Info %d 0 R%s", len(rows), catalog, infoObject, encryptEntry(o)), data)
	fmt.Fprintf(&b, "startxref\n%d\n%%%%EOF\n", start)
	return b.Bytes()
}

// glyphs are the characters that a font has, numbered from 1; 0 is for every other.
type glyphs struct {
	number map[rune]int
	order  []rune
}

func newGlyphs(texts []text, o Options) *glyphs {
	g := &glyphs{number: map[rune]int{}, order: []rune{0}}
	for _, t := range texts {
		for _, r := range t.chars {
			if _, ok := g.number[r]; !ok && !strings.ContainsRune(o.Missing, r) {
				g.number[r] = len(g.order)
				g.order = append(g.order, r)
			}
		}
	}
	return g
}

func (g *glyphs) codes(chars string) string {
	var b strings.Builder
	for _, r := range chars {
		fmt.Fprintf(&b, "%04X", g.number[r])
	}
	return b.String()
}

func (g *glyphs) widths(none bool) string {
	if none {
		return ""
	}
	all := []string{"1000"}
	for _, r := range g.order[1:] {
		all = append(all, fmt.Sprint(glyphWidth(r)))
	}
	return "/W [ 0 [" + strings.Join(all, " ") + "] ]"
}

// table tells what each glyph stands for, a hundred at a time.
func (g *glyphs) table() []byte {
	var b bytes.Buffer
	b.WriteString("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo 3 dict dup begin\n  /Registry (Adobe) def\n  /Ordering (UCS) def\n  /Supplement 0 def\nend def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n")
	for from := 0; from < len(g.order); from += 100 {
		part := g.order[from:min(from+100, len(g.order))]
		fmt.Fprintf(&b, "%d beginbfchar\n", len(part))
		for i, r := range part {
			if r == 0 {
				r = 0xffff
			}
			fmt.Fprintf(&b, "<%04x> <", from+i)
			for _, unit := range utf16.Encode([]rune{r}) {
				fmt.Fprintf(&b, "%04x", unit)
			}
			b.WriteString(">\n")
		}
		b.WriteString("endbfchar\n")
	}
	b.WriteString("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend")
	return b.Bytes()
}
