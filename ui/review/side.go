package review

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"ambassadeur/ui/kit"
)

// side sums the plan up on a wide terminal: how far it is, by period, which file it is, and the keys.
func (s *Screen) side(ctx kit.Context) []string {
	if !ctx.HasSide() || !s.hasPlan() {
		return nil
	}
	w, st, width := ctx.Strings.Review, ctx.Styles, ctx.Side()
	done, actions := s.preview.Done, s.preview.Actions
	lines := []string{kit.Spread(st.Strong.Render(w.Summary), fmt.Sprintf(w.DoneF, done, actions), width)}
	lines = append(lines, kit.Bar{Part: float64(done), Whole: float64(actions)}.Draw(st, width), "")
	periods := s.plan.periods()
	for _, p := range periods[:min(len(periods), maxPeriods)] {
		lines = append(lines, kit.Spread(kit.Clean(p.title), fmt.Sprintf(w.DoneF, p.done, p.boxes), width))
	}
	if len(periods) > 0 {
		lines = append(lines, "")
	}
	lines = append(lines, st.Strong.Render(w.File))
	lines = append(lines, broken(s.preview.File, width)...)
	lines = append(lines, "", st.Strong.Render(w.KeysTitle))
	return append(lines, s.sideKeys(ctx)...)
}

// maxPeriods leaves room for the rest: a plan has three.
const maxPeriods = 6

// sideKeys are the keys that the footer has too, as a list with room for their words.
func (s *Screen) sideKeys(ctx kit.Context) []string {
	keys := s.keys(ctx, false)
	width := 0
	for _, k := range keys {
		width = max(width, ansi.StringWidth(k.Help().Key))
	}
	var lines []string
	for _, k := range keys {
		label := fmt.Sprintf("%-*s", width, k.Help().Key)
		lines = append(lines, kit.Indent(ctx.Styles.Key.Render(label)+"  ", kit.Wrap(k.Help().Desc, max(1, ctx.Side()-width-2)))...)
	}
	return lines
}

// period is the boxes under one heading of the third level: its first words, and how many are ticked.
type period struct {
	title       string
	boxes, done int
}

// periods counts the boxes under each such heading that has any.
func (d *document) periods() []period {
	var all []period
	under := false
	for _, b := range d.blocks {
		switch {
		case b.kind == heading:
			under = b.level == 3
			if under {
				title, _, _ := strings.Cut(b.source, " (")
				all = append(all, period{title: title})
			}
		case b.kind == item && under && strings.HasPrefix(b.sign, "["):
			all[len(all)-1].boxes++
			if b.sign == "[x]" {
				all[len(all)-1].done++
			}
		}
	}
	var boxed []period
	for _, p := range all {
		if p.boxes > 0 {
			boxed = append(boxed, p)
		}
	}
	return boxed
}
