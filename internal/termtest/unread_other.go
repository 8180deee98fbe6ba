//go:build !windows && !linux

package termtest

import "time"

// unread would report whether something was typed that the program has not read. Here the program gets a moment
// to read it instead.
func (t *Terminal) unread() bool {
	time.Sleep(20 * time.Millisecond)
	return false
}
