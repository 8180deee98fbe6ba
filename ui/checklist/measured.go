package checklist

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/charmbracelet/x/ansi"

	"ambassadeur/profile"
	"ambassadeur/ui/kit"
)

// measurement says in words what a measured level was measured from, and when.
func (s *Screen) measurement(ctx kit.Context, m profile.Result) string {
	w := ctx.Strings.Checklist
	return dated(ctx, m.Origin, m.At, w.ExportF, w.PDFF, w.PastedF)
}

// likely says in words what points to a level, and that it is to be confirmed.
func (s *Screen) likely(ctx kit.Context, r profile.Result) string {
	w := ctx.Strings.Checklist
	return dated(ctx, r.Origin, r.At, w.LikelyExportF, w.LikelyPDFF, w.LikelyPastedF)
}

// dated is the words for where something was measured, with its day; empty when it was said.
func dated(ctx kit.Context, from profile.Origin, at time.Time, export, pdf, pasted string) string {
	day := ctx.Strings.Common.Day(at, ctx.Now)
	switch from {
	case profile.Export:
		return fmt.Sprintf(export, day)
	case profile.PDF:
		return fmt.Sprintf(pdf, day)
	case profile.Pasted:
		return fmt.Sprintf(pasted, day)
	case profile.Said:
	}
	return ""
}

// provenanceOf says what the level of a criterion rests on.
func (s *Screen) provenanceOf(ctx kit.Context, r profile.Result) string {
	switch {
	case r.Measured != nil:
		return fmt.Sprintf(ctx.Strings.Checklist.OwnChoiceF, kit.Clean(r.Reason))
	case r.Known && r.Origin == profile.Said && !r.At.IsZero():
		return fmt.Sprintf(ctx.Strings.Checklist.SaidF, ctx.Strings.Common.Day(r.At, ctx.Now))
	case r.Known:
		return s.measurement(ctx, r)
	}
	return ""
}

// maxWritten bounds how many lines of a person's own text are shown.
const maxWritten = 3

// own is what the profile says now, and the key with which a text can be written or gone on with.
func (s *Screen) own(ctx kit.Context, r profile.Result, width int) []string {
	w, st := ctx.Strings.Checklist.Writing, ctx.Styles
	lines := s.written(ctx, r, width)
	does := ""
	switch {
	case s.unsaved(r.Criterion.ID, s.drafts[r.Criterion.ID]) && s.drafts[r.Criterion.ID] != "":
		does = w.GoOn
	case writable(r.Criterion) && len(lines) == 0:
		does = w.Paste
	}
	if does == "" {
		return lines
	}
	return append(lines, kit.Indent(st.Key.Render("e")+" ", kit.Paint(st.Quiet, kit.Flow(does, max(10, width-2))))...)
}

// written is what the profile says now, as far as it was measured: the text itself, and the numbers that the
// criterion is about. Where that decides no level, it says where it was measured.
func (s *Screen) written(ctx kit.Context, r profile.Result, width int) []string {
	w, st := ctx.Strings.Checklist, ctx.Styles
	text, counts, label := "", []string(nil), ""
	about := r.Criterion.Facts()
	for _, info := range profile.Facts() {
		f, ok := s.evidence.Facts[info.ID]
		if !ok || !slices.Contains(about, info.ID) {
			continue
		}
		if text == "" {
			text = kit.Clean(f.Text)
		}
		if label == "" {
			label = s.saysNow(ctx, r.Criterion, f)
		}
		if !info.Bool && (f.Number > 0 || len(counts) == 0) {
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
		return append(kit.Paint(st.Quiet, kit.Flow(label+": "+strings.Join(counts, ", "), width)), lines...)
	}
	if len(lines) > 0 {
		return append(kit.Paint(st.Quiet, kit.Flow(label, width)), lines...)
	}
	return nil
}

// saysNow begins what the profile says now; with where that was measured when no level beside it tells.
func (s *Screen) saysNow(ctx kit.Context, c profile.Criterion, f profile.Fact) string {
	w := ctx.Strings.Checklist
	if text := dated(ctx, f.Origin, f.At, w.NowExportF, w.NowPDFF, w.NowPastedF); text != "" && !s.measured(c).Known {
		return text
	}
	return w.WrittenNow
}
