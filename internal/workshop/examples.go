package workshop

import (
	"fmt"
	"io/fs"
	"slices"

	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
)

// ExamplesFormat is the table of keys of a company's cases for example steps.
func ExamplesFormat() yamlfile.Format {
	return yamlfile.Format{
		Name: "examples", Version: 1, MaxBytes: 256 << 10,
		About:   tx("gevallen uit je eigen organisatie, voor stappen van het type example", "cases of your own organisation, for steps of type example"),
		Example: casesExample(),
		Synonyms: map[string]string{
			"formaat": "format", "taal": "language", "voorbeelden": "examples", "cases": "examples", "afdeling": "departments", "afdelingen": "departments",
			"soort": "kind", "type": "kind", "titel": "title", "verhaal": "story", "tekst": "story", "text": "story", "resultaat": "result", "gelukt": "success",
			"succes": "success", "toestemming": "consent",
		},
		Root: keyed(
			need("format", yamlfile.Shape{Kind: yamlfile.String, Min: 1, Max: 20}, "soort bestand en versie: examples/1", "kind of file and version: examples/1"),
			need("language", yamlfile.Shape{Kind: yamlfile.OneOf, Choices: []string{"nl", "en"}}, "taal van alle teksten", "language of all texts"),
			need("examples", yamlfile.Shape{
				Kind: yamlfile.List, Min: 1, Max: 60, Name: tx("voorbeeld", "example"), Elem: new(keyed(
					need("id", yamlfile.Shape{Kind: yamlfile.Slug}, "naam van het voorbeeld", "name of the example"),
					may("departments", yamlfile.Shape{Kind: yamlfile.List, Min: 1, Max: 13, Elem: &yamlfile.Shape{Kind: yamlfile.Slug}, Unique: true}, "", "voor welke afdelingen", "for which departments"),
					may("kind", yamlfile.Shape{Kind: yamlfile.OneOf, Choices: []string{"commercial", "vacancy", "press", "helpful", "mistake", "pilot", "competitor"}}, "", "wat voor voorbeeld", "what kind of example"),
					need("title", text(60), "korte naam, voor jezelf", "a short name, for yourself"),
					need("story", text(900), "wat er gebeurde, in drie tot zes zinnen", "what happened, in three to six sentences"),
					may("result", text(300), "", "wat het opleverde", "what came of it"),
					may("success", yamlfile.Shape{Kind: yamlfile.Bool}, "true", "false als het misging: daar komt gesprek van", "false when it went wrong: that makes people talk"),
					may("consent", text(80), "", "wie toestemming gaf en wanneer; nodig als iemand te herkennen is", "who agreed and when; needed when somebody can be recognised"),
				)),
			}, "de voorbeelden", "the examples"),
		),
	}
}

// ReadExamples reads a file of cases; own are departments beside the built-in ones. Problems say what is wrong; the
// cases are those that could be read.
func ReadExamples(file string, data []byte, own []string) ([]lessons.Case, string, yamlfile.Problems) {
	doc := yamlfile.Read(file, data, ExamplesFormat())
	var cases []lessons.Case
	for _, item := range doc.Root.Get("examples").Items() {
		c := lessons.Case{
			ID: item.Get("id").Str(), Title: item.Get("title").Str(), Story: item.Get("story").Str(), Result: item.Get("result").Str(),
			Departments: item.Get("departments").Strs(), Success: !item.Get("success").Exists() || item.Get("success").Bool(),
		}
		if slices.ContainsFunc(cases, func(o lessons.Case) bool { return o.ID == c.ID && c.ID != "" }) {
			doc.Errorf(item.Get("id"), "E109", tx(`er is al een voorbeeld "%s"; geef dit een andere id`, `there is an example "%s" already; give this one another id`), c.ID)
		}
		for _, d := range item.Get("departments").Items() {
			department(doc, d, d.Str(), own)
		}
		cases = append(cases, c)
	}
	return cases, doc.Root.Get("language").Str(), doc.Problems()
}

// Cases is the company's cases in a language, of every examples file in the folder; those in another language when there
// are none in this one. Files that are not right are left out, and told.
func Cases(files fs.FS, lang string, own []string) ([]lessons.Case, yamlfile.Problems, error) {
	var problems yamlfile.Problems
	found := map[string][]lessons.Case{}
	err := eachFile(files, "examples/", func(name string, _ []byte) {
		data, err := read(files, name, ExamplesFormat().MaxBytes+1)
		if err != nil {
			return
		}
		cases, in, wrong := ReadExamples(name, data, own)
		problems = append(problems, wrong...)
		if wrong.Errors() == 0 {
			found[in] = append(found[in], cases...)
		}
	})
	if err != nil {
		return nil, problems, fmt.Errorf("read cases: %w", err)
	}
	if len(found[lang]) == 0 {
		for _, other := range []string{"nl", "en"} {
			if len(found[other]) > 0 {
				return found[other], problems, nil
			}
		}
	}
	return found[lang], problems, nil
}
