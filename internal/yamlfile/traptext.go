package yamlfile

// What is said about the traps. The last argument is what to type instead.
var (
	colonText = Text{
		"een dubbele punt met spatie midden in tekst. Zet de tekst tussen aanhalingstekens: %s",
		"a colon and a space within text. Put the text in quotes: %s",
	}
	startText = Text{
		"tekst mag niet met %q beginnen. Zet de tekst tussen aanhalingstekens: %s",
		"text cannot start with %q. Put the text in quotes: %s",
	}
	insideText = Text{
		"tussen [ ] of { } kan geen %q in tekst staan. Zet de tekst tussen aanhalingstekens: %s",
		"within [ ] or { } text cannot have %q in it. Put the text in quotes: %s",
	}
	afterText = Text{
		"er staat nog tekst achter het sluitende aanhalingsteken. Zet alles tussen één paar: %s",
		"there is more text after the closing quote. Put all of it in one pair: %s",
	}
	apostropheText = Text{
		"een ' aan het begin is voor YAML een aanhalingsteken. Zet de hele tekst tussen dubbele: %s",
		"a ' at the start is a quote to YAML. Put the whole text in double quotes: %s",
	}
	openText = Text{
		"het aanhalingsteken (%s) dat hier opent, wordt nergens gesloten. Zet er een aan het eind van de tekst: %s",
		"the quote (%s) that opens here is never closed. Put one at the end of the text: %s",
	}
	bracketText = Text{
		"de %s die hier opent, wordt nergens gesloten. Zet een %s aan het eind",
		"the %s that opens here is never closed. Put a %s at the end",
	}
	curlyText = Text{
		"dit zijn gekrulde aanhalingstekens; YAML kent alleen rechte. Schrijf: %s",
		"these are curly quotes; YAML knows only straight ones. Write: %s",
	}
	hashText = Text{
		"alles na # valt weg: %q. Zet de tekst tussen aanhalingstekens: %s",
		"everything after # is lost: %q. Put the text in quotes: %s",
	}
	bulletText = Text{
		"deze regel wordt aan de tekst erboven geplakt. Tekst over meer regels? Zet achter %s alleen een | en laat de tekst eronder inspringen",
		"this line is glued to the text above it. Text of several lines? Put only a | after %s and indent the text below it",
	}
	escapeText = Text{
		"een \\ heeft tussen dubbele aanhalingstekens een eigen betekenis. Zet de tekst tussen enkele: %s",
		"a \\ has a meaning of its own in double quotes. Put the text in single ones: %s",
	}
)

// lossText is about text that YAML takes for an anchor (E013) or a tag (E014).
func lossText(rule string) Text {
	if rule == "E013" {
		return Text{
			"een & of * aan het begin is voor YAML een verwijzing; die kan hier niet. Hoort het bij de tekst, zet die dan tussen aanhalingstekens: %s",
			"an & or * at the start is a reference to YAML, which is not allowed here. If it belongs to the text, put that in quotes: %s",
		}
	}
	return Text{
		"wat na ! komt, valt weg: dat is voor YAML geen tekst. Zet de tekst tussen aanhalingstekens: %s",
		"what comes after ! is lost: it is no text to YAML. Put the text in quotes: %s",
	}
}
