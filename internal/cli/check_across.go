package cli

import (
	"fmt"
	"os"
	"path/filepath"

	"ambassadeur/internal/workshop"
	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
	"ambassadeur/profile"
)

// ground is the organisation's folder that files lie in. Files without one share a ground without a folder.
type ground struct {
	folder  string
	company workshop.Company
	stock   workshop.Inventory
}

// groundsOf finds the ground of every folder that has files to check.
func (a *app) groundsOf(files []string) map[string]*ground {
	open := a.groundIn(a.chosen())
	known := map[string]*ground{"": open}
	grounds := map[string]*ground{}
	for _, file := range files {
		dir := filepath.Dir(file)
		if grounds[dir] != nil {
			continue
		}
		folder := around(file)
		if known[folder] == nil {
			known[folder] = a.groundIn(folder)
		}
		grounds[dir] = known[folder]
	}
	return grounds
}

// chosen is the organisation's folder that was asked for, empty when none was.
func (a *app) chosen() string {
	if a.workshop != "" {
		return a.workshop
	}
	return a.env.Getenv("AMBASSADEUR_WORKSHOP")
}

// groundIn reads what a folder holds. What is wrong with it shows when its files are checked.
func (a *app) groundIn(folder string) *ground {
	g := &ground{folder: folder}
	if folder == "" {
		return g
	}
	root, err := os.OpenRoot(folder)
	if err != nil {
		return &ground{}
	}
	defer func() { _ = root.Close() }() // only read
	g.company, _, _ = workshop.Load(root.FS())
	g.stock = workshop.Take(root.FS(), g.company.Own())
	return g
}

// across is what only shows between files: an id given twice, languages that do not agree, and names of what is not
// there. The few files that are compared are read again, so that a thousand need not stay in memory.
func across(results []checked) yamlfile.Problems {
	all := between(results)
	var grounds []*ground
	seen := map[*ground][]workshop.Seen{}
	for _, r := range results {
		if seen[r.ground] == nil {
			grounds = append(grounds, r.ground)
			seen[r.ground] = []workshop.Seen{}
		}
		if r.good(aLesson) {
			seen[r.ground] = append(seen[r.ground], r.seen)
		}
	}
	for _, g := range grounds {
		known := g.stock.Known(everyShipped(), g.folder != "")
		for _, r := range results {
			if _, there := known.Lessons[r.id]; r.kind == aLesson && r.ground == g && !there {
				known.Lessons[r.id] = r.seen.Track // one with errors is there all the same
			}
		}
		all = append(all, workshop.Across(seen[g], known)...)
		for _, r := range results {
			if r.good(aCompany) && r.ground == g {
				all = append(all, r.company.Across(workshop.Folder{Lessons: seen[g], Guidelines: g.stock.Guidelines, Marks: g.stock.Languages}, known)...)
			}
		}
	}
	return all
}

// everyShipped is the headers of every shipped lesson.
func everyShipped() []lessons.Header {
	var all []lessons.Header
	for _, t := range lessons.Tracks() {
		all = append(all, shipped("nl", t)...)
	}
	return all
}

// between compares files of one id.
func between(results []checked) yamlfile.Problems {
	var all yamlfile.Problems
	first := map[string]checked{}
	key := func(c checked, lang string) string { return fmt.Sprintf("%d %p %s.%s", c.kind, c.ground, c.id, lang) }
	for _, r := range results {
		if r.id == "" || !r.good(aLesson) && !r.good(someGuidelines) {
			continue
		}
		if other, twice := first[key(r, r.lang)]; twice && r.kind == aLesson {
			all = append(all, readLesson(r).Same(readLesson(other)))
			continue
		}
		first[key(r, r.lang)] = r
	}
	for _, r := range results { // in the order of the files
		nl, both := first[key(r, "nl")]
		if !both || r.lang != "en" || first[key(r, "en")].file != r.file {
			continue
		}
		if r.kind == someGuidelines {
			all = append(all, profile.Parity(readGuidelines(nl), readGuidelines(r))...)
		} else {
			all = append(all, lessons.Parity(readLesson(nl), readLesson(r))...)
		}
	}
	return all
}

// readLesson reads a lesson that was read a moment ago; what has become of it since then is not its matter.
func readLesson(c checked) lessons.Lesson {
	data, _ := readFile(c.file, lessons.Format().MaxBytes)
	l, _ := lessons.Read(c.file, data, c.ground.company.Options())
	return l
}

func readGuidelines(c checked) profile.Guidelines {
	data, _ := readFile(c.file, profile.Format().MaxBytes)
	g, _ := profile.Read(c.file, data, c.ground.company.Own())
	return g
}
