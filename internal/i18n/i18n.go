// Package i18n is the interface's words, in Dutch and in English, as typed fields: a missing name does not compile,
// and a test sees to it that no text is empty and that formats take the same verbs in both languages.
//
// Each room has its own file with a type and two functions, one a language. Fields that end in F are formats.
// What lessons and guidelines say is content and stands in their files, not here.
package i18n

import "strings"

// Strings is every word of the interface in one language.
type Strings struct {
	Lang      string
	Common    Common
	Welcome   Welcome
	Home      Home
	Lesson    Lesson
	Checklist Checklist
	Review    Review
	Plan      Plan
	Report    Report
	Importing Importing
	Present   Present
	Preview   Preview
	Notes     Notes
	Handout   Handout
	Rooms     Rooms
	Scaffold  Scaffold
	Compare   Compare
	Team      Team
	Plain     Plain
	CLI       CLI
}

// Languages lists the languages of the interface.
func Languages() []string { return []string{"nl", "en"} }

// Known reports whether the interface speaks a language.
func Known(lang string) bool { return lang == "nl" || lang == "en" }

// For returns the words in Dutch for "nl" and in English for everything else.
func For(lang string) Strings {
	if lang == "nl" {
		return Strings{
			Lang: "nl", Common: commonNL(), Welcome: welcomeNL(), Home: homeNL(), Lesson: lessonNL(),
			Checklist: checklistNL(), Review: reviewNL(), Plan: planNL(), Report: reportNL(), Importing: importingNL(), Present: presentNL(), Preview: previewNL(), Notes: notesNL(), Handout: handoutNL(), Rooms: roomsNL(), Compare: compareNL(), Scaffold: scaffoldNL(),
			Team: teamNL(), Plain: plainNL(), CLI: cliNL(),
		}
	}
	return Strings{
		Lang: "en", Common: commonEN(), Welcome: welcomeEN(), Home: homeEN(), Lesson: lessonEN(),
		Checklist: checklistEN(), Review: reviewEN(), Plan: planEN(), Report: reportEN(), Importing: importingEN(), Present: presentEN(), Preview: previewEN(), Notes: notesEN(), Handout: handoutEN(), Rooms: roomsEN(), Compare: compareEN(), Scaffold: scaffoldEN(),
		Team: teamEN(), Plain: plainEN(), CLI: cliEN(),
	}
}

// Detect returns the language of a locale such as "nl_NL.UTF-8": "nl" for Dutch, else "en".
func Detect(locale string) string {
	if l := strings.ToLower(locale); l == "nl" || strings.HasPrefix(l, "nl_") || strings.HasPrefix(l, "nl-") || strings.HasPrefix(l, "nl.") {
		return "nl"
	}
	return "en"
}
