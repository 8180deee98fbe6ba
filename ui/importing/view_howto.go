package importing

import (
	"ambassadeur/internal/i18n"
	"ambassadeur/ui/kit"
)

// drawHowTo is the two ways to get a file, what to do with only a phone, and what is read.
func drawHowTo(ctx kit.Context) []string {
	w, width := ctx.Strings.Importing, ctx.Column()
	var lines []string
	for i, r := range w.Routes {
		lines = append(append(lines, route(ctx, kit.Number(i), r)...), "")
	}
	lines = append(lines, section(ctx, w.PhoneTitle, w.Phone, width)...)
	if ctx.HasSide() {
		return lines
	}
	return append(append(lines, ""), promises(ctx, width)...)
}

// route is one way: its steps, what to expect, and the page that its number opens.
func route(ctx kit.Context, number string, r i18n.Route) []string {
	st, width := ctx.Styles, ctx.Column()-3
	lines := []string{kit.Spread(st.Key.Render(number)+"  "+st.Strong.Render(r.Title), st.Quiet.Render(r.Soon), ctx.Column())}
	for _, step := range r.Steps {
		lines = append(lines, kit.Indent("   "+st.Signs.Bullet+" ", kit.Wrap(step, width-2))...)
	}
	for _, text := range r.After {
		lines = append(append(lines, ""), kit.Indent("   ", kit.Flow(text, width))...)
	}
	return append(append(lines, ""), kit.Indent("   ", kit.Paint(st.Quiet, kit.Wrap(st.Signs.To+" "+r.Page, width)))...)
}
