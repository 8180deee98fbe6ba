// Package workshop is a company's own folder: the lessons it adds to, or puts in the place of, the shipped ones.
//
// It reads from a file system that it is given and knows no screen and no disk.
package workshop

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"

	"ambassadeur/lessons"
)

// maxDepth is how many folders deep lessons are looked for.
const maxDepth = 3

// headBytes is how much of a file is read to see what it is; the keys before the steps nearly always fit.
const headBytes = 4 << 10

// eachFile calls found with the name and the head of every file of a format, such as "lesson/", in a folder and the
// folders in it: every .yaml or .yml file that says so in its first key. Links and hidden folders are not followed.
func eachFile(files fs.FS, format string, found func(name string, head []byte)) error {
	err := fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil && name == ".":
			return err
		case err != nil:
			return nil //nolint:nilerr // a folder that cannot be read has no lessons for us
		case d.IsDir() && name != "." && (strings.HasPrefix(d.Name(), ".") || strings.Count(name, "/") >= maxDepth):
			return fs.SkipDir
		case d.Type().IsRegular() && isYAML(name):
			if head, err := read(files, name, headBytes); err == nil && strings.HasPrefix(Format(head), format) {
				found(name, head)
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("read the workshop folder: %w", err)
	}
	return nil
}

func isYAML(name string) bool {
	ext := strings.ToLower(path.Ext(name))
	return ext == ".yaml" || ext == ".yml"
}

// read is at most so many bytes of a file.
func read(files fs.FS, name string, most int) ([]byte, error) {
	f, err := files.Open(name)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // only read
	return io.ReadAll(io.LimitReader(f, int64(most)))
}

// Format is what a YAML file says it is in its first key, such as "lesson/1"; empty when it does not say.
func Format(head []byte) string {
	head = bytes.TrimPrefix(head, []byte("\xef\xbb\xbf"))
	lines := bufio.NewScanner(bytes.NewReader(head))
	for lines.Scan() {
		l := strings.TrimSpace(lines.Text())
		if l == "" || strings.HasPrefix(l, "#") || l == "---" {
			continue
		}
		value, ok := strings.CutPrefix(l, "format:")
		if !ok {
			return ""
		}
		value, _, _ = strings.Cut(value, " #")
		return strings.Trim(strings.TrimSpace(value), `"'`)
	}
	return ""
}

// Lesson is one of the folder's lessons.
type Lesson struct {
	lessons.Header
	Name string // of the file, in the folder
}

// Lessons reads the headers of the folder's lessons, by the names of their files. Of lessons with one id, the one in
// lang is taken, else any. Files with a header that cannot be read are counted in broken.
func Lessons(files fs.FS, lang string) (found []Lesson, broken int, err error) {
	at := map[string]int{}
	err = eachFile(files, "lesson/", func(name string, head []byte) {
		h, ok := header(files, name, head)
		if !ok {
			broken++
			return
		}
		l := Lesson{Header: h, Name: name}
		if i, twice := at[h.ID]; twice {
			if h.Language == lang && found[i].Language != lang {
				found[i] = l
			}
			return
		}
		at[h.ID] = len(found)
		found = append(found, l)
	})
	return found, broken, err
}

// header reads a lesson's header from the head of its file, or from the whole file when the head has not all of it.
func header(files fs.FS, name string, head []byte) (lessons.Header, bool) {
	if len(head) == headBytes && !bytes.Contains(head, []byte("\nsteps:")) {
		whole, err := read(files, name, lessons.Format().MaxBytes+1)
		if err != nil {
			return lessons.Header{}, false
		}
		head = whole
	}
	h, problems := lessons.ReadHeader(name, head)
	return h, problems.Errors() == 0 && h.ID != ""
}
