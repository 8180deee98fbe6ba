package lessons

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/yamlfile"
)

// MaxWriting is the longest answer to a reflection, in characters.
const MaxWriting = 2000

// ReflectionBody asks for own words; they are never judged.
type ReflectionBody struct {
	Input       string // line, paragraph or list
	Placeholder string
	MinWords    int
	Required    bool
}

func reflectionKind() kind {
	return kind{
		name: TypeReflection,
		doc:  tx("eigen woorden, zonder oordeel", "own words, never judged"),
		example: tx(`  - id: wie-vraag-ik
    type: reflection
    question: "Aan wie vraag jij het de volgende keer?"
    input: line
    placeholder: "Een naam is genoeg"
    min_words: 1
    required: true
    points: 1
    plan:
      section: boundaries
      label: "Wie ik het eerst vraag"
      as: text
`, `  - id: whom-i-ask
    type: reflection
    question: "Whom will you ask, the next time?"
    input: line
    placeholder: "A name will do"
    min_words: 1
    required: true
    points: 1
    plan:
      section: boundaries
      label: "Whom I ask first"
      as: text
`),
		keys: []yamlfile.Key{
			questionKey(),
			may("input", told(
				oneOf("line", "paragraph", "list"),
				about("line", "één regel", "one line"),
				about("paragraph", "een alinea", "a paragraph"),
				about("list", "een lijst, met een regel per punt", "a list, one line an item"),
			), "paragraph", "wat voor veld de lezer krijgt", "what field the reader gets"),
			may("placeholder", str(120), "", "voorzetje in het lege veld", "example in the empty field"),
			may("min_words", whole(0, 50), "0", "minimaal aantal woorden", "least number of words"),
			may("required", truth(), "false", "vraag door als er niets staat", "ask again when it is empty"),
			may("points", whole(0, 10), "0", "punten voor het invullen", "points for doing it"),
		},
		said: true,
		decode: func(n yamlfile.Node) Body {
			b := ReflectionBody{
				Input: n.Get("input").Str(), Placeholder: n.Get("placeholder").Str(),
				MinWords: n.Get("min_words").Int(), Required: n.Get("required").Bool(),
			}
			if b.Input == "" {
				b.Input = "paragraph"
			}
			return b
		},
	}
}

func (ReflectionBody) check(*checker, Step) {}

func (b ReflectionBody) accept(a answers.Answer) error {
	text := strings.TrimSpace(strings.Join(a.Lines, "\n"))
	if text == "" {
		if b.Required || b.MinWords > 0 {
			return refuse("Schrijf hier iets, al is het één regel. Overslaan mag ook.", "Write something here, if only one line. You may also skip it.")
		}
		return nil
	}
	if n := utf8.RuneCountInString(text); n > MaxWriting {
		return refuse("Dit zijn "+strconv.Itoa(n)+" tekens; er passen er 2.000.", "This is "+strconv.Itoa(n)+" characters; 2,000 is the most.")
	}
	switch left := b.MinWords - len(strings.Fields(text)); {
	case left == 1:
		return refuse("Nog één woord erbij, dan heb je er later iets aan.", "One more word, and it will be of use later.")
	case left > 1:
		return refuse("Nog "+strconv.Itoa(left)+" woorden erbij, dan heb je er later iets aan.", "Another "+strconv.Itoa(left)+" words, and it will be of use later.")
	}
	return nil
}
