// Package scaffold makes the first version of what an author writes: a lesson, an organisation's folder, guidelines for
// profiles. Answers go in, files come out; writing them is for the caller.
//
// What it makes is whole and right: check --strict has nothing to say about it. The texts are templates, one folder a
// language, full of remarks for somebody who has never seen YAML.
package scaffold

import (
	"embed"
	"strings"
	"text/template"
	"time"

	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
)

// The least and most minutes of a lesson. A session has so many steps that it takes at least ten; a longer one is better
// made by adding steps.
const (
	LeastMinutes        = 3
	MostMinutes         = 180
	LeastSessionMinutes = 10
	MostSessionMinutes  = 90
)

// Minutes is how long a lesson takes when the author does not say: as long as its steps do.
func Minutes(t lessons.Track) int {
	if t == lessons.Session {
		return 20
	}
	return 8
}

// File is a file to be written: a name with / between folders, and its text.
type File struct{ Name, Text string }

// Lesson is what an author says about a new lesson. Every text may be anything that can be typed.
type Lesson struct {
	Lang        string // nl or en
	Name        Name
	Goal        string
	Track       lessons.Track
	Minutes     int      // 0 is as long as its steps take
	Departments []string // for whom; empty is everybody
	Modeline    string   // the whole first line, for the author's editor; empty is none
}

// Workshop is what an author says about a new folder. What is left empty is there as a remark.
type Workshop struct {
	Lang                            string
	Name                            Name
	LessonTitle, Goal               string // of the first lesson in it
	Webcare, Privacy, Communication string // contacts
	Today                           time.Time
	// Modeline is the first line of a file of a format, for the author's editor; up leads from the file to the folder, ""
	// or "../". It may be nil: no such line.
	Modeline func(up, format string) string
}

// Make is the file of a lesson.
func (l Lesson) Make() File {
	if l.Minutes == 0 {
		l.Minutes = Minutes(l.Track)
	}
	fields := map[string]any{
		"ID": Word(l.Name.ID), "Title": yamlfile.Quoted(l.Name.Title), "Goal": yamlfile.Quoted(Line(l.Goal, MostGoal)), "Minutes": l.Minutes,
		"Departments": strings.Join(l.Departments, ", "),
	}
	name := "employee"
	switch l.Track {
	case lessons.Session:
		name = "session"
		for key, n := range spread(l.Minutes) {
			fields[key] = n
		}
	case lessons.OwnerTrack:
		name = "owner"
	case lessons.Employee:
	}
	return File{l.Name.ID + ".yaml", below(l.Modeline, fill(l.Lang, name+".yaml", fields))}
}

// Make is the files of a folder, in the order in which an author should look at them.
func (w Workshop) Make() []File {
	lang := w.Lang
	id := map[string]string{"nl": "eigen-les", "en": "own-lesson"}[lang]
	readme := map[string]string{"nl": "LEESMIJ.md", "en": "README.md"}[lang]
	contact := func(text string) string {
		if text = Line(text, MostContact); text != "" {
			return yamlfile.Quoted(text)
		}
		return ""
	}
	from := time.Date(w.Today.Year(), w.Today.Month()+1, 1, 0, 0, 0, 0, time.UTC)
	fields := map[string]any{
		"Title": yamlfile.Quoted(w.Name.Title), "Plain": markdown(w.Name.Title), "LessonID": id, "Consent": w.Today.Format(time.DateOnly),
		"Webcare": contact(w.Webcare), "Privacy": contact(w.Privacy), "Communication": contact(w.Communication),
		"Contacts": contact(w.Webcare)+contact(w.Privacy)+contact(w.Communication) != "",
		"From":     from.Format(time.DateOnly), "To": from.AddDate(0, 3, 0).Format(time.DateOnly),
	}
	lesson := Lesson{
		Lang: lang, Name: Name{Title: Line(w.LessonTitle, MostTitle), ID: id}, Goal: w.Goal, Track: lessons.Employee, Modeline: w.modeline("../", "lesson"),
	}.Make()
	lesson.Name = "lessons/" + lesson.Name
	return []File{
		{"workshop.yaml", below(w.modeline("", "workshop"), fill(lang, "workshop.yaml", fields))},
		lesson,
		{"cases.yaml", below(w.modeline("", "examples"), fill(lang, "cases.yaml", fields))},
		{readme, fill(lang, "readme.md", fields)},
	}
}

func (w Workshop) modeline(up, format string) string {
	if w.Modeline == nil {
		return ""
	}
	return w.Modeline(up, format)
}

// below is a text with a first line above it, if there is one.
func below(first, text string) string {
	if first == "" {
		return text
	}
	return first + "\n" + text
}

// spread is the minutes of a session's steps, so that together they take so many. The talk takes what there is more.
func spread(total int) map[string]int {
	const fixed = 5        // steps of one minute each
	const mostQuestion = 9 // longer is too long without talk
	parts := []struct {
		key    string
		weight int
	}{{"Question", 3}, {"Before", 2}, {"Case", 4}, {"Alone", 1}, {"Pairs", 2}, {"Room", 3}}
	left, weights := total-fixed, 15
	out := map[string]int{"Rule": 1}
	for _, p := range parts {
		n := max(1, (left*p.weight+weights/2)/weights)
		if p.key == "Question" {
			n = min(n, mostQuestion)
		}
		out[p.key] = n
		left, weights = left-n, weights-p.weight
	}
	out["Exercise"] = out["Alone"] + out["Pairs"] + out["Room"]
	out["Total"] = fixed + out["Before"] + out["Case"] + out["Question"] + out["Exercise"]
	return out
}

//go:embed nl en
var texts embed.FS

// fill is a template with its fields. The templates are part of the program and tested; a mistake in one is a bug.
func fill(lang, name string, fields map[string]any) string {
	data, err := texts.ReadFile(lang + "/" + name)
	if err != nil {
		panic("scaffold: " + err.Error())
	}
	var out strings.Builder
	if err := template.Must(template.New(name).Option("missingkey=error").Parse(string(data))).Execute(&out, fields); err != nil {
		panic("scaffold: " + err.Error())
	}
	return out.String()
}
