package room

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// What can be wrong with a session file.
var (
	ErrDamaged = errors.New("not a whole session file")
	ErrNewer   = errors.New("made by a newer version of the program")
)

// Encode is a session as a file.
func Encode(s Session) ([]byte, error) {
	data, err := json.MarshalIndent(s, "", " ")
	if err != nil {
		return nil, fmt.Errorf("encode session %s: %w", s.ID, err)
	}
	return append(data, '\n'), nil
}

// Decode reads a session file. What it holds is within the limits of a session, also when somebody wrote it by hand.
func Decode(data []byte) (Session, error) {
	if len(data) > MaxBytes || !utf8.Valid(data) {
		return Session{}, fmt.Errorf("%w: too large, or no text", ErrDamaged)
	}
	var head struct{ Format string } // first, for in a newer format the rest may be something else
	if err := json.Unmarshal(data, &head); err != nil {
		return Session{}, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	version, ok := strings.CutPrefix(head.Format, "session/")
	n, err := strconv.ParseUint(version, 10, 16)
	switch {
	case head.Format == Format:
	case ok && err == nil && n > 1:
		return Session{}, fmt.Errorf("%w: %q", ErrNewer, head.Format)
	default:
		return Session{}, fmt.Errorf("%w: no %s", ErrDamaged, Format)
	}
	var s Session
	if err := json.Unmarshal(data, &s); err != nil {
		return Session{}, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	s = s.limited()
	if s.Lesson == "" || s.Opened.IsZero() {
		return Session{}, fmt.Errorf("%w: of no lesson, or of no day", ErrDamaged)
	}
	return s, nil
}
