//go:build !windows

package cli

import (
	"bytes"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/charmbracelet/x/term"
	"golang.org/x/sys/unix"
)

// patience is how long a terminal may take to tell its background. One that is slower gets the dark theme.
const patience = 100 * time.Millisecond

// darkBackground reports whether the terminal's background is dark, and whether that is known. It asks the
// terminal (OSC 11), followed by a question that every terminal answers (DA1), so that one that does not know the
// first is not waited for.
func darkBackground(t *Terminal, getenv func(string) string, now func() time.Time) (dark, known bool) {
	if v := getenv("COLORFGBG"); v != "" {
		if n, err := strconv.Atoi(v[strings.LastIndex(v, ";")+1:]); err == nil {
			return n < 7 || n == 8, true
		}
	}
	state, err := term.MakeRaw(t.In.Fd())
	if err != nil {
		return true, false
	}
	defer func() { _ = term.Restore(t.In.Fd(), state) }() // Bubble Tea sets its own mode next
	if _, err := t.Out.WriteString("\x1b]11;?\x07\x1b[c"); err != nil {
		return true, false
	}
	var answer []byte
	buf := make([]byte, 256)
	for end := now().Add(patience); now().Before(end); {
		fds := []unix.PollFd{{Fd: int32(t.In.Fd()), Events: unix.POLLIN}} //nolint:gosec // a file descriptor is small
		n, err := unix.Poll(fds, int(end.Sub(now()).Milliseconds()))
		if err == unix.EINTR { //nolint:errorlint // poll gives it as it is
			continue
		}
		if err != nil || n == 0 {
			break
		}
		n, err = t.In.Read(buf)
		if err != nil {
			break
		}
		answer = append(answer, buf[:n]...)
		if bytes.Contains(answer, []byte("\x1b[?")) && bytes.HasSuffix(answer, []byte("c")) {
			break
		}
	}
	return brightness(answer)
}

// brightness reads an answer such as "\x1b]11;rgb:1e1e/1e1e/1e1e\x07".
func brightness(answer []byte) (dark, known bool) {
	_, rest, ok := bytes.Cut(answer, []byte("]11;rgb:"))
	if !ok {
		return true, false
	}
	if end := bytes.IndexAny(rest, "\x07\x1b"); end >= 0 {
		rest = rest[:end]
	}
	parts := strings.Split(string(rest), "/")
	if len(parts) != 3 {
		return true, false
	}
	sum := 0.0
	for i, weight := range []float64{0.299, 0.587, 0.114} {
		n, err := strconv.ParseUint(parts[i], 16, 64)
		if err != nil || len(parts[i]) == 0 || len(parts[i]) > 4 {
			return true, false
		}
		sum += weight * float64(n) / float64(uint64(1)<<(4*len(parts[i]))-1)
	}
	return sum < 0.5, true
}

// quiet is the terminal's input without the answers to questions: one that comes late must not be read as keys.
func quiet(in *os.File) *quietInput { return &quietInput{File: in} }

type quietInput struct {
	*os.File
	inside bool // of an answer that began in an earlier read
}

// Read reads what was typed.
func (q *quietInput) Read(p []byte) (int, error) {
	for {
		n, err := q.File.Read(p)
		kept := q.filter(p[:n])
		if kept > 0 || err != nil || n == 0 {
			return kept, err
		}
	}
}

// filter takes OSC answers (ESC ] … BEL or ESC \) and DA1 answers (ESC [ ? … c) out of p, in place.
func (q *quietInput) filter(p []byte) int {
	out := 0
	for i := 0; i < len(p); {
		switch {
		case q.inside:
			end := bytes.IndexAny(p[i:], "\x07\\")
			if end < 0 {
				return out
			}
			i += end + 1
			q.inside = false
		case bytes.HasPrefix(p[i:], []byte("\x1b]11;")):
			q.inside = true
		case bytes.HasPrefix(p[i:], []byte("\x1b[?")) && bytes.IndexByte(p[i:], 'c') > 0:
			i += bytes.IndexByte(p[i:], 'c') + 1
		default:
			p[out] = p[i]
			out++
			i++
		}
	}
	return out
}
