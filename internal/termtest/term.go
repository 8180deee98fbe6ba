//go:build !windows

package termtest

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
)

// Terminal is a program and the screen it draws on. Its methods are for one goroutine.
type Terminal struct {
	cmd    *exec.Cmd
	tty    *os.File // our side
	side   *os.File // the program's side, to see whether it has read what was typed
	silent bool
	bytes  atomic.Int64

	mu   sync.Mutex // guards emu and drew
	emu  *vt.Emulator
	drew time.Time // when the screen last changed

	drawn, replied, ended chan struct{} // closed when that is over
	err                   error         // how the program ended, once it has
	once                  sync.Once
}

// Option changes how a terminal behaves.
type Option func(*Terminal)

// Silent makes a terminal that answers no queries (colours, cursor position), as some do not.
func Silent() Option { return func(t *Terminal) { t.silent = true } }

// Start runs a program on a screen of this size. What cmd has no Stdin, Stdout or Stderr for is the terminal.
// The caller closes the terminal.
func Start(cmd *exec.Cmd, width, height int, options ...Option) (*Terminal, error) {
	tty, side, err := pty.Open()
	if err == nil {
		err = pty.Setsize(tty, winsize(width, height))
	}
	if err != nil {
		return nil, fmt.Errorf("open a terminal: %w", err)
	}
	if cmd.Stdin == nil {
		cmd.Stdin = side
	}
	if cmd.Stdout == nil {
		cmd.Stdout = side
	}
	if cmd.Stderr == nil {
		cmd.Stderr = side
	}
	// in a session of its own, so that it gets ^C and hears of a new size
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true, Ctty: childFd(cmd, side)}
	if err := cmd.Start(); err != nil {
		return nil, errors.Join(fmt.Errorf("start %s in a terminal: %w", cmd.Path, err), tty.Close(), side.Close())
	}
	t := &Terminal{
		cmd: cmd, tty: tty, side: side, emu: vt.NewEmulator(width, height),
		drawn: make(chan struct{}), replied: make(chan struct{}), ended: make(chan struct{}),
	}
	for _, o := range options {
		o(t)
	}
	go t.draw()
	go t.reply()
	go t.reap()
	return t, nil
}

// childFd is the number that the terminal has in the program.
func childFd(cmd *exec.Cmd, side *os.File) int {
	for fd, stream := range []any{cmd.Stdin, cmd.Stdout, cmd.Stderr} {
		if stream == any(side) {
			return fd
		}
	}
	cmd.ExtraFiles = append(cmd.ExtraFiles, side)
	return 2 + len(cmd.ExtraFiles)
}

// draw feeds what the program prints to the screen.
func (t *Terminal) draw() {
	defer close(t.drawn)
	buf := make([]byte, 32<<10)
	for {
		n, err := t.tty.Read(buf)
		t.bytes.Add(int64(n))
		t.mu.Lock()
		_, _ = t.emu.Write(buf[:n]) // it never fails while it is open
		t.drew = time.Now()
		t.mu.Unlock()
		if err != nil { // the program has ended
			return
		}
	}
}

// reply sends the program the terminal's answers to its queries.
func (t *Terminal) reply() {
	defer close(t.replied)
	buf := make([]byte, 256)
	for {
		n, err := t.emu.Read(buf)
		if err != nil {
			return
		}
		if !t.silent {
			_, _ = t.tty.Write(buf[:n]) // a program that has ended needs no answers, but drawing must go on
		}
	}
}

// reap waits for the program to end.
func (t *Terminal) reap() {
	t.err = t.cmd.Wait()
	_ = t.side.Close() // else reading the screen would never come to an end
	close(t.ended)
}

// Resize changes the size of the screen, and the program hears of it.
func (t *Terminal) Resize(width, height int) error {
	t.mu.Lock()
	t.emu.Resize(width, height)
	t.mu.Unlock()
	return pty.Setsize(t.tty, winsize(width, height))
}

// Bytes is how much the program has written so far.
func (t *Terminal) Bytes() int64 { return t.bytes.Load() }

// Wait waits for the program to end, and for the last of its screen. It gives the error of exec.Cmd.Wait, such
// as an *exec.ExitError. A program that does not end within the limit is killed.
func (t *Terminal) Wait(limit time.Duration) error {
	select {
	case <-t.ended:
	case <-time.After(limit):
		err := fmt.Errorf("the program did not end within %v; the screen is:\n%s", limit, t.Screen())
		t.Kill()
		return err
	}
	select {
	case <-t.drawn:
	case <-time.After(time.Second): // what it left running holds on to the terminal
	}
	return t.err
}

// Kill ends the program as kill -9 does, and waits until it is gone.
func (t *Terminal) Kill() {
	_ = t.cmd.Process.Kill() // fails when it has ended, which is as well
	<-t.ended
}

// Close ends the program and what it started, and lets go of the terminal; the screen can still be read.
func (t *Terminal) Close() {
	t.once.Do(func() {
		_ = syscall.Kill(-t.cmd.Process.Pid, syscall.SIGKILL) // its session: fails when all have ended
		t.Kill()
		_ = t.tty.Close()
		<-t.drawn
		if pipe, ok := t.emu.InputPipe().(io.Closer); ok {
			_ = pipe.Close() // Emulator.Close would race with reply
		}
		<-t.replied
	})
}

func winsize(width, height int) *pty.Winsize {
	return &pty.Winsize{Cols: uint16(width), Rows: uint16(height)}
}
