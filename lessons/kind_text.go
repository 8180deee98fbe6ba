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
		keys: []yamlfile.Key{need("text", str(900), "de tekst", "the text")},
		decode: func(yamlfile.Node) Body {
			return TextBody{}
		},
	}
}

func (TextBody) check(*checker, Step) {}

func (TextBody) accept(answers.Answer) error { return nil }
