package profile

import "slices"

// Departments lists the built-in departments.
func Departments() []string {
	return []string{
		"sales", "marketing", "communication", "hr", "it", "legal", "finance", "operations", "service",
		"management", "research", "office", "other",
	}
}

// For returns the guidelines as one department reads them: without the criteria of others, and with its variants
// laid over the rest. Somebody without a department, or with one that is neither built in nor named, counts as
// "other".
func (g Guidelines) For(department string) Guidelines {
	var criteria []Criterion
	for _, c := range g.Criteria {
		if !includes(c.Departments, department) {
			continue
		}
		if v, ok := c.variant(department); ok {
			c = v.over(c)
		}
		criteria = append(criteria, c)
	}
	g.Criteria = criteria
	return g
}

func includes(departments []string, department string) bool {
	return len(departments) == 0 || slices.Contains(departments, department) ||
		!slices.Contains(Departments(), department) && slices.Contains(departments, "other")
}

func (c Criterion) variant(department string) (Variant, bool) {
	v, ok := c.Variants[department]
	if !ok && !slices.Contains(Departments(), department) {
		v, ok = c.Variants["other"]
	}
	return v, ok
}

// over lays a variant over a criterion, which keeps its own levels as they were.
func (v Variant) over(c Criterion) Criterion {
	if v.Question != "" {
		c.Question = v.Question
	}
	if v.Advice != "" {
		c.Advice = v.Advice
	}
	if v.Example != nil {
		c.Example = v.Example
	}
	if v.Weight != 0 {
		c.Weight = v.Weight
	}
	c.Levels = slices.Clone(c.Levels)
	for _, other := range v.Levels {
		i := slices.IndexFunc(c.Levels, func(l Level) bool { return l.ID == other.ID })
		if i < 0 {
			continue
		}
		if other.Text != "" {
			c.Levels[i].Text = other.Text
		}
		if other.Score != nil {
			c.Levels[i].Score = *other.Score
		}
	}
	return c
}
