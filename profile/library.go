package profile

import (
	"embed"
	"fmt"
	"io/fs"
	"sync"
)

//go:embed nl/*.yaml en/*.yaml
var shipped embed.FS

// Shipped is the folder of guidelines that come with the program: LANG/linkedin.yaml.
func Shipped() fs.FS { return shipped }

// Load returns the shipped LinkedIn guidelines in a language, nl or en. They are read once.
func Load(lang string) (Guidelines, error) {
	if read, ok := loaded[lang]; ok {
		return read()
	}
	return Guidelines{}, fmt.Errorf("guidelines in %q: %w", lang, fs.ErrNotExist)
}

// loaded reads each language at its first use; the bytes are part of the program and never change.
var loaded = map[string]func() (Guidelines, error){
	"nl": sync.OnceValues(func() (Guidelines, error) { return load("nl/linkedin.yaml") }),
	"en": sync.OnceValues(func() (Guidelines, error) { return load("en/linkedin.yaml") }),
}

func load(name string) (Guidelines, error) {
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
