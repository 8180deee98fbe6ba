package cli

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"ambassadeur/internal/reference"
	"ambassadeur/internal/scaffold"
	"ambassadeur/internal/workshop"
	"ambassadeur/internal/yamlfile"
)

// schemaFolder is where schemas lie in an author's folder: hidden, so that nobody takes them for lessons.
const schemaFolder = ".schema"

func (a *app) schemaCmd() *cobra.Command {
	w := a.words.Reference
	dir := ""
	cmd := &cobra.Command{
		Use: "schema " + w.FormatArg, Short: w.Schema, Example: w.SchemaExamples, Args: a.most(1),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return formatNames(), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if dir != "" {
				return a.writeSchemas(dir, args)
			}
			if len(args) == 0 {
				a.tell(fmt.Sprintf(w.FormatsF, strings.Join(formatNames(), ", ")))
				a.tell(fmt.Sprintf(w.SchemaHintF, name, schemaFolder))
				return nil
			}
			f, err := a.format(args[0])
			if err != nil {
				return err
			}
			_, err = a.env.Out.Write(reference.Schema(f, a.words.Lang))
			return err
		},
	}
	cmd.Flags().StringVar(&dir, "write", "", w.FlagWrite)
	return cmd
}

// writeSchemas writes the schema of a format, or of all, into a folder. What is there of an older version is replaced.
func (a *app) writeSchemas(dir string, args []string) error {
	w := a.words.Reference
	files := schemas(a.words.Lang)
	if len(args) > 0 {
		f, err := a.format(args[0])
		if err != nil {
			return err
		}
		files = slices.DeleteFunc(files, func(s scaffold.File) bool { return s.Name != schemaName(f.Name) })
	}
	for _, s := range files {
		path := filepath.Join(dir, filepath.Base(s.Name))
		err := os.MkdirAll(dir, 0o755) //nolint:gosec // meant for colleagues
		if err == nil {
			err = os.WriteFile(path, []byte(s.Text), 0o644) //nolint:gosec // meant for colleagues
		}
		if err != nil {
			return failed(fmt.Sprintf(a.words.Scaffold.WriteF, path, why(a.words.CLI, err)), "")
		}
		if _, err := fmt.Fprintln(a.env.Out, path); err != nil {
			return err
		}
	}
	a.tell(w.FirstLine)
	for _, s := range files {
		a.tell("  " + modeline(filepath.ToSlash(filepath.Join(dir, filepath.Base(s.Name)))))
	}
	return nil
}

// format is the format that is called so, also with its version behind it.
func (a *app) format(word string) (yamlfile.Format, error) {
	bare, _, _ := strings.Cut(word, "/")
	for _, f := range workshop.Formats() {
		if f.Name == bare {
			return f, nil
		}
	}
	w := a.words.Reference
	hint := fmt.Sprintf(w.FormatsF, strings.Join(formatNames(), ", "))
	if meant, ok := map[string]string{"les": "lesson", "richtlijnen": "guidelines", "voorbeelden": "examples", "cases": "examples", "map": "workshop"}[bare]; ok {
		bare = meant
	}
	if near, ok := yamlfile.Nearest(bare, formatNames()); ok {
		hint = fmt.Sprintf(a.words.CLI.DidYouMeanF, near)
	}
	return yamlfile.Format{}, usage(fmt.Sprintf(w.NoFormatF, word), hint)
}

func formatNames() []string {
	var all []string
	for _, f := range workshop.Formats() {
		all = append(all, f.Name)
	}
	return all
}

// schemas are the schemas of all formats as files in an author's folder.
func schemas(lang string) []scaffold.File {
	var files []scaffold.File
	for _, f := range workshop.Formats() {
		files = append(files, scaffold.File{Name: schemaName(f.Name), Text: string(reference.Schema(f, lang))})
	}
	return files
}

// schemaName is the name of a schema in an author's folder, with / between folders.
func schemaName(format string) string {
	for _, f := range workshop.Formats() {
		if f.Name == format {
			return schemaFolder + "/" + f.Name + "-" + strconv.Itoa(f.Version) + ".json"
		}
	}
	return ""
}

// modeline is the first line by which an editor finds the schema of a file, seen from that file.
func modeline(path string) string { return "# yaml-language-server: $schema=" + path }

// mostUp is how many folders up a folder of an organisation is looked for.
const mostUp = 3

// editor is the first line of a new file, and the schema that is to be written with it: in the folder of the
// organisation when the file is made in one, else beside the file.
func (m *maker) editor(format, dir string) (first string, beside []scaffold.File) {
	up := ""
	for range mostUp + 1 {
		if _, err := os.Stat(filepath.Join(dir, filepath.FromSlash(up), workshop.File)); err == nil {
			break
		}
		up += "../"
	}
	if strings.Count(up, "/") > mostUp {
		up = ""
	}
	var files []scaffold.File
	for _, f := range workshop.Formats() {
		if f.Name == format {
			files = append(files, scaffold.File{Name: up + schemaName(format), Text: string(reference.Schema(f, m.words.Lang))})
		}
	}
	return modeline(up + schemaName(format)), files
}
