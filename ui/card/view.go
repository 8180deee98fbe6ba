package card

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"ambassadeur/ui/kit"
)

// Widths of the list, in columns: a row's sign with what is before it, and the names of the blocks where values stand
// beside them.
const (
	signWidth  = 9
	labelWidth = 34
	besideFrom = 70
)

// Page draws the list, the file, or what became of it.
func (s *Screen) Page(ctx kit.Context) kit.Page {
	w := ctx.Strings.Card
	p := kit.Page{ID: "card/choosing", Title: w.Title, Keys: s.keys(ctx)}
	switch s.phase {
	case loading:
		p.ID, p.Body = "card/loading", []string{ctx.Styles.Quiet.Render(w.Loading)}
	case choosing:
		p.Right, p.Side = s.count(ctx), s.side(ctx)
		s.list(ctx, &p)
	case whole, withdrawing, writing:
		p.ID, p.Reads = fmt.Sprintf("card/file/%d", s.onScreen()), true
		p.Body = s.fileToWrite(ctx)
		if s.phase == writing {
			p.Right = ctx.Strings.Review.Writing
		}
	case written:
		p.ID, p.Body = "card/written", s.confirmation(ctx)
	case failed:
		p.ID, p.Body = "card/failed", s.failure(ctx)
	}
	return p
}

// count says how many blocks are ticked.
func (s *Screen) count(ctx kit.Context) string {
	w := ctx.Strings.Card
	if n := len(s.choice().Blocks); n > 0 {
		return fmt.Sprintf(w.CountF, n, len(s.options.Offer.Blocks))
	}
	return w.NothingTicked
}

// list draws what can be ticked.
func (s *Screen) list(ctx kit.Context, p *kit.Page) {
	w, st := ctx.Strings.Card, ctx.Styles
	p.Body = append(kit.Flow(w.ScreenIntro, ctx.Column()), "")
	for i, r := range s.rows() {
		from := len(p.Body)
		p.Body = append(p.Body, s.row(ctx, r, i == s.at)...)
		if i == s.at {
			if s.warning != "" {
				p.Body = append(p.Body, kit.Indent(strings.Repeat(" ", signWidth), kit.Paint(st.Warn, kit.Wrap(s.warning, ctx.Column()-signWidth)))...)
			}
			p.Focus = kit.Span{From: from, To: len(p.Body) - 1}
		}
	}
	if s.at == 0 {
		p.Focus.From = 0 // the first words come back with the first row
	}
	if s.options.Made {
		p.Body = append(p.Body, "")
		p.Body = append(p.Body, kit.Paint(st.Quiet, kit.Flow(w.HasCard, ctx.Column()))...)
	}
}

// row draws one row: what it is, and what it would hand over.
func (s *Screen) row(ctx kit.Context, r row, selected bool) []string {
	w, st := ctx.Strings.Card, ctx.Styles
	point, style := "    ", st.Text
	if selected {
		point, style = "  "+st.Selected.Render(st.Signs.Point)+" ", st.Selected
	}
	switch {
	case r.naming:
		label := strings.Repeat(" ", signWidth-4) + w.NameLabel + "  "
		return []string{point + style.Render(label) + s.name.View(ctx, max(8, ctx.Column()-signWidth-ansi.StringWidth(w.NameLabel)-3))}
	case r.sentence >= 0:
		text := kit.Wrap(kit.Clean(s.options.Offer.Sentences[r.sentence]), max(10, ctx.Column()-signWidth-5))
		return kit.Indent(point+strings.Repeat(" ", signWidth-4)+sign(ctx, s.picked[r.sentence], style.Render)+"  ", kit.Paint(style, text))
	}
	label := w.Blocks[string(r.block)]
	first := point + sign(ctx, s.ticked[r.block], style.Render) + "  " + style.Render(label)
	value := kit.Clean(s.options.Offer.Value(r.block, s.options.Names, ctx.Strings))
	if value == "" {
		return []string{first}
	}
	if room := ctx.Column() - signWidth - labelWidth; ctx.Column() >= besideFrom && ansi.StringWidth(label) < labelWidth {
		first += strings.Repeat(" ", labelWidth-ansi.StringWidth(label))
		return kit.Indent(first, kit.Paint(st.Quiet, kit.Wrap(value, room)))
	}
	return append([]string{first}, kit.Indent(strings.Repeat(" ", signWidth), kit.Paint(st.Quiet, kit.Wrap(value, ctx.Column()-signWidth)))...)
}

// sign is the box before a row.
func sign(ctx kit.Context, ticked bool, render func(...string) string) string {
	if ticked {
		return ctx.Styles.Good.Render(ctx.Styles.Signs.Ticked)
	}
	return render(ctx.Styles.Signs.Unticked)
}

// side is the file as it is now, on a wide terminal.
func (s *Screen) side(ctx kit.Context) []string {
	if !ctx.HasSide() {
		return nil
	}
	w, st, width := ctx.Strings.Card, ctx.Styles, ctx.Side()
	lines := []string{st.Strong.Render(w.SoFar), ""}
	if len(s.choice().Blocks) == 0 {
		return append(lines, kit.Paint(st.Quiet, kit.Flow(w.SoFarNothing, width))...)
	}
	return append(lines, fileLines(ctx, s.options.Offer.Card(s.choice()).Text(ctx.Strings.Lang), width, false)...)
}
