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
		Terminal: terminal(os.Stdin, os.Stdout), Version: version,
	}
}

// browse opens an address in the person's own browser. Addresses come from lesson files, which take https only.
func browse(url string) error {
	if !strings.HasPrefix(url, "https://") {
		return &failure{ExitFailure, "not an https address: " + url, ""}
	}
	switch runtime.GOOS {
	case "windows":
		return exec.Command("rundll32", "url.dll,FileProtocolHandler", url).Start() //nolint:noctx // it outlives us
	case "darwin":
		return exec.Command("open", url).Start() //nolint:noctx // it outlives us
	}
	return exec.Command("xdg-open", url).Start() //nolint:noctx // it outlives us
}

// calendarBeside is the calendar file that goes with a plan file.
func calendarBeside(file string) string {
	return strings.TrimSuffix(file, filepath.Ext(file)) + ".ics"
}
