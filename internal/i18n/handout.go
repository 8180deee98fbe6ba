package i18n

// Handout is the words of the handout.
type Handout struct {
	Pause string
}

func handoutNL() Handout {
	return Handout{Pause: "Pauze"}
}

func handoutEN() Handout {
	return Handout{Pause: "Break"}
}
