//go:build !windows

package termtest

import (
	"fmt"
	"strings"
	"time"
)

// poll is how often a waiting test looks at the screen.
const poll = 5 * time.Millisecond

// Screen is what is on screen, without colours and trailing blanks, with one line end after the last line.
func (t *Terminal) Screen() string {
	t.mu.Lock()
	text := t.emu.String()
	t.mu.Unlock()
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight(line, " ")
	}
	return strings.TrimRight(strings.Join(lines, "\n"), "\n") + "\n"
}

// Styled is what is on screen with its colours, as escape sequences.
func (t *Terminal) Styled() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.emu.Render()
}

// AltScreen reports whether the program draws on the alternate screen.
func (t *Terminal) AltScreen() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.emu.IsAltScreen()
}

// Cursor is where the cursor is, from 0, and whether it shows.
func (t *Terminal) Cursor() (x, y int, shows bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	pos := t.emu.CursorPosition()
	return pos.X, pos.Y, !t.emu.CursorHidden()
}

// WaitFor waits until the screen has this text on it. It does not wait for a program that has ended.
func (t *Terminal) WaitFor(text string, limit time.Duration) error {
	return t.wait(limit, fmt.Sprintf("%q did not appear", text), func(screen string) bool {
		return strings.Contains(screen, text)
	})
}

// WaitGone waits until the screen no longer has this text on it.
func (t *Terminal) WaitGone(text string, limit time.Duration) error {
	return t.wait(limit, fmt.Sprintf("%q did not go away", text), func(screen string) bool {
		return !strings.Contains(screen, text)
	})
}

func (t *Terminal) wait(limit time.Duration, otherwise string, done func(screen string) bool) error {
	for deadline := time.Now().Add(limit); ; time.Sleep(poll) {
		over := t.over() // before looking: what it drew last is on the screen then
		screen := t.Screen()
		switch {
		case done(screen):
			return nil
		case over:
			return fmt.Errorf("%s, and the program has ended (%s); the screen is:\n%s", otherwise, t.cmd.ProcessState, screen)
		case time.Now().After(deadline):
			return fmt.Errorf("%s within %v; the screen is:\n%s", otherwise, limit, screen)
		}
	}
}

// over reports whether the program has ended and all that it drew is on the screen.
func (t *Terminal) over() bool {
	for _, end := range []chan struct{}{t.ended, t.drawn} {
		select {
		case <-end:
		default:
			return false
		}
	}
	return true
}

// Settle waits until nothing has been drawn for a moment, so that the screen is a whole frame and not half of one.
func (t *Terminal) Settle(quiet, limit time.Duration) error {
	start := time.Now()
	for {
		t.mu.Lock()
		last := t.drew
		t.mu.Unlock()
		if last.Before(start) {
			last = start
		}
		switch {
		case t.over() || time.Since(last) >= quiet:
			return nil
		case time.Since(start) >= limit:
			return fmt.Errorf("the screen is still changing after %v; it is:\n%s", limit, t.Screen())
		}
		time.Sleep(poll)
	}
}
