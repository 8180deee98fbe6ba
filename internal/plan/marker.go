package plan

import (
	"crypto/sha256"
	"encoding/hex"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// A marker ends whatever the tool writes: <!-- a:ID.SUM -->, or <!-- a:ID.SUM+N --> when the N lines above belong
// to the same block. ID says where the text comes from. SUM is taken of the text as the tool wrote it: a text with
// another sum was changed by the person. The last line of the document lists all ids that were written, so that an
// id without a line is one that the person removed.

const (
	idLength  = 6
	sumLength = 6
	version   = 1
)

// marker is what the tool left at the end of a line.
type marker struct {
	id, sum string
	above   int // lines above it that belong to the same block
}

var (
	markerPattern = regexp.MustCompile(`[ \t]*<!-- a:([0-9a-f]{4,64})\.([0-9a-f]{6})(?:\+([1-9][0-9]{0,3}))? -->`)
	footerPattern = regexp.MustCompile(`<!-- ambassadeur plan/([0-9]{1,6}) ids:([ 0-9a-f]*)-->`)
)

// String is the marker as it stands in the document.
func (m marker) String() string {
	s := "<!-- a:" + m.id + "." + m.sum
	if m.above > 0 {
		s += "+" + strconv.Itoa(m.above)
	}
	return s + " -->"
}

// cutMarker takes the last marker out of a line.
func cutMarker(line string) (rest string, m marker, ok bool) {
	if !strings.Contains(line, "<!-- a:") {
		return line, marker{}, false
	}
	all := markerPattern.FindAllStringSubmatchIndex(line, -1)
	if len(all) == 0 {
		return line, marker{}, false
	}
	at := all[len(all)-1]
	m = marker{id: line[at[2]:at[3]], sum: line[at[4]:at[5]]}
	if at[6] >= 0 {
		m.above, _ = strconv.Atoi(line[at[6]:at[7]]) // at most four digits
	}
	return line[:at[0]] + line[at[1]:], m, true
}

// hash names a source, or sums a text.
func hash(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return hex.EncodeToString(sum[:])
}

// sum is the checksum of a block's lines under a heading. Trailing space does not count, for editors remove it.
func sum(lines []string, group string) string {
	bare := make([]string, len(lines))
	for i, l := range lines {
		bare[i] = strings.TrimRight(layoutless(l), " \t")
	}
	return hash(group, strings.Join(bare, "\n"))[:sumLength]
}

// fixed is the id of what every plan may have; see reserved.
func fixed(source string) string { return hash(source)[:idLength] }

// ids gives every source an id that is its own within one plan. An id depends on its source alone, unless two
// sources begin alike: then the later one is longer.
type ids map[string]string

func (taken ids) of(source string) string {
	h := hash(source)
	for n := idLength; n < len(h); n += 2 {
		if owner, ok := taken[h[:n]]; !ok || owner == source {
			taken[h[:n]] = source
			return h[:n]
		}
	}
	return h
}

// footer is the document's last line: the ids of all that was written.
func footer(ids []string) string {
	ids = slices.Compact(slices.Sorted(slices.Values(ids)))
	return "<!-- ambassadeur plan/" + strconv.Itoa(version) + " ids: " + strings.Join(append(ids, "-->"), " ")
}
