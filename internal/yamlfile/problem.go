package yamlfile

// Text is a message in the languages of authors, or a format for one.
type Text struct{ NL, EN string }

// In returns the text in Dutch for "nl" and in English for everything else.
func (t Text) In(lang string) string {
	if lang == "nl" {
		return t.NL
	}
	return t.EN
}

// Severity tells a mistake from advice.
type Severity int

// An error makes a file unusable; a warning is advice (an error under --strict).
const (
	Error Severity = iota
	Warning
)

// Problem is one thing that is wrong with a file: where, what, and what to do.
type Problem struct {
	File      string
	Line, Col int // from 1; columns count characters
	Severity  Severity
	Rule      string // "E101"
	Source    string // the offending line
	Format    Text   // the message, a format for Args
	Args      []any  // an argument that is a Text is put in the reader's language
}

// Problems is every problem of one or more files, in the order of the files and their lines.
type Problems []Problem
