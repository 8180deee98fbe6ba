package workshop

import (
	"slices"
	"strings"

	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
)

// Seen is what the rules between files need to know of one lesson.
type Seen struct {
	ID, Language string
	Track        lessons.Track
	Refs         lessons.Refs
}

// Known is what there is for files to refer to.
type Known struct {
	Lessons map[string]lessons.Track // by id, shipped ones too
	After   map[string][]string      // of the lessons that are not among those seen
	Cases   []string                 // ids; nil when nothing is known of them
	Whole   bool                     // this is all there is: what is missing is an error, not advice
}

// Across reports what only shows between lessons: one that is to be done first and does not exist, lessons that wait
// for each other, and cases that nobody wrote.
func Across(seen []Seen, known Known) yamlfile.Problems {
	var all yamlfile.Problems
	ids := known.ids()
	severity := yamlfile.Warning
	if known.Whole {
		severity = yamlfile.Error
	}
	for _, s := range seen {
		for _, r := range s.Refs.After {
			if _, ok := known.Lessons[r.Name]; ok {
				continue
			}
			if near, ok := yamlfile.Nearest(r.Name, ids); ok {
				all = append(all, r.At.Problem(severity, "E170", tx(`les "%s" bestaat niet. Bedoelde je "%s"?`, `there is no lesson "%s". Did you mean "%s"?`), r.Name, near))
			} else {
				all = append(all, r.At.Problem(severity, "E170", tx(`les "%s" bestaat niet; haal de regel weg of maak de les`, `there is no lesson "%s"; remove the line or make the lesson`), r.Name))
			}
		}
		for _, r := range s.Refs.Cases {
			if known.Cases != nil && !slices.Contains(known.Cases, r.Name) {
				all = append(all, r.At.Problem(yamlfile.Warning, "W155", tx(`er is geen eigen voorbeeld "%s"; de les toont de tekst van fallback`, `there is no case "%s" of your own; the lesson shows the text of fallback`), r.Name))
			}
		}
	}
	return append(all, cycles(seen, known)...)
}

func (k Known) ids() []string {
	ids := make([]string, 0, len(k.Lessons))
	for id := range k.Lessons {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

// cycles reports lessons that would each have to be done before the other, once for every circle and language.
func cycles(seen []Seen, known Known) yamlfile.Problems {
	var all yamlfile.Problems
	for _, lang := range []string{"nl", "en"} {
		after := map[string][]string{}
		for id, before := range known.After {
			after[id] = before
		}
		for _, s := range seen {
			if s.Language != lang {
				continue
			}
			after[s.ID] = nil
			for _, r := range s.Refs.After {
				after[s.ID] = append(after[s.ID], r.Name)
			}
		}
		told := map[string]bool{}
		for _, s := range seen {
			if s.Language != lang || told[s.ID] {
				continue
			}
			if way := circle(s.ID, after); way != nil {
				for _, id := range way {
					told[id] = true
				}
				all = append(all, s.Refs.After[0].At.Problem(yamlfile.Error, "E172", tx(`deze lessen wachten op elkaar: %s. Haal er één after weg`, `these lessons wait for each other: %s. Remove one after`), strings.Join(append(way, way[0]), " → ")))
			}
		}
	}
	return all
}

// circle is the way from a lesson through those before it back to itself, nil when there is none.
func circle(start string, after map[string][]string) []string {
	var way []string
	visited := map[string]bool{}
	var walk func(id string) bool
	walk = func(id string) bool {
		if visited[id] {
			return false
		}
		visited[id] = true
		way = append(way, id)
		for _, next := range after[id] {
			if next == start || walk(next) {
				return true
			}
		}
		way = way[:len(way)-1]
		return false
	}
	if !walk(start) {
		return nil
	}
	return way
}

// Folder is what the rules about a whole folder need to know: its own lessons and files.
type Folder struct {
	Lessons    []Seen              // every lesson of the folder, in every language
	Guidelines []string            // names of its files of guidelines
	Marks      map[string][]string // id of a lesson -> its languages
}

// Across reports what in workshop.yaml does not agree with the folder: lessons and files that are not there, lessons
// that are in no track, and lessons that miss a language.
func (c Company) Across(f Folder, known Known) yamlfile.Problems {
	var all yamlfile.Problems
	ids := known.ids()
	for _, r := range c.tracks {
		track, ok := known.Lessons[r.Name]
		near, isNear := yamlfile.Nearest(r.Name, ids)
		switch {
		case !ok && isNear:
			all = append(all, r.At.Problem(yamlfile.Error, "E170", tx(`les "%s" bestaat niet. Bedoelde je "%s"?`, `there is no lesson "%s". Did you mean "%s"?`), r.Name, near))
		case !ok:
			all = append(all, r.At.Problem(yamlfile.Error, "E170", tx(`les "%s" bestaat niet; haal haar weg of maak de les`, `there is no lesson "%s"; remove it or make the lesson`), r.Name))
		case track != r.Track && r.Track != "":
			all = append(all, r.At.Problem(yamlfile.Error, "E171", tx(`les "%s" is gemaakt voor track %s; zet haar daar, of verander track in de les`, `lesson "%s" is made for track %s; put it there, or change track in the lesson`), r.Name, string(track)))
		}
	}
	for _, r := range c.files {
		if slices.Contains(f.Guidelines, r.Name) {
			continue
		}
		if near, ok := yamlfile.Nearest(r.Name, f.Guidelines); ok {
			all = append(all, r.At.Problem(yamlfile.Error, "E173", tx(`het bestand "%s" met richtlijnen is er niet. Bedoelde je "%s"?`, `there is no file "%s" with guidelines. Did you mean "%s"?`), r.Name, near))
		} else {
			all = append(all, r.At.Problem(yamlfile.Error, "E173", tx(`het bestand "%s" met richtlijnen is er niet; maak het met: new guidelines`, `there is no file "%s" with guidelines; make it with: new guidelines`), r.Name))
		}
	}
	for _, s := range f.Lessons {
		if order, ok := c.Tracks[s.Track]; ok && !slices.Contains(order, s.ID) {
			all = append(all, s.Refs.ID.Problem(yamlfile.Warning, "W156", tx(`deze les staat niet in workshop.yaml bij track %s, en dus in geen menu; zet "%s" in die lijst`, `this lesson is not in workshop.yaml at track %s, and so in no menu; put "%s" in that list`), string(s.Track), s.ID))
		}
		for _, lang := range c.Languages {
			if !slices.Contains(f.Marks[s.ID], lang) && s.Language == f.Marks[s.ID][0] {
				all = append(all, s.Refs.ID.Problem(yamlfile.Warning, "W157", tx(`deze les is er nog niet in taal %s, en workshop.yaml belooft die wel`, `this lesson is not there yet in language %s, which workshop.yaml promises`), lang))
			}
		}
	}
	return all
}
