// Package report writes a rating of a profile as markdown for a person and as JSON for a program. It is pure.
package report

import (
	"fmt"
	"strings"
	"time"

	"ambassadeur/internal/i18n"
	"ambassadeur/internal/linkedin"
	"ambassadeur/profile"
)

// Input is what a report is about.
type Input struct {
	Guidelines profile.Guidelines // as they are for the person's department
	Rating     profile.Rating
	Facts      map[string]profile.Fact // what was measured
	Imports    []linkedin.Import       // what was just read; none when nothing was
	Before     *Point                  // the first measurement under the same edition; nil when there is none
	Words      i18n.Strings
	Today      time.Time
}

// Point is an earlier score.
type Point struct {
	At                  time.Time
	Score, Known, Total int
}

// Markdown is the rating as a document: score with coverage, sections, what gains most, and everything rated.
func Markdown(in Input) string {
	w, r := in.Words.Report, in.Rating
	var b strings.Builder
	p := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	p("# %s\n", in.Guidelines.Title)
	p("**%s**\n", fmt.Sprintf(w.ScoreF, r.Score, r.Known, r.Total))
	if in.Before != nil {
		p("%s\n", fmt.Sprintf(w.BeforeF, in.Words.Common.Date(in.Before.At), in.Before.Score, in.Before.Known, in.Before.Total))
	}
	p("%s\n", fmt.Sprintf(w.MadeF, in.Words.Common.Date(in.Today), r.Edition, in.Words.Common.Date(in.Guidelines.Checked)))
	if in.Guidelines.Stale(in.Today) {
		p("> %s\n", w.Stale)
	}
	p("| %s | %s | %s |\n| --- | ---: | ---: |", w.Section, w.Score, w.Rated)
	for _, s := range r.Sections {
		score := "-"
		if s.Known > 0 {
			score = fmt.Sprint(s.Score)
		}
		p("| %s | %s | %d/%d |", s.Section.Title, score, s.Known, s.Total)
	}
	findings := r.Findings(profile.ByGain)
	if len(findings) > 0 {
		p("\n## %s\n", w.Gains)
	}
	for i, f := range findings {
		c := f.Result.Criterion
		p("%d. **%s** (%s)  ", i+1, c.Title, fmt.Sprintf(w.GainF, in.Words.Common.Decimal(f.Gain), c.EffortMinutes))
		p("   %s %s  ", w.Now, f.Result.Level.Text)
		p("   %s %s  ", w.Better, c.Best().Text)
		p("   %s", oneLine(c.Advice))
		if c.Example != nil {
			p("   > %s", oneLine(c.Example.After))
		}
		p("   %s\n", sources(c, w))
	}
	p("## %s\n", w.All)
	for _, res := range r.Results {
		state := w.Unknown
		switch {
		case res.Likely != nil:
			state = fmt.Sprintf(w.LikelyF, res.Likely.Text, w.Origins[string(res.Origin)]+", "+in.Words.Common.Day(res.At, in.Today))
		case res.Known:
			state = res.Level.Text + " (" + w.Origins[string(res.Origin)] + ", " + in.Words.Common.Day(res.At, in.Today) + ")"
		}
		p("- %s: %s", res.Criterion.Title, state)
	}
	p("\n*%s*", w.Private)
	return b.String()
}

func sources(c profile.Criterion, w i18n.Report) string {
	var parts []string
	for _, s := range c.Sources {
		parts = append(parts, fmt.Sprintf("%s, %s (%s)", s.Name, s.Date, w.Sure[s.Sure]))
	}
	return w.Source + " " + strings.Join(parts, "; ")
}

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
