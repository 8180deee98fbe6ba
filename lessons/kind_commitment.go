package lessons

import (
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/yamlfile"
)

// MaxClause is the longest if or then, in characters.
const MaxClause = 200

// CommitmentBody asks what one is going to do, and when exactly: if this, then that.
type CommitmentBody struct {
	Suggest []Suggestion
	Rhythm  string // once daily weekly biweekly monthly
	Due     string // "+14d", "+6w", "+3m" or a date
	Min     int    // commitments asked for
}

// Suggestion is an if-then that the learner may take and change.
type Suggestion struct{ If, Then string }

// Rhythms lists how often something can be done.
func Rhythms() []string { return []string{"once", "daily", "weekly", "biweekly", "monthly"} }

func commitmentKind() kind {
	return kind{
		name: TypeCommitment,
		doc:  tx("afspraak met jezelf: als dit, dan dat", "commitment to oneself: if this, then that"),
		example: tx(`  - id: mijn-afspraak
    type: commitment
    question: "Wat spreek je met jezelf af?"
    suggest:
      - if: "Als ik iets leer op mijn werk"
        then: "dan schrijf ik er drie regels over"
    rhythm: weekly
    due: +14d
    min: 1
    plan: actions
    share: count
`, `  - id: my-promise
    type: commitment
    question: "What do you promise yourself?"
    suggest:
      - if: "If I learn something at work"
        then: "then I write three lines about it"
    rhythm: weekly
    due: +14d
    min: 1
    plan: actions
    share: count
`),
		keys: []yamlfile.Key{
			questionKey(),
			may("suggest", suggestShape(), "", "voorstellen om uit te kiezen", "suggestions to choose from"),
			may("rhythm", oneOf(Rhythms()...), "weekly", "hoe vaak", "how often"),
			may("due", yamlfile.Shape{Kind: yamlfile.String, Min: 1, Max: 12, Check: dueFits, Pattern: `^(\+[0-9]+[dwm]|[0-9]{4}-[0-9]{2}-[0-9]{2})$`}, "+14d", "uiterlijk de eerste keer: +14d, +6w, +3m of een datum", "the first time at the latest: +14d, +6w, +3m or a date"),
			may("min", whole(0, 5), "1", "hoeveel afspraken je vraagt", "how many commitments are asked for"),
		},
		said: true,
		decode: func(n yamlfile.Node) Body {
			b := CommitmentBody{Suggest: decodeSuggest(n.Get("suggest")), Rhythm: n.Get("rhythm").Str(), Due: n.Get("due").Str(), Min: 1}
			if b.Rhythm == "" {
				b.Rhythm = "weekly"
			}
			if b.Due == "" {
				b.Due = "+14d"
			}
			if n.Get("min").Exists() {
				b.Min = n.Get("min").Int()
			}
			return b
		},
	}
}

func decodeSuggest(n yamlfile.Node) []Suggestion {
	var out []Suggestion
	for _, item := range n.Items() {
		out = append(out, Suggestion{If: item.Get("if").Str(), Then: item.Get("then").Str()})
	}
	return out
}

func (CommitmentBody) check(*checker, Step) {}

func (b CommitmentBody) accept(a answers.Answer) error {
	for _, p := range a.Plans {
		switch {
		case strings.TrimSpace(p.Then) == "":
			return refuse("Vul ook in wat je dan doet.", "Also fill in what you will do then.")
		case utf8.RuneCountInString(p.If) > MaxClause || utf8.RuneCountInString(p.Then) > MaxClause:
			return refuse("Houd het kort: hooguit 200 tekens per deel.", "Keep it short: 200 characters a part at most.")
		}
		if _, err := time.Parse(time.DateOnly, p.Due); p.Due != "" && err != nil {
			return refuse("Schrijf de datum als 2026-12-31.", "Write the date as 2026-12-31.")
		}
	}
	if len(a.Plans) < b.Min {
		return refuse("Spreek er minstens "+strconv.Itoa(b.Min)+" met jezelf af. Overslaan mag ook.", "Commit to at least "+strconv.Itoa(b.Min)+". You may also skip it.")
	}
	return nil
}

// DueDate is the day that a due key means, counted from a day: "+14d", "+6w", "+3m" or the date itself.
// A text that means no day gives the day itself.
func DueDate(due string, from time.Time) time.Time {
	if day, err := time.ParseInLocation(time.DateOnly, due, from.Location()); err == nil {
		return day
	}
	if n, unit, ok := duePeriod(due); ok {
		switch unit {
		case 'd':
			return from.AddDate(0, 0, n)
		case 'w':
			return from.AddDate(0, 0, 7*n)
		case 'm':
			return from.AddDate(0, n, 0)
		}
	}
	return from
}

func duePeriod(due string) (n int, unit byte, ok bool) {
	if len(due) < 3 || len(due) > 5 || due[0] != '+' || due[1] == '+' || due[1] == '-' || !strings.ContainsRune("dwm", rune(due[len(due)-1])) {
		return 0, 0, false
	}
	n, err := strconv.Atoi(due[1 : len(due)-1])
	return n, due[len(due)-1], err == nil && n > 0
}

func dueFits(due string) (yamlfile.Text, bool) {
	if _, err := time.Parse(time.DateOnly, due); err == nil {
		return yamlfile.Text{}, false
	}
	if _, _, ok := duePeriod(due); ok {
		return yamlfile.Text{}, false
	}
	if meant := dueMeant(due); meant != "" {
		return tx("zo leest het programma dit niet. Schrijf: due: "+meant, "the program cannot read this. Write: due: "+meant), true
	}
	return tx(`due is een termijn zoals +14d, +6w of +3m, of een datum zoals 2026-12-31`, `due is a term like +14d, +6w or +3m, or a date like 2026-12-31`), true
}

var (
	inWords = regexp.MustCompile(`^\+?\s*([1-9][0-9]{0,2})\s*([dwm])[a-z]*$`) // 14 dagen, 2 weeks
	dutch   = regexp.MustCompile(`^([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})$`)
)

// dueMeant is a term or a date as it is to be written; empty when it cannot be told. Of a date the day comes first.
func dueMeant(due string) string {
	due = strings.ToLower(strings.TrimSpace(due))
	if m := inWords.FindStringSubmatch(due); m != nil {
		return "+" + m[1] + m[2]
	}
	if m := dutch.FindStringSubmatch(due); m != nil {
		if day, err := time.Parse("2-1-2006", m[1]+"-"+m[2]+"-"+m[3]); err == nil {
			return day.Format(time.DateOnly)
		}
	}
	return ""
}
