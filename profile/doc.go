// Package profile is the LinkedIn checklist: the guidelines, what is known of a person's profile, and the rating
// that follows from the two.
//
// Guidelines are sections of criteria; each criterion has levels from worst to best. Format is the table of all
// keys of their file. Evidence is what is known: facts that were measured, and levels that the person chose. Rate
// puts them together and never gives a score without saying over how much it is.
//
// The package is pure: no clock, no disk, no network, no screen. It knows nothing of LinkedIn's files.
package profile
