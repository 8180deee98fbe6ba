package convert

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// block is one question of a GIFT file, and the line on which it begins. The format is described in Moodle's documentation,
// "GIFT format".
type block struct {
	line int
	text string
}

// blocks cuts a GIFT file at its empty lines; those between braces belong to a question. Where an empty line was forgotten
// a question also begins below one that has its answers: with a name, a remark, or when it has answers of its own.
func blocks(text string) []block {
	var all []block
	cur := block{}
	open := false
	line := 0
	end := func() {
		if strings.TrimSpace(cur.text) != "" {
			all = append(all, cur)
		}
		cur, open = block{}, false
	}
	for l := range strings.Lines(text + "\n") {
		line++
		bare := strings.TrimSpace(l)
		switch {
		case bare == "" && !open:
			end()
			continue
		case !open && unescaped(cur.text, '}', 0) >= 0 && (strings.HasPrefix(bare, "::") || strings.HasPrefix(bare, "//") || unescaped(l, '{', 0) >= 0):
			end()
		}
		switch {
		case strings.HasPrefix(bare, "//") || strings.HasPrefix(bare, "$") && cur.text == "":
			if cur.text == "" {
				all = append(all, block{line, bare})
				continue
			}
		}
		if cur.text == "" {
			cur.line = line
		}
		cur.text += l
		for at := 0; ; {
			want := byte('{')
			if open {
				want = '}'
			}
			next := unescaped(l, want, at)
			if next < 0 {
				break
			}
			open, at = !open, next+1
		}
	}
	end()
	return all
}

// exported is what Moodle itself writes above every question.
var exported = regexp.MustCompile(`^question: \d+\s+name: `)

// unescaped is where a character stands from a place on without a backslash before it, -1 when nowhere.
func unescaped(s string, c byte, from int) int {
	for i := from; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case c:
			return i
		}
	}
	return -1
}

// gift reads a GIFT file and returns the name of its first category, if it has one.
func (c *converter) gift(text string) (title string) {
	for _, b := range blocks(text) {
		switch {
		case strings.HasPrefix(b.text, "//") && exported.MatchString(strings.TrimLeft(b.text, "/ ")): // the name is with the question too
		case strings.HasPrefix(b.text, "//"):
			c.lose(b.line, strings.TrimLeft(b.text, "/ "), "opmerking van de maker, staat niet in de les", "the author's remark, not in the lesson")
		case strings.HasPrefix(strings.ToUpper(b.text), "$CATEGORY:"):
			path := strings.Trim(strings.TrimSpace(b.text[len("$CATEGORY:"):]), "/")
			if name := path[strings.LastIndex(path, "/")+1:]; title == "" && name != "top" && !strings.HasPrefix(name, "$") {
				title = plainTitle(c.plain(name))
			}
			c.lose(b.line, path, "categorie, staat niet in de les", "category, not in the lesson")
		case strings.HasPrefix(b.text, "$"):
			c.lose(b.line, b.text, "onbekende regel", "unknown line")
		default:
			c.question(b)
		}
	}
	return title
}

var (
	named  = regexp.MustCompile(`(?s)^\s*::(.*?[^\\:]|)::`)
	typed  = regexp.MustCompile(`(?i)^\s*\[(html|markdown|moodle|plain)\]`)
	weight = regexp.MustCompile(`^\s*%(-?[0-9.,]+)%`)
)

// question makes steps of one question.
func (c *converter) question(b block) {
	s := step{line: b.line}
	rest := b.text
	for line := range strings.Lines(rest) { // remarks in the middle of a question
		if bare := strings.TrimSpace(line); strings.HasPrefix(bare, "//") {
			c.lose(b.line, strings.TrimLeft(bare, "/ "), "opmerking van de maker, staat niet in de les", "the author's remark, not in the lesson")
			rest = strings.Replace(rest, line, "", 1)
		}
	}
	if m := named.FindStringSubmatch(rest); m != nil {
		s.title, rest = c.plain(m[1]), rest[len(m[0]):]
	}
	if m := typed.FindString(rest); m != "" {
		rest = rest[len(m):]
	}
	from := unescaped(rest, '{', 0)
	to := -1
	if from >= 0 {
		to = unescaped(rest, '}', from)
	}
	if from < 0 || to < 0 {
		s.kind, s.text = "text", c.words(b.line, rest)
		c.steps = append(c.steps, s)
		return
	}
	before, inside, after := rest[:from], strings.TrimSpace(rest[from+1:to]), rest[to+1:]
	if strings.TrimSpace(after) != "" {
		before = strings.TrimRight(before, " \n") + " _____ " + strings.TrimLeft(after, " \n")
	}
	s.question = c.words(b.line, before)
	c.answers(s, inside)
}

// plain is text of GIFT without its backslashes.
func (c *converter) plain(text string) string {
	var out strings.Builder
	for i := 0; i < len(text); i++ {
		if text[i] == '\\' && i+1 < len(text) {
			i++
			if text[i] == 'n' {
				out.WriteByte('\n')
				continue
			}
		}
		out.WriteByte(text[i])
	}
	return strings.TrimSpace(out.String())
}

// words is text of GIFT as the Markdown of a lesson.
func (c *converter) words(line int, text string) string {
	return c.braceless(line, c.untagged(line, c.plain(text)))
}

// answer is one "=" or "~" of a question.
type answer struct {
	right    bool
	weight   float64
	text     string
	feedback string
}

// answers makes a step of what stands between the braces.
func (c *converter) answers(s step, inside string) {
	if at := strings.Index(inside, "####"); at >= 0 {
		s.explanation = c.words(s.line, inside[at+4:])
		inside = strings.TrimSpace(inside[:at])
	}
	switch head := strings.ToUpper(strings.TrimSpace(strings.SplitN(inside, "#", 2)[0])); {
	case inside == "":
		s.kind = "reflection"
		c.steps = append(c.steps, s)
	case head == "T" || head == "TRUE" || head == "F" || head == "FALSE":
		s.kind, s.answer = "truefalse", head[0] == 'T'
		for i, f := range strings.Split(inside, "#")[1:] {
			if i == 0 {
				s.feedback = c.words(s.line, f)
			} else {
				s.explanation = strings.TrimSpace(c.words(s.line, f) + "\n" + s.explanation)
			}
		}
		c.steps = append(c.steps, s)
	case inside[0] == '#':
		c.open(s, []string{c.words(s.line, strings.TrimSpace(inside[1:]))}, "rekenvraag wordt een open vraag, die niet wordt nagekeken; het antwoord staat in notes", "numeric question becomes an open one, which is not marked; the answer is in notes")
	default:
		c.choices(s, c.cut(s.line, inside))
	}
}

// cut reads the answers.
func (c *converter) cut(line int, inside string) []answer {
	var all []answer
	at := 0
	for at < len(inside) {
		mark := inside[at]
		if mark != '=' && mark != '~' { // words before the first mark
			next := nextMark(inside, at)
			if words := strings.TrimSpace(inside[at:next]); words != "" {
				all = append(all, answer{right: true, text: c.words(line, words)})
			}
			at = next
			continue
		}
		next := nextMark(inside, at+1)
		part := inside[at+1 : next]
		a := answer{right: mark == '='}
		if m := weight.FindStringSubmatch(part); m != nil {
			a.weight, _ = strconv.ParseFloat(strings.ReplaceAll(m[1], ",", "."), 64) // 0 when it is none
			part = part[len(m[0]):]
		}
		if m := typed.FindString(part); m != "" {
			part = part[len(m):]
		}
		if f := unescaped(part, '#', 0); f >= 0 {
			a.feedback = c.words(line, part[f+1:])
			part = part[:f]
		}
		a.text = c.words(line, part)
		if a.text != "" || a.feedback != "" {
			all = append(all, a)
		}
		at = next
	}
	return all
}

func nextMark(s string, from int) int {
	right, wrong := unescaped(s, '=', from), unescaped(s, '~', from)
	switch {
	case right < 0 && wrong < 0:
		return len(s)
	case right < 0:
		return wrong
	case wrong < 0:
		return right
	}
	return min(right, wrong)
}

// choices decides what kind of question the answers make.
func (c *converter) choices(s step, all []answer) {
	right, wrong, arrows := 0, 0, 0
	sure := slices.ContainsFunc(all, func(a answer) bool { return a.right })
	for i, a := range all {
		if !sure && a.weight > 0 { // several right answers share the points
			a.right, all[i].right = true, true
		}
		if a.right {
			right++
		} else {
			wrong++
		}
		if strings.Contains(a.text, "->") {
			arrows++
		}
	}
	switch {
	case wrong == 0 && arrows == len(all) && arrows > 1:
		c.matching(s, all)
	case wrong == 0:
		var accepted []string
		for _, a := range all {
			accepted = append(accepted, strings.TrimSpace(a.text+" "+a.feedback))
		}
		c.open(s, accepted, "kort antwoord wordt een open vraag, die niet wordt nagekeken; de goede antwoorden staan in notes", "short answer becomes an open question, which is not marked; the right answers are in notes")
	default:
		s.kind = "single"
		if right != 1 {
			s.kind = "multiple"
		}
		for _, a := range all {
			s.options = append(s.options, option{text: a.text, feedback: a.feedback, correct: a.right})
			if sure && a.weight != 0 && a.weight != 100 {
				c.lose(s.line, a.text, "een deel van de punten bestaat niet; dit antwoord is goed of fout", "there is no part of the points; this answer is right or wrong")
			}
		}
		c.steps = append(c.steps, s)
	}
}

func (c *converter) open(s step, accepted []string, nl, en string) {
	s.kind = "reflection"
	s.notes = strings.TrimSpace(c.say("Goed: ", "Right: ") + strings.Join(accepted, "; "))
	c.lose(s.line, strings.Join(accepted, "; "), nl, en)
	c.steps = append(c.steps, s)
}

// mostPairs is the most pairs of one match step.
const mostPairs = 6

// matching makes match steps, of six pairs at most.
func (c *converter) matching(s step, all []answer) {
	s.kind = "match"
	var pairs [][2]string
	for _, a := range all {
		left, right, _ := strings.Cut(a.text, "->")
		left, right = strings.TrimSpace(left), strings.TrimSpace(right)
		if left == "" || right == "" {
			c.lose(s.line, left+right, "een paar heeft hier twee kanten; deze afleider staat niet in de les", "a pair has two sides here; this distractor is not in the lesson")
			continue
		}
		if a.feedback != "" {
			c.lose(s.line, a.feedback, "een paar heeft geen eigen reactie", "a pair has no reply of its own")
		}
		pairs = append(pairs, [2]string{left, right})
	}
	for n := 0; n < len(pairs); {
		size := min(mostPairs, len(pairs)-n)
		if len(pairs)-n-size == 1 {
			size-- // one pair alone is no question
		}
		part := s
		part.pairs = pairs[n : n+size]
		c.steps = append(c.steps, part)
		if n += size; n < len(pairs) {
			c.lose(s.line, "", "meer dan zes paren: verdeeld over stappen", "more than six pairs: divided over steps")
		}
	}
	if len(pairs) == 0 {
		s.kind, s.text, s.question = "text", s.question, ""
		c.steps = append(c.steps, s)
	}
}
