package profilepdf

import (
	"fmt"
	"math"
	"strings"

	"github.com/ledongthuc/pdf"
)

const (
	maxRuns  = 100_000 // pieces of text in a document
	maxText  = 1 << 20 // bytes of text in a document
	maxNamed = 200     // fonts and forms in a document
)

// run is a piece of text as it is drawn. Measures are points, y from the bottom of the page.
type run struct {
	x, y, end float64 // from x to end; end is x when the font does not tell its widths
	word      float64 // how wide it is up to its first blank
	size      float64
	colour    string
	text      string
}

// matrix is a, b, c, d, e, f of PDF.
type matrix [6]float64

var upright = matrix{1, 0, 0, 1, 0, 0}

func (m matrix) then(n matrix) matrix {
	return matrix{
		m[0]*n[0] + m[1]*n[2], m[0]*n[1] + m[1]*n[3],
		m[2]*n[0] + m[3]*n[2], m[2]*n[1] + m[3]*n[3],
		m[4]*n[0] + m[5]*n[2] + n[4], m[4]*n[1] + m[5]*n[3] + n[5],
	}
}

func shift(x, y float64) matrix { return matrix{1, 0, 0, 1, x, y} }

// state is what the graphics operators change.
type state struct {
	page            matrix
	font            *font
	size, lead      float64
	letter, stretch float64
	colour          string
}

// pen follows the operators of a page and notes the text.
type pen struct {
	doc       *document
	resources pdf.Value
	fonts     map[string]*font
	state
	saved      []state
	text, line matrix
	runs       []run
	err        error
}

// draw is the text that a page draws.
func (d *document) draw(contents, resources pdf.Value) ([]run, error) {
	program, err := d.content(contents)
	if err != nil {
		return nil, err
	}
	p := &pen{doc: d, state: state{page: upright, stretch: 1}, text: upright, line: upright}
	if err := p.follow(program, resources, 0); err != nil {
		return nil, err
	}
	return p.runs, nil
}

func (p *pen) follow(program []byte, resources pdf.Value, depth int) error {
	outer, fonts := p.resources, p.fonts
	p.resources, p.fonts = resources, map[string]*font{}
	err := interpret(program, func(stack *pdf.Stack, op string) {
		args := make([]pdf.Value, stack.Len())
		for i := len(args) - 1; i >= 0; i-- {
			args[i] = stack.Pop()
		}
		if p.err == nil {
			p.do(op, args, depth)
		}
	})
	p.resources, p.fonts = outer, fonts
	if err == nil {
		err = p.err
	}
	return err
}

func (p *pen) do(op string, args []pdf.Value, depth int) {
	number := func(i int) float64 {
		if i < 0 || i >= len(args) {
			return 0
		}
		return args[i].Float64()
	}
	switch op {
	case "q":
		if len(p.saved) < 1000 {
			p.saved = append(p.saved, p.state)
		}
	case "Q":
		if n := len(p.saved); n > 0 {
			p.state, p.saved = p.saved[n-1], p.saved[:n-1]
		}
	case "cm":
		p.page = six(number).then(p.page)
	case "g", "rg", "k", "sc", "scn":
		p.colour = op
		for i := range args {
			p.colour += fmt.Sprintf(" %.2f", number(i))
		}
	case "BT":
		p.text, p.line = upright, upright
	case "Tm":
		p.line = six(number)
		p.text = p.line
	case "Td", "TD":
		if op == "TD" {
			p.lead = -number(1)
		}
		p.move(number(0), number(1))
	case "T*":
		p.move(0, -p.lead)
	case "TL":
		p.lead = number(0)
	case "Tc":
		p.letter = number(0)
	case "Tz":
		p.stretch = number(0) / 100
	case "Tf":
		p.size = number(1)
		p.useFont(args)
	case "Tj":
		p.show(args)
	case "'":
		p.move(0, -p.lead)
		p.show(args)
	case "\"":
		p.letter = number(1)
		p.move(0, -p.lead)
		p.show(args[min(2, len(args)):])
	case "TJ":
		if len(args) == 1 {
			p.show(elements(args[0]))
		}
	case "Do":
		if len(args) == 1 {
			p.form(args[0].Name(), depth)
		}
	}
}

func six(number func(int) float64) matrix {
	return matrix{number(0), number(1), number(2), number(3), number(4), number(5)}
}

func elements(array pdf.Value) []pdf.Value {
	all := make([]pdf.Value, array.Len())
	for i := range all {
		all[i] = array.Index(i)
	}
	return all
}

func (p *pen) move(x, y float64) {
	p.line = shift(x, y).then(p.line)
	p.text = p.line
}

func (p *pen) useFont(args []pdf.Value) {
	if len(args) != 2 {
		return
	}
	name := args[0].Name()
	f, ok := p.fonts[name]
	if !ok && p.named() {
		f, p.err = p.doc.fontOf(p.resources.Key("Font").Key(name))
		p.fonts[name] = f
	}
	p.font = f
}

// named counts what is looked up by name: each time the library reads the whole list again.
func (p *pen) named() bool {
	if p.doc.named++; p.doc.named > maxNamed {
		p.err = fmt.Errorf("%w: too many fonts and forms", errUnreadable)
	}
	return p.err == nil
}

// show draws strings, and between them moves back by thousandths of the size.
func (p *pen) show(parts []pdf.Value) {
	if p.font == nil {
		return
	}
	at := p.text.then(p.page)
	r := run{x: at[4], y: at[5], size: p.size * math.Hypot(at[2], at[3]), colour: p.colour}
	scale := p.stretch * math.Hypot(p.page[0], p.page[1]) * math.Hypot(p.text[0], p.text[1])
	var all strings.Builder
	blank := false
	for _, part := range parts {
		if part.Kind() != pdf.String {
			p.text = shift(-part.Float64()/1000*p.size*p.stretch, 0).then(p.text)
			continue
		}
		t := p.font.decode(part.RawString())
		all.WriteString(t.text)
		p.doc.letters += len(t.text)
		p.doc.shown, p.doc.unread = p.doc.shown+t.glyphs, p.doc.unread+t.unread
		if !blank {
			r.word += t.word * p.size * scale
			blank = t.blank
		}
		p.text = shift((t.width*p.size+float64(t.glyphs)*p.letter)*p.stretch, 0).then(p.text)
	}
	r.text = all.String()
	r.end = p.text.then(p.page)[4]
	if r.text == "" || math.Abs(at[1]) > 0.01*math.Abs(at[0]) { // nothing, or not level
		return
	}
	p.runs = append(p.runs, r)
	if p.doc.runs++; p.doc.runs > maxRuns || p.doc.letters > maxText {
		p.err = fmt.Errorf("%w: too much text", errUnreadable)
	}
}

// form draws what a page has set apart, as a program does that saves a PDF again.
func (p *pen) form(name string, depth int) {
	if depth > 3 || !p.named() {
		return
	}
	v := p.resources.Key("XObject").Key(name)
	if v.Key("Subtype").Name() != "Form" {
		return
	}
	program, err := p.doc.content(v)
	if err != nil {
		p.err = err
		return
	}
	outer, saved := p.state, p.saved
	if m := v.Key("Matrix"); m.Len() == 6 {
		p.page = six(func(i int) float64 { return m.Index(i).Float64() }).then(p.page)
	}
	resources := v.Key("Resources")
	if resources.IsNull() {
		resources = p.resources
	}
	p.saved = nil
	if err := p.follow(program, resources, depth+1); err != nil {
		p.err = err
	}
	p.state, p.saved = outer, saved
}
