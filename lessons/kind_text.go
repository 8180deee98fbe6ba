package lessons

import (
	"ambassadeur/internal/answers"
	"ambassadeur/internal/yamlfile"
)

// TextBody is a step to read.
type TextBody struct{}

func textKind() kind {
	return kind{
		name: TypeText,
		doc:  tx("tekst om te lezen", "text to read"),
		example: tx(`  - id: een-regel
    type: text
    title: "Eén regel om te onthouden"
    text: |
      Deel wat van jou is, of wat al openbaar is.
      Gaat het over een ander? **Vraag het eerst.**
`, `  - id: one-rule
    type: text
    title: "One rule to remember"
    text: |
      Share what is yours, or what is public already.
      Is it about somebody else? **Ask first.**
`),
		keys: []yamlfile.Key{need("text", str(900), "de tekst", "the text")},
		decode: func(yamlfile.Node) Body {
			return TextBody{}
		},
	}
}

func (TextBody) check(*checker, Step) {}

func (TextBody) accept(answers.Answer) error { return nil }
