package convert

import (
	"fmt"
	"strconv"
	"strings"

	"ambassadeur/internal/scaffold"
	"ambassadeur/internal/yamlfile"
)

// lesson is a lesson file with these steps.
func (c *converter) lesson(id, title string, steps []step) string {
	var b strings.Builder
	if c.o.Header != "" {
		b.WriteString(strings.TrimRight(c.o.Header, "\n") + "\n")
	}
	if title = strings.TrimSpace(title); title == "" {
		title = id
	}
	track := c.o.Track
	if track == "" {
		track = "employee"
	}
	fmt.Fprintf(&b, "format: lesson/1\nid: %s\nlanguage: %s\ntitle: %s\n", scaffold.Word(id), c.o.Lang, yamlfile.Quoted(title))
	b.WriteString("# " + c.say("Vul hieronder in wat iemand na deze les kan, en haal de puntjes weg.", "Fill in below what somebody can do after this lesson, and remove the dots.") + "\n")
	fmt.Fprintf(&b, "goal: %s\ntrack: %s\nminutes: %d\nsteps:\n", yamlfile.Quoted(c.say("Na deze les kun je …", "After this lesson you can …")), track, min(180, max(3, len(steps))))
	taken := map[string]bool{}
	for i, s := range steps {
		if i > 0 {
			b.WriteString("\n")
		}
		c.step(&b, s, unique(taken, s))
	}
	return b.String()
}

// unique is an id for a step that no other step has.
func unique(taken map[string]bool, s step) string {
	base := s.title
	if base == "" {
		base = s.question
	}
	if base == "" {
		base = s.text
	}
	words := strings.Fields(base)
	id := scaffold.Slug(strings.Join(words[:min(4, len(words))], " "))
	if id == "" {
		id = "step"
	}
	id = strings.Trim(id[:min(len(id), 34)], "-")
	for n, try := 2, id; ; n++ {
		if !taken[try] {
			taken[try] = true
			return try
		}
		try = id + "-" + strconv.Itoa(n)
	}
}

func (c *converter) step(b *strings.Builder, s step, id string) {
	for _, l := range c.losses {
		if l.Line == s.line && s.line > 0 {
			msg := []rune(oneLine(l.Message(c.o.Lang)))
			if len(msg) > 200 {
				msg = append(msg[:199], '…')
			}
			fmt.Fprintf(b, "  # %s %d: %s\n", c.say("regel", "line"), l.Line, string(msg))
		}
	}
	line := func(indent, key, value string) {
		if value = strings.TrimSpace(value); value == "" {
			return
		}
		if !strings.Contains(value, "\n") {
			b.WriteString(indent + key + ": " + yamlfile.Quoted(value) + "\n")
			return
		}
		b.WriteString(indent + key + ": |\n")
		for l := range strings.Lines(value) {
			if l = strings.TrimRight(l, " \n"); l != "" {
				l = indent + "  " + l
			}
			b.WriteString(l + "\n")
		}
	}
	b.WriteString("  - id: " + scaffold.Word(id) + "\n    type: " + s.kind + "\n")
	line("    ", "title", s.title)
	line("    ", "text", s.text)
	if s.kind != "text" {
		line("    ", "question", s.question)
	}
	if s.image != "" {
		fmt.Fprintf(b, "    image: {file: %s, alt: %s}\n", yamlfile.Quoted(s.image), yamlfile.Quoted(s.alt))
	}
	switch s.kind {
	case "single", "multiple", "poll":
		b.WriteString("    options:\n")
		for _, o := range s.options {
			line("      - ", "text", o.text)
			if o.correct {
				b.WriteString("        correct: true\n")
			}
			if s.kind != "poll" {
				line("        ", "feedback", o.feedback)
			}
		}
	case "truefalse":
		fmt.Fprintf(b, "    answer: %t\n", s.answer)
		line("    ", "feedback", s.feedback)
	case "match":
		b.WriteString("    pairs:\n")
		for _, p := range s.pairs {
			fmt.Fprintf(b, "      - {left: %s, right: %s}\n", yamlfile.Quoted(p[0]), yamlfile.Quoted(p[1]))
		}
	case "checklist":
		b.WriteString("    items:\n")
		for _, i := range s.items {
			b.WriteString("      - " + yamlfile.Quoted(i) + "\n")
		}
	}
	if s.kind == "single" || s.kind == "multiple" || s.kind == "truefalse" || s.kind == "match" {
		explanation := s.explanation
		if explanation == "" {
			explanation = c.say("Schrijf hier waarom dit klopt …", "Write here why this is right …")
		}
		line("    ", "explanation", explanation)
	}
	line("    ", "notes", s.notes)
}
