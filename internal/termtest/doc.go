// Package termtest runs a program in a pseudo-terminal that a test can type into and read the screen of, and
// gives testscript the verbs for it. It knows nothing of the program. Windows has only the verbs, and they fail.
package termtest
