package plain

import (
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
)

// commitment asks what somebody is going to do, and when. Suggestions are taken by their number; the numbers after
// them are for one's own and for taking one off the list.
func (g *going) commitment(s lessons.Step, b lessons.CommitmentBody) (reply, error) {
	before, _ := g.w.Answer()
	c := committing{going: g, body: b, plans: slices.Clone(before.Plans)}
	g.say(s.Question)
	if err := c.finishHalf(); err != nil {
		return given, err
	}
	c.menu()
	refused := false
	for {
		r, err := c.choose()
		if err != nil || r == back {
			c.store(s)
			return r, err
		}
		if r == given {
			continue
		}
		_, no := g.w.Submit(answers.Answer{Plans: c.plans}, g.Now())
		if no != nil && len(c.plans) > 0 && !refused {
			refused = true
			g.say(reason(no, g.Words.Lang))
			continue
		}
		if len(c.plans) == 0 && !c.dirty {
			g.skip()
			return skipped, nil
		}
		c.store(s)
		return given, nil
	}
}

// finishHalf asks for the then of a commitment that stopped after its if.
func (c *committing) finishHalf() error {
	at := len(c.plans) - 1
	if at < 0 || c.plans[at].Then != "" {
		return nil
	}
	w := c.Words.Plain
	half := c.plans[at]
	c.sayF(w.NowF, capital(opened(half.If, w.If)))
	then, r, err := c.clause(prompted(w.ThenPrompt, w.EmptyNever))
	if err != nil || r == back {
		return err
	}
	c.plans, c.dirty = c.plans[:at], true
	if r == given {
		_, err = c.when(answers.IfThen{If: half.If, Then: then})
	}
	return err
}

// committing is the list of commitments that is being made.
type committing struct {
	*going
	body  lessons.CommitmentBody
	plans []answers.IfThen
	dirty bool
}

// menu lists the suggestions, and what else can be done.
func (c *committing) menu() {
	w := c.Words.Plain
	for i, sg := range c.body.Suggest {
		c.item(i+1, capital(opened(sg.If, w.If))+", "+opened(sg.Then, w.Then))
	}
	c.item(c.own(), w.OwnCommitment)
	if len(c.plans) > 0 {
		c.item(c.own()+1, w.DropCommitment)
		c.list()
	}
}

// own is the number of writing one's own.
func (c *committing) own() int { return len(c.body.Suggest) + 1 }

func (c *committing) list() {
	c.say(c.Words.Plain.Committed)
	for _, p := range c.plans {
		c.hang("- ", c.planText(p))
	}
}

// choose asks for one line of the menu and does it. It is skipped when the list is as the person wants it.
func (c *committing) choose() (reply, error) {
	w := c.Words.Plain
	n, empty := c.own(), w.EmptySkip
	what := c.oneOf(n)
	if len(c.plans) > 0 {
		n, empty = n+1, w.EmptyDone
		what = fmt.Sprintf(w.AnotherF, n)
	}
	if n == 1 {
		what = w.ChooseOne
	}
	got, r, err := c.ask(question{prompt: prompted(what, empty), read: func(text string) ([]int, string) {
		got, no := c.one(n, nil)(text)
		if no == "" && c.taken(got[0]) {
			return nil, fmt.Sprintf(w.AgreedF, got[0])
		}
		return got, no
	}})
	if err != nil || r != given {
		return r, err
	}
	switch i := got[0]; {
	case i > c.own():
		return c.drop()
	case i == c.own():
		return c.compose()
	default:
		sg := c.body.Suggest[i-1]
		return c.when(answers.IfThen{If: sg.If, Then: sg.Then})
	}
}

// taken reports whether a suggestion is on the list already.
func (c *committing) taken(n int) bool {
	return n < c.own() && slices.ContainsFunc(c.plans, func(p answers.IfThen) bool {
		return p.If == c.body.Suggest[n-1].If && p.Then == c.body.Suggest[n-1].Then
	})
}

// compose asks for a commitment in own words.
func (c *committing) compose() (reply, error) {
	w := c.Words.Plain
	first, r, err := c.clause(prompted(w.IfPrompt, w.EmptyNoMoment))
	if err != nil || r == back {
		return given, err
	}
	then, r, err := c.clause(prompted(w.ThenPrompt, w.EmptyNever))
	if r != given {
		if err != nil && first != "" { // the half that was typed is kept
			c.plans, c.dirty = append(c.plans, answers.IfThen{If: first}), true
		}
		return given, err
	}
	return c.when(answers.IfThen{If: first, Then: then})
}

// clause asks for an if or a then.
func (c *committing) clause(prompt string) (string, reply, error) {
	text, r, err := c.line(prompt, nil)
	if utf8.RuneCountInString(text) > lessons.MaxClause {
		text = strings.TrimSpace(string([]rune(text)[:lessons.MaxClause]))
		c.sayF(c.Words.Plain.TextCutF, lessons.MaxClause)
	}
	return text, r, err
}

// when asks how often and from when, and adds the commitment. It is added also when the input ends here.
func (c *committing) when(p answers.IfThen) (reply, error) {
	w := c.Words.Plain
	due := lessons.DueDate(c.body.Due, c.Now())
	p.Rhythm, p.Due = c.body.Rhythm, due.Format(time.DateOnly)
	at := len(c.plans)
	c.plans, c.dirty = append(c.plans, p), true

	rhythms := lessons.Rhythms()
	var names []string
	for _, r := range rhythms {
		names = append(names, c.Words.Common.Rhythms[r])
	}
	c.say(w.HowOften)
	for i, name := range names {
		c.item(i+1, name)
	}
	usual := fmt.Sprintf(w.EmptyDefaultF, c.Words.Common.Rhythms[p.Rhythm])
	got, r, err := c.ask(question{prompt: prompted(c.oneOf(len(rhythms)), usual), read: c.one(len(rhythms), names)})
	if err != nil || r == back {
		return c.undone(at, err)
	}
	if r == given {
		c.plans[at].Rhythm = rhythms[got[0]-1]
	}
	day, r, err := c.date(prompted(w.FirstDay, fmt.Sprintf(w.EmptyDefaultF, c.Words.Common.Date(due))))
	if err != nil || r == back {
		return c.undone(at, err)
	}
	if r == given {
		c.plans[at].Due = day.Format(time.DateOnly)
	}
	c.sayF(w.CommittedF, c.planText(c.plans[at]))
	return given, nil
}

// undone takes a commitment off again when the person went back; what the input ended in is kept.
func (c *committing) undone(at int, err error) (reply, error) {
	if err == nil {
		c.plans = c.plans[:at]
		c.menu()
	}
	return given, err
}

// date asks for a day that is not in the past.
func (c *committing) date(prompt string) (time.Time, reply, error) {
	var day time.Time
	today := c.Now().Format(time.DateOnly)
	_, r, err := c.ask(question{prompt: prompt, read: func(text string) ([]int, string) {
		for _, form := range []string{time.DateOnly, "2-1-2006", "2.1.2006"} {
			d, err := time.Parse(form, text)
			if err == nil && d.Format(time.DateOnly) >= today && d.Year() < 2200 {
				day = d
				return nil, ""
			}
		}
		return nil, c.Words.Plain.WrongDate
	}})
	return day, r, err
}

// drop takes one commitment off the list.
func (c *committing) drop() (reply, error) {
	w := c.Words.Plain
	n := len(c.plans)
	c.say(w.WhichOff)
	for i, p := range c.plans {
		c.item(i+1, c.planText(p))
	}
	what := w.ChooseOne
	if n > 1 {
		what = c.oneOf(n)
	}
	got, r, err := c.ask(question{prompt: prompted(what, w.EmptyNone), read: c.one(n, nil)})
	if err != nil || r != given {
		return given, err
	}
	c.plans, c.dirty = slices.Delete(c.plans, got[0]-1, got[0]), true
	if len(c.plans) > 0 {
		c.list()
	}
	return given, nil
}

// store keeps the list; one that the lesson does not take is kept as a draft. A list that is as it was changes
// nothing.
func (c *committing) store(s lessons.Step) {
	if !c.dirty {
		return
	}
	a := answers.Answer{Plans: c.plans}
	if w, refused := c.w.Submit(a, c.Now()); refused == nil {
		c.w = w
		c.going.store()
		return
	}
	c.draft(s, a)
}
