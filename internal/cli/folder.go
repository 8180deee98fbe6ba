package cli

import (
	"fmt"
	"os"
	"path/filepath"
	"time"

	"ambassadeur/internal/workshop"
)

// material finds the organisation's folder: --workshop, else AMBASSADEUR_WORKSHOP, else a workshop.yaml here, or in a
// folder here or beside the program: who unzips what a trainer sent need not know more.
func (a *app) material() (*material, error) { return a.materialFor("") }

// materialFor is the material for working with a file, which may lie in an organisation's folder.
func (a *app) materialFor(file string) (*material, error) {
	m, err := a.found(file)
	if err != nil {
		return nil, err
	}
	m.path, m.said = a.path(), nil
	for _, c := range a.casesSaid() {
		m.said = append(m.said, c.Case)
	}
	return m, nil
}

// found is the organisation's folder, or nothing when there is none.
func (a *app) found(file string) (*material, error) {
	if a.workshop != "" {
		return a.materialIn(a.workshop)
	}
	if folder := a.env.Getenv("AMBASSADEUR_WORKSHOP"); folder != "" {
		return a.materialIn(folder)
	}
	if file != "" && isFile(file) {
		if folder := around(file); folder != "" {
			return a.materialIn(folder)
		}
	}
	if isFile(workshop.File) {
		return a.materialIn(".")
	}
	for _, place := range []string{".", a.env.Beside} {
		folder, more := inside(place)
		if folder == "" {
			continue
		}
		if more {
			a.tell(fmt.Sprintf(a.words.CLI.ManyWorkshopsF, folder))
		}
		return a.materialIn(folder)
	}
	return &material{}, nil
}

// upwards is how many folders up from a file its workshop.yaml is looked for.
const upwards = 4

// around is the folder with a workshop.yaml that a file lies in, empty when there is none.
func around(file string) string {
	folder := filepath.Dir(file)
	for range upwards {
		if isFile(filepath.Join(folder, workshop.File)) {
			return folder
		}
		up := filepath.Join(folder, "..")
		here, err := os.Stat(folder)
		above, e := os.Stat(up)
		if err != nil || e != nil || os.SameFile(here, above) {
			return ""
		}
		folder = up
	}
	return ""
}

// lookedAt is how many folders of one are looked at: it may be a full downloads folder.
const lookedAt = 200

// inside is the place itself or the folder in it that has a workshop.yaml; of several the one that was changed last, and
// whether there are more.
func inside(place string) (folder string, more bool) {
	if place == "" {
		return "", false
	}
	if place != "." && isFile(filepath.Join(place, workshop.File)) {
		return place, false
	}
	entries, err := os.ReadDir(place)
	if err != nil {
		return "", false
	}
	var newest time.Time
	looked := 0
	for _, e := range entries {
		if !e.IsDir() || e.Name()[0] == '.' {
			continue
		}
		if looked++; looked > lookedAt {
			break
		}
		info, err := os.Stat(filepath.Join(place, e.Name(), workshop.File))
		if err != nil || !info.Mode().IsRegular() {
			continue
		}
		more = folder != ""
		if folder == "" || info.ModTime().After(newest) {
			folder, newest = filepath.Join(place, e.Name()), info.ModTime()
		}
	}
	return folder, more
}
