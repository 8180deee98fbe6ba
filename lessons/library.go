package lessons

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"

	"ambassadeur/internal/yamlfile"
)

//go:embed nl/*.yaml en/*.yaml
var shipped embed.FS

// Shipped is the folder of lessons that come with the program: LANG/ID.yaml.
func Shipped() fs.FS { return shipped }

// Order is the order of the shipped lessons of a track.
func Order(t Track) []string {
	switch t {
	case Employee:
		return []string{
			"your-network", "profile-now", "profile-update", "you-in-the-picture", "what-to-share", "share-safely",
			"first-post", "replies-and-webcare", "my-90-days",
		}
	case Session:
		return []string{"whats-in-it-for-us", "sharing-safely-together", "getting-found", "profile-workshop", "look-back"}
	case OwnerTrack:
		return []string{"organisation-dna", "win-the-board", "forerunners", "make-the-session", "make-the-workshop", "capacity-and-webcare", "content-strategy", "rewards", "keep-going"}
	}
	return nil
}

// Tracks lists the tracks.
func Tracks() []Track { return []Track{Employee, Session, OwnerTrack} }

// Languages lists the languages that lessons are shipped in.
func Languages() []string { return []string{"nl", "en"} }

// Library is the lessons a person can choose from: headers now, whole lessons when they are opened. It reads
// from file systems it is given.
type Library struct {
	sources []source
	options Options
}

type source struct {
	files   fs.FS
	names   []string
	headers []Header
}

// OpenShipped reads a whole shipped lesson of any track.
func OpenShipped(lang, id string, o Options) (Lesson, error) {
	for _, t := range Tracks() {
		if slices.Contains(Order(t), id) {
			lib := Library{options: o, sources: []source{{files: shipped, headers: []Header{{ID: id, File: path.Join(lang, id+".yaml")}}}}}
			return lib.Open(id)
		}
	}
	return Lesson{}, fmt.Errorf("lesson %q: %w", id, fs.ErrNotExist)
}

// NewLibrary returns the shipped lessons of a track in a language.
func NewLibrary(lang string, t Track, o Options) (Library, error) {
	lib := Library{options: o}
	var src source
	src.files = shipped
	for _, id := range Order(t) {
		src.names = append(src.names, path.Join(lang, id+".yaml"))
	}
	return lib.with(src)
}

// With returns the library with more lessons, one for each named file; a lesson with the id of an earlier one
// takes its place. Files whose header cannot be read are left out and reported.
func (l Library) With(files fs.FS, names []string) (Library, error) {
	return l.with(source{files: files, names: names})
}

func (l Library) with(src source) (Library, error) {
	var problems yamlfile.Problems
	for _, name := range src.names {
		data, err := fs.ReadFile(src.files, name)
		if err != nil {
			return l, fmt.Errorf("read lesson %s: %w", name, err)
		}
		h, found := ReadHeader(name, data)
		if found.Errors() > 0 {
			problems = append(problems, found...)
			continue
		}
		src.headers = append(src.headers, h)
	}
	l.sources = append(slices.Clone(l.sources), src)
	if len(problems) > 0 {
		return l, problems
	}
	return l, nil
}

// Headers is every lesson's header, in order; of equal ids only the last source's.
func (l Library) Headers() []Header {
	var all []Header
	for _, src := range l.sources {
		all = Merge(all, src.headers)
	}
	return all
}

// Merge is a path with further lessons behind it; one with the id of an earlier lesson takes its place.
func Merge(path, further []Header) []Header {
	out := slices.Clone(path)
	at := make(map[string]int, len(path)+len(further))
	for i, h := range out {
		at[h.ID] = i
	}
	for _, h := range further {
		if i, ok := at[h.ID]; ok {
			out[i] = h
			continue
		}
		at[h.ID] = len(out)
		out = append(out, h)
	}
	return out
}

// Open reads a whole lesson. Its problems, if any of them is an error, are the error.
func (l Library) Open(id string) (Lesson, error) {
	for _, src := range slices.Backward(l.sources) {
		for _, h := range src.headers {
			if h.ID != id {
				continue
			}
			data, err := fs.ReadFile(src.files, h.File)
			if err != nil {
				return Lesson{}, fmt.Errorf("read lesson %s: %w", h.File, err)
			}
			lesson, problems := Read(h.File, data, l.options)
			if problems.Errors() > 0 {
				return Lesson{}, problems
			}
			return lesson, nil
		}
	}
	return Lesson{}, fmt.Errorf("lesson %q: %w", id, fs.ErrNotExist)
}

// Same is the problem that a lesson has the id and language of an earlier one.
func (l Lesson) Same(earlier Lesson) yamlfile.Problem {
	return l.doc.Problem(l.node.Get("id"), yamlfile.Error, "E109",
		tx(`de id "%s" is in deze taal al van %s; geef deze les een andere`, `the id "%s" already belongs to %s in this language; give this lesson another`), l.ID, earlier.File)
}
