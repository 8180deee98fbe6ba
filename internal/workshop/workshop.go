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
	"slices"
	"strings"

	"ambassadeur/lessons"
)

// maxDepth is how many folders deep lessons are looked for.
const maxDepth = 3

// LessonFiles lists the lesson files of a folder and the folders in it, by name: every .yaml or .yml file that
// begins with format: lesson/. Links and hidden folders are not followed.
func LessonFiles(files fs.FS) ([]string, error) {
	var names []string
	err := fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil && name == ".":
			return err
		case err != nil:
			return nil //nolint:nilerr // a folder that cannot be read has no lessons for us
		case d.IsDir() && name != "." && (strings.HasPrefix(d.Name(), ".") || strings.Count(name, "/") >= maxDepth):
			return fs.SkipDir
		case d.Type().IsRegular() && isYAML(name) && begins(files, name, "lesson/"):
			names = append(names, name)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read the workshop folder: %w", err)
	}
	slices.Sort(names)
	return names, nil
}

func isYAML(name string) bool {
	ext := strings.ToLower(path.Ext(name))
	return ext == ".yaml" || ext == ".yml"
}

// begins reports whether the first key of a file is a format of this kind.
func begins(files fs.FS, name, kind string) bool {
	f, err := files.Open(name)
	if err != nil {
		return false
	}
	defer func() { _ = f.Close() }() // only read
	head, _ := io.ReadAll(io.LimitReader(f, 4<<10))
	return strings.HasPrefix(Format(head), kind)
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

// Lessons reads the headers of the folder's lessons. Of lessons with one id, the one in lang is taken, else any.
// Files with a header that cannot be read are counted in broken.
func Lessons(files fs.FS, lang string) (found []Lesson, broken int, err error) {
	names, err := LessonFiles(files)
	if err != nil {
		return nil, 0, err
	}
	at := map[string]int{}
	for _, name := range names {
		data, err := fs.ReadFile(files, name)
		if err != nil {
			broken++
			continue
		}
		h, problems := lessons.ReadHeader(name, data)
		if problems.Errors() > 0 || h.ID == "" {
			broken++
			continue
		}
		l := Lesson{Header: h, Name: name}
		if i, ok := at[h.ID]; ok {
			if h.Language == lang {
				found[i] = l
			}
			continue
		}
		at[h.ID] = len(found)
		found = append(found, l)
	}
	return found, broken, nil
}
