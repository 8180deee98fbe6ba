package cli

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// writeFile writes a file whole or not at all, readable by its owner only.
func writeFile(file, text string) (err error) {
	if real, e := filepath.EvalSymlinks(file); e == nil {
		file = real // a link stays a link, and the file behind it is written
	}
	tmp, err := os.CreateTemp(filepath.Dir(file), ".ambassadeur-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(tmp.Name()))
		}
	}()
	_, err = tmp.WriteString(text)
	if e := tmp.Sync(); err == nil {
		err = e
	}
	if e := tmp.Close(); err == nil {
		err = e
	}
	if err != nil {
		return fmt.Errorf("write %s: %w", file, err)
	}
	return os.Rename(tmp.Name(), file)
}
