package cli

import (
	"cmp"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ambassadeur/internal/i18n"
	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
	"ambassadeur/profile"
)

func (a *app) compareCmd() *cobra.Command {
	w := a.words.Compare
	return &cobra.Command{
		Use: "compare " + w.Arg, Short: w.Short, Example: "  ambassadeur compare lessons",
		RunE: func(_ *cobra.Command, args []string) error { return a.compare(args) },
	}
}

// pair is one lesson, or one file of guidelines, in its languages.
type pair struct {
	id       string
	nl, en   checked
	twice    []string // files of a language that is there already
	problems yamlfile.Problems
}

// compare puts the languages of lessons and guidelines side by side. It fails with errFound when one misses a language,
// is behind, or differs in anything but wording.
func (a *app) compare(args []string) error {
	w := a.words
	if len(args) == 0 {
		args = []string{cmp.Or(a.chosen(), ".")}
	}
	var files []string
	for _, arg := range args {
		found, err := yamlFiles(arg)
		if err != nil {
			return failed(fmt.Sprintf(w.CLI.CheckReadF, arg, why(w.CLI, err)), "")
		}
		files = append(files, found...)
	}
	files = once(files)
	pairs, broken := paired(checkAll(files, a.groundsOf(files)))
	for _, c := range broken {
		a.tell(fmt.Sprintf(w.Compare.BrokenF, c.file, name, c.file))
	}
	if len(pairs) == 0 {
		return failed(fmt.Sprintf(w.Compare.NothingF, strings.Join(args, " ")), "")
	}
	if _, err := fmt.Fprint(a.env.Out, compared(w.Compare, w.Lang, pairs)); err != nil {
		return err
	}
	if len(broken) > 0 || slices.ContainsFunc(pairs, func(p pair) bool { return !p.equal() }) {
		return errFound
	}
	return nil
}

// paired brings the languages of every id together, by the order of the ids; broken are files that cannot be compared.
func paired(results []checked) (pairs []pair, broken []checked) {
	at := map[string]int{}
	for _, r := range results {
		switch {
		case r.err != nil || r.problems.Errors() > 0:
			broken = append(broken, r)
			continue
		case r.kind != aLesson && r.kind != someGuidelines:
			continue
		}
		key := fmt.Sprintf("%d %p %s", r.kind, r.ground, r.id)
		i, there := at[key]
		if !there {
			i = len(pairs)
			at[key] = i
			pairs = append(pairs, pair{id: r.id})
		}
		side := &pairs[i].nl
		if r.lang == "en" {
			side = &pairs[i].en
		}
		if side.file != "" {
			pairs[i].twice = append(pairs[i].twice, r.file)
			continue
		}
		*side = r
	}
	for i, p := range pairs {
		if p.nl.file != "" && p.en.file != "" {
			pairs[i].problems = differences(p.nl, p.en)
		}
	}
	slices.SortStableFunc(pairs, func(x, y pair) int { return strings.Compare(x.id, y.id) })
	return pairs, broken
}

// differences is told in the file that is behind: the one with the lower revision, else the English one.
func differences(nl, en checked) yamlfile.Problems {
	if nl.kind == someGuidelines {
		return profile.Parity(readGuidelines(nl), readGuidelines(en))
	}
	first, second := readLesson(nl), readLesson(en)
	if second.Revision > first.Revision {
		first, second = second, first
	}
	return lessons.Parity(first, second)
}

// equal says that both languages are there and differ in wording only.
func (p pair) equal() bool {
	return p.nl.file != "" && p.en.file != "" && len(p.twice) == 0 && len(p.problems) == 0
}

// compared is one line for every pair, and below it what differs.
func compared(w i18n.Compare, lang string, pairs []pair) string {
	width := 0
	for _, p := range pairs {
		width = max(width, len(p.id))
	}
	var out strings.Builder
	alike := 0
	for _, p := range pairs {
		state := w.Equal
		switch {
		case p.nl.file == "":
			state = fmt.Sprintf(w.MissingF, "nl", filepath.ToSlash(p.en.file))
		case p.en.file == "":
			state = fmt.Sprintf(w.MissingF, "en", filepath.ToSlash(p.nl.file))
		case len(p.problems) > 0:
			state = fmt.Sprintf(w.DifferentF, len(p.problems))
			if slices.ContainsFunc(p.problems, func(q yamlfile.Problem) bool { return q.Rule == "P204" }) {
				state = fmt.Sprintf(w.StaleF, filepath.ToSlash(p.problems[0].File), len(p.problems))
			}
		case len(p.twice) == 0:
			alike++
		}
		if len(p.twice) > 0 {
			state += "; " + fmt.Sprintf(w.TwiceF, filepath.ToSlash(strings.Join(p.twice, ", ")))
		}
		fmt.Fprintf(&out, "%-*s  %s\n", width, p.id, state)
		for _, q := range p.problems {
			out.WriteString("  " + strings.ReplaceAll(strings.TrimRight(q.Render(lang), "\n"), "\n", "\n  ") + "\n")
		}
	}
	fmt.Fprintf(&out, "\n"+w.SumF+"\n", alike, len(pairs))
	return out.String()
}
