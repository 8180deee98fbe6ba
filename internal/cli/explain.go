package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"ambassadeur/internal/reference"
	"ambassadeur/internal/workshop"
	"ambassadeur/internal/yamlfile"
)

func (a *app) explainCmd() *cobra.Command {
	w := a.words.Reference
	only := ""
	cmd := &cobra.Command{
		Use: "explain " + w.ExplainArg, Short: w.Explain, Example: w.ExplainExamples,
		RunE: func(_ *cobra.Command, args []string) error {
			formats := workshop.Formats()
			if only != "" {
				f, err := a.format(only)
				if err != nil {
					return err
				}
				formats = []yamlfile.Format{f}
			}
			return a.explain(formats, args)
		},
	}
	cmd.Flags().StringVar(&only, "format", "", w.FlagFormat)
	return cmd
}

// explain tells what words mean; all of them, or it says which one means nothing.
func (a *app) explain(formats []yamlfile.Format, words []string) error {
	w := a.words.Reference
	if len(words) == 0 {
		_, err := io.WriteString(a.env.Out, reference.Overview(formats, a.words.Lang))
		return err
	}
	book := reference.Open(formats)
	var texts []string
	more := ""
	for _, word := range words {
		found := book.Find(word)
		text := found.Text(a.words.Lang)
		if text == "" {
			hint := fmt.Sprintf(w.HintAllF, name)
			if near, ok := book.Nearest(word); ok {
				hint = fmt.Sprintf(a.words.CLI.DidYouMeanF, near)
			}
			return usage(fmt.Sprintf(w.NothingF, word), hint)
		}
		if found.Listed() && more == "" {
			more = found.Entries[0].Typed()
		}
		texts = append(texts, text)
	}
	if _, err := io.WriteString(a.env.Out, strings.Join(texts, "\n")); err != nil {
		return err
	}
	if more != "" {
		a.tell("")
		a.tell(fmt.Sprintf(w.MoreF, name, more))
	}
	return nil
}
