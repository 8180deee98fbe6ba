package yamlfile

import (
	"regexp"
	"strconv"
	"strings"
)

var (
	formatLine  = regexp.MustCompile(`^["']?format["']?[ \t]*:[ \t]*(.*)$`)
	formatLike  = regexp.MustCompile(`^["']?([\pL_-]+)["']?[ \t]*:[ \t]*["']?([\pL-]+)/([0-9]+)["']?[ \t]*$`)
	formatValue = regexp.MustCompile(`^([a-z-]+)/([0-9]{1,6})$`)
)

// version is how a file says its format: "lesson/1".
func (f Format) version(n int) string { return f.Name + "/" + itoa(n) }

// checkFormat looks at the line "format: lesson/1" before anything else: about
// a file of another kind or a newer version nothing else can be said. It says
// whether to go on.
func (r *reader) checkFormat() bool {
	if r.format.Name == "" {
		return true
	}
	first, misspelt, wrong := -1, -1, ""
	for i, l := range r.work {
		if !content(l) {
			continue
		}
		typed := l
		if first < 0 {
			typed = strings.TrimLeft(l, indents) // its indentation is reported later
		}
		if m := formatLine.FindStringSubmatch(typed); m != nil {
			return r.checkVersion(i, m[1], first)
		}
		if first < 0 {
			first = i
			if strings.HasPrefix(l, "{") {
				return true // JSON is YAML: look again when it is parsed
			}
		}
		if m := formatLike.FindStringSubmatch(l); m != nil && misspelt < 0 {
			if _, near := Nearest(m[1], []string{"format", "formaat"}); near || m[2] == r.format.Name {
				misspelt, wrong = i, m[1]
			}
		}
	}
	if misspelt >= 0 {
		r.doc.report(Error, place{misspelt + 1, 1}, "E100", Text{
			"onbekende sleutel %q. Schrijf: %s",
			"unknown key %q. Write: %s",
		}, wrong, r.format.first())
		return false
	}
	r.noFormat(place{first + 1, 1})
	return false
}

func (r *reader) noFormat(at place) {
	r.doc.report(Error, at, "E100", Text{
		"het formaat ontbreekt. Zet bovenaan: %s",
		"the format is missing. Put at the top: %s",
	}, r.format.first())
}

// checkVersion judges what line i says; first is the first line with content above it, -1 for none.
func (r *reader) checkVersion(i int, typed string, first int) bool {
	l := r.work[i]
	at := place{i + 1, column(l, len(l)-len(typed))}
	if n := comment(" " + typed); n >= 0 {
		typed = typed[:max(n-1, 0)]
	}
	if !r.judgeVersion(at, strings.Trim(strings.TrimSpace(typed), "\"'")) {
		return false
	}
	if first >= 0 {
		r.doc.report(Error, place{i + 1, 1}, "E100", Text{
			"het formaat moet de eerste sleutel zijn. Zet bovenaan: %s",
			"the format must be the first key. Put at the top: %s",
		}, r.format.first())
	}
	return true
}

func (r *reader) judgeVersion(at place, typed string) bool {
	f := r.format
	n := 0
	if m := formatValue.FindStringSubmatch(typed); m != nil && m[1] == f.Name {
		n, _ = strconv.Atoi(m[2])
	}
	switch {
	case n < 1:
		r.doc.report(Error, at, "E100", Text{
			"onbekend formaat %q. Schrijf: %s",
			"unknown format %q. Write: %s",
		}, clip(typed, 40), f.first())
		return false
	case n > f.Version:
		r.doc.report(Error, at, "E100", Text{
			"gemaakt voor een nieuwere versie van dit programma (%s; deze kent %s). Werk het programma bij",
			"made for a newer version of this program (%s; this one knows %s). Update the program",
		}, f.version(n), f.version(f.Version))
		return false
	}
	return true
}

// checkFormatNode does the same for a file that has no line of its own for it.
func (r *reader) checkFormatNode() bool {
	root := r.doc.Root
	if r.format.Name == "" || !root.IsMap() || root.it.style == 0 {
		return true
	}
	n := root.Get("format")
	if !n.IsScalar() {
		r.noFormat(place{root.it.line, root.it.col})
		return false
	}
	return r.judgeVersion(place{n.it.line, n.it.col}, n.Str())
}
