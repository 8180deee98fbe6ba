package workshop

import (
	"errors"
	"io/fs"
	"path"

	"ambassadeur/internal/yamlfile"
	"ambassadeur/profile"
)

// Load reads the workshop.yaml of a folder. A folder without one is a company that says nothing; one with errors comes
// back as far as it could be read, with the problems.
func Load(files fs.FS) (Company, yamlfile.Problems, error) {
	data, err := read(files, File, CompanyFormat().MaxBytes+1)
	if errors.Is(err, fs.ErrNotExist) {
		return Company{}, nil, nil
	}
	if err != nil {
		return Company{}, nil, err
	}
	c, problems := ReadCompany(File, data)
	return c, problems, nil
}

// LaidOver lays the company's own guidelines over others: those in their language, or in any when there are none.
// Files that cannot be used are left out, and told.
func (c Company) LaidOver(files fs.FS, g profile.Guidelines) (profile.Guidelines, yamlfile.Problems) {
	var problems yamlfile.Problems
	var same, other []profile.Guidelines
	for _, name := range c.Guidelines {
		data, err := read(files, path.Clean(name), profile.Format().MaxBytes+1)
		if err != nil {
			continue // check says that it is not there
		}
		own, wrong := profile.Read(name, data, c.Own())
		problems = append(problems, wrong...)
		switch {
		case wrong.Errors() > 0:
		case own.Language == g.Language:
			same = append(same, own)
		default:
			other = append(other, own)
		}
	}
	if len(same) == 0 {
		same = other
	}
	for _, own := range same {
		g = g.Lay(own)
	}
	return g, problems
}
