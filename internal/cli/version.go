package cli

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

func (a *app) versionCmd() *cobra.Command {
	return &cobra.Command{
		Use: "version", Short: a.words.CLI.Version, Args: a.most(0),
		RunE: func(*cobra.Command, []string) error { return a.tellVersion() },
	}
}

func (a *app) tellVersion() error {
	_, err := fmt.Fprintf(a.env.Out, a.words.CLI.VersionF+"\n", version(a.env.Version), runtime.GOOS+"/"+runtime.GOARCH)
	return err
}

// version is what a release linked in, else what go install recorded, else "devel".
func version(linked string) string {
	if linked != "" {
		return linked
	}
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return "devel"
}
