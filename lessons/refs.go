package lessons

import "ambassadeur/internal/yamlfile"

// Ref is a name in a lesson of something outside its file, with its place.
type Ref struct {
	Name string
	At   yamlfile.Mark
}

// Refs is what a lesson says about other files, for the rules between files.
type Refs struct {
	ID       yamlfile.Mark
	After    []Ref // lessons that are best done first
	Cases    []Ref // cases that example steps pick by name
	Pictures []Ref // files of pictures, in the lesson's folder
}

// Refs lists what the lesson refers to outside its file.
func (l Lesson) Refs() Refs {
	r := Refs{ID: l.doc.Mark(l.node.Get("id"))}
	ref := func(n yamlfile.Node) Ref { return Ref{n.Str(), l.doc.Mark(n)} }
	for _, n := range l.node.Get("after").Items() {
		r.After = append(r.After, ref(n))
	}
	for _, s := range l.Steps {
		if b, ok := s.Body.(ExampleBody); ok && b.Pick != "department" && b.Pick != "any" {
			r.Cases = append(r.Cases, ref(s.node.Get("pick")))
		}
		if s.Image != nil && s.Image.File != "" && !l.doc.Failed(s.node.Get("image").Get("file")) {
			r.Pictures = append(r.Pictures, ref(s.node.Get("image").Get("file")))
		}
	}
	return r
}
