package team

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"ambassadeur/internal/card"
	"ambassadeur/internal/yamlfile"
)

// File is a file that may be a card.
type File struct {
	Name     string
	Data     []byte    // of a large file its beginning is enough, as long as that is larger than a card may be
	Modified time.Time // decides between two cards of one id that were made on one day
}

// Reason is why a file does not count.
type Reason string

// The reasons.
const (
	NotCard   Reason = "not-card"
	TooLarge  Reason = "too-large"
	Newer     Reason = "newer" // made by a newer version of the program
	Broken    Reason = "broken"
	Early     Reason = "early" // made after today
	Expired   Reason = "expired"
	Withdrawn Reason = "withdrawn" // taken back; also the card that takes it back
	Older     Reason = "older"     // there is a newer card of the same id
	Copy      Reason = "copy"      // the same card is there in another file
)

// Reasons lists the reasons, in the order in which they are told.
func Reasons() []Reason {
	return []Reason{Withdrawn, Expired, Older, Copy, Early, Broken, TooLarge, Newer, NotCard}
}

// Aside is a file that does not count, and why. It names a person's file: tell it only to who holds the cards.
type Aside struct {
	File    string
	Reason  Reason
	Problem yamlfile.Problem // the first one, of a broken card
}

// Sorted is the cards that may count, one a person, and every other file.
type Sorted struct {
	Cards []card.Card // by id
	Aside []Aside     // by the file's name

	people map[string]held
}

// held is a person's card.
type held struct {
	card.Card
	version  string // of what it says
	rejoined bool   // there was a withdrawal before it: nothing older counts any more
}

// read is what one file is.
type read struct {
	File
	held
	aside *Aside
}

// Sort reads files as cards. Every file is either the card of somebody that may count, or set aside for a reason.
func Sort(files []File, now time.Time) Sorted {
	today := card.Day(now)
	all := readAll(files)
	byID := map[string][]read{}
	out := Sorted{people: map[string]held{}}
	for _, r := range all {
		switch {
		case r.aside != nil:
			out.Aside = append(out.Aside, *r.aside)
		case r.Made.After(today.AddDate(0, 0, 1)): // it may be tomorrow already where it was made
			out.Aside = append(out.Aside, Aside{File: r.Name(), Reason: Early})
		default:
			byID[r.ID] = append(byID[r.ID], r)
		}
	}
	for id, cards := range byID {
		slices.SortFunc(cards, newest)
		first := cards[0]
		for i, r := range cards {
			if why, set := reason(cards, i, today); set {
				out.Aside = append(out.Aside, Aside{File: r.Name(), Reason: why})
			}
		}
		if _, set := reason(cards, 0, today); !set {
			first.rejoined = slices.ContainsFunc(cards, func(r read) bool { return r.Withdrawn })
			out.people[id] = first.held
			out.Cards = append(out.Cards, first.Card)
		}
	}
	slices.SortFunc(out.Cards, func(a, b card.Card) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortFunc(out.Aside, func(a, b Aside) int { return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Reason, b.Reason)) })
	return out
}

// Name is the file's name.
func (r read) Name() string { return r.File.Name }

// newest sorts cards of one id: the newest first, and a withdrawal before what was made on its day.
func newest(a, b read) int {
	withdrawn := func(r read) int {
		if r.Withdrawn {
			return 0
		}
		return 1
	}
	return cmp.Or(b.Made.Compare(a.Made), withdrawn(a)-withdrawn(b), b.Modified.Compare(a.Modified), cmp.Compare(a.version, b.version), cmp.Compare(a.Name(), b.Name()))
}

// reason is why the card at a place among those of its id, the newest first, does not count.
func reason(cards []read, at int, today time.Time) (Reason, bool) {
	r := cards[at]
	switch {
	case r.Withdrawn, slices.ContainsFunc(cards[:at], func(o read) bool { return o.Withdrawn }):
		return Withdrawn, true
	case slices.ContainsFunc(cards[:at], func(o read) bool { return o.version == r.version }):
		return Copy, true
	case at > 0:
		return Older, true
	case r.Ends.Before(today):
		return Expired, true
	}
	return "", false
}

// readAll reads files on every core.
func readAll(files []File) []read {
	out := make([]read, len(files))
	workers := min(runtime.GOMAXPROCS(0), len(files))
	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() {
			for i := w; i < len(files); i += workers {
				out[i] = readOne(files[i])
			}
		})
	}
	wg.Wait()
	return out
}

func readOne(f File) read {
	set := func(why Reason) read { return read{File: f, aside: &Aside{File: f.Name, Reason: why}} }
	version, isCard := versionOf(f.Data)
	switch {
	case !isCard:
		return set(NotCard)
	case version > card.Format().Version:
		return set(Newer)
	case len(f.Data) > card.MaxBytes:
		return set(TooLarge)
	}
	c, problems := card.Read(f.Name, f.Data)
	for _, p := range problems {
		if p.Severity == yamlfile.Error {
			r := set(Broken)
			r.aside.Problem = p
			return r
		}
	}
	f.Data = nil
	return read{File: f, held: held{Card: c, version: hash(c.Text("en"))}}
}

// versionOf is the version of the card format that a file says it has, 0 for one that cannot be read.
func versionOf(data []byte) (version int, isCard bool) {
	if len(data) > card.MaxBytes {
		data = data[:card.MaxBytes]
	}
	if !bytes.Contains(data, []byte("card/")) {
		return 0, false
	}
	m := formatLine.FindSubmatch(bytes.ReplaceAll(data, []byte("\r"), []byte("\n")))
	if m == nil {
		return 0, false
	}
	version, _ = strconv.Atoi(string(m[1])) // no number is version 0, which the reader reports
	return version, true
}

var formatLine = regexp.MustCompile(`(?m)^[ \t{\x{FEFF}]*["']?format["']?[ \t]*:[ \t]*["']?card/([0-9]{1,6})?`)

// hash names a text, by its first 16 bytes: no two cards will ever have one.
func hash(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return hex.EncodeToString(sum[:16])
}
