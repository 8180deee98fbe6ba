package exporttest

import (
	"archive/zip"
	"bytes"
	"maps"
	"slices"
	"testing/fstest"
	"time"
)

// Zipped is how files are put into a zip.
type Zipped struct {
	Folder   string    // the top folder, when somebody zipped it again
	Modified time.Time // of every file; none when zero
	Stored   bool      // not compressed
	Junk     bool      // what macOS and Windows leave behind
}

// Zip is a zip of these files.
func Zip(files map[string][]byte, o Zipped) []byte {
	if o.Junk {
		files = maps.Clone(files)
		files["__MACOSX/._Profile.csv"] = []byte("\x00\x05\x16\x07")
		files["._Connections.csv"] = []byte("\x00\x05\x16\x07")
		files[".DS_Store"] = []byte("\x00\x00\x00\x01Bud1")
		files["Thumbs.db"] = []byte("x")
		files["desktop.ini"] = []byte("x")
	}
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		h := &zip.FileHeader{Name: name, Method: zip.Deflate, Modified: o.Modified}
		if o.Folder != "" {
			h.Name = o.Folder + "/" + name
		}
		if o.Stored {
			h.Method = zip.Store
		}
		f, err := w.CreateHeader(h)
		if err == nil {
			_, err = f.Write(files[name])
		}
		if err != nil {
			panic(err) // a bytes.Buffer takes everything
		}
	}
	if err := w.Close(); err != nil {
		panic(err)
	}
	return out.Bytes()
}

// Folder is these files as a folder.
func Folder(files map[string][]byte, modified time.Time) fstest.MapFS {
	folder := fstest.MapFS{}
	for name, data := range files {
		folder[name] = &fstest.MapFile{Data: data, ModTime: modified, Mode: 0o644}
	}
	return folder
}
