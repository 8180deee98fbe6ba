// Gen writes what is made from the command tree: shell completions and man pages. A release packs them; they are not
// kept in the repository, so they cannot be stale. What is made from the tables of keys, the reference and the schemas
// for editors, is kept in docs, and written anew by go generate.
package main

//go:generate go run . -docs ../../docs

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/spf13/cobra/doc"

	"ambassadeur/internal/cli"
	"ambassadeur/internal/i18n"
	"ambassadeur/internal/reference"
	"ambassadeur/internal/workshop"
)

func main() {
	out := flag.String("out", "build/assets", "folder to write to")
	docs := flag.String("docs", "", "write the reference and the schemas to this folder instead")
	flag.Parse()
	to, do := *out, write
	if *docs != "" {
		to, do = *docs, writeReference
	}
	if err := do(to); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func write(out string) error {
	completions, man := filepath.Join(out, "completions"), filepath.Join(out, "man")
	for _, dir := range []string{completions, man} {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return err
		}
	}
	root := cli.Root("en")
	file := func(ext string) string { return filepath.Join(completions, "ambassadeur."+ext) }
	for _, err := range []error{
		root.GenBashCompletionFileV2(file("bash"), true), root.GenZshCompletionFile(file("zsh")),
		root.GenFishCompletionFile(file("fish"), true), root.GenPowerShellCompletionFileWithDesc(file("ps1")),
	} {
		if err != nil {
			return err
		}
	}
	root.DisableAutoGenTag = true
	return doc.GenManTree(root, &doc.GenManHeader{Title: "AMBASSADEUR", Section: "1", Source: "Ambassadeur", Date: date()}, man)
}

// writeReference writes the reference as pages and the schemas, in both languages.
func writeReference(docs string) error {
	if err := os.MkdirAll(filepath.Join(docs, "schema"), 0o755); err != nil {
		return err
	}
	files := map[string]string{"reference.md": reference.Page(workshop.Formats(), "en"), "reference.nl.md": reference.Page(workshop.Formats(), "nl")}
	for _, f := range workshop.Formats() {
		for _, lang := range i18n.Languages() {
			files[fmt.Sprintf("schema/%s-%d.%s.schema.json", f.Name, f.Version, lang)] = string(reference.Schema(f, lang))
		}
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(docs, filepath.FromSlash(name)), []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// date is that of the source when a release says so, for the same bytes each time.
func date() *time.Time {
	if n, err := strconv.ParseInt(os.Getenv("SOURCE_DATE_EPOCH"), 10, 64); err == nil {
		t := time.Unix(n, 0).UTC()
		return &t
	}
	t := time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC)
	return &t
}
