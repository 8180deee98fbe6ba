package cli

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"ambassadeur/internal/yamlfile"
)

// flagError is what is wrong with an option, in the person's language, and what was probably meant.
func (a *app) flagError(c *cobra.Command, err error) error {
	w := a.words.CLI
	hint := fmt.Sprintf(w.HintHelpF, c.CommandPath())
	if e, ok := errors.AsType[*pflag.NotExistError](err); ok {
		said := "--" + e.GetSpecifiedName()
		if e.GetSpecifiedShortnames() != "" {
			said = "-" + e.GetSpecifiedName()
		} else if near, ok := yamlfile.Nearest(e.GetSpecifiedName(), flagsOf(c)); ok {
			hint = fmt.Sprintf(w.DidYouMeanF, c.CommandPath()+" --"+near)
		}
		return usage(fmt.Sprintf(w.NoFlagF, said), hint)
	}
	if e, ok := errors.AsType[*pflag.ValueRequiredError](err); ok {
		return usage(fmt.Sprintf(w.NeedsValueF, "--"+e.GetFlag().Name), hint)
	}
	if e, ok := errors.AsType[*pflag.InvalidValueError](err); ok {
		return usage(fmt.Sprintf(w.BadValueF, e.GetValue(), "--"+e.GetFlag().Name), hint)
	}
	if e, ok := errors.AsType[*pflag.InvalidSyntaxError](err); ok {
		return usage(fmt.Sprintf(w.NoFlagF, e.GetSpecifiedFlag()), hint)
	}
	return usage(err.Error(), hint)
}

// flagsOf is the names of the options that a command takes.
func flagsOf(c *cobra.Command) []string {
	var all []string
	add := func(f *pflag.Flag) {
		if !f.Hidden {
			all = append(all, f.Name)
		}
	}
	c.Flags().VisitAll(add)
	c.InheritedFlags().VisitAll(add)
	return all
}

// oneOf refuses a command with more than one of some options.
func (a *app) oneOf(names ...string) func(*cobra.Command, []string) error {
	return func(c *cobra.Command, _ []string) error {
		first := ""
		for _, n := range names {
			switch {
			case !c.Flags().Changed(n):
			case first != "":
				return usage(fmt.Sprintf(a.words.CLI.NotBothF, "--"+first, "--"+n), "")
			default:
				first = n
			}
		}
		return nil
	}
}
