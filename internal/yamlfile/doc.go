// Package yamlfile reads the YAML files that people write: strictly, with the
// place of every value, and with every problem of a file in one run.
//
// A file is read against a Format, a table of keys. What the table says is
// checked here (unknown and duplicate keys, missing ones, types, limits); what
// only the domain can know is reported by the domain with Doc.Errorf. YAML's
// traps (text lost to #, !, & and friends) are problems, never silent losses.
//
// The package knows nothing of lessons, guidelines or screens.
package yamlfile
