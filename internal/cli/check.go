package cli

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ambassadeur/internal/reference"
	"ambassadeur/internal/yamlfile"
)

type checkOptions struct{ strict, json, sarif bool }

func (a *app) checkCmd() *cobra.Command {
	var o checkOptions
	w := a.words.CLI
	cmd := &cobra.Command{
		Use: "check " + w.CheckArg, Short: w.Check,
		Example: "  ambassadeur check " + map[string]string{"nl": "mijn-les.yaml", "en": "my-lesson.yaml"}[a.words.Lang] + "\n  ambassadeur check --strict lessons",
		RunE:    func(_ *cobra.Command, args []string) error { return a.check(args, o) },
	}
	cmd.Flags().BoolVar(&o.strict, "strict", false, w.FlagStrict)
	cmd.Flags().BoolVar(&o.json, "json", false, w.FlagCheckJSON)
	cmd.Flags().BoolVar(&o.sarif, "sarif", false, w.FlagSARIF)
	cmd.PreRunE = a.oneOf("json", "sarif")
	return cmd
}

// check reads every file, on all processors, and reports every problem in the order of the files.
func (a *app) check(args []string, o checkOptions) error {
	w := a.words.CLI
	if len(args) == 0 {
		args = []string{"."}
		if a.workshop != "" {
			args[0] = a.workshop
		}
	}
	var files []string
	var unread []error // said after what the other files have to say
	for _, arg := range args {
		found, err := yamlFiles(arg)
		switch {
		case err != nil:
			if inside, ok := errors.AsType[*fs.PathError](err); ok {
				arg = inside.Path
			}
			unread = append(unread, failed(fmt.Sprintf(w.CheckReadF, arg, why(w, err)), ""))
		case len(found) == 0:
			unread = append(unread, failed(fmt.Sprintf(w.CheckNothingF, arg), ""))
		}
		files = append(files, found...)
	}
	files = once(files)
	grounds := a.groundsOf(files)
	results := checkAll(files, grounds)
	var all yamlfile.Problems
	for _, r := range results {
		if r.err != nil {
			unread = append(unread, failed(fmt.Sprintf(w.CheckReadF, r.file, why(w, r.err)), ""))
		}
		if r.kind == someOther {
			a.tell(fmt.Sprintf(w.CheckSkippedF, r.file))
		}
		all = append(all, r.problems...)
	}
	all = append(all, across(results)...)
	if err := a.report(all, o); err != nil {
		return err
	}
	if len(all) > 0 {
		a.tell(fmt.Sprintf(w.CheckFoundF, len(files), all.Errors(), all.Warnings()))
	} else if len(unread) == 0 {
		a.tell(fmt.Sprintf(w.CheckCleanF, len(files)))
	}
	if n := len(unread); n > 0 {
		for _, err := range unread[:n-1] {
			say(a.env.Err, a.words, err)
		}
		return unread[n-1]
	}
	if all.Errors() > 0 || o.strict && len(all) > 0 {
		return errFound
	}
	return nil
}

// report prints problems for a person, one JSON object a line, or a SARIF document.
func (a *app) report(all yamlfile.Problems, o checkOptions) error {
	all = slices.Clone(all)
	slices.SortStableFunc(all, func(x, y yamlfile.Problem) int { return strings.Compare(x.File, y.File) })
	if o.sarif {
		about := func(code string) (what, do string) { return reference.About(code, a.words.Lang) }
		return yamlfile.SARIF(a.env.Out, all, a.words.Lang, a.env.Version, about)
	}
	enc := json.NewEncoder(a.env.Out)
	enc.SetEscapeHTML(false)
	for _, p := range all {
		if o.json {
			if err := enc.Encode(p.JSON(a.words.Lang)); err != nil {
				return err
			}
			continue
		}
		if _, err := fmt.Fprintln(a.env.Out, strings.TrimRight(p.Render(a.words.Lang), "\n")); err != nil {
			return err
		}
	}
	return nil
}
