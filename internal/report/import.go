package report

import (
	"fmt"
	"strings"
	"time"

	"ambassadeur/internal/i18n"
	"ambassadeur/internal/linkedin"
	"ambassadeur/internal/member"
)

// ImportLine is how it went with one file of an import, in words.
type ImportLine struct {
	Status linkedin.Status
	Label  string // what it is about, such as "Functies"
	File   string // its name, such as Positions.csv; empty when the source has no files
	Amount string // what was read, such as "4 functies", or that nothing was
	Note   string // why nothing was; may be empty
}

// Said is amount and note together: "niet in dit archief: leeg of niet aangevraagd".
func (l ImportLine) Said() string {
	if l.Note == "" {
		return l.Amount
	}
	return l.Amount + ": " + l.Note
}

// ImportTitle is what was read and of which day, and a warning when that is too long ago for numbers of now; the
// warning is empty when it is not. A day that is only the file's own is said to be so.
func ImportTitle(w i18n.Strings, imp linkedin.Import, now time.Time) (title, warning string) {
	words := w.Importing
	title = words.Kinds[string(imp.Kind)]
	if title == "" {
		title = member.Line(imp.Name)
	}
	extent := words.Extents[string(imp.Kind)]
	if extent != "" {
		extent = ", " + extent
	}
	switch day := w.Common.Date(imp.At); {
	case imp.At.IsZero():
		title += extent
	case imp.Dated:
		title = fmt.Sprintf(words.DatedF, title, day) + extent
	default:
		title = fmt.Sprintf(words.OwnDateF, title+extent, day)
	}
	return title, importAge(w, imp, now)
}

// oldFrom is how many days an import holds as the state of now.
const oldFrom = 60

func importAge(w i18n.Strings, imp linkedin.Import, now time.Time) string {
	days := int(now.Sub(imp.At).Hours() / 24)
	if imp.At.IsZero() || days <= oldFrom {
		return ""
	}
	words := w.Importing
	ago := fmt.Sprintf(words.MonthsAgoF, max(2, days/30))
	switch years := (days + 15) / 365; {
	case years == 1:
		ago = words.OneYearAgo
	case years > 1:
		ago = fmt.Sprintf(words.YearsAgoF, years)
	}
	if imp.Kind == linkedin.Profile {
		return fmt.Sprintf(words.PDFAgeF, ago)
	}
	return fmt.Sprintf(words.ExportAgeF, ago)
}

// ImportLines is how it went, file by file, in the order of the import.
func ImportLines(w i18n.Strings, imp linkedin.Import) []ImportLine {
	lines := make([]ImportLine, 0, len(imp.Files))
	for _, f := range imp.Files {
		l := ImportLine{Status: f.Status, Label: w.Importing.Topics[string(f.Topic)].Label}
		if imp.Kind != linkedin.Profile {
			l.File = member.Line(f.Name)
		}
		if l.Label == "" {
			l.Label = member.Line(f.Name)
		}
		l.Amount, l.Note = importAmount(w.Importing, imp, f)
		lines = append(lines, l)
	}
	return lines
}

func importAmount(w i18n.Importing, imp linkedin.Import, f linkedin.File) (amount, note string) {
	switch f.Status {
	case linkedin.Empty:
		return w.Empty, ""
	case linkedin.Missing:
		if imp.Kind == linkedin.Profile {
			return w.MissingPDF, ""
		}
		return w.Missing, w.MissingNote
	case linkedin.Failed:
		return w.Failed, reason(w, string(f.Why)).Short
	case linkedin.Read:
	}
	switch {
	case f.Topic == linkedin.TopicProfile:
		return w.Opened, ""
	case f.Topic == linkedin.TopicMedia:
		return pictures(w, imp.Member), ""
	case f.Topic == linkedin.TopicInvitations && !imp.Member.URL.Known():
		return w.NoAddress, ""
	}
	return counted(w, w.Topics[string(f.Topic)].Amount, f.Rows), ""
}

// pictures is which of the two pictures of a profile were found to be uploaded once.
func pictures(w i18n.Importing, m member.Member) string {
	switch photo, banner := m.Photo.Known(), m.Banner.Known(); {
	case photo && banner:
		return w.Both
	case photo:
		return w.Photo
	case banner:
		return w.Banner
	}
	return w.NoMedia
}

func counted(w i18n.Importing, a i18n.Amount, n int) string {
	switch {
	case n == 1 && a.One != "":
		return a.One
	case a.ManyF != "":
		return fmt.Sprintf(a.ManyF, w.Number(n))
	}
	return w.Number(n)
}

// ImportNotes is what else a person should know of an import: what to do about files that could not be read, what to
// ask LinkedIn for when it was only a part, what a PDF never has, and what was not opened.
func ImportNotes(w i18n.Strings, imp linkedin.Import) []string {
	notes := failures(w, imp)
	switch imp.Kind {
	case linkedin.Partial:
		notes = append(notes, w.Importing.PartOnly)
	case linkedin.Profile:
		notes = append(notes, w.Importing.PDFOnly)
	case linkedin.Complete, linkedin.Basic, linkedin.Table:
	}
	if imp.Unopened > 0 {
		notes = append(notes, counted(w.Importing, w.Importing.Unopened, imp.Unopened))
	}
	return notes
}

// failures is what to do about files that could not be read, each thing once with the names of its files.
func failures(w i18n.Strings, imp linkedin.Import) []string {
	var hints []string
	names := map[string][]string{}
	for _, f := range imp.Files {
		if f.Status != linkedin.Failed {
			continue
		}
		hint := reason(w.Importing, string(f.Why)).Hint
		if names[hint] == nil {
			hints = append(hints, hint)
		}
		names[hint] = append(names[hint], member.Line(f.Name))
	}
	for i, hint := range hints {
		hints[i] = strings.Join(names[hint], ", ") + ": " + hint
	}
	return hints
}
