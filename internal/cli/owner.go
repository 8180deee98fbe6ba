package cli

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/plan"
	"ambassadeur/internal/workshop"
	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
)

// path is whose lessons this run shows: as asked for, else the owner's when only those were answered on this computer.
func (a *app) path() lessons.Track {
	if a.track != "" {
		return lessons.Track(a.track)
	}
	answered := func(t lessons.Track) bool {
		return slices.ContainsFunc(lessons.Order(t), func(id string) bool { return len(a.kept.Progress(id).Answers) > 0 })
	}
	if answered(lessons.OwnerTrack) && !answered(lessons.Employee) {
		return lessons.OwnerTrack
	}
	return lessons.Employee
}

// follow makes a lesson's path that of this run: who opens one of the owner's lessons is the owner.
func (m *material) follow(l lessons.Lesson) {
	if l.Track == lessons.OwnerTrack {
		m.path = lessons.OwnerTrack
	}
}

// casesLesson is the lesson in which the owner tells cases of the organisation.
const casesLesson = "make-the-session"

// casesSaid is the cases that the owner told in the lesson about the session.
func (a *app) casesSaid() []workshop.Told { return a.casesOf(a.kept) }

func (a *app) casesOf(set answers.Set) []workshop.Told {
	return workshop.CasesTold(func(step string) string {
		said, ok := set.Answer(casesLesson, step)
		if !ok || said.Skipped {
			return ""
		}
		return strings.Join(said.Lines, "\n")
	}, a.departmentsNamed)
}

// departmentsNamed is the departments that a line names, by id or by name; none when it names no known one.
func (a *app) departmentsNamed(line string) []string {
	names := a.words.Common.Departments
	var found []string
	for part := range strings.FieldsFuncSeq(line, func(r rune) bool { return strings.ContainsRune(",;/&+", r) }) {
		part = strings.TrimSpace(part)
		for _, id := range slices.Sorted(maps.Keys(names)) {
			if (strings.EqualFold(id, part) || strings.EqualFold(names[id], part)) && !slices.Contains(found, id) {
				found = append(found, id)
			}
		}
	}
	if len(found) > 0 {
		return found
	}
	known := map[string]string{}
	for id, name := range names {
		known[strings.ToLower(name)] = id
	}
	if near, ok := yamlfile.Nearest(strings.ToLower(strings.TrimSpace(line)), slices.Sorted(maps.Keys(known))); ok {
		return []string{known[near]}
	}
	return nil
}

// writeCases writes the owner's cases as an examples file in a folder, and returns the file; empty when there are none.
// A file that the person changed stays as it is.
func (a *app) writeCases(in plan.Input, folder string) (string, error) {
	told := a.casesOf(in.Answers)
	if len(told) == 0 {
		return "", nil
	}
	w := in.Words.CLI
	text := workshop.ExamplesText(in.Words.Lang, told, w.CasesShortF)
	sum := sha256.Sum256([]byte(text))
	file := filepath.Join(folder, "examples", "programme-"+in.Words.Lang+".yaml")
	old, err := readPlan(file)
	if err != nil {
		return "", a.planError(file, err)
	}
	if head, body, ok := strings.Cut(old, "\n"); old != "" {
		was := sha256.Sum256([]byte(body))
		if !ok || !strings.HasSuffix(strings.TrimSpace(head), hex.EncodeToString(was[:6])) {
			a.tell(fmt.Sprintf(w.CasesKeptF, file))
			return "", nil
		}
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		return "", a.planError(file, err)
	}
	if err := writeFile(file, "# "+fmt.Sprintf(w.CasesHeadF, hex.EncodeToString(sum[:6]))+"\n"+text); err != nil {
		return "", a.planError(file, err)
	}
	return file, nil
}
