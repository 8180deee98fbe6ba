package table

import (
	"errors"
	"io"
	"slices"
	"strings"
)

const (
	headerWithin = 20 // records
	compared     = 64 // records under the header, to tell dialects apart
)

// find is the table from behind its header, and the header. Of the dialects in which there is one it is the one that
// the records under it fit best.
func find(t *tape, is func([]string) bool) (*lines, []string, error) {
	best, fewest := dialect{}, -1
	for _, d := range dialects(t.buf) {
		if misfits, found := try(t.head(), d, is); found && (fewest < 0 || misfits < fewest) {
			best, fewest = d, misfits
		}
	}
	if fewest < 0 {
		if t.err != nil && !errors.Is(t.err, io.EOF) {
			return nil, nil, t.err
		}
		return nil, nil, ErrNoHeader
	}
	l := open(t, best)
	cells, err := l.header(is)
	if err == nil {
		err = tooLarge(cells)
	}
	return l, cells, err
}

// dialects are those to try, the likely ones first.
func dialects(head []byte) []dialect {
	all := []dialect{{',', 0}, {';', 0}, {'\t', 0}, {';', ','}, {'\t', ','}, {',', ';'}}
	start := strings.ToLower(strings.TrimLeft(string(head[:min(len(head), 20)]), "\ufeff\" "))
	if rest, said := strings.CutPrefix(start, "sep="); said && rest != "" && strings.Contains(",;\t|", rest[:1]) {
		all = slices.Insert(all, 0, dialect{rune(rest[0]), 0})
	}
	return all
}

// try reports whether there is a header in this dialect, and how many records under it do not fit it.
func try(t *tape, d dialect, is func([]string) bool) (misfits int, found bool) {
	l := open(t, d)
	header, err := l.header(is)
	if err != nil {
		return 0, false
	}
	if !l.sized(header) {
		misfits++
	}
	for range compared {
		cells, fits, err := l.next()
		if err != nil {
			break
		}
		if !fits && !blank(cells) {
			misfits++
		}
	}
	return misfits, true
}

// header reads up to the header, which it returns without empty cells at its end.
func (l *lines) header(is func([]string) bool) ([]string, error) {
	for looked := 0; looked < headerWithin; {
		cells, _, err := l.next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		if cells = filled(cells); len(cells) == 0 {
			continue
		}
		looked++
		for _, c := range [][]string{cells, filled(l.unwrap(cells))} {
			if len(c) > 0 && is(folded(c)) {
				l.width = len(c)
				return slices.Clone(c), nil
			}
		}
	}
	return nil, ErrNoHeader
}

func folded(cells []string) []string {
	names := make([]string, len(cells))
	for i, c := range cells {
		names[i] = Fold(c)
	}
	return names
}
