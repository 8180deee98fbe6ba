package profilepdf

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/ledongthuc/pdf"
)

const (
	maxGlyphs = 200_000 // of all fonts, and as many widths
	maxRunes  = 8       // that one glyph can stand for
)

// font tells what the codes of a text stand for, and how wide they are.
type font struct {
	wide   bool // codes of two bytes
	text   map[int]string
	widths map[int]float64 // thousandths of the font size
	other  float64         // width of every other glyph
}

// fontOf reads a font. One without a table reads as Latin-1, which is enough to see what a document is.
func (d *document) fontOf(v pdf.Value) (*font, error) {
	table := v.Key("ToUnicode")
	tag := -1
	if n := table.Key(streamKey); n.Kind() == pdf.Integer {
		tag = int(n.Int64())
		if f, ok := d.fonts[tag]; ok {
			return f, nil
		}
	}
	f := &font{wide: v.Key("Subtype").Name() == "Type0", widths: map[int]float64{}}
	if tag >= 0 {
		program, err := d.content(table)
		if err != nil {
			return nil, err
		}
		if f.text, err = d.readTable(program); err != nil {
			return nil, err
		}
	}
	if f.wide {
		d.readWidths(f, v.Key("DescendantFonts").Index(0))
	} else {
		first, widths := int(v.Key("FirstChar").Int64()), v.Key("Widths")
		for i := range min(widths.Len(), 256) {
			f.widths[first+i] = widths.Index(i).Float64()
		}
	}
	if tag >= 0 {
		d.fonts[tag] = f
	}
	return f, nil
}

// readWidths reads the widths of a font with codes of two bytes: a number and a list, or two numbers and one width.
func (d *document) readWidths(f *font, v pdf.Value) {
	set := func(code int, width float64) {
		if d.widths++; d.widths <= maxGlyphs {
			f.widths[code] = width
		}
	}
	f.other = 1000
	if w := v.Key("DW"); !w.IsNull() {
		f.other = w.Float64()
	}
	w := v.Key("W")
	for i := 0; i+1 < w.Len() && d.widths < maxGlyphs; {
		first, second := int(w.Index(i).Int64()), w.Index(i+1)
		if second.Kind() == pdf.Array {
			for k := range second.Len() {
				set(first+k, second.Index(k).Float64())
			}
			i += 2
			continue
		}
		width := w.Index(i + 2).Float64()
		for k := first; k <= int(second.Int64()) && d.widths < maxGlyphs; k++ {
			set(k, width)
		}
		i += 3
	}
}

// decoded is a text with its measures for a font of size 1.
type decoded struct {
	text        string
	width, word float64 // of all, and up to the first blank
	blank       bool    // it has one
	glyphs      int
	unread      int // glyphs among them that the font does not tell the character of
}

// decode reads codes. What the font has no character for is left out.
func (f *font) decode(raw string) decoded {
	var d decoded
	var b strings.Builder
	step := 1
	if f.wide {
		step = 2
	}
	for i := 0; i+step <= len(raw); i += step {
		code := int(raw[i])
		if f.wide {
			code = code<<8 | int(raw[i+1])
		}
		s, ok := f.text[code]
		if !ok {
			d.unread++
		}
		if !ok && f.text == nil && !f.wide {
			s = string(rune(raw[i]))
		}
		b.WriteString(s)
		w, ok := f.widths[code]
		if !ok {
			w = f.other
		}
		d.width += w / 1000
		d.glyphs++
		if d.blank = d.blank || s == " " || s == "\u00a0"; !d.blank {
			d.word += w / 1000
		}
	}
	d.text = b.String()
	return d
}

// readTable reads which characters the codes of a font stand for.
func (d *document) readTable(program []byte) (map[int]string, error) {
	text := map[int]string{}
	add := func(code int, s string) {
		if d.glyphs++; d.glyphs <= maxGlyphs {
			text[code] = s
		}
	}
	// the lists alone: what is around them needs a PostScript interpreter
	from, to := bytes.Index(program, []byte("beginbf")), bytes.LastIndex(program, []byte("endbf"))
	if from < 0 || to < from {
		return text, nil
	}
	to = min(to+len("endbfrange"), len(program))
	err := interpret(program[from:to], func(stack *pdf.Stack, op string) {
		var args []pdf.Value
		for stack.Len() > 0 {
			args = append(args, stack.Pop()) // last one first
		}
		switch op {
		case "endbfchar":
			for i := 0; i+1 < len(args); i += 2 {
				add(codeOf(args[i+1]), characters(args[i].RawString()))
			}
		case "endbfrange":
			for i := 0; i+2 < len(args); i += 3 {
				k := rune(0)
				for code := codeOf(args[i+2]); code <= codeOf(args[i+1]) && d.glyphs < maxGlyphs; code++ {
					if args[i].Kind() == pdf.Array {
						add(code, characters(args[i].Index(int(k)).RawString()))
					} else {
						add(code, after(args[i].RawString(), k))
					}
					k++
				}
			}
		}
	})
	return text, err
}

func codeOf(v pdf.Value) int {
	code := 0
	for _, c := range []byte(v.RawString()) {
		code = code<<8&0xffffff | int(c)
	}
	return code
}

// after is the k-th text after this one, in UTF-16: the last character counts up.
func after(raw string, k rune) string {
	text := characters(raw)
	last, size := utf8.DecodeLastRuneInString(text)
	if size > 0 && last+k <= unicode.MaxRune {
		return text[:len(text)-size] + string(last+k)
	}
	return text
}

// characters reads UTF-16. FOP writes U+FFFF for a glyph that the font does not have.
func characters(raw string) string {
	var units []uint16
	for i := 0; i+1 < len(raw) && len(units) < maxRunes; i += 2 {
		units = append(units, uint16(raw[i])<<8|uint16(raw[i+1]))
	}
	return strings.Map(func(r rune) rune {
		if r == 0xffff || r == 0xfffd {
			return -1
		}
		return r
	}, string(utf16.Decode(units)))
}
