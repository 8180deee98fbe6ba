package lessons

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"ambassadeur/internal/yamlfile"
)

// What makes a lesson teach badly, as research on questions and feedback has it (Butler & Roediger 2008 on
// feedback, the item-writing guidelines of edX on options). Each is a warning; --strict makes it an error.
const (
	maxOptions      = 5   // more is a reading test
	longOption      = 1.8 // times as long as the others: gives the answer away
	firstQuestionBy = 4
	maxTextsInARow  = 3
	minutesOff      = 0.2 // part of the planned time
)

var (
	allOfAbove = regexp.MustCompile(`(?i)\b(alle|geen|al het|niets)( van (de|het))? bovenstaande\b|\b(all|none) of the above\b`)
	doubleNo   = regexp.MustCompile(`(?i)\b(niet|geen|nooit)\b[^.?!]{1,60}\b(niet|geen|nooit)\b|\b(not|never|no)\b[^.?!]{1,60}\b(not|never|no)\b`)
	unfinished = regexp.MustCompile(`(?i)\b(todo|tbd|xxx+|lorem ipsum)\b|\b(klant|bedrijf|client|company) [XY]\b`)
)

func (c *checker) quality() {
	l := c.lesson
	texts, asked, firstQuestion, sum, timed, wrote := 0, false, 0, 0, 0, false
	for i, s := range l.Steps {
		if s.Type == TypeText {
			texts++
			if texts == maxTextsInARow+1 {
				c.warnf(s, s.node.Get("id"), "W304", `meer dan %d tekststappen achter elkaar; stel er een vraag tussen`, `more than %d text steps in a row; put a question between them`, maxTextsInARow)
			}
		} else {
			texts = 0
		}
		if _, graded := s.Body.(Graded); (graded || s.Type == TypePoll) && !asked {
			asked, firstQuestion = true, i+1
		}
		if s.Type == TypeReflection || s.Type == TypeCommitment {
			wrote = true
		}
		if s.When == nil && s.Mode != otherMode(l.Track) && For(s.Departments, "other") {
			sum += s.Minutes
		}
		if s.Minutes > 0 {
			timed++
		} else if l.Track == Session {
			c.warnf(s, s.node.Get("id"), "W307", `geef een stap in een sessie minutes, voor de klok`, `give a step in a session minutes, for the clock`)
		}
		c.questionQuality(s)
		c.wording(s)
	}
	if !asked || firstQuestion > firstQuestionBy {
		c.doc.Warnf(l.node.Key("steps"), "W303", tx(`geen vraag in de eerste %d stappen; begin met iets om over na te denken`, `no question in the first %d steps; begin with something to think about`), firstQuestionBy)
	}
	if !wrote {
		c.doc.Warnf(l.node.Key("steps"), "W305", tx(`geen reflection of commitment; zo neemt niemand iets mee naar het actieplan. Voeg er een toe`, `no reflection or commitment; so nobody takes anything to the action plan. Add one`))
	}
	if off := float64(sum - l.Minutes); timed > len(l.Steps)/2 && (off > minutesOff*float64(l.Minutes) || -off > minutesOff*float64(l.Minutes)) {
		c.doc.Warnf(l.node.Get("minutes"), "W306", tx(`minutes is %d, maar de stappen samen duren %d; pas een van de twee aan`, `minutes is %d, but the steps together take %d; change one of the two`), l.Minutes, sum)
	}
	c.discussion()
}

// discussion warns when a projected lesson goes a quarter of an hour without anything to talk about.
func (c *checker) discussion() {
	if c.lesson.Track != Session {
		return
	}
	quiet := 0
	for _, s := range c.lesson.Steps {
		switch s.Type {
		case TypeExercise, TypeExample, TypePoll:
			quiet = 0
		default:
			quiet += s.Minutes
		}
		if quiet > 15 {
			c.warnf(s, s.node.Get("id"), "W308", `al %d minuten zonder gesprek; voeg een exercise, example of poll toe`, `%d minutes without talk; add an exercise, example or poll`, quiet)
			return
		}
	}
}

func otherMode(t Track) Mode {
	if t == Session {
		return Self
	}
	return Room
}

func (c *checker) questionQuality(s Step) {
	if _, graded := s.Body.(Graded); !graded {
		return
	}
	b, choice := s.Body.(ChoiceBody)
	if s.Explanation == "" {
		if !choice && s.Type != TypeScenario {
			c.warnf(s, s.node.Key("question"), "W301", `geef een explanation; anders hoort wie het fout heeft niet waarom`, `give an explanation; else who gets it wrong is not told why`)
		}
		missing := false
		for _, o := range b.Options {
			missing = missing || (!o.Correct && o.Feedback == "")
		}
		if missing {
			c.warnf(s, s.node.Key("question"), "W301", `geef een explanation, of feedback bij elke foute optie; anders hoort wie het fout heeft niet waarom`, `give an explanation, or feedback at every wrong option; else who gets it wrong is not told why`)
		}
	}
	if doubleNo.MatchString(s.Question) {
		c.warnf(s, s.node.Get("question"), "W311", `twee keer "niet", "geen" of "nooit" in één vraag leest lastig; vraag het zonder`, `two times "not", "no" or "never" in one question is hard to read; ask it without`)
	}
	if !choice {
		return
	}
	if len(b.Options) > maxOptions {
		c.warnf(s, s.node.Key("options"), "W302", `%d opties; meer dan %d leest niemand. Houd de beste`, `%d options; nobody reads more than %d. Keep the best`, len(b.Options), maxOptions)
	}
	items, total := s.node.Get("options").Items(), 0
	for _, o := range b.Options {
		total += utf8.RuneCountInString(o.Text)
	}
	for i, o := range b.Options {
		if allOfAbove.MatchString(o.Text) {
			c.warnf(s, items[i], "W310", `"%s" kiest wie het niet weet; schrijf een echt antwoord`, `"%s" is for who does not know; write a real answer`, o.Text)
		}
		n := utf8.RuneCountInString(o.Text)
		if others := float64(total-n) / float64(len(b.Options)-1); float64(n) > longOption*others && n > 30 {
			c.warnf(s, items[i], "W309", `deze optie is veel langer dan de andere, en valt daardoor op; maak ze ongeveer even lang`, `this option is much longer than the others, and so stands out; make them about as long`)
		}
	}
}

// wording warns about what was left over from drafting, and about text that is too much for a projector.
func (c *checker) wording(s Step) {
	var walk func(n yamlfile.Node, key string)
	walk = func(n yamlfile.Node, key string) {
		for _, p := range n.Pairs() {
			walk(p.Value, p.Key.Str())
		}
		for _, item := range n.Items() {
			walk(item, key)
		}
		if n.IsScalar() && key != "placeholder" && key != "notes" && key != "art" {
			t := n.Str()
			if m := leftOver(t); m != "" {
				c.warnf(s, n, "W312", `"%s" lijkt nog in te vullen`, `"%s" looks unfinished`, m)
			} else if strings.Contains(t, "…") || strings.Contains(t, "...") {
				c.warnf(s, n, "W312", `drie puntjes: is deze zin af?`, `three dots: is this sentence finished?`)
			}
		}
	}
	walk(s.node, "")
	if s.Share == ShareText && s.Plan != nil && (s.Plan.Section == "boundaries" || s.Plan.Section == "motivation" || s.Plan.Section == "support") {
		c.warnf(s, s.node.Get("share"), "W314", `share: text bij %s is te persoonlijk; gebruik count of none`, `share: text with %s is too personal; use count or none`, s.Plan.Section)
	}
	if c.lesson.Track != Session || s.Mode == Self {
		return
	}
	if rows := rowsAt(s.Text, 56); rows > 12 {
		c.warnf(s, s.node.Get("text"), "W313", `%d regels van 56 tekens is te veel voor een projectiescherm (12); verdeel de tekst over twee stappen`, `%d lines of 56 characters is too much for a projector (12); spread the text over two steps`, rows)
	}
}

// leftOver is what a text has in it from drafting, "" when there is nothing.
func leftOver(text string) string {
	lower := strings.ToLower(text)
	for _, word := range []string{
		"todo", "tbd", "xxx", "lorem ipsum", "klant x", "klant y", "bedrijf x", "bedrijf y", "client x", "client y", "company x", "company y",
	} {
		if strings.Contains(lower, word) { // the expression on every text would take as long as reading the file
			return unfinished.FindString(text)
		}
	}
	return ""
}

// rowsAt is how many rows of a width a text takes.
func rowsAt(text string, width int) int {
	rows := 0
	for line := range strings.SplitSeq(text, "\n") {
		rows += 1 + max(0, utf8.RuneCountInString(line)-1)/width
	}
	return rows
}
