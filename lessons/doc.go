// Package lessons is what a lesson is: the format of its file, reading and checking it, and going through one.
//
// A lesson is a list of steps; each has an id and one of fifteen types. What a type needs is in its own file
// (kind_*.go): its keys, how it is read, what is checked, how it is graded. Format is the table of all keys.
//
// Walk is one person or one room going through a lesson. It is pure: no screen, no clock, no disk. The package
// knows nothing of what draws it.
package lessons
