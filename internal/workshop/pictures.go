package workshop

import (
	"bytes"
	"errors"
	"io/fs"
	"path"
	"strings"

	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
)

// maxPicture is the largest picture, in bytes: it must open at once on the slowest laptop in the room.
const maxPicture = 5 << 20

// Pictures reports pictures of a lesson that are not there, lead out of its folder, are too large, or are no picture.
// files is the folder that the lesson lies in; of a picture only its first bytes are read.
func Pictures(files fs.FS, refs []lessons.Ref) yamlfile.Problems {
	var all yamlfile.Problems
	for _, r := range refs {
		if p, wrong := picture(files, r); wrong {
			all = append(all, p)
		}
	}
	return all
}

func picture(files fs.FS, r lessons.Ref) (yamlfile.Problem, bool) {
	report := func(rule, nl, en string, args ...any) (yamlfile.Problem, bool) {
		return r.At.Problem(yamlfile.Error, rule, tx(nl, en), args...), true
	}
	f, err := files.Open(r.Name)
	switch {
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, fs.ErrInvalid):
		if near, ok := yamlfile.Nearest(path.Base(r.Name), names(files, path.Dir(r.Name))); ok {
			return report("E133", `het plaatje "%s" is er niet. Bedoelde je "%s"?`, `there is no picture "%s". Did you mean "%s"?`, r.Name, path.Join(path.Dir(r.Name), near))
		}
		return report("E133", `het plaatje "%s" is er niet; zet het in de map van de les`, `there is no picture "%s"; put it in the lesson's folder`, r.Name)
	case errors.Is(err, fs.ErrPermission):
		return report("E133", `het plaatje "%s" mag je niet lezen; pas de rechten van het bestand aan`, `you may not read the picture "%s"; change the permissions of the file`, r.Name)
	case err != nil:
		return report("E134", `het plaatje "%s" verwijst naar buiten de map; kopieer het bestand zelf in de map`, `the picture "%s" leads out of the folder; copy the file itself into the folder`, r.Name)
	}
	defer func() { _ = f.Close() }() // only read
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() {
		return report("E136", `"%s" is geen bestand met een plaatje`, `"%s" is no file with a picture`, r.Name)
	}
	if info.Size() > maxPicture {
		return report("E135", `het plaatje "%s" is %d MB; maak het kleiner dan 5 MB`, `the picture "%s" is %d MB; make it smaller than 5 MB`, r.Name, (info.Size()+1<<20-1)>>20)
	}
	head := make([]byte, 8)
	n, _ := f.Read(head) // a file that cannot be read is no picture
	if !isPicture(head[:n]) {
		return report("E136", `"%s" heet een plaatje, maar is geen png of jpg; sla het opnieuw op`, `"%s" is called a picture, but is no png or jpg; save it again`, r.Name)
	}
	return yamlfile.Problem{}, false
}

// isPicture looks at the first bytes of a PNG (ISO/IEC 15948 §5.2) or a JPEG (ITU-T T.81, B.1.1.3).
func isPicture(head []byte) bool {
	return bytes.HasPrefix(head, []byte("\x89PNG\r\n\x1a\n")) || bytes.HasPrefix(head, []byte("\xff\xd8\xff"))
}

// names lists the pictures in a folder.
func names(files fs.FS, folder string) []string {
	entries, _ := fs.ReadDir(files, folder) // no folder, no names
	var found []string
	for _, e := range entries {
		switch strings.ToLower(path.Ext(e.Name())) {
		case ".png", ".jpg", ".jpeg":
			found = append(found, e.Name())
		}
	}
	return found
}
