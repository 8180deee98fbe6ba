package lessons

import "ambassadeur/internal/yamlfile"

// Refusal is why an answer cannot be given like this; it is meant for the learner.
type Refusal struct{ Text yamlfile.Text }

// Error returns the English text.
func (r Refusal) Error() string { return r.Text.EN }

// In returns the text in the learner's language.
func (r Refusal) In(lang string) string { return r.Text.In(lang) }

func refuse(nl, en string) error { return Refusal{tx(nl, en)} }
