package linkedin

// Why is why something could not be read.
type Why string

// The reasons. The comment says what a person can do.
const (
	NotFound     Why = "not_found"      // there is nothing at that path
	Unreadable   Why = "unreadable"     // the disk or the system refuses
	Nothing      Why = "nothing"        // an empty file: download it again
	TooBig       Why = "too_big"        // larger than any of LinkedIn's files
	Damaged      Why = "damaged"        // cut off or broken: download it again
	Encrypted    Why = "encrypted"      // has a password: save it again without
	NoExport     Why = "no_export"      // a zip or folder without any file of LinkedIn's
	NothingUsed  Why = "nothing_used"   // of LinkedIn, but without one file that the checklist can use: ask for the larger archive
	OtherTable   Why = "other_table"    // a table whose columns are not LinkedIn's
	NoRows       Why = "no_rows"        // the header could not be found, or no row made sense
	PrintedPage  Why = "printed_page"   // a PDF printed by a browser: use More > Save to PDF
	OldLayout    Why = "old_layout"     // a profile PDF of 2017 or before: save it again
	BuiltResume  Why = "built_resume"   // LinkedIn's own resume builder, not the profile
	OtherPDF     Why = "other_pdf"      // somebody's CV, or any other document
	ManyPages    Why = "many_pages"     // more pages than a profile has
	Unknown      Why = "unknown"        // no zip, no table, no PDF
	NestedTooBig Why = "nested_too_big" // a zip within a zip that is too large to open: unzip it once
)

// Error is why a path, or a file in it, could not be read.
type Error struct {
	Name  string // of the file that was given
	Inner string // of the file within it; empty when it is about the whole
	Why   Why
	Err   error // what the system said, if anything; not for people
}

func (e *Error) Error() string {
	text := e.Name
	if e.Inner != "" {
		text += ": " + e.Inner
	}
	text += ": " + string(e.Why)
	if e.Err != nil {
		text += ": " + e.Err.Error()
	}
	return text
}

func (e *Error) Unwrap() error { return e.Err }
