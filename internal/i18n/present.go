package i18n

// Present is the words of the room's screen.
type Present struct {
	Pause string
}

func presentNL() Present {
	return Present{Pause: "Pauze"}
}

func presentEN() Present {
	return Present{Pause: "Break"}
}
