package termtest

import "github.com/rogpeppe/go-internal/testscript"

// Cmds gives the verbs of the other systems; here every one of them fails the script.
func Cmds() map[string]func(ts *testscript.TestScript, neg bool, args []string) {
	cmds := map[string]func(*testscript.TestScript, bool, []string){}
	for _, name := range []string{"term", "see", "unseen", "type", "key", "resize", "screen", "ends", "crash"} {
		cmds[name] = func(ts *testscript.TestScript, _ bool, _ []string) {
			ts.Fatalf("%s: there is no terminal to test in on Windows; begin the script with [windows] skip", name)
		}
	}
	return cmds
}
