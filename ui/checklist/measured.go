package checklist

import (
	"fmt"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"ambassadeur/profile"
	"ambassadeur/ui/kit"
)

// measurement says in words what a measured level was measured from, and when.
func (s *Screen) measurement(ctx kit.Context, m profile.Result) string {
	w := ctx.Strings.Checklist
	day := ctx.Strings.Common.Day(m.At, ctx.Now)
	switch m.Origin {
	case profile.Export:
		return fmt.Sprintf(w.ExportF, day)
	case profile.PDF:
		return fmt.Sprintf(w.PDFF, day)
	case profile.Pasted:
		return fmt.Sprintf(w.PastedF, day)
	case profile.Said:
	}
	return ""
}

// provenanceOf says what the level of a criterion rests on, when it was measured.
func (s *Screen) provenanceOf(ctx kit.Context, r profile.Result) string {
	switch {
	case r.Measured != nil:
		return fmt.Sprintf(ctx.Strings.Checklist.OwnChoiceF, kit.Clean(r.Reason))
	case r.Known:
		return s.measurement(ctx, r)
	}
	return ""
}

// maxWritten bounds how many lines of a person's own text are shown.
const maxWritten = 3

// written is what the profile says now, as far as it was measured: the text itself, and the numbers that the
// criterion is about.
func (s *Screen) written(ctx kit.Context, c profile.Criterion, width int) []string {
	w, st := ctx.Strings.Checklist, ctx.Styles
	text, counts := "", []string(nil)
	about := c.Facts()
	for _, info := range profile.Facts() {
		f, ok := s.evidence.Facts[info.ID]
		if !ok || !slices.Contains(about, info.ID) {
			continue
		}
		if text == "" {
			text = kit.Clean(f.Text)
		}
		if !info.Bool {
			counts = append(counts, fmt.Sprintf(w.CountF, f.Number, info.Doc.In(ctx.Strings.Lang)))
		}
	}
	var lines []string
	if strings.TrimSpace(text) != "" {
		quote := kit.Flow(text, max(10, width-2))
		if len(quote) > maxWritten {
			quote = quote[:maxWritten]
			quote[maxWritten-1] = ansi.Truncate(quote[maxWritten-1], max(1, width-4), "") + " …"
		}
		for _, l := range kit.Paint(st.Quote, quote) {
			lines = append(lines, st.Quiet.Render(st.Signs.Quote)+" "+l)
		}
	}
	if len(counts) > 0 {
		label := w.WrittenNow + ": " + strings.Join(counts, ", ")
		lines = append(kit.Paint(st.Quiet, kit.Flow(label, width)), lines...)
	} else if len(lines) > 0 {
		lines = append([]string{st.Quiet.Render(w.WrittenNow)}, lines...)
	}
	return lines
}
