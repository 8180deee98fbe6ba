package reference

import "ambassadeur/internal/yamlfile"

func tx(nl, en string) yamlfile.Text { return yamlfile.Text{NL: nl, EN: en} }

// What stands around the words of the tables.
var (
	wordDefault    = tx("Zonder deze sleutel", "Without this key")
	wordStep       = tx("stap", "step")
	wordKeysOf     = tx("sleutels van", "keys of")
	wordKeys       = tx("sleutels", "keys")
	wordKey        = tx("sleutel", "key")
	wordTypes      = tx("soort stap", "step types")
	wordType       = tx("stap van het type", "step of type")
	wordValue      = tx("waarde", "value")
	wordMeaning    = tx("betekenis", "meaning")
	wordRequired   = tx("verplicht", "required")
	wordYes        = tx("ja", "yes")
	wordWithout    = tx("zonder", "without it")
	wordExample    = tx("voorbeeld", "example")
	wordStar       = tx("Een sleutel met een * moet er staan.", "A key with a * must be there.")
	wordAlso       = tx("Dit is ook een sleutel:", "This is a key too:")
	wordEvery      = tx("Zoals bij elke stap kan ook:", "As with every step there can be:")
	wordError      = tx("fout", "error")
	wordWarning    = tx("waarschuwing", "warning")
	wordDifference = tx("verschil tussen talen", "difference between languages")
	wordWhy        = tx("waarom", "why")
	wordRepair     = tx("oplossing", "repair")
	wordWrong      = tx("fout", "wrong")
	wordRight      = tx("goed", "right")

	pageTitle = tx("Naslag: wat er in een bestand kan staan", "Reference: what a file can say")
	pageIntro = tx(
		"Deze bladzijde wordt gemaakt uit dezelfde tabellen waarmee `ambassadeur check` bestanden leest. In de terminal staat hetzelfde: `ambassadeur explain`. Beginnen doe je met [Zelf een les maken](authoring.nl.md). [In English](reference.md)",
		"This page is made from the tables with which `ambassadeur check` reads files. The terminal tells the same: `ambassadeur explain`. To begin, see [Writing a lesson of your own](authoring.md). [In het Nederlands](reference.nl.md)",
	)
	pageWhole  = tx("Een heel bestand", "A whole file")
	pageCase   = tx("Stap van het type", "Step of type")
	pageCodes  = tx("Codes", "Codes")
	pageCode   = tx("code", "code")
	pageInside = tx("Binnen", "Within")
	pageAnyKey = tx("Een eigen naam is hier `*`.", "A name of your own is `*` here.")
	pageTop    = tx("Sleutels bovenaan", "Keys at the top")
)
