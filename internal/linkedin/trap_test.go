package linkedin_test

import (
	"bytes"
	"encoding/csv"
	"maps"
	"regexp"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding/charmap"

	"ambassadeur/internal/linkedin"
	"ambassadeur/internal/linkedin/exporttest"
	"ambassadeur/internal/member"
)

// resaved is every table of an archive, opened in a spreadsheet and saved again.
func resaved(t *testing.T, files map[string][]byte, dates func(string) string, save func(exporttest.Table) []byte) map[string][]byte {
	t.Helper()
	out := map[string][]byte{}
	for name, data := range files {
		if !strings.HasSuffix(name, ".csv") {
			continue
		}
		r := csv.NewReader(bytes.NewReader(data))
		r.FieldsPerRecord, r.LazyQuotes = -1, true
		all, err := r.ReadAll()
		if err != nil {
			t.Fatal(name, err)
		}
		width := 0
		for _, row := range all {
			width = max(width, len(row))
		}
		for i, row := range all {
			for len(row) < width { // a spreadsheet saves a rectangle
				row = append(row, "")
			}
			for j, cell := range row {
				row[j] = dates(cell)
			}
			all[i] = row
		}
		out[name] = save(exporttest.Table{Columns: all[0], Rows: all[1:]})
	}
	return out
}

// excel writes dates as a spreadsheet shows them: short months, and days in numbers.
func excel(month func(time.Time) string, day, moment, sep string) func(string) string {
	return func(cell string) string {
		for _, one := range []struct {
			is   *regexp.Regexp
			form string
			to   string
		}{
			{regexp.MustCompile(`^[A-Z][a-z]{2} \d{4}$`), "Jan 2006", ""},
			{regexp.MustCompile(`^\d{2} [A-Z][a-z]{2} \d{4}$`), "02 Jan 2006", day},
			{regexp.MustCompile(`^[A-Z][a-z]{2} \d{1,2}, \d{4}$`), "Jan 2, 2006", day},
			{regexp.MustCompile(`^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$`), time.DateTime, moment},
		} {
			if !one.is.MatchString(cell) {
				continue
			}
			at, err := time.Parse(one.form, cell)
			if err != nil {
				return cell
			}
			if one.to == "" {
				return month(at) + sep + at.Format("06")
			}
			return at.Format(one.to)
		}
		return cell
	}
}

func dutchMonth(t time.Time) string {
	return []string{"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"}[t.Month()-1]
}

func englishMonth(t time.Time) string { return t.Format("Jan") }

func keep(cell string) string { return cell }

// What a spreadsheet makes of the tables tells the same facts.
func TestSavedAgainBySpreadsheets(t *testing.T) {
	p := exporttest.Sample()
	western := exporttest.Sample() // without what Windows-1252 cannot write
	for _, text := range []*string{&western.Headline, &western.About, &western.Received[1].Text, &western.Received[1].Name} {
		*text = strings.NewReplacer(" 🚀", "", " 🎓", "").Replace(*text)
	}
	day := exporttest.Sample() // a day that can be read in two ways is no day
	day.Publications[0].On = "2022"
	windows := func(data []byte) []byte {
		out, err := charmap.Windows1252.NewEncoder().Bytes(bytes.ReplaceAll(data, []byte("🚀"), []byte("!")))
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	for name, c := range map[string]struct {
		p     exporttest.Person
		dates func(string) string
		save  func(exporttest.Table) []byte
	}{
		"byte order mark and CRLF": {p, keep, func(x exporttest.Table) []byte { x.BOM, x.CRLF = true, true; return x.Bytes() }},
		"semicolons":               {p, keep, func(x exporttest.Table) []byte { x.BOM, x.CRLF, x.Comma = true, true, ';'; return x.Bytes() }},
		"semicolons, Windows-1252": {western, keep, func(x exporttest.Table) []byte { x.CRLF, x.Comma = true, ';'; return windows(x.Bytes()) }},
		"tabs in UTF-16":           {p, keep, func(x exporttest.Table) []byte { x.CRLF, x.Comma = true, '\t'; return exporttest.UTF16(x.Bytes()) }},
		"everything quoted":        {p, keep, func(x exporttest.Table) []byte { x.Quoted = true; return x.Bytes() }},
		"rows wrapped":             {p, keep, func(x exporttest.Table) []byte { x.CRLF, x.Wrapped = true, len(x.Columns) > 1; return x.Bytes() }},
		"Dutch dates": {
			p, excel(dutchMonth, "2-1-2006", "2-1-2006 15:04", "-"),
			func(x exporttest.Table) []byte { x.BOM, x.CRLF, x.Comma = true, true, ';'; return x.Bytes() },
		},
		"Dutch dates of ten characters": {
			p, excel(dutchMonth, "02-01-2006", "02-01-2006 15:04", ".-"),
			func(x exporttest.Table) []byte { x.BOM, x.CRLF, x.Comma = true, true, ';'; return x.Bytes() },
		},
		"German dates": {p, excel(englishMonth, "02.01.2006", "02.01.2006 15:04", " "), func(x exporttest.Table) []byte { x.Comma = ';'; return x.Bytes() }},
		"American dates": {
			day, excel(englishMonth, "1/2/2006", "1/2/2006 15:04", "-"),
			func(x exporttest.Table) []byte { x.CRLF = true; return x.Bytes() },
		},
		"British dates": {
			day, excel(englishMonth, "02/01/2006", "02/01/2006 15:04", "-"),
			func(x exporttest.Table) []byte { x.CRLF = true; return x.Bytes() },
		},
		"dates by ISO": {p, excel(englishMonth, "2006-01-02", "2006-01-02 15:04", "-"), func(x exporttest.Table) []byte { return x.Bytes() }},
	} {
		t.Run(name, func(t *testing.T) {
			era := exporttest.Era2026Complete
			files := resaved(t, exporttest.Make(era, c.p), c.dates, c.save)
			imp, err := open("x.zip", exporttest.Zip(files, exporttest.Zipped{Modified: p.At}), p.At, p.At)
			if err != nil {
				t.Fatal(err)
			}
			same(t, imp.Member, exporttest.Want(era, c.p, member.Source{Origin: member.Export, At: p.At}))
		})
	}
}

// However the archive is named, packed or handled, it tells the same facts.
func TestEveryWayToHandItOver(t *testing.T) {
	p := exporttest.Sample()
	era := exporttest.Era2026Complete
	files := exporttest.Make(era, p)
	want := exporttest.Want(era, p, member.Source{Origin: member.Export, At: p.At})
	renamed := func(name func(string) string) map[string][]byte {
		out := map[string][]byte{}
		for old, data := range files {
			out[name(old)] = data
		}
		return out
	}
	inner := exporttest.Zip(files, exporttest.Zipped{Modified: p.At})
	name := era.Name(p.At)
	zipped := func(files map[string][]byte, o exporttest.Zipped) []byte {
		o.Modified = p.At
		return exporttest.Zip(files, o)
	}
	for what, c := range map[string]struct {
		name string
		data []byte
	}{
		"second download":         {name + " (1).zip", inner},
		"zip.zip":                 {name + ".zip.zip", inner},
		"called csv":              {"Connections.csv", inner},
		"without an ending":       {"download", inner},
		"zipped again":            {"archief.zip", zipped(files, exporttest.Zipped{Folder: name})},
		"zipped again, two deep":  {"archief.zip", zipped(files, exporttest.Zipped{Folder: "Mijn spullen/" + name})},
		"with what systems leave": {name + ".zip", zipped(files, exporttest.Zipped{Junk: true})},
		"not compressed":          {name + ".zip", zipped(files, exporttest.Zipped{Stored: true})},
		"bytes before it":         {name + ".zip", append([]byte("#!/bin/sh\nexit\n"), inner...)},
		"in another zip":          {"post.zip", zipped(map[string][]byte{name + ".zip": inner}, exporttest.Zipped{})},
		"lower case":              {"a.zip", zipped(renamed(strings.ToLower), exporttest.Zipped{})},
		"underscores for blanks":  {"a.zip", zipped(renamed(func(s string) string { return strings.ReplaceAll(s, " ", "_") }), exporttest.Zipped{})},
		"all files (1)":           {"a.zip", zipped(renamed(func(s string) string { return strings.Replace(s, ".csv", " (1).csv", 1) }), exporttest.Zipped{})},
		"all files copied":        {"a.zip", zipped(renamed(func(s string) string { return strings.Replace(s, ".csv", " - kopie.csv", 1) }), exporttest.Zipped{})},
		"all files .csv.csv":      {"a.zip", zipped(renamed(func(s string) string { return s + ".csv" }), exporttest.Zipped{})},
	} {
		t.Run(what, func(t *testing.T) {
			imp, err := open(c.name, c.data, p.At, p.At)
			if err != nil {
				t.Fatal(err)
			}
			same(t, imp.Member, want)
			if imp.Kind != linkedin.Complete {
				t.Errorf("kind %q", imp.Kind)
			}
		})
	}
	t.Run("folder in a folder", func(t *testing.T) {
		deep := renamed(func(s string) string { return name + "/" + s })
		imp, err := linkedin.Folder("Downloads", exporttest.Folder(deep, p.At), linkedin.Options{Now: p.At})
		if err != nil {
			t.Fatal(err)
		}
		same(t, imp.Member, want)
		if !imp.Dated {
			t.Error("the folder's name tells its day")
		}
	})
	t.Run("last year's beside it", func(t *testing.T) {
		old := exporttest.Sample()
		old.At, old.Connections, old.Headline = p.At.AddDate(-1, 0, 0), 400, "Oud"
		both := renamed(func(s string) string { return name + "/" + s })
		for path, data := range exporttest.Make(era, old) {
			both[era.Name(old.At)+"/"+path] = data
		}
		imp, err := linkedin.Folder("LinkedIn", exporttest.Folder(both, p.At), linkedin.Options{Now: p.At})
		if err != nil {
			t.Fatal(err)
		}
		same(t, imp.Member, want)
	})
	t.Run("an older table beside the one with a number", func(t *testing.T) {
		more := maps.Clone(files)
		more["Shares.csv"] = []byte("Date,ShareLink,ShareCommentary\n2020-01-01 00:00:00,x,y\n")
		imp, err := open("a.zip", zipped(more, exporttest.Zipped{}), p.At, p.At)
		if err != nil {
			t.Fatal(err)
		}
		same(t, imp.Member, want)
	})
	t.Run("a damaged copy beside a good one", func(t *testing.T) {
		more := maps.Clone(files)
		more["Skills (1).csv"] = []byte("\x00\x01\x02")
		more["Skills - kopie.csv"] = nil
		imp, err := open("a.zip", zipped(more, exporttest.Zipped{}), p.At, p.At)
		if err != nil {
			t.Fatal(err)
		}
		same(t, imp.Member, want)
	})
}

// About is taken from its own table only when the profile has no column for it.
func TestProfileSummary(t *testing.T) {
	for _, c := range []struct{ profile, summary, want string }{
		{"First Name,Headline,Summary\nNoor,x,Uit het profiel\n", "Profile Summary\nApart\n", "Uit het profiel"},
		{"First Name,Headline,Summary\nNoor,x,\n", "Profile Summary\nApart\n", ""},
		{"First Name,Headline\nNoor,x\n", "Profile Summary\nApart\n", "Apart"},
		{"First Name,Headline,Summary\nNoor,x,Uit het profiel\n", "Profile Summary\n\n", "Uit het profiel"},
	} {
		files := map[string][]byte{"Profile.csv": []byte(c.profile), "Profile Summary.csv": []byte(c.summary)}
		imp, err := open("x.zip", exporttest.Zip(files, exporttest.Zipped{}), time.Time{}, time.Time{})
		if err != nil {
			t.Fatal(err)
		}
		if got := imp.Member.About; got.Value != c.want || !got.Known() {
			t.Errorf("%q with %q: About is %+v, want %q", c.profile, c.summary, got, c.want)
		}
	}
	imp, err := open("x.zip", exporttest.Zip(map[string][]byte{
		"Profile.csv": []byte("First Name,Headline\nNoor,x\n"), "Profile Summary.csv": []byte("Profile Summary\n\n"),
	}, exporttest.Zipped{}), time.Time{}, time.Time{})
	if err != nil || imp.Member.About.Known() {
		t.Errorf("an empty summary says nothing: %+v, %v", imp.Member.About, err)
	}
}
