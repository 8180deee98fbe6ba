package importing

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"ambassadeur/ui/kit"
)

// Page draws the view that is open.
func (s *Screen) Page(ctx kit.Context) kit.Page {
	w := ctx.Strings.Importing
	p := kit.Page{Title: w.Title, Keys: s.keys(ctx), Typing: s.Typing()}
	switch s.view {
	case choose:
		p.ID = "importing/choose"
		p.Body, p.Focus = s.drawChoose(ctx)
		p.Side = s.beside(ctx)
	case howTo:
		p.ID, p.Title, p.Reads = "importing/how", w.HowTitle, true
		p.Body = drawHowTo(ctx)
		p.Side = promises(ctx, ctx.Side())
	case reading:
		p.ID, p.Body = "importing/reading", s.drawReading(ctx)
	case report:
		p.ID, p.Reads = fmt.Sprintf("importing/report/%d", s.outcomes), true
		p.Body = s.drawReport(ctx)
		p.Side = s.besideReport(ctx)
	}
	return p
}

func (s *Screen) drawReading(ctx kit.Context) []string {
	w, st := ctx.Strings.Importing, ctx.Styles
	lines := []string{"", st.Strong.Render(kit.Fit(fmt.Sprintf(w.ReadingF, shortened(s.name, max(12, ctx.Column()-16))), ctx.Column())), ""}
	if s.of > 0 {
		number := fmt.Sprintf(w.OfF, w.Number(min(s.done, s.of)), w.Number(s.of))
		bar := kit.Bar{Part: float64(s.done), Whole: float64(s.of)}.Draw(st, ctx.Column()-ansi.StringWidth(number)-2)
		lines = append(lines, bar+"  "+number, "")
	}
	return append(lines, kit.Flow(w.ReadingWait, ctx.Column())...)
}

// shortened is a name that fits, cut in the middle: its beginning and its end tell files apart.
func shortened(name string, width int) string {
	name = strings.Join(strings.Fields(kit.Clean(name)), " ")
	full := ansi.StringWidth(name)
	if full <= width {
		return name
	}
	end := min(width-2, max(4, width/2))
	return ansi.Truncate(name, width-end-1, "") + "…" + ansi.TruncateLeft(name, full-end, "")
}

// section is a heading with its paragraph.
func section(ctx kit.Context, title, text string, width int) []string {
	return append(kit.Paint(ctx.Styles.Strong, kit.Flow(title, width)), kit.Flow(text, width)...)
}

// promises is what is read, what never is, and where it stays.
func promises(ctx kit.Context, width int) []string {
	w := ctx.Strings.Importing
	lines := section(ctx, w.ReadTitle, w.Read, width)
	lines = append(append(lines, ""), section(ctx, w.NeverTitle, w.Never, width)...)
	return append(append(lines, ""), section(ctx, w.OwnTitle, w.Own, width)...)
}
