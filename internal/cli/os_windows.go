//go:build windows

package cli

import (
	"golang.org/x/sys/windows"

	"ambassadeur/internal/i18n"
)

// systemLanguage is the language that Windows speaks to the person.
func systemLanguage() string {
	names, err := windows.GetUserPreferredUILanguages(windows.MUI_LANGUAGE_NAME)
	if err != nil || len(names) == 0 {
		return "en"
	}
	return i18n.Detect(names[0])
}

// oldConsole reports whether the console has no signs beyond ASCII: the one before Windows Terminal, whose fonts
// lack most of them. Windows Terminal says who it is.
func oldConsole(getenv func(string) string) bool {
	return getenv("WT_SESSION") == "" && getenv("TERM_PROGRAM") == "" && getenv("TERM") == ""
}
