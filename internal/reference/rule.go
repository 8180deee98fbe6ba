package reference

import (
	"slices"

	"ambassadeur/internal/yamlfile"
)

// Rule is what a code behind a problem means.
type Rule struct {
	Code   string        // "E110"; an E is an error, a W advice, a P a difference between translations
	Says   yamlfile.Text // what was found
	Why    yamlfile.Text // why that matters
	Repair yamlfile.Text // what to do
	Shown  Shown         // empty when lines do not show it
}

// Shown is a mistake and its repair as lines of a file.
type Shown struct {
	In           string // the format; empty is lesson
	Wrong, Right yamlfile.Text
}

// Rules lists every code, in their order.
func Rules() []Rule {
	return slices.Concat(fileRules(), yamlRules(), keyRules(), lessonRules(), betweenRules(), translationRules(), adviceRules(), qualityRules(), guidelineRules())
}

// About says in a language what a code means and what to do about it; nothing when there is no such code.
func About(code, lang string) (what, do string) {
	all := Rules()
	if i := slices.IndexFunc(all, func(r Rule) bool { return r.Code == code }); i >= 0 {
		return all[i].Says.In(lang), all[i].Repair.In(lang)
	}
	return "", ""
}

// lines is a mistake and its repair in both languages.
func lines(wrongNL, rightNL, wrongEN, rightEN string) Shown {
	return Shown{Wrong: tx(wrongNL, wrongEN), Right: tx(rightNL, rightEN)}
}

// alike is a mistake and its repair without words.
func alike(wrong, right string) Shown { return lines(wrong, right, wrong, right) }

func (s Shown) in(format string) Shown {
	s.In = format
	return s
}
