package card

import (
	"fmt"
	"strings"
	"time"

	"ambassadeur/internal/yamlfile"
)

// Text is the card as a file, with comments in a language. Read gives the same card back when it is within its limits;
// texts that are not are made to fit.
func (c Card) Text(lang string) string {
	c = c.tidy()
	w := writer{lang: lang}
	w.line("format: card/1", tx("kaart voor het overzicht van je organisatie; alleen wat hier staat geef je af", "card for your organisation's overview; only what is here is handed over"))
	w.line("id: "+quoted(c.ID), tx("toeval; een nieuwere kaart met deze id vervangt deze", "random; a newer card with this id replaces this one"))
	w.line("made: "+c.Made.Format(time.DateOnly), yamlfile.Text{})
	w.line("ends: "+c.Ends.Format(time.DateOnly), tx("daarna telt de kaart niet meer", "after this day the card no longer counts"))
	if c.Language != "" {
		w.line("language: "+c.Language, yamlfile.Text{})
	}
	if c.Withdrawn {
		w.line("withdrawn: true", tx("neemt je eerdere kaart terug", "takes your earlier card back"))
		return w.String()
	}
	w.blocks(c)
	return w.String()
}

type writer struct {
	strings.Builder
	lang string
}

func (w *writer) line(text string, comment yamlfile.Text) {
	w.WriteString(text)
	if comment.NL != "" {
		w.WriteString("  # " + comment.In(w.lang))
	}
	w.WriteByte('\n')
}

func (w *writer) blocks(c Card) {
	if c.Department != "" {
		w.line("department: "+word(c.Department), yamlfile.Text{})
	}
	if c.Name != "" {
		w.line("name: "+quoted(c.Name), yamlfile.Text{})
	}
	if s := c.Score; s != nil {
		var parts []string
		if s.Before != nil {
			parts = append(parts, fmt.Sprintf("before: %d", *s.Before))
		}
		if s.After != nil {
			parts = append(parts, fmt.Sprintf("after: %d", *s.After))
		}
		parts = append(parts, fmt.Sprintf("rated: %d, of: %d, edition: %s", s.Rated, s.Of, quoted(Line(s.Edition, 20))))
		w.line("score: {"+strings.Join(parts, ", ")+"}", tx("van je profiel, 0-100; zoveel criteria beoordeeld", "of your profile, 0-100; so many criteria rated"))
	}
	if a := c.Actions; a != nil {
		w.line(fmt.Sprintf("actions: {planned: %d, done: %d}", a.Planned, a.Done), tx("aantallen uit je plan", "numbers from your plan"))
	}
	if c.Role != "" {
		w.line("role: "+quoted(c.Role), yamlfile.Text{})
	}
	if c.Rhythm != "" {
		w.line("rhythm: "+c.Rhythm, yamlfile.Text{})
	}
	if c.Forerunner {
		w.line("forerunner: true", tx("je wilt voorloper zijn", "you are willing to be a forerunner"))
	}
	if len(c.Gaps) > 0 {
		var ids []string
		for _, id := range c.Gaps {
			ids = append(ids, word(id))
		}
		w.line("gaps: ["+strings.Join(ids, ", ")+"]", tx("hier valt op je profiel nog het meest te winnen", "where your profile still has most to gain"))
	}
	if len(c.Sentences) > 0 {
		w.line("sentences:", tx("worden zonder je naam getoond", "are shown without your name"))
		for _, s := range c.Sentences {
			w.line("  - "+quoted(s), yamlfile.Text{})
		}
	}
	if c.Prize {
		w.line("prize: true", tx("je doet mee aan de prijs, met je naam", "you take part in the prize, with your name"))
	}
}

func quoted(text string) string {
	return `"` + strings.ReplaceAll(strings.ReplaceAll(text, `\`, `\\`), `"`, `\"`) + `"`
}

// word is an id as a value of a file: in quotes when it would be read as something else.
func word(id string) string {
	if plainWord(id) {
		return id
	}
	return quoted(id)
}
