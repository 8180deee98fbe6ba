package cli

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"ambassadeur/internal/i18n"
	"ambassadeur/internal/scaffold"
	"ambassadeur/ui/kit"
)

// promptWidth is how wide a question gets: there is room for a short answer behind it at 80 columns.
const promptWidth = 76

// asker asks in lines; Enter takes what is shown. After the end of the input it takes that for every question, and ended
// says so.
type asker struct {
	in    *bufio.Reader
	out   io.Writer
	words i18n.Scaffold
	ended bool
}

// line is one answer, as typed; def is taken on Enter.
func (q *asker) line(question, def string) string {
	if q.ended {
		return ""
	}
	prompt := question + " [" + kit.Clean(def) + "]"
	if lines := kit.Wrap(prompt, promptWidth); len(lines) > 1 {
		prompt = strings.Join(lines, "\n") + "\n>"
	}
	_, _ = fmt.Fprint(q.out, prompt+" ")
	text, err := q.in.ReadString('\n')
	if err != nil {
		q.ended = true
		_, _ = fmt.Fprintln(q.out)
	}
	return scaffold.Line(text, 0)
}

// text is an answer of at most so many characters.
func (q *asker) text(question, def string, most int) string {
	for {
		text := q.line(question, def)
		switch n := utf8.RuneCountInString(text); {
		case text == "" || q.ended:
			return def
		case n > most:
			q.say(q.words.TooLongF, n, most)
		default:
			return text
		}
	}
}

// may is a text that can be left out.
func (q *asker) may(question, nothing string, most int) string {
	if text := q.text(question, nothing, most); text != nothing {
		return text
	}
	return ""
}

func (q *asker) number(question string, def, least, most int) int {
	for {
		text := q.line(question, strconv.Itoa(def))
		n, err := strconv.Atoi(text)
		switch {
		case text == "" || q.ended:
			return def
		case err == nil && n >= least && n <= most:
			return n
		}
		q.say(q.words.NotANumberF, least, most)
	}
}

// choice is one of the values, by its number or its name; the first on Enter.
func (q *asker) choice(question string, values, labels []string) string {
	var list []string
	for i, label := range labels {
		list = append(list, fmt.Sprintf("%d %s", i+1, label))
	}
	for {
		text := q.line(question+" "+strings.Join(list, ", "), "1")
		n, err := strconv.Atoi(text)
		switch {
		case text == "" || q.ended:
			return values[0]
		case err == nil && n >= 1 && n <= len(values):
			return values[n-1]
		case slices.Contains(values, text):
			return text
		}
		q.say(q.words.NotANumberF, 1, len(values))
	}
}

// several is some of the values, with commas; none on Enter.
func (q *asker) several(question, none string, values []string) []string {
	for {
		text := q.line(question, none)
		if text == "" || q.ended {
			return nil
		}
		words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return r == ',' || r == ' ' })
		bad := slices.IndexFunc(words, func(word string) bool { return !slices.Contains(values, word) })
		if bad < 0 {
			return distinct(words)
		}
		q.say(q.words.NotAChoiceF, words[bad], strings.Join(values, ", "))
	}
}

func (q *asker) say(format string, args ...any) {
	_, _ = fmt.Fprintln(q.out, kit.Clean(fmt.Sprintf(format, args...)))
}

// begin finds the folder and the name in what was typed, and asks for the title. A folder before a name counts when it
// is there ("lessons/Second lesson"), or has to be there when the name is that of a file.
func (m *maker) begin(c *cobra.Command, typed string, o *newOptions, question, noun string) (dir string, n scaffold.Name, err error) {
	w := m.words.Scaffold
	if m.env.Terminal != nil && !m.yes {
		m.ask = &asker{in: bufio.NewReader(m.env.In), out: m.env.Err, words: w}
	}
	if strings.TrimSpace(typed) == "" && o.title == "" && m.ask == nil {
		return "", n, usage(w.NoName, fmt.Sprintf(w.HintNameF, c.CommandPath()))
	}
	if bare := strings.TrimRight(filepath.ToSlash(typed), "/"); bare != "" && strings.HasSuffix(filepath.ToSlash(typed), "/") {
		typed = filepath.FromSlash(bare) // a folder that the shell completed
	}
	if typed == "." || typed == ".." {
		return "", n, failed(fmt.Sprintf(w.ExistsF, typed), w.HintExists)
	}
	before, base := filepath.Split(typed)
	switch info, err := os.Stat(filepath.Clean(before)); {
	case before == "":
	case err == nil && info.IsDir():
		dir, typed = filepath.Clean(before), base
	case filepath.Ext(base) == ".yaml" || filepath.Ext(base) == ".yml" || filepath.IsAbs(typed):
		return "", n, failed(fmt.Sprintf(w.NoFolderF, filepath.Clean(before)), w.HintFolder)
	}
	if strings.TrimSpace(typed) == "" {
		typed = o.title
	}
	n = scaffold.NewName(typed, noun)
	if m.ask != nil {
		m.tell(w.Intro)
	}
	switch {
	case o.title != "":
		long := scaffold.Line(o.title, 0)
		n.Title = scaffold.Line(long, scaffold.MostTitle)
		n.Shortened = n.Title != long
	case m.ask != nil:
		title := m.ask.text(question, n.Title, scaffold.MostTitle)
		if n.Shortened = n.Shortened && title == n.Title; typed == "" {
			n.ID = scaffold.NewName(title, noun).ID
		}
		n.Title = title
	}
	if n.Shortened {
		m.tell(fmt.Sprintf(w.ShortenedF, n.Title))
	}
	return dir, n, nil
}

// stopped is the error after questions that were broken off.
func (m *maker) stopped() error {
	if m.ask != nil && m.ask.ended {
		return failed(m.words.Scaffold.Stopped, "")
	}
	return nil
}
