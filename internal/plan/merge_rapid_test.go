package plan_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/plan"
)

// The merge is tested against this model of a document: its lines, each of which is the person's or the tool's, and
// what a person can do to them.

// docLine is one line of the model.
type docLine struct {
	text    string
	id      string // of the block that the line belongs to
	part, n int    // which line of how many of its block
	touched bool
	hand    bool
}

// model reads a document that the tool wrote. Of the broken blocks only the line with the marker is the tool's.
func model(markdown string, broken ...string) []docLine {
	var lines []docLine
	for text := range strings.Lines(markdown) {
		text = strings.TrimSuffix(text, "\n")
		l := docLine{text: text, n: 1}
		if m := markerPattern.FindStringSubmatch(text); m != nil {
			l.id = m[1]
			above, _ := strconv.Atoi(strings.TrimPrefix(m[2], "+")) // empty is none
			if slices.Contains(broken, l.id) {
				above = 0
			}
			l.part, l.n = above, above+1
			for i := range above {
				up := &lines[len(lines)-above+i]
				up.id, up.part, up.n = l.id, i, l.n
			}
		}
		lines = append(lines, l)
	}
	return lines
}

func joined(lines []docLine) string {
	var b strings.Builder
	for _, l := range lines {
		b.WriteString(l.text + "\n")
	}
	return b.String()
}

// settle decides what is left of blocks of several lines: one that is not whole any more is the person's, but for
// the line with its marker, which the person changed.
func settle(lines []docLine) {
	was := slices.Clone(lines)
	for i, l := range was {
		if l.id == "" || l.n == 1 {
			continue
		}
		from := i - l.part
		whole := from >= 0 && from+l.n <= len(was)
		for j := 0; whole && j < l.n; j++ {
			whole = was[from+j].id == l.id && was[from+j].part == j && !was[from+j].touched
		}
		switch {
		case whole:
		case l.part == l.n-1:
			lines[i].touched = true
		default:
			lines[i].hand, lines[i].id = true, ""
		}
	}
}

// anyInput is a plan of some of the answers, some of them other than usual. The dates of commitments stay, so that
// no box changes parts.
func anyInput(t *rapid.T, base plan.Input, label string) plan.Input {
	in := base
	in.Answers = in.Answers.WithProgress("person", answers.Progress{Started: monday})
	all := base.Answers.Progress("person").Answers
	steps := make([]string, 0, len(all))
	for step := range all {
		steps = append(steps, step)
	}
	slices.Sort(steps)
	for _, step := range steps {
		a := all[step]
		switch rapid.IntRange(0, 3).Draw(t, label+step) {
		case 0:
			continue
		case 1:
			a.Lines = slices.Clone(a.Lines)
			for i := range a.Lines {
				a.Lines[i] += " (" + label + ")"
			}
			if len(a.Lines) > 1 {
				a.Lines = a.Lines[:rapid.IntRange(1, len(a.Lines)).Draw(t, "lines")]
			}
			a.Plans = slices.Clone(a.Plans)
			for i := range a.Plans {
				a.Plans[i].Then += " (" + label + ")"
			}
		}
		in.Answers = in.Answers.WithAnswer("person", step, a)
	}
	if rapid.Bool().Draw(t, label+"profile") {
		p := *base.Profile
		from := rapid.IntRange(0, len(p.Gains)).Draw(t, label+"gains")
		p.Gains = p.Gains[from:]
		in.Profile = &p
	} else {
		in.Profile = nil
	}
	return in
}

// anyEdits is what a person may do to a document: tick, change, remove, write and move lines.
func anyEdits(t *rapid.T, lines []docLine) []docLine {
	for n := range rapid.IntRange(0, 12).Draw(t, "edits") {
		i := rapid.IntRange(0, len(lines)-1).Draw(t, "line")
		l := &lines[i]
		if strings.TrimSpace(l.text) == "" || strings.Contains(l.text, "ambassadeur plan/1") || l.hand {
			continue
		}
		switch rapid.SampledFrom([]string{"tick", "tick", "change", "remove", "write", "move"}).Draw(t, "what") {
		case "tick":
			l.text = strings.Replace(l.text, "- [ ] ", "- [x] ", 1)
		case "change":
			l.touched = true
			if m := markerPattern.FindStringIndex(l.text); m != nil {
				l.text = l.text[:m[0]] + " veranderd" + l.text[m[0]:]
			} else {
				l.text += " veranderd"
			}
		case "remove":
			lines = slices.Delete(lines, i, i+1)
		case "write":
			text := rapid.SampledFrom([]string{"eigen regel", "- [x] eigen actie", "  eigen notitie", "## Eigen kop", "### Eigen kop", "> eigen citaat", "- eigen punt"}).Draw(t, "own")
			lines = slices.Insert(lines, i+1, docLine{text: fmt.Sprintf("%s %d", text, n), hand: true})
		case "move":
			moved := *l
			lines = slices.Delete(lines, i, i+1)
			to := rapid.IntRange(0, len(lines)-1).Draw(t, "to")
			for to > 0 && lines[to].part > 0 {
				to-- // not into the middle of another block: it would be whole again when this one goes
			}
			lines = slices.Insert(lines, to, moved)
		}
	}
	return lines
}

// blockText is the text of each block of a document, without tick and number.
func blockText(lines []docLine) map[string]string {
	text := map[string]string{}
	for _, l := range lines {
		if l.id == "" {
			continue
		}
		text[l.id] += bareLine(l.text) + "\n"
	}
	return text
}

// bareLine is a line without marker, tick and the number of a section.
func bareLine(text string) string {
	text = markerPattern.ReplaceAllString(strings.Replace(text, "[x]", "[ ]", 1), "")
	if rest, ok := strings.CutPrefix(text, "## "); ok {
		if n, title, found := strings.Cut(rest, ". "); found && strings.Trim(n, "0123456789") == "" {
			return "## " + title
		}
	}
	return text
}

// Whatever a person does to the document and however the answers change: every own line and tick stays in its
// place, what was changed stays changed, what was removed stays away, and the rest says what the plan says.
func TestMergeKeepsTheHand(t *testing.T) {
	base := full(t, "nl")
	rapid.Check(t, func(t *rapid.T) {
		first := plan.Build(anyInput(t, base, "eerst"))
		before := model(first.Markdown())
		old := blockText(before)
		lines := anyEdits(t, slices.Clone(before))
		settle(lines)
		existing := joined(lines)
		in := anyInput(t, base, "later")
		in.Today = in.Today.Add(24 * time.Hour)
		second := plan.Build(in)
		want := blockText(model(second.Markdown()))

		got, changes, err := plan.Merge(existing, second)
		if err != nil {
			t.Fatal(err)
		}
		if again, c, err := plan.Merge(got, second); err != nil || again != got || !c.None() {
			t.Fatalf("again: %+v %v\n%s\n--- existing\n%s\n--- merged\n%s", c, err, lineDiff(got, again), existing, got)
		}
		var broken []string
		for _, l := range lines {
			if l.touched {
				broken = append(broken, l.id)
			}
		}
		after := model(got, broken...)
		text := blockText(after)
		fail := func(format string, args ...any) {
			t.Helper()
			t.Fatalf(format+"\n--- existing\n%s\n--- merged\n%s", append(args, existing, got)...)
		}

		// hand-written lines: all there, in their order, behind the same block
		here := map[string]bool{}
		for _, l := range lines {
			if l.id != "" {
				here[l.id] = true
			}
		}
		at := 0
		for i, l := range lines {
			if !l.hand || l.text == ">" { // there are more of these
				continue
			}
			at = indexFrom(after, at, l.text)
			if at < 0 {
				fail("%q is lost or has moved", l.text)
			}
			if was, now := anchor(lines, i, text), anchor(after, at, here); was != now {
				fail("%q stood behind %q and now behind %q", l.text, was, now)
			}
			at++
		}

		present := map[string]docLine{}
		for _, l := range lines {
			if l.id != "" && (l.n == 1 || l.part == l.n-1) {
				present[l.id] = l
			}
		}
		for id, l := range present {
			ticked := strings.HasPrefix(l.text, "- [x]")
			now, there := text[id]
			_, wanted := want[id]
			switch {
			case l.touched && !strings.Contains(now, bareLine(l.text)):
				fail("the changed %q became %q", l.text, now)
			case ticked && (!there || !strings.Contains(got, "- [x]"+lineOf(got, id))):
				fail("the tick of %q is lost", l.text)
			case l.touched || strings.HasPrefix(now, "*Gemaakt"):
			case wanted && now != want[id]:
				fail("%q is not brought up to date: %q", want[id], now)
			case !wanted && there && !ticked && !strings.HasPrefix(l.text, "#"):
				fail("%q is still there", l.text)
			}
		}
		for id := range old {
			if _, left := present[id]; left {
				continue
			}
			if _, back := text[id]; back {
				fail("%q was removed and is back", old[id])
			}
		}
		held := 0
		for id := range want {
			if _, known := old[id]; known {
				continue
			}
			if _, there := text[id]; !there {
				held++
			} else if text[id] != want[id] {
				fail("%q is new but reads %q", want[id], text[id])
			}
		}
		if held != changes.Held {
			fail("%d left out, %d reported", held, changes.Held)
		}
		if len(plan.ReadTicks(got)) < strings.Count(existing, "- [x] eigen") {
			fail("own boxes do not count")
		}
	})
}

func indexFrom(lines []docLine, from int, text string) int {
	for i := from; i < len(lines); i++ {
		if lines[i].text == text {
			return i
		}
	}
	return -1
}

// anchor is the id of the nearest block before a line, of those that are in a set.
func anchor[V any](lines []docLine, i int, in map[string]V) string {
	for i--; i >= 0; i-- {
		if _, ok := in[lines[i].id]; ok && lines[i].id != "" {
			return lines[i].id
		}
	}
	return ""
}

// lineOf is what stands behind the box of a block's line.
func lineOf(markdown, id string) string {
	for l := range strings.Lines(markdown) {
		if strings.Contains(l, "<!-- a:"+id) {
			_, rest, _ := strings.Cut(l, "]")
			return strings.TrimSuffix(rest, "\n")
		}
	}
	return "\x00"
}
