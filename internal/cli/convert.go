package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ambassadeur/internal/convert"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

type convertOptions struct{ out, track, id string }

func (a *app) convertCmd() *cobra.Command {
	var o convertOptions
	w := a.words.Convert
	cmd := &cobra.Command{
		Use: "import " + w.Arg, Short: w.Short,
		Example: "  ambassadeur import questions.gift\n  ambassadeur import slides.md -o lessons --for session",
		RunE:    func(_ *cobra.Command, args []string) error { return a.convert(args, o) },
	}
	cmd.Flags().StringVarP(&o.out, "output", "o", "", w.FlagOut)
	cmd.Flags().StringVar(&o.track, "for", "", w.FlagTrack)
	cmd.Flags().StringVar(&o.id, "id", "", w.FlagID)
	return cmd
}

// convert makes lessons of files. Exit code 1 says that something is not in them, or not as it was.
func (a *app) convert(files []string, o convertOptions) error {
	w := a.words.Convert
	switch {
	case len(files) == 0:
		return usage(w.Short+": "+w.Arg, w.HintOther)
	case o.id != "" && len(files) > 1:
		return usage(fmt.Sprintf(w.TooManyF, len(files)), "")
	case oneFile(o.out) && len(files) > 1:
		return usage(fmt.Sprintf(w.OneOutF, o.out), w.HintOneOut)
	case o.track != "" && !slices.Contains(lessons.Tracks(), lessons.Track(o.track)):
		return usage(fmt.Sprintf(w.BadTrackF, o.track), "")
	}
	lost := false
	for _, file := range files {
		losses, err := a.convertFile(file, o)
		if err != nil {
			return err
		}
		lost = lost || losses
	}
	if lost {
		return errFound
	}
	return nil
}

func (a *app) convertFile(file string, o convertOptions) (lost bool, err error) {
	w := a.words.Convert
	data, err := readFile(file, convert.MaxBytes)
	if err != nil {
		return false, failed(fmt.Sprintf(a.words.CLI.CheckReadF, file, why(a.words.CLI, err)), "")
	}
	kind := convert.KindOf(file, data)
	if kind == convert.Other {
		return false, failed(fmt.Sprintf(w.OtherF, file), w.HintOther)
	}
	folder, name := o.out, ""
	switch {
	case folder == "" || folder == "-":
		folder = filepath.Dir(file)
	case oneFile(folder):
		folder, name = filepath.Split(folder)
		folder = filepath.Clean(folder)
		if o.id == "" {
			o.id = strings.TrimSuffix(name, filepath.Ext(name))
		}
	}
	r := convert.Convert(kind, filepath.Base(file), data, convert.Options{
		Lang: a.words.Lang, ID: o.id, Track: o.track,
		Exists: func(name string) bool { return filepath.IsLocal(name) && isFile(filepath.Join(folder, name)) },
	})
	switch {
	case len(r.Files) == 0:
		return false, failed(fmt.Sprintf(w.EmptyF, file), "")
	case name != "" && len(r.Files) > 1:
		return false, failed(fmt.Sprintf(w.SeveralF, file, len(r.Files)), w.HintOneOut)
	case name != "":
		r.Files[0].Name = name
	case o.out == "-":
		folder = "-"
	}
	if err := a.writeLessons(folder, r); err != nil {
		return false, err
	}
	if n := len(r.Losses); n > 0 {
		said := w.LostF
		if n == 1 {
			said = w.LostOneF
		}
		a.tell(fmt.Sprintf(said, n))
		for _, l := range r.Losses {
			a.tell(fmt.Sprintf("  %s:%d: %s", kit.Clean(file), l.Line, kit.Clean(l.Message(a.words.Lang))))
		}
	}
	return len(r.Losses) > 0, nil
}

// oneFile reports whether what is to be written is a file, and not a folder of files.
func oneFile(out string) bool {
	ext := strings.ToLower(filepath.Ext(out))
	return ext == ".yaml" || ext == ".yml"
}

// writeLessons writes lessons that are not there yet: all of them, or none.
func (a *app) writeLessons(folder string, r convert.Result) error {
	w := a.words.Convert
	if folder == "-" {
		for _, f := range r.Files {
			if _, err := fmt.Fprint(a.env.Out, f.Text); err != nil {
				return err
			}
		}
		return nil
	}
	if err := os.MkdirAll(folder, 0o755); err != nil { //nolint:gosec // meant for colleagues
		return a.planError(folder, err)
	}
	var made []string
	for _, f := range r.Files {
		path := filepath.Join(folder, f.Name)
		if err := create(path, f.Text); err != nil {
			for _, m := range made {
				err = errors.Join(err, os.Remove(m))
			}
			if errors.Is(err, fs.ErrExist) {
				return failed(fmt.Sprintf(w.ThereF, path), w.HintThere)
			}
			return a.planError(path, err)
		}
		made = append(made, path)
	}
	for _, path := range made {
		if _, err := fmt.Fprintln(a.env.Out, path); err != nil {
			return err
		}
	}
	a.tell(fmt.Sprintf(w.MadeF, r.Files[0].Name, r.Steps))
	a.tell(fmt.Sprintf(w.NextF, name, typable(folder)))
	return nil
}
