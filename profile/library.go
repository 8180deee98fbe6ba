package profile

import (
	"embed"
	"fmt"
	"io/fs"
)

//go:embed nl/*.yaml en/*.yaml
var shipped embed.FS

// Shipped is the folder of guidelines that come with the program: LANG/linkedin.yaml.
func Shipped() fs.FS { return shipped }

// Load returns the shipped LinkedIn guidelines in a language, nl or en.
func Load(lang string) (Guidelines, error) {
	name := lang + "/linkedin.yaml"
	data, err := fs.ReadFile(shipped, name)
	if err != nil {
		return Guidelines{}, fmt.Errorf("read guidelines %s: %w", name, err)
	}
	g, problems := Read(name, data, nil)
	if problems.Errors() > 0 {
		return Guidelines{}, problems
	}
	return g, nil
}
