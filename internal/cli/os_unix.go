//go:build !windows

package cli

// systemLanguage is the language when the environment names none.
func systemLanguage() string { return "en" }

// oldConsole reports whether the console has no signs beyond ASCII.
func oldConsole(func(string) string) bool { return false }
