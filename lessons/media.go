package lessons

import (
	"path"
	"strings"
	"unicode/utf8"

	"ambassadeur/internal/yamlfile"
)

// The largest drawing, in columns and rows: it fits the reading column at 80×24.
const (
	artColumns = 72
	artRows    = 16
)

func artFits(art string) (yamlfile.Text, bool) {
	lines := strings.Split(strings.TrimRight(art, "\n"), "\n")
	if len(lines) > artRows {
		return tx("een tekening is hooguit 16 regels hoog", "a drawing is 16 lines high at most"), true
	}
	for _, l := range lines {
		if utf8.RuneCountInString(l) > artColumns {
			return tx("een tekening is hooguit 72 tekens breed", "a drawing is 72 characters wide at most"), true
		}
	}
	return yamlfile.Text{}, false
}

// image reports a picture outside the lesson's folder or of another kind, and a drawing that nobody can hear.
func (c *checker) image(s Step) {
	if s.Image != nil && s.Image.File != "" {
		at := s.node.Get("image").Get("file")
		f := s.Image.File
		switch ext := strings.ToLower(path.Ext(f)); {
		case strings.ContainsAny(f, `\:`) || path.IsAbs(f) || path.Clean(f) != f || strings.HasPrefix(f, ".."):
			c.errorf(s, at, "E130", `het plaatje moet in de map van de les staan, met / ertussen: plaatjes/foto.png`, `the picture must be in the lesson's folder, with / between: pictures/photo.png`)
		case ext != ".png" && ext != ".jpg" && ext != ".jpeg":
			c.errorf(s, at, "E131", `een plaatje is een .png of .jpg; "%s" is dat niet`, `a picture is a .png or .jpg; "%s" is neither`, f)
		}
	}
	if s.Art != "" && s.Image == nil && s.Title == "" {
		c.errorf(s, s.node.Key("art"), "E132", `geef bij een tekening een title, voor wie hem niet kan zien`, `give a drawing a title, for who cannot see it`)
	}
}
