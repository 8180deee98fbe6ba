package lessons

import (
	"ambassadeur/internal/answers"
	"ambassadeur/internal/yamlfile"
)

// RecapBody repeats the goal, key points and own answers, and asks earlier questions again.
type RecapBody struct {
	KeyPoints []string
	Ask       int // questions to ask again, missed ones first
}

func recapKind() kind {
	return kind{
		name: TypeRecap,
		doc:  tx("terugblik: doel, kernpunten, eigen antwoorden en een paar vragen opnieuw", "recap: goal, key points, own answers and a few questions again"),
		example: tx(`  - id: terugblik
    type: recap
    key_points:
      - "Van jezelf of openbaar: delen mag."
      - "Van een ander: eerst vragen."
    ask: 2
`, `  - id: looking-back
    type: recap
    key_points:
      - "Your own or public: share it."
      - "Somebody else's: ask first."
    ask: 2
`),
		keys: []yamlfile.Key{
			may("key_points", list(1, 5, str(160)), "", "kernpunten", "key points"),
			may("ask", whole(0, 5), "3", "aantal vragen dat terugkomt", "number of questions that come back"),
		},
		decode: func(n yamlfile.Node) Body {
			b := RecapBody{KeyPoints: n.Get("key_points").Strs(), Ask: 3}
			if n.Get("ask").Exists() {
				b.Ask = n.Get("ask").Int()
			}
			return b
		},
	}
}

func (RecapBody) check(*checker, Step) {}

func (RecapBody) accept(answers.Answer) error { return nil }
