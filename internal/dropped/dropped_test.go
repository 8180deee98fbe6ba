package dropped_test

import (
	"slices"
	"strings"
	"testing"

	"ambassadeur/internal/dropped"
)

// world has just these files.
func world(windows bool, files ...string) dropped.World {
	return dropped.World{Windows: windows, Home: "/home/noor", Exists: func(p string) bool { return slices.Contains(files, p) }}
}

func TestPaths(t *testing.T) {
	zip, basic := "/home/noor/Mijn downloads/Basic (1).zip", "/tmp/Profile.pdf"
	win := `C:\Users\Noor de Vries\Downloads\Basic (1).zip`
	for name, c := range map[string]struct {
		text    string
		windows bool
		want    []string
	}{
		"plain with blanks":            {zip, false, []string{zip}},
		"a blank and a line behind it": {zip + " \n", false, []string{zip}},
		"GNOME, Konsole: quotes":       {"'" + zip + "' ", false, []string{zip}},
		"macOS, kitty: backslashes":    {`/home/noor/Mijn\ downloads/Basic\ \(1\).zip `, false, []string{zip}},
		"a file address":               {"file:///home/noor/Mijn%20downloads/Basic%20(1).zip", false, []string{zip}},
		"with the computer's name":     {"file://laptop/home/noor/Mijn%20downloads/Basic%20(1).zip", false, []string{zip}},
		"two addresses, a line each":   {"file:///tmp/Profile.pdf\r\nfile:///home/noor/Mijn%20downloads/Basic%20(1).zip", false, []string{basic, zip}},
		"two, quoted":                  {"'" + zip + "' '/tmp/Profile.pdf'", false, []string{zip, basic}},
		"two, with backslashes":        {`/home/noor/Mijn\ downloads/Basic\ \(1\).zip /tmp/Profile.pdf`, false, []string{zip, basic}},
		"two, a line each":             {zip + "\n" + basic, false, []string{zip, basic}},
		"the same twice":               {basic + " " + basic, false, []string{basic}},
		"home":                         {"~/Mijn downloads/Basic (1).zip", false, []string{zip}},
		"Windows: quotes":              {`"` + win + `"`, true, []string{win}},
		"Windows: plain":               {win, true, []string{win}},
		"PowerShell":                   {`& '` + win + `'`, true, []string{win}},
		"Windows: two":                 {`"` + win + `" C:\Profile.pdf`, true, []string{win, `C:\Profile.pdf`}},
		"Windows: an address":          {"file:///C:/Profile.pdf", true, []string{"C:/Profile.pdf"}},
		"Windows: Git's shell":         {"/c/Profile.pdf", true, []string{"c:/Profile.pdf"}},
		"Windows' Linux":               {`C:\Users\Noor\a.zip`, false, []string{"/mnt/c/Users/Noor/a.zip"}},
		"curly quotes from a chat":     {"“" + basic + "”", false, []string{basic}},
		"an apostrophe":                {`'/tmp/Noor'\''s export.zip'`, false, []string{"/tmp/Noor's export.zip"}},
		"one of two is there":          {"/tmp/weg.zip /tmp/Profile.pdf", false, []string{basic}},
		"none is there":                {"'/tmp/weg hier.zip'", false, []string{"/tmp/weg hier.zip"}},
		"nothing":                      {" \n", false, nil},
	} {
		w := world(c.windows, zip, basic, win, `C:\Profile.pdf`, "C:/Profile.pdf", "c:/Profile.pdf", "/mnt/c/Users/Noor/a.zip", "/tmp/Noor's export.zip")
		if got := dropped.Paths(c.text, w); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q gives %q, not %q", name, c.text, got, c.want)
		}
	}
}

func TestLooks(t *testing.T) {
	for _, text := range []string{"/tmp/a.zip", "'/tmp/a b.zip'", `"C:\a.zip"`, `& 'C:\a.zip'`, "~/a.pdf", "file:///tmp/a", `\\server\map\a.zip`, "\n/tmp/a\n"} {
		if !dropped.Looks(text) {
			t.Errorf("%q does not look like a path", text)
		}
	}
	for _, text := range []string{"", "Jurist bij Bakker", "https://www.linkedin.com/in/noor", "a/b", "C:", "'Kopregel'", strings.Repeat("/", 9000)} {
		if dropped.Looks(text) {
			t.Errorf("%q looks like a path", text)
		}
	}
}

func FuzzPaths(f *testing.F) {
	for _, s := range []string{"/a b", `'a'\''b'`, `"C:\x"`, "file:///%zz", "& ~", `\`, "“x”"} {
		f.Add(s, true)
		f.Add(s, false)
	}
	f.Fuzz(func(t *testing.T, text string, windows bool) {
		w := world(windows, "/a b", "b")
		got := dropped.Paths(text, w)
		if strings.TrimSpace(strings.ReplaceAll(text, "\x00", "")) == "" && got != nil {
			t.Errorf("nothing gives %q", got)
		}
		for i, p := range got {
			if slices.Contains(got[:i], p) {
				t.Errorf("%q twice", p)
			}
		}
	})
}
