package answers

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
)

// format is the first field of every file, and maxSize the size above which a file is not read.
const (
	format  = "answers/1"
	maxSize = 64 << 20
)

// mark is what Notepad puts before a file that it saved.
const mark = "\xef\xbb\xbf"

// document is a Set as it is in the file.
type document struct {
	Format string `json:"format"`
	Set
}

// extras are the fields at the top of a file that this version does not know, kept as they were. Unknown fields
// deeper in the file are dropped at the next save.
type extras map[string]json.RawMessage

// encode gives the bytes of a file.
func encode(set Set, more extras) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(document{Format: format, Set: set}); err != nil {
		return nil, err
	}
	if len(more) > 0 {
		b.Truncate(b.Len() - len("\n}\n"))
		for _, name := range slices.Sorted(maps.Keys(more)) {
			key, err := json.Marshal(name)
			if err != nil {
				return nil, err
			}
			// not indented: what is nested a thousand deep would grow a thousandfold
			fmt.Fprintf(&b, ",\n  %s: %s", key, more[name])
		}
		b.WriteString("\n}\n")
	}
	return b.Bytes(), nil
}

// decode reads the bytes of a file. A newer format is a *NewerError without a path.
func decode(data []byte) (Set, error) {
	data = bytes.TrimPrefix(data, []byte(mark))
	var doc document
	err := json.Unmarshal(data, &doc)
	if err != nil { // a newer file may have another shape, but it says that it is newer
		var head struct {
			Format string `json:"format"`
		}
		if json.Unmarshal(data, &head) == nil {
			doc.Format = head.Format
		}
	}
	switch {
	case newer(doc.Format):
		return Set{}, &NewerError{Found: doc.Format}
	case err != nil:
		return Set{}, err
	case doc.Format == "":
		return Set{}, errors.New("it does not say which format it has")
	case doc.Format != format:
		return Set{}, fmt.Errorf("its format is %q, not %q", doc.Format, format)
	}
	return doc.Set, nil
}

// extrasIn gives the fields at the top of a file, already found good, that this version does not know.
func extrasIn(data []byte) (extras, error) {
	var more extras
	if data == nil {
		return more, nil
	}
	if err := json.Unmarshal(bytes.TrimPrefix(data, []byte(mark)), &more); err != nil {
		return nil, err
	}
	for _, known := range fields() {
		maps.DeleteFunc(more, func(name string, _ json.RawMessage) bool { return strings.EqualFold(name, known) })
	}
	return more, nil
}

// newer reports whether a format is a later version of ours.
func newer(found string) bool {
	version, ok := strings.CutPrefix(found, "answers/")
	if !ok || version == "" || strings.Trim(version, "0123456789") != "" {
		return false
	}
	return strings.TrimLeft(version, "0") > "1" // as text: a longer number without zeros before it comes after "1" too
}

// fields are the names at the top of a file that this version knows.
func fields() []string {
	var names []string
	for _, f := range reflect.VisibleFields(reflect.TypeFor[document]()) {
		if name, _, _ := strings.Cut(f.Tag.Get("json"), ","); name != "" {
			names = append(names, name)
		}
	}
	return names
}
