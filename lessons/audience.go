package lessons

import "slices"

// Audience is for whom, and where, a lesson is walked through.
type Audience struct {
	Department string
	Mode       Mode   // Self or Room
	Cases      []Case // the organisation's own cases
	// Words is the organisation's words for placeholders, as a department knows them; nil for neutral ones.
	Words func(department string) map[string]string
}

func (a Audience) fill(text, lang string) string {
	if a.Words == nil {
		return fill(text, lang, nil)
	}
	return fill(text, lang, a.Words(a.Department))
}

// Worded returns the step as this audience reads it: the department's variant laid over it, the organisation's
// words filled in, and for an example the case to show.
func (a Audience) Worded(s Step, lang string) Step {
	v, ok := s.Variants[a.Department]
	if !ok && !slices.Contains(Departments(), a.Department) {
		v, ok = s.Variants["other"]
	}
	if ok {
		s = v.over(s)
	}
	f := func(t string) string { return a.fill(t, lang) }
	s.Title, s.Text, s.Question, s.Explanation, s.Notes = f(s.Title), f(s.Text), f(s.Question), f(s.Explanation), f(s.Notes)
	s.Hints = each(s.Hints, f)
	if s.Plan != nil {
		t := *s.Plan
		t.Label = f(t.Label)
		s.Plan = &t
	}
	if s.Image != nil {
		s.Image = &Image{File: s.Image.File, Alt: f(s.Image.Alt)}
	}
	if s.Link != nil {
		s.Link = &Link{URL: s.Link.URL, Text: f(s.Link.Text)}
	}
	s.Body = a.body(s.Body, f)
	return s
}

// Header returns a lesson's header with the organisation's words filled in.
func (a Audience) Header(h Header) Header {
	h.Title, h.Goal, h.Summary = a.fill(h.Title, h.Language), a.fill(h.Goal, h.Language), a.fill(h.Summary, h.Language)
	return h
}

func (a Audience) body(body Body, f func(string) string) Body {
	switch b := body.(type) {
	case ExampleBody:
		if c, ok := b.Case(a.Cases, a.Department); ok {
			b.Fallback = c.Story
			if c.Result != "" {
				b.Fallback += "\n\n" + c.Result
			}
		}
		b.Fallback = f(b.Fallback)
		return b
	case ChoiceBody:
		b.Options = filledOptions(b.Options, f)
		return b
	case PollBody:
		b.Options = filledOptions(b.Options, f)
		if b.Scale != nil {
			b.Scale = &Scale{From: f(b.Scale.From), To: f(b.Scale.To), Steps: b.Scale.Steps}
		}
		return b
	case TrueFalseBody:
		b.Feedback = f(b.Feedback)
		return b
	case OrderBody:
		b.Items = each(b.Items, f)
		return b
	case MatchBody:
		b.Pairs = slices.Clone(b.Pairs)
		for i, p := range b.Pairs {
			b.Pairs[i] = Pair{Left: f(p.Left), Right: f(p.Right)}
		}
		return b
	case ReflectionBody:
		b.Placeholder = f(b.Placeholder)
		return b
	case ExerciseBody:
		b.Phases = slices.Clone(b.Phases)
		for i := range b.Phases {
			b.Phases[i].Text = f(b.Phases[i].Text)
		}
		return b
	case ChecklistBody:
		b.Items = each(b.Items, f)
		return b
	case ScenarioBody:
		b.Nodes = slices.Clone(b.Nodes)
		for i, n := range b.Nodes {
			n.Text, n.Question, n.Options = f(n.Text), f(n.Question), slices.Clone(n.Options)
			for j, o := range n.Options {
				n.Options[j] = Turn{Text: f(o.Text), Goto: o.Goto, Feedback: f(o.Feedback)}
			}
			b.Nodes[i] = n
		}
		return b
	case CommitmentBody:
		b.Suggest = slices.Clone(b.Suggest)
		for i, s := range b.Suggest {
			b.Suggest[i] = Suggestion{If: f(s.If), Then: f(s.Then)}
		}
		return b
	case RecapBody:
		b.KeyPoints = each(b.KeyPoints, f)
		return b
	}
	return body
}

// over lays a variant's wording over a step.
func (v Variant) over(s Step) Step {
	set := func(to *string, text string) {
		if text != "" {
			*to = text
		}
	}
	set(&s.Title, v.Title)
	set(&s.Text, v.Text)
	set(&s.Question, v.Question)
	set(&s.Explanation, v.Explanation)
	set(&s.Notes, v.Notes)
	if len(v.Hints) > 0 {
		s.Hints = v.Hints
	}
	switch b := s.Body.(type) {
	case ExampleBody:
		set(&b.Fallback, v.Fallback)
		s.Body = b
	case CommitmentBody:
		if len(v.Suggest) > 0 {
			b.Suggest = v.Suggest
		}
		s.Body = b
	}
	return s
}

func each(texts []string, f func(string) string) []string {
	out := make([]string, len(texts))
	for i, t := range texts {
		out[i] = f(t)
	}
	return out
}

func filledOptions(options []Option, f func(string) string) []Option {
	out := slices.Clone(options)
	for i, o := range out {
		out[i].Text, out[i].Feedback = f(o.Text), f(o.Feedback)
	}
	return out
}
