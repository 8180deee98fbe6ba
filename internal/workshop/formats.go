package workshop

import (
	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
	"ambassadeur/profile"
)

// Formats lists every kind of file that people write, for the reference and for editors.
func Formats() []yamlfile.Format {
	return []yamlfile.Format{
		lessons.Format(),
		profile.Format(),
		ExamplesFormat(),
		CompanyFormat(),
	}
}
