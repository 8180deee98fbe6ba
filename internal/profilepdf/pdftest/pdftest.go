// Package pdftest makes profile PDFs of invented people for tests, built as LinkedIn builds them: the same places,
// sizes, colours, links and page breaks, a font with codes of two bytes, and a table that tells its characters.
package pdftest

import (
	"time"

	"ambassadeur/internal/member"
)

// Options are how a PDF differs from an English one of LinkedIn. The zero Options make that one.
type Options struct {
	Lang     string    // en, nl, pt, es, fr or de; else English words under that tag
	Producer string    // else Apache FOP Version 2.3
	Creator  string    // else none
	Author   string    // else LinkedIn; "-" for none
	Title    string    // else Resume
	Created  time.Time // else no date
	Headings Headings  // instead of those of the language

	Missing  string // characters that the font does not have
	NoWidths bool   // the font does not tell its widths
	NoLinks  bool   // no link annotations
	OneInk   bool   // all text in one colour
	Packed   bool   // objects in streams and a table in one, as another program saves it
	Encrypt  bool   // says that it is encrypted; it is not
	Phone    string // a contact line before the e-mail address
	Patents  []string
}

// Headings are the words over the parts. LinkedIn leaves those that are not here in English.
type Headings struct {
	Contact, TopSkills, Summary, Experience, Education string
}

// Make is this member's profile as PDF. Of the parts that a PDF shows the known ones are in it.
func Make(m member.Member, o Options) []byte {
	if o.Producer == "" {
		o.Producer = "Apache FOP Version 2.3"
	}
	if o.Author == "" {
		o.Author = "LinkedIn"
	}
	if o.Title == "" {
		o.Title = "Resume"
	}
	if o.Lang == "" {
		o.Lang = "en"
	}
	if o.Headings == (Headings{}) {
		o.Headings = wordsOf(o.Lang).headings
	}
	s := &sheet{options: o, words: wordsOf(o.Lang)}
	s.sidebar(m)
	s.main(m)
	return s.write()
}
