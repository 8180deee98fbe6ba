package review

import (
	"regexp"
	"strings"

	"ambassadeur/ui/kit"
)

// How much of a plan is shown, in lines and in bytes: a plan has a hundred lines, and a file that somebody edited may
// have any number.
const (
	maxLines = 600
	maxBytes = 100_000
)

// kind is what a block of the plan is.
type kind int

const (
	text kind = iota // paragraphs, quotes and all that the markdown renderer knows and this file does not
	heading
	item // of a list: with a box, a bullet or a number
	table
)

// block is a part of the plan that is drawn as one.
type block struct {
	kind   kind
	source string // without the signs of a heading or item
	level  int    // of a heading, from 1; of an item, from 0
	sign   string // of an item: "[ ]", "[x]", "-" or "1."
	apart  bool   // an empty line stands before it
}

// document is a plan in blocks.
type document struct {
	blocks []block
	cut    int // lines that are not shown
}

var (
	comment = regexp.MustCompile(`(?s)[ \t]*<!--.*?-->`)
	hashes  = regexp.MustCompile(`^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*$`)
	listed  = regexp.MustCompile(`^([ \t]*)([-*+]|\d{1,9}[.)])[ \t]+(?:\[([ xX])\](?:[ \t]+|$))?(.*)$`)
	divider = regexp.MustCompile(`^[ \t]*\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$`)
	fence   = regexp.MustCompile("^ {0,3}(```|~~~)")
	rule    = regexp.MustCompile(`^ {0,3}([-*_][ \t]*){3,}$`)
)

// parse takes a plan apart. The tool's own notes, HTML comments, are left out.
func parse(markdown string) document {
	var d document
	markdown = strings.TrimRight(strings.TrimPrefix(markdown, "\ufeff"), "\r\n")
	if len(markdown) > maxBytes {
		end := maxBytes
		if i := strings.LastIndexByte(markdown[:maxBytes], '\n'); i > 0 {
			end = i
		}
		d.cut = strings.Count(markdown[end:], "\n") + 1
		markdown = strings.ToValidUTF8(markdown[:end], "")
	}
	lines := strings.Split(comment.ReplaceAllString(kit.Clean(markdown), ""), "\n")
	if len(lines) > maxLines {
		d.cut += len(lines) - maxLines
		lines = lines[:maxLines]
	}
	fenced, apart := "", false
	for i, l := range lines {
		switch f := fence.FindStringSubmatch(l); {
		case fenced != "":
			d.more(l, false)
			if f != nil && f[1] == fenced {
				fenced = ""
			}
		case f != nil:
			fenced = f[1]
			d.add(block{source: l, apart: apart})
		case strings.TrimSpace(l) == "":
			apart = true
			continue
		default:
			d.line(l, i+1 < len(lines) && divider.MatchString(lines[i+1]), apart)
		}
		apart = false
	}
	return d
}

// line adds one line that stands outside a code fence.
func (d *document) line(l string, beforeDivider, apart bool) {
	if h := hashes.FindStringSubmatch(l); h != nil {
		d.add(block{kind: heading, source: h[2], level: len(h[1]), apart: apart})
		return
	}
	if m := listed.FindStringSubmatch(l); m != nil && !rule.MatchString(l) {
		b := block{kind: item, source: m[4], level: min(3, len(strings.ReplaceAll(m[1], "\t", "    "))/2), sign: m[2], apart: apart}
		if m[3] != "" {
			b.sign = "[" + strings.ToLower(m[3]) + "]"
		}
		d.add(b)
		return
	}
	last := d.last()
	switch {
	case last != nil && last.kind == table && !apart && strings.Contains(l, "|"):
		d.more(l, false)
	case beforeDivider && strings.Contains(l, "|"):
		d.add(block{kind: table, source: l, apart: apart})
	case last != nil && apart && last.kind == item && strings.HasPrefix(l, "  "):
		d.more("", true)
		d.more(l, true)
	case last != nil && !apart && (last.kind == item || last.kind == text):
		d.more(l, last.kind == item)
	default:
		d.add(block{source: l, apart: apart})
	}
}

func (d *document) add(b block) { d.blocks = append(d.blocks, b) }

// more continues the last block; what continues an item stands further to the right than it means.
func (d *document) more(l string, trim bool) {
	if trim {
		l = strings.TrimSpace(l)
	}
	if b := d.last(); b != nil {
		b.source += "\n" + l
	}
}

func (d *document) last() *block {
	if len(d.blocks) == 0 {
		return nil
	}
	return &d.blocks[len(d.blocks)-1]
}
