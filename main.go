// Ambassadeur turns colleagues into ambassadors of their organisation: lessons, a rating of the LinkedIn profile and
// an action plan, in the terminal, in Dutch and English.
package main

import (
	"os"

	"ambassadeur/internal/cli"
)

// version is linked in by a release.
var version string

func main() { os.Exit(cli.Main(cli.OS(version))) }
