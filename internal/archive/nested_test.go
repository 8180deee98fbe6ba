package archive_test

import (
	"archive/zip"
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode"

	"ambassadeur/internal/archive"
)

// A zip in a zip is opened when it is what the zip is about.
func TestZipInZip(t *testing.T) {
	export := string(pack(t, file{name: "Profile.csv", text: "profile"}, file{name: "Jobs/Saved Jobs.csv", text: "jobs"}))
	const name = "Basic_LinkedInDataExport_11-12-2026.zip"
	two := string(pack(t, file{name: name, text: export}))
	within := func(folder string) []string { return []string{folder + "Jobs/Saved Jobs.csv", folder + "Profile.csv"} }
	for what, c := range map[string]struct {
		files []file
		want  []string
	}{
		"stored":                  {[]file{{name: "x/" + name, text: export, store: true}}, within("x/" + name + "/")},
		"packed":                  {[]file{{name: name, text: export}}, within(name + "/")},
		"in capitals":             {[]file{{name: "A.ZIP", text: export}}, within("A.ZIP/")},
		"with what is no data":    {[]file{{name: name, text: export}, {name: "readme.txt"}, {name: "photo.png"}, {name: "__MACOSX/._b.csv"}}, within(name + "/")},
		"two deep, stored":        {[]file{{name: "a.zip.zip", text: two, store: true}}, within("a.zip.zip/" + name + "/")},
		"two deep, packed":        {[]file{{name: "a.zip", text: two}}, within("a.zip/" + name + "/")},
		"beside a table":          {[]file{{name: name, text: export}, {name: "Profile.csv"}}, []string{name, "Profile.csv"}},
		"beside a PDF":            {[]file{{name: name, text: export}, {name: "Profile.pdf"}}, []string{name, "Profile.pdf"}},
		"beside another":          {[]file{{name: name, text: export}, {name: "a.zip", text: export}}, []string{name, "a.zip"}},
		"a sole file by any name": {[]file{{name: "messages.csv", text: export}}, []string{"messages.csv"}},
	} {
		a, err := open(pack(t, c.files...))
		if err != nil || !slices.Equal(paths(a), c.want) {
			t.Errorf("%s: %v, %v", what, a, err)
			continue
		}
		if i := slices.IndexFunc(a.Entries, func(e archive.Entry) bool { return e.Base() == "Profile.csv" }); i > 0 && len(c.files[0].text) > 0 && len(a.Entries) > 1 && strings.HasSuffix(a.Entries[i].Path, ".zip/Profile.csv") {
			if text, err := read(a, i, 100); err != nil || text != "profile" {
				t.Errorf("%s: %q, %v", what, text, err)
			}
		}
	}
}

// A zip in a zip that cannot be opened says so.
func TestZipInZipThatCannotBeOpened(t *testing.T) {
	data := pack(t, file{name: "a.csv", text: "a"})
	deep := data
	for range 3 {
		deep = pack(t, file{name: "a.zip", text: string(deep), store: true})
	}
	header := func(change func(*zip.FileHeader)) []byte {
		h := zip.FileHeader{Name: "a.zip", Method: zip.Deflate, CompressedSize64: 4, UncompressedSize64: 4}
		change(&h)
		return raw(t, h, []byte("abcd"))
	}
	for what, c := range map[string]struct {
		data []byte
		want error
	}{
		"three deep":         {deep, archive.ErrNested},
		"larger than memory": {header(func(h *zip.FileHeader) { h.UncompressedSize64 = archive.MaxNested + 1 }), archive.ErrNested},
		"locked":             {header(func(h *zip.FileHeader) { h.Flags |= 1 }), archive.ErrEncrypted},
		"locked and stored":  {header(func(h *zip.FileHeader) { h.Flags |= 1; h.Method = zip.Store }), archive.ErrEncrypted},
		"unknown packing":    {header(func(h *zip.FileHeader) { h.Method = 93 }), archive.ErrMethod},
		"damaged":            {header(func(*zip.FileHeader) {}), archive.ErrDamaged},
		"cut":                {pack(t, file{name: "a.zip", text: string(data[:60])}), archive.ErrDamaged},
		"cut and stored":     {pack(t, file{name: "a.zip", text: string(data[:60]), store: true}), archive.ErrDamaged},
		"not a zip":          {pack(t, file{name: "a.zip", text: "<html>"}), archive.ErrNotZip},
		"name to take over":  {header(func(h *zip.FileHeader) { h.Name = "a\x1b[2J\x10.zip" }), archive.ErrDamaged},
		"bomb":               {pack(t, file{name: "a.zip", text: strings.Repeat("\x00", archive.MaxNested+1)}), archive.ErrNested},
	} {
		if a, err := open(c.data); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, %v", what, a, err)
		} else if strings.ContainsFunc(err.Error(), unicode.IsControl) {
			t.Errorf("%s: error %q", what, err)
		}
	}
}
