package archive

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"path"
	"strings"
)

const deepest = 2 // zips in a zip

// onlyZip is the one zip among files that are of no use themselves, nil when it is not like that.
func onlyZip(files []*zip.File) *zip.File {
	var only *zip.File
	for _, f := range files {
		switch strings.ToLower(path.Ext(nameOf(f))) {
		case ".csv", ".tsv", ".pdf":
			return nil
		case ".zip":
			if only != nil {
				return nil
			}
			only = f
		}
	}
	return only
}

// within is a zip in a zip: in place when it is stored, else unpacked in memory.
func within(r *io.SectionReader, f *zip.File, depth int) (*io.SectionReader, error) {
	switch {
	case depth == deepest:
		return nil, fmt.Errorf("%w: more than %d deep", ErrNested, deepest)
	case f.Method == zip.Store && !locked(f):
		at, err := f.DataOffset()
		if err != nil {
			return nil, reason(err)
		}
		return io.NewSectionReader(r, at, int64(min(f.CompressedSize64, 1<<62))), nil
	case f.UncompressedSize64 > MaxNested:
		return nil, fmt.Errorf("%w: %d bytes", ErrNested, f.UncompressedSize64)
	}
	rc, err := unpack(f)
	if err != nil {
		return nil, err
	}
	defer rc.Close()
	var data bytes.Buffer
	if _, err := data.ReadFrom(rc); err != nil {
		return nil, err
	}
	return io.NewSectionReader(bytes.NewReader(data.Bytes()), 0, int64(data.Len())), nil
}
