package i18n

// Compare is the words of putting translations side by side.
type Compare struct {
	Short, Arg                                                           string
	Equal, MissingF, DifferentF, StaleF, TwiceF, SumF, BrokenF, NothingF string
}

func compareNL() Compare {
	return Compare{
		Short: "Vertalingen naast elkaar leggen", Arg: "[BESTAND of MAP ...]",
		Equal: "gelijk", MissingF: "ontbreekt in %s; er is alleen %s", DifferentF: "verschillen: %d", StaleF: "%s loopt achter; verschillen: %d",
		TwiceF: "ook gevonden, niet vergeleken: %s", SumF: "%d van de %d gelijk in beide talen.",
		BrokenF: `"%s" heeft fouten en is niet vergeleken; bekijk ze met: %s check %s`, NothingF: "er is niets te vergelijken in %s",
	}
}

func compareEN() Compare {
	return Compare{
		Short: "Put translations side by side", Arg: "[FILE or FOLDER ...]",
		Equal: "equal", MissingF: "missing in %s; there is only %s", DifferentF: "differences: %d", StaleF: "%s is behind; differences: %d",
		TwiceF: "also found, not compared: %s", SumF: "%d of %d equal in both languages.",
		BrokenF: `"%s" has errors and was not compared; see them with: %s check %s`, NothingF: "there is nothing to compare in %s",
	}
}
