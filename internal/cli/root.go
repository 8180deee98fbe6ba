package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/i18n"
	"ambassadeur/internal/workshop"
	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
	"ambassadeur/ui/theme"
)

// app is one run of the program.
type app struct {
	env   Env
	words i18n.Strings // in the language of this run
	lang  string       // as asked for with --lang; empty when not

	track    string      // as asked for with --track; empty when not
	kept     answers.Set // as they were when this run began
	commands []string    // names, for a hint

	workshop string
	company  workshop.Company // of the folder that is worked with
	plain    bool
	theme    string
	imports  []string // paths of LinkedIn's files to read
}

// Root is the tree of commands, for what is generated from it: completions, man pages.
func Root(lang string) *cobra.Command {
	a := &app{env: Env{Args: []string{"--lang", lang}, Getenv: func(string) string { return "" }}}
	return a.root()
}

func (a *app) root() *cobra.Command {
	saved := ""
	if set, ok := a.peek(); ok {
		saved, a.kept = set.Person.Language, set
	}
	a.words = i18n.For(language(a.env, saved))
	w := a.words.CLI
	cmd := &cobra.Command{
		Use: name, Short: w.Root, Long: w.RootLong, SilenceErrors: true, SilenceUsage: true,
		Args:              func(_ *cobra.Command, args []string) error { return a.noCommand(args) },
		PersistentPreRunE: func(*cobra.Command, []string) error { return a.global() },
		RunE: func(c *cobra.Command, _ []string) error {
			if c.Flags().Changed("version") {
				return a.tellVersion()
			}
			return a.home()
		},
	}
	cmd.CompletionOptions.HiddenDefaultCmd = true
	f := cmd.PersistentFlags()
	f.StringVar(&a.lang, "lang", "", w.FlagLang)
	f.StringVar(&a.workshop, "workshop", "", w.FlagWorkshop)
	f.StringVar(&a.track, "track", "", w.FlagTrack)
	f.BoolVar(&a.plain, "plain", false, w.FlagPlain)
	f.StringVar(&a.theme, "theme", "", w.FlagTheme)
	f.BoolP("help", "h", false, w.FlagHelp)
	cmd.Flags().Bool("version", false, w.Version)
	cmd.SetFlagErrorFunc(a.flagError)
	cmd.SetUsageTemplate(usageTemplate(w))
	cmd.SetHelpTemplate(helpTemplate)
	cmd.SetHelpCommand(&cobra.Command{Use: "help [COMMAND]", Short: w.Help, Hidden: true, RunE: func(c *cobra.Command, args []string) error {
		about, _, err := c.Root().Find(args)
		if err != nil || about == nil {
			return a.noCommand(args)
		}
		return about.Help()
	}})
	cmd.AddCommand(
		a.learnCmd(), a.profileCmd(), a.planCmd(),
		a.presentCmd(), a.notesCmd(), a.handoutCmd(),
		a.newCmd(), a.checkCmd(), a.compareCmd(), a.previewCmd(), a.convertCmd(),
		a.schemaCmd(), a.explainCmd(),
		a.cardCmd(), a.teamCmd(),
		a.forgetCmd(), a.versionCmd(),
	)
	a.commands = []string{"help"}
	for _, c := range cmd.Commands() {
		a.commands = append(a.commands, c.Name())
	}
	return cmd
}

// global looks at the options that every command has.
func (a *app) global() error {
	w := a.words.CLI
	if a.lang != "" && !i18n.Known(a.lang) {
		return usage(fmt.Sprintf(w.BadLangF, a.lang), "")
	}
	if a.track != "" && a.track != string(lessons.Employee) && a.track != string(lessons.OwnerTrack) {
		return usage(fmt.Sprintf(w.BadTrackF, a.track), "")
	}
	if a.theme != "" && !theme.Known(a.theme) {
		return usage(fmt.Sprintf(w.BadThemeF, a.theme), "")
	}
	return nil
}

// noCommand is the error for words that are no command.
func (a *app) noCommand(args []string) error {
	if len(args) == 0 {
		return nil
	}
	w := a.words.CLI
	hint := fmt.Sprintf(w.HintHelpF, name)
	if near, ok := yamlfile.Nearest(args[0], a.commands); ok {
		hint = fmt.Sprintf(w.DidYouMeanF, name+" "+near)
	}
	return usage(fmt.Sprintf(w.UnknownCommandF, args[0]), hint)
}

// most allows at most n arguments.
func (a *app) most(n int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) > n {
			return usage(fmt.Sprintf(a.words.CLI.TooManyArgsF, args[n]), fmt.Sprintf(a.words.CLI.HintHelpF, c.CommandPath()))
		}
		return nil
	}
}

// flagValue is the value of a flag before the flags are parsed: messages about parsing need the language.
func flagValue(args []string, flag string) string {
	for i, arg := range args {
		if arg == "--" {
			break
		}
		if v, ok := strings.CutPrefix(arg, "--"+flag+"="); ok {
			return v
		}
		if arg == "--"+flag && i+1 < len(args) {
			return args[i+1]
		}
	}
	return ""
}

const helpTemplate = `{{with (or .Long .Short)}}{{.}}

{{end}}{{.UsageString}}`

func usageTemplate(w i18n.CLI) string {
	return w.Usage + `:
  {{if .HasAvailableSubCommands}}{{.CommandPath}} [COMMAND]{{else}}{{.UseLine}}{{end}}{{if .HasExample}}

` + w.Examples + `:
{{.Example}}{{end}}{{if .HasAvailableSubCommands}}

` + w.Commands + `:{{range .Commands}}{{if .IsAvailableCommand}}
  {{rpad .Name .NamePadding }} {{.Short}}{{end}}{{end}}{{end}}{{if .HasAvailableLocalFlags}}

{{if .HasParent}}` + w.Flags + `{{else}}` + w.GlobalFlags + `{{end}}:
{{.LocalFlags.FlagUsages | trimTrailingWhitespaces}}{{end}}{{if .HasAvailableInheritedFlags}}

` + w.GlobalFlags + `:
{{.InheritedFlags.FlagUsages | trimTrailingWhitespaces}}{{end}}{{if .HasAvailableSubCommands}}

` + fmt.Sprintf(w.MoreF, name) + `{{end}}
`
}

// isPlain reports whether this run speaks in lines: asked for, or because nobody sits at a terminal.
func (a *app) isPlain() bool {
	return a.plain || a.env.Getenv("ACCESSIBLE") == "1" || a.env.Getenv("TERM") == "dumb" || a.env.Terminal == nil
}

// ascii reports whether the terminal is unlikely to show more than ASCII.
func (a *app) ascii() bool {
	if a.env.Getenv("AMBASSADEUR_ASCII") == "1" {
		return true
	}
	for _, key := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if v := strings.ToUpper(a.env.Getenv(key)); v != "" {
			return !strings.Contains(v, "UTF-8") && !strings.Contains(v, "UTF8") && slices.Contains([]string{"C", "POSIX"}, v)
		}
	}
	return oldConsole(a.env.Getenv)
}
