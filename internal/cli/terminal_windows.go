//go:build windows

package cli

import (
	"os"
	"time"
)

// darkBackground is not known on Windows: its consoles are dark unless somebody changed them, and the theme can be
// switched with a key.
func darkBackground(*Terminal, func(string) string, func() time.Time) (dark, known bool) {
	return true, false
}

// quiet is the input as it is: nothing was asked.
func quiet(in *os.File) *os.File { return in }
