package plain

import (
	"errors"
	"fmt"
	"io"
	"time"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/i18n"
)

// DefaultWidth is the column at which text is wrapped on a terminal.
const DefaultWidth = 78

// ErrStopped is returned when the person asked to stop. All that was said until then is saved and in the set
// that is returned with it.
var ErrStopped = errors.New("stopped")

// ErrEnded is returned when there is no more input. It is an ErrStopped too: nothing went wrong.
var ErrEnded = fmt.Errorf("%w: end of input", ErrStopped)

// Session is one conversation in lines. In, Out, Words and Now must be given. It keeps what it read ahead of In,
// so one Session serves for all that is asked of one In.
type Session struct {
	In    io.Reader
	Out   io.Writer
	Words i18n.Strings
	Now   func() time.Time
	Save  func(answers.Set) error // called after every answer; nil saves nothing
	Width int                     // columns at which text is wrapped, see DefaultWidth; 0 does not wrap

	// Echo writes each answer after its prompt. It is for input that no terminal echoes, such as a pipe.
	Echo bool

	LinkedIn    *LinkedIn         // nil offers no files to read
	Departments map[string]string // known beside the built-in ones: id -> name
	Folder      string            // where answers are kept, to say; may be empty

	input     *lineReader
	bare      bool  // the last thing written was an empty line, or nothing was written yet
	begun     bool  // something was written
	explained bool  // how to answer was said
	broken    error // Out does not take any more
	lost      error // the last save failed
}

// save keeps a set. A save that fails is said once, and tried again with the next answer.
func (s *Session) save(set answers.Set) {
	if s.Save == nil {
		return
	}
	err := s.Save(set)
	if err != nil && (s.lost == nil || s.lost.Error() != err.Error()) {
		s.say(s.Words.Common.NotSaved + " " + reason(err, s.Words.Lang))
	}
	s.lost = err
}

// reason is an error as a person should read it.
func reason(err error, lang string) string {
	var r interface{ In(lang string) string }
	if errors.As(err, &r) {
		return r.In(lang)
	}
	return err.Error()
}

// ended is what a conversation returns: why it ended, and that the last answers could not be saved.
func (s *Session) ended(err error) error {
	if err == nil {
		err = s.broken
	}
	if s.lost != nil {
		return errors.Join(err, fmt.Errorf("save answers: %w", s.lost))
	}
	return err
}

// farewell says that all is kept and where one is, for a conversation that stops half way. Other errors are the
// caller's to say.
func (s *Session) farewell(err error, where string) {
	if !errors.Is(err, ErrStopped) {
		return
	}
	w := s.Words.Plain
	s.gap()
	text := where
	if errors.Is(err, ErrEnded) {
		text = w.InputEnded + " " + where
	}
	if s.lost == nil && s.Save != nil {
		text += " " + w.Kept
	}
	s.say(text)
}
