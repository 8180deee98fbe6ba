//go:build !windows

package termtest

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"
)

// named are the keys that send more than one character, or one that cannot be seen.
func named(name string) (string, bool) {
	seq, ok := map[string]string{
		"enter": "\r", "esc": "\x1b", "tab": "\t", "shift+tab": "\x1b[Z", "space": " ", "backspace": "\x7f",
		"up": "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D", "home": "\x1b[H", "end": "\x1b[F",
		"insert": "\x1b[2~", "delete": "\x1b[3~", "pgup": "\x1b[5~", "pgdown": "\x1b[6~",
		"ctrl+up": "\x1b[1;5A", "ctrl+down": "\x1b[1;5B", "ctrl+right": "\x1b[1;5C", "ctrl+left": "\x1b[1;5D",
		"f1": "\x1bOP", "f2": "\x1bOQ", "f3": "\x1bOR", "f4": "\x1bOS", "f5": "\x1b[15~",
	}[name]
	return seq, ok
}

// sequence is what a terminal sends for a key.
func sequence(name string) (string, error) {
	if seq, ok := named(name); ok {
		return seq, nil
	}
	if utf8.RuneCountInString(name) == 1 {
		return name, nil
	}
	if key, ok := strings.CutPrefix(name, "ctrl+"); ok && len(key) == 1 && key[0] >= 'a' && key[0] <= 'z' {
		return string(key[0] & 0x1f), nil
	}
	if key, ok := strings.CutPrefix(name, "alt+"); ok {
		seq, err := sequence(key)
		return "\x1b" + seq, err
	}
	return "", fmt.Errorf("no key is called %q", name)
}

// Key presses a key: a name as in Bubble Tea ("enter", "shift+tab", "ctrl+c", "pgdown") or one character. It
// returns when the program has read it, so that two keys are never taken for one.
func (t *Terminal) Key(name string) error {
	seq, err := sequence(name)
	if err != nil {
		return err
	}
	return t.Type(seq)
}

// Type sends text, all at once, and returns when the program has read it.
func (t *Terminal) Type(text string) error {
	if _, err := t.tty.WriteString(text); err != nil {
		return fmt.Errorf("type %q: %w", text, err)
	}
	// a program that is busy reads later; one that has ended, never
	for late := time.Now().Add(2 * time.Second); t.unread() && time.Now().Before(late) && !t.over(); {
		time.Sleep(time.Millisecond)
	}
	return nil
}
