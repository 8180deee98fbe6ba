package cli

import (
	"path/filepath"
	"slices"

	"ambassadeur/internal/workshop"
	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
	"ambassadeur/ui/preview"
)

// beyond is what check says of a file that does not show in the file alone: its pictures, the lessons and cases it refers
// to, its place in workshop.yaml, and how it differs from the other language. Only what the file itself can mend.
func (l *lookout) beyond(r preview.Reading, file string, data []byte, beside *surroundings) yamlfile.Problems {
	var all yamlfile.Problems
	at := around(file)
	inside := at != "" && beside.folder != "" && same(filepath.Join(beside.folder, workshop.File), filepath.Join(at, workshop.File))
	known := beside.stock.Known(everyShipped(), inside)
	switch {
	case r.Good:
		seen := workshop.Seen{ID: r.Lesson.ID, Language: r.Lesson.Language, Track: r.Lesson.Track, Refs: r.Lesson.Refs()}
		known.Lessons[seen.ID] = seen.Track
		all = append(all, pictures(file, seen.Refs.Pictures)...)
		all = append(all, workshop.Across([]workshop.Seen{seen}, known)...)
		if inside {
			all = append(all, beside.company.Across(workshop.Folder{Lessons: []workshop.Seen{seen}, Guidelines: beside.stock.Guidelines, Marks: beside.stock.With(seen)}, known)...)
		}
		all = append(all, l.parity(r.Lesson, beside)...)
	case r.Format == "workshop/1" && inside:
		if company, problems := workshop.ReadCompany(file, data); problems.Errors() == 0 {
			all = company.Across(workshop.Folder{Guidelines: beside.stock.Guidelines, Marks: beside.stock.Languages}, known)
		}
	}
	return slices.DeleteFunc(all, func(p yamlfile.Problem) bool { return p.File != file && !same(p.File, file) })
}

// parity is how a translation differs from the lesson it translates.
func (l *lookout) parity(shown lessons.Lesson, beside *surroundings) yamlfile.Problems {
	if shown.Language != "en" {
		return nil // what is missing is said in the second language, as check does
	}
	for _, file := range l.translations(beside.material, shown.ID, "nl") {
		if r, _, _ := l.readFile(file, beside.material); r.Good && r.Lesson.ID == shown.ID && r.Lesson.Language == "nl" {
			return lessons.Parity(r.Lesson, shown)
		}
	}
	return nil
}
