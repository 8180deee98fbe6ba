// Package plain is the program as lines: the same lessons, checklist and home as on screen, asked with numbered
// prompts, for screen readers, pipes and tests.
//
// Output is only ever added to: no colour, no box, no sign that is read aloud as noise, nothing that moves the
// cursor. A Session reads answers from In and writes to Out; it knows no terminal, no disk and no clock.
//
// An empty line skips a question or leaves what was said before. At prompts for a number, t goes back, stop stops,
// h gives a hint and ? explains; at prompts for text these take a colon (:stop), so that anything can be said.
package plain
