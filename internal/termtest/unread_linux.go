package termtest

import "golang.org/x/sys/unix"

// unread reports whether something was typed that the program has not read. Of a program that reads lines, a line
// that has not ended does not count.
func (t *Terminal) unread() bool {
	conn, err := t.side.SyscallConn()
	if err != nil {
		return false
	}
	var n int
	_ = conn.Control(func(fd uintptr) { // fails when the program has ended
		// poll, and not TIOCINQ: it has the kernel first hand over what was typed
		n, _ = unix.Poll([]unix.PollFd{{Fd: int32(fd), Events: unix.POLLIN}}, 0)
	})
	return n > 0
}
