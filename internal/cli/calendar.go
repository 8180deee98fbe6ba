package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"

	"ambassadeur/internal/plan"
)

// errNotCalendar is a file with something else in it than a calendar that we wrote.
var errNotCalendar = errors.New("not a calendar of ours")

// calendarFree reports why a calendar may not be written to a file; nil when there is none yet, or one of ours.
func calendarFree(file string) error {
	data, err := readFile(file, plan.MaxBytes)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	case len(data) == 0, bytes.HasPrefix(data, []byte("BEGIN:VCALENDAR")) && bytes.Contains(data, []byte("PRODID:-//ambassadeur//")):
		return nil
	}
	return errNotCalendar
}

func writeCalendar(file, events string) error {
	if err := calendarFree(file); err != nil { // again: it may be the plan, written just now
		return err
	}
	return writeFile(file, events)
}

func (a *app) calendarError(file string, err error) error {
	if errors.Is(err, errNotCalendar) {
		return failed(fmt.Sprintf(a.words.CLI.CalendarNotOursF, file), a.words.CLI.HintCalendarNotOurs)
	}
	return a.planError(file, err)
}
