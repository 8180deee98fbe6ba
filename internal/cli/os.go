package cli

import (
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"time"
)

// OS is the world as it is: the only place that takes it from the operating system.
func OS(version string) Env {
	return Env{
		Args: os.Args[1:], In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Getenv: os.Getenv, Now: time.Now, Seed: rand.Uint64,
		Terminal: terminal(os.Stdin, os.Stdout), Version: version, Beside: beside(),
	}
}

// beside is the folder that the program is in, empty when that cannot be known. A program that go run built for the
// moment has no folder of its own.
func beside() string {
	file, err := os.Executable()
	if err != nil || strings.Contains(file, "go-build") {
		return ""
	}
	if real, err := filepath.EvalSymlinks(file); err == nil {
		file = real
	}
	return filepath.Dir(file)
}

// browse opens an address in the person's own browser. Addresses come from lesson files, which take https only.
func browse(url string) error {
	if !strings.HasPrefix(url, "https://") {
		return &failure{ExitFailure, "not an https address: " + url, ""}
	}
	opener := []string{"xdg-open", url}
	switch runtime.GOOS {
	case "windows":
		opener = []string{"rundll32", "url.dll,FileProtocolHandler", url}
	case "darwin":
		opener = []string{"open", url}
	}
	return exec.Command(opener[0], opener[1:]...).Start() //nolint:noctx,gosec // the browser outlives us; an https address is all it gets
}

// calendarBeside is the calendar file that goes with a plan file.
func calendarBeside(file string) string {
	return strings.TrimSuffix(file, filepath.Ext(file)) + ".ics"
}
