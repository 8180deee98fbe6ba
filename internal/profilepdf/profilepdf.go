// Package profilepdf reads a LinkedIn profile that was saved as PDF with More > Save to PDF: by where the text stands
// and how large it is, hardly by its words, so that it works in every language that LinkedIn writes such a PDF in.
//
// The layout is the one of 2018 and later: a coloured sidebar, and beside it the name at 26 points, the headline and
// place, and up to three sections. Whoever saved it last does not matter, as long as everything stands in its place.
// The library that reads the PDF panics, waits or unpacks without end on files made for that: it gets a plain copy of
// the file's structure, made here, and bounded programs only (see document).
//
// Measured on real files: English, Spanish, Portuguese, German and Turkish ones. Inferred, because no such file could
// be seen: the headings, months and "now" of Dutch, French and other languages. A wrong guess there does little harm:
// the sections are also told apart by what is in them, the skills by where they come, and an end date without a number
// is now; of a month that is not recognised the year stays. Also not seen: an emoji (a character that the font does
// not have is left out, whatever LinkedIn puts there), text from right to left, a real PDF of LinkedIn's resume
// builder, and a profile that Preview or Acrobat saved again (qpdf, MuPDF, Ghostscript and cairo leave all in place).
//
// A PDF does not tell everything about its line breaks. Those that its writer typed are told from those of a full line
// by the room that was left; where the next word would not have fitted either, or the font does not tell its widths,
// they become a blank.
package profilepdf

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"ambassadeur/internal/member"
)

const maxSize = 10 << 20 // bytes of a file; a profile has some 200 thousand at most

// Profile is what a profile PDF says.
type Profile struct {
	Member   member.Member
	Language string    // of the document, such as nl; empty when it does not say
	At       time.Time // when it was made; zero when it does not say
	Pages    int
}

// Read reads a profile PDF. modified is the file's own date, for when the document does not tell; no source is newer
// than now. Every error is one of those below, or wraps one.
//
// What such a PDF leaves out when it is empty, such as the summary, is known to be empty. Skills, counts, the photo
// and what else it never shows stay unknown.
func Read(r io.ReaderAt, size int64, modified, now time.Time) (Profile, error) {
	if size > maxSize {
		return Profile{}, ErrTooBig
	}
	data := make([]byte, max(size, 0))
	if _, err := r.ReadAt(data, 0); err != nil && !errors.Is(err, io.EOF) {
		return Profile{}, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	data, err := whole(data)
	if err != nil {
		return Profile{}, err
	}
	c, err := contentOf(data)
	if err != nil {
		return Profile{}, err
	}
	return c.profile(modified, now)
}

// whole is the file from its first mark to its last, without what mail or a download put around it.
func whole(data []byte) ([]byte, error) {
	const around = 2 << 10
	start := bytes.Index(data[:min(len(data), around)], []byte("%PDF-"))
	end := bytes.LastIndex(data, []byte("%%EOF"))
	if start < 0 || end < start || len(bytes.TrimRight(data[end:], "\x00\r\n\t ")) > around {
		return nil, fmt.Errorf("%w: its start or end is missing", ErrDamaged)
	}
	return data[start : end+len("%%EOF")], nil
}

// content is what a document says of itself, and its text.
type content struct {
	info     info
	language string
	pages    int
	lines    []line
	links    []link // of the first page
	unread   bool   // a font of it does not tell its characters
	err      error  // why there is no text
}

// info is who made a document, in its own words.
type info struct {
	author, title, creator, producer string
	created, modified                string
}

// contentOf reads a document. The library's panics end here.
func contentOf(data []byte) (c content, err error) {
	defer func() {
		if p := recover(); p != nil {
			c, err = content{}, fmt.Errorf("%w: %s", ErrDamaged, quoted(p))
		}
	}()
	d, err := open(data)
	if err != nil {
		return content{}, err
	}
	i := d.trailer.Key("Info")
	c.info = info{
		author: i.Key("Author").Text(), title: i.Key("Title").Text(),
		creator: i.Key("Creator").Text(), producer: i.Key("Producer").Text(),
		created: i.Key("CreationDate").Text(), modified: i.Key("ModDate").Text(),
	}
	c.language = languageOf(d.trailer.Key("Root").Key("Lang").Text())
	sheets, err := d.sheets()
	if err != nil {
		return content{}, err
	}
	c.pages = len(sheets)
	c.links = links(sheets[0].page)
	for n, s := range sheets {
		runs, err := d.draw(s.page.Key("Contents"), s.resources)
		if err != nil {
			c.err = err
			break
		}
		c.lines = append(c.lines, linesOf(n, runs)...)
	}
	c.unread = d.unread > d.shown/legible
	return c, nil
}

// legible is of how many glyphs one may be without a character; LinkedIn's fonts tell them all.
const legible = 50

// quoted is what the library says, which can repeat bytes of the file.
func quoted(said any) string {
	const most = 80
	text := []rune(member.Line(fmt.Sprint(said)))
	return string(text[:min(len(text), most)])
}

var tag = pattern(`^[A-Za-z]{2,3}\b`)

func languageOf(text string) string { return strings.ToLower(tag().FindString(text)) }

// profile is the content as a profile, or why it is none.
func (c content) profile(modified, now time.Time) (Profile, error) {
	if err := c.refused(); err != nil {
		return Profile{}, err
	}
	if c.unread {
		return Profile{}, fmt.Errorf("%w: a font is missing or does not tell its characters", ErrDamaged)
	}
	var side, beside []line
	for _, l := range c.lines {
		switch {
		case l.is(sizeFooter):
			if m := footer().FindStringSubmatch(l.text); m != nil && m[1] != strconv.Itoa(c.pages) {
				return Profile{}, fmt.Errorf("%w: pages are missing", ErrDamaged)
			}
		case l.sidebar:
			side = append(side, l)
		default:
			beside = append(beside, l)
		}
	}
	p := Profile{Language: c.language, Pages: c.pages, At: c.at(now)}
	from := member.Source{Origin: member.PDF, At: p.At}
	if p.At.IsZero() {
		from.At = modified
		if modified.After(now) {
			from.At = now
		}
	}
	p.Member = memberOf(mainOf(beside), sidebarOf(side, c.links), from)
	return p, nil
}

var footer = pattern(`^\D*\d+\D+(\d+)\D*$`)

// at is when a document was made: its text is of that moment, also when it was saved again later.
func (c content) at(now time.Time) time.Time {
	for _, text := range []string{c.info.created, c.info.modified} {
		if t, ok := stampOf(text); ok && !t.After(now) {
			return t
		}
	}
	return time.Time{}
}

func memberOf(c column, s sidebar, from member.Source) member.Member {
	m := member.Member{
		Name:         member.Of(member.Line(c.name), from),
		Headline:     member.Of(member.Line(c.headline), from),
		About:        member.Of(member.Text(c.about), from),
		Location:     member.Of(member.Line(c.location), from),
		Websites:     member.Of(some(s.websites), from),
		Positions:    member.Of(some(c.positions), from),
		Education:    member.Of(some(c.schools), from),
		TopSkills:    member.Of(some(s.topSkills), from),
		Languages:    member.Of(some(s.languages), from),
		Certificates: member.Of(some(s.certificates), from),
		Honors:       member.Of(some(s.honors), from),
		Publications: member.Of(some(s.publications), from),
	}
	if s.url != "" {
		m.URL = member.Of(s.url, from)
	}
	if s.email != "" {
		m.Email = member.Of(s.email, from)
	}
	return m
}

// some are the first entries of a list, as many as a member keeps.
func some[T any](list []T) []T { return list[:min(len(list), member.MaxList)] }
