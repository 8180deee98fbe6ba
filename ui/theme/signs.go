package theme

// Signs are the small drawings of the interface. Each stands beside a word or a number, never alone.
type Signs struct {
	Point, Done, Doing, Todo    string // in a list: selected, and how far
	Right, Wrong, Partly        string
	Ticked, Unticked            string // boxes
	Chosen, Unchosen            string // one of several
	Full, Rest, Half            string // of a bar
	Spark                       []string
	Bullet, Quote, Up, Down, To string
}

func unicodeSigns() Signs {
	return Signs{
		Point: "▸", Done: "✓", Doing: "◐", Todo: "○", Right: "✓", Wrong: "✗", Partly: "◐",
		Ticked: "[✓]", Unticked: "[ ]", Chosen: "●", Unchosen: "○", Full: "━", Rest: "─", Half: "╸",
		Spark: []string{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"}, Bullet: "•", Quote: "│", Up: "↑", Down: "↓", To: "→",
	}
}

func asciiSigns() Signs {
	return Signs{
		Point: ">", Done: "v", Doing: "~", Todo: "o", Right: "v", Wrong: "x", Partly: "~",
		Ticked: "[x]", Unticked: "[ ]", Chosen: "(*)", Unchosen: "( )", Full: "#", Rest: "-", Half: "#",
		Spark: []string{"_", "_", ".", ".", "-", "-", "=", "="}, Bullet: "*", Quote: "|", Up: "^", Down: "v", To: "->",
	}
}
