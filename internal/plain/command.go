package plain

import "strings"

// command is what can be typed instead of an answer.
type command int

const (
	noCommand command = iota
	goBack
	stop
	hint
	explain
	done
	write
	bring
)

// commandOf is the command that a line is at a prompt for numbers, in either language and any case; a colon
// before it is fine.
func commandOf(text string) command {
	switch strings.ToLower(strings.TrimPrefix(text, ":")) {
	case "t", "terug", "b", "back":
		return goBack
	case "stop", "stoppen", "q", "quit":
		return stop
	case "h", "hint":
		return hint
	case "?", "hulp", "help", "uitleg":
		return explain
	case "klaar", "done":
		return done
	case "e", "tekst", "text":
		return write
	case "i", "importeer", "import":
		return bring
	}
	return noCommand
}

// textCommandOf is the command that a line is at a prompt for text: only with a colon before it.
func textCommandOf(text string) command {
	if !strings.HasPrefix(text, ":") {
		return noCommand
	}
	return commandOf(text)
}

// reply is how somebody answered a prompt.
type reply int

const (
	given reply = iota
	skipped
	back
	finished // with the rest too: "done" in the checklist
	writing  // a text is to be given
	bringing // a file is to be read
)

// maxWrong is after how many answers in a row that make no sense a prompt counts as skipped, so that a pipe that
// is out of step comes to its end.
const maxWrong = 3
