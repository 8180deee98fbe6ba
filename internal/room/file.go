package room

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
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
	var s Session
	d := json.NewDecoder(bytes.NewReader(data))
	if err := d.Decode(&s); err != nil {
		return Session{}, fmt.Errorf("%w: %s", ErrDamaged, err) //nolint:errorlint // the decoder's error may be io.EOF
	}
	kind, version, _ := strings.Cut(s.Format, "/")
	switch {
	case s.Format == Format:
	case kind == "session" && len(version) < 4 && version > "1":
		return Session{}, fmt.Errorf("%w: %q", ErrNewer, s.Format)
	default:
		return Session{}, fmt.Errorf("%w: no %s", ErrDamaged, Format)
	}
	if d.More() || s.Lesson == "" || s.Opened.IsZero() {
		return Session{}, ErrDamaged
	}
	return s.limited(), nil
}

// limited is the session with every count and text within its limits.
func (s Session) limited() Session {
	for key, b := range s.Votes {
		for _, counts := range []map[string]int{b.First, b.Second} {
			for id, n := range counts {
				counts[id] = max(0, min(MaxVotes, n))
			}
		}
		s.Votes[key] = b
	}
	switch s.Stage {
	case Closed, Result, Answer:
	default:
		s.Stage = Closed
	}
	const mostSeconds = 24 * 3600
	s.Clock.Left = max(-mostSeconds, min(mostSeconds, s.Clock.Left))
	s.Pace.Held = max(0, min(mostSeconds, s.Pace.Held))
	s.Phase, s.Number = max(0, s.Phase), max(0, s.Number)
	parked := s.Parked
	s.Parked = nil
	for _, text := range parked {
		s = Park(text)(Show{Session: s})
	}
	return s
}
