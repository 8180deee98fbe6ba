package cli

import (
	"github.com/spf13/cobra"

	"ambassadeur/ui"
)

func (a *app) learnCmd() *cobra.Command {
	return &cobra.Command{
		Use: "learn " + a.words.CLI.LearnArg, Short: a.words.CLI.Learn, Args: a.most(1),
		Example:           "  ambassadeur learn\n  ambassadeur learn share-safely",
		ValidArgsFunction: a.completeLesson,
		RunE: func(_ *cobra.Command, args []string) error {
			arg := ""
			if len(args) > 0 {
				arg = args[0]
			}
			if a.isPlain() {
				return a.plainLesson(arg)
			}
			return a.onScreen(ui.StartLesson, arg)
		},
	}
}

// completeLesson completes ids of lessons, with their titles; files too.
func (a *app) completeLesson(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	m, err := a.material()
	if err != nil {
		return nil, cobra.ShellCompDirectiveDefault
	}
	var ids []string
	for _, h := range m.headers(a.words.Lang) {
		ids = append(ids, h.ID+"\t"+h.Title)
	}
	own, _, _ := m.more(a.words.Lang) // what cannot be read cannot be completed
	for _, h := range own {
		ids = append(ids, h.ID+"\t"+h.Title)
	}
	return ids, cobra.ShellCompDirectiveDefault
}

// home is the program without a command.
func (a *app) home() error {
	if a.isPlain() {
		return a.plainHome()
	}
	return a.onScreen(ui.StartHome, "")
}
