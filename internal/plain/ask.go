package plain

import (
	"fmt"
	"strconv"
	"strings"
)

// question is one prompt for numbers.
type question struct {
	prompt  string                                      // what may be typed
	read    func(text string) (chosen []int, no string) // numbers from 1, or what is possible instead
	hint    func()                                      // shows a hint; nil where there are none
	help    func()                                      // says more about this question; nil where there is no more
	canDone bool
	canText bool
	file    func(text string) bool // reads a file that was dropped, and reports whether it was one; nil where none can be
	empty   []int                  // what an empty line chooses; nil skips
}

// ask asks until there is an answer, an empty line or a command. The error is ErrStopped, ErrEnded or that of In.
func (s *Session) ask(q question) ([]int, reply, error) {
	w := s.Words.Plain
	for wrong := 0; ; {
		text, err := s.prompt(q.prompt)
		if err != nil {
			return nil, skipped, err
		}
		switch {
		case text == "" && q.empty != nil:
			return q.empty, given, nil
		case text == "":
			return nil, skipped, nil
		}
		switch c := commandOf(text); {
		case c == goBack:
			return nil, back, nil
		case c == stop:
			return nil, skipped, ErrStopped
		case c == hint && q.hint != nil:
			q.hint()
			continue
		case c == hint:
			s.say(w.NoHints)
			continue
		case c == explain:
			s.help(q.help)
			continue
		case c == done && q.canDone:
			return nil, finished, nil
		case c == write && q.canText:
			return nil, writing, nil
		case c == bring && q.file != nil, c == noCommand && q.file != nil && q.file(text):
			return nil, bringing, nil
		}
		chosen, no := q.read(text)
		if no == "" {
			return chosen, given, nil
		}
		if wrong++; wrong == maxWrong {
			s.say(w.GaveUp)
			return nil, skipped, nil
		}
		s.say(no)
	}
}

// pause waits for enter.
func (s *Session) pause(prompt string) (reply, error) {
	none := func(string) ([]int, string) { return nil, s.Words.Plain.OnlyEnter }
	_, r, err := s.ask(question{prompt: prompt, read: none})
	return r, err
}

// line asks for one line of text.
func (s *Session) line(prompt string, help func()) (string, reply, error) {
	for {
		text, err := s.prompt(prompt)
		if err != nil {
			return "", skipped, err
		}
		switch textCommandOf(text) {
		case goBack:
			return "", back, nil
		case stop:
			return "", skipped, ErrStopped
		case explain:
			s.help(help)
			continue
		case hint:
			s.say(s.Words.Plain.NoHints)
			continue
		case noCommand, done, write, bring:
		}
		if text == "" {
			return "", skipped, nil
		}
		return text, given, nil
	}
}

// The most lines that are asked for: input that never has an empty line must not be swallowed whole.
const (
	mostEntries = 20
	mostLines   = 40
)

// lines asks for lines of text until an empty one, or until there are most of them. Lines that were given come back also with a reply that goes
// elsewhere or an error, for they are kept.
func (s *Session) lines(first, next string, most int, help func()) ([]string, reply, error) {
	var got []string
	prompt := first
	for {
		text, r, err := s.line(prompt, help)
		switch {
		case err != nil || r == back:
			return got, r, err
		case r == skipped && len(got) > 0:
			return got, given, nil
		case r == skipped:
			return nil, skipped, nil
		}
		if got, prompt = append(got, text), next; len(got) == most {
			return got, given, nil
		}
	}
}

// help says how to answer, and more about this question if there is more.
func (s *Session) help(more func()) {
	if more != nil {
		more()
	}
	for _, l := range s.Words.Plain.Help {
		s.say(l)
	}
}

// explain says once in a session how to answer.
func (s *Session) explain() {
	if !s.explained {
		s.explained = true
		s.gap()
		s.say(s.Words.Plain.Intro)
	}
}

// prompted is a prompt with what else may be typed in brackets after it.
func prompted(what string, also ...string) string {
	var parts []string
	for _, a := range also {
		if a != "" {
			parts = append(parts, a)
		}
	}
	if len(parts) == 0 {
		return what + ":"
	}
	return what + " (" + strings.Join(parts, ", ") + "):"
}

// oneOf is the prompt part for one number of n.
func (s *Session) oneOf(n int) string {
	if n == 2 {
		return s.Words.Plain.ChooseTwo
	}
	return fmt.Sprintf(s.Words.Plain.ChooseF, n)
}

// one reads one number from 1 to n, or one of the texts in full.
func (s *Session) one(n int, texts []string) func(string) ([]int, string) {
	return func(text string) ([]int, string) {
		for i, t := range texts {
			if strings.EqualFold(text, t) {
				return []int{i + 1}, ""
			}
		}
		got, ok := numbersIn(text, n)
		if !ok || len(got) != 1 {
			return nil, fmt.Sprintf(s.Words.Plain.WrongOneF, n)
		}
		return got, ""
	}
}

// several reads at least one and at most limit different numbers from 1 to n.
func (s *Session) several(n, limit int) func(string) ([]int, string) {
	return func(text string) ([]int, string) {
		got, ok := numbersIn(text, n)
		if got = distinct(got); !ok || len(got) == 0 {
			return nil, fmt.Sprintf(s.Words.Plain.WrongManyF, n)
		}
		if len(got) > limit {
			return nil, fmt.Sprintf(s.Words.Plain.TooManyF, limit)
		}
		return got, ""
	}
}

// ordered reads every number from 1 to n once.
func (s *Session) ordered(n int) func(string) ([]int, string) {
	return func(text string) ([]int, string) {
		got, ok := numbersIn(text, n)
		if !ok || len(got) != n || len(distinct(got)) != n {
			return nil, fmt.Sprintf(s.Words.Plain.WrongOrderF, n)
		}
		return got, ""
	}
}

// numbersIn is the numbers of a line: "1 3", "1,3", "1 en 3" or "1.". It is false when anything else is in it, or
// a number that is not from 1 to n.
func numbersIn(text string, n int) ([]int, bool) {
	parts := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" ,;.)(+&>", r) })
	var got []int
	for _, p := range parts {
		switch strings.ToLower(p) {
		case "en", "and":
			continue
		}
		v, err := strconv.Atoi(p)
		if err != nil || v < 1 || v > n || len(p) > 3 {
			return nil, false
		}
		got = append(got, v)
	}
	return got, len(got) > 0
}

func distinct(numbers []int) []int {
	var out []int
	seen := map[int]bool{}
	for _, n := range numbers {
		if !seen[n] {
			seen[n] = true
			out = append(out, n)
		}
	}
	return out
}
