package i18n

// Notes is the words of the facilitator's window.
type Notes struct {
	Pause string
}

func notesNL() Notes {
	return Notes{Pause: "Pauze"}
}

func notesEN() Notes {
	return Notes{Pause: "Break"}
}
