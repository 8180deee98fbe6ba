package linkedin_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"ambassadeur/internal/linkedin"
	"ambassadeur/internal/linkedin/exporttest"
	"ambassadeur/internal/member"
)

// Every table on its own tells what it tells in the archive, under its own name and under one that somebody gave it.
func TestEveryTableAlone(t *testing.T) {
	for _, era := range exporttest.Eras() {
		p := exporttest.Sample()
		for path, data := range exporttest.Make(era, p) {
			base := path[strings.LastIndex(path, "/")+1:]
			if !needed(base) || base == "Profile Summary.csv" || base == "Rich Media.csv" || !strings.HasSuffix(base, ".csv") {
				continue
			}
			if base == "Invitations.csv" && !strings.Contains(string(data), "inviterProfileUrl") {
				continue // tells nothing
			}
			names := []string{base, strings.Replace(base, ".csv", " (2).csv", 1), strings.ToUpper(base), "mijn export.csv", "download", "Skills.csv"}
			if base == "Skills.csv" {
				names = []string{base, "mijn vaardigheden.csv"}
			}
			var first linkedin.Import
			for i, name := range names {
				imp, err := open(name, data, p.At, p.At)
				if err != nil {
					t.Errorf("%s %s as %q: %v", era, base, name, err)
					continue
				}
				if imp.Kind != linkedin.Table || len(imp.Files) != 1 || imp.Files[0].Status != linkedin.Read || imp.Files[0].Name != name {
					t.Errorf("%s %s as %q: %+v", era, base, name, imp.Files)
				}
				if i == 0 {
					first = imp
					continue
				}
				same(t, imp.Member, first.Member)
			}
		}
	}
}

// A renamed list of contacts is known by its header, below any notes.
func TestRenamedContacts(t *testing.T) {
	imp, err := open("mijn contacten.csv", exporttest.Make(exporttest.Era2026Basic, exporttest.Sample())["Connections.csv"], time.Time{}, time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	if got := imp.Member.Connections; got.Value != 137 || imp.Files[0].Topic != linkedin.TopicConnections {
		t.Errorf("%+v %+v", got, imp.Files)
	}
}

// What a single table does not tell stays unknown.
func TestTableTellsNothingElse(t *testing.T) {
	imp, err := open("Skills.csv", []byte("Name\nWinkels\nwinkels\n Winkels \nExcel\n"), time.Time{}, time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	from := member.Source{Origin: member.Export}
	same(t, imp.Member, member.Member{Skills: member.Of([]member.Skill{{Name: "Winkels"}, {Name: "Excel"}}, from)})
}

// Each file that is refused says why.
func TestRefusals(t *testing.T) {
	p := exporttest.Sample()
	files := exporttest.Make(exporttest.Era2026Complete, p)
	zipOf := func(files map[string][]byte) []byte { return exporttest.Zip(files, exporttest.Zipped{}) }
	for what, c := range map[string]struct {
		name string
		data []byte
		why  linkedin.Why
	}{
		"empty":                     {"Connections.csv", nil, linkedin.Nothing},
		"only blanks":               {"Connections.csv", []byte("\n\n  \n"), linkedin.Nothing},
		"connections, header only":  {"Connections.csv", []byte("First Name,Last Name,Connected On\n"), linkedin.NoRows},
		"connections, notes only":   {"Connections.csv", []byte("Notes:\n\"When exporting\"\n\n"), linkedin.NoRows},
		"profile, header only":      {"Profile.csv", []byte("First Name,Last Name,Headline,Summary\n"), linkedin.NoRows},
		"positions without sense":   {"Positions.csv", []byte("Company Name,Title,Started On\n,,2020\n"), linkedin.NoRows},
		"shares without a date":     {"Shares.csv", []byte("Date,ShareLink\ngisteren,x\n"), linkedin.NoRows},
		"skills with other columns": {"Skills.csv", []byte("Level,Years\n1,2\n"), linkedin.NoRows},
		"ads":                       {"Ad_Targeting.csv", files["Ad_Targeting.csv"], linkedin.NothingUsed},
		"ads, renamed":              {"x.csv", files["Ad_Targeting.csv"], linkedin.NothingUsed},
		"reactions, renamed":        {"x.csv", files["Reactions_123456789.csv"], linkedin.NothingUsed},
		"messages, renamed":         {"gesprekken.csv", files["messages.csv"], linkedin.NothingUsed},
		"given endorsements":        {"x.csv", files["Endorsement_Given_Info.csv"], linkedin.NothingUsed},
		"saved jobs":                {"x.csv", files["Jobs/Saved Jobs.csv"], linkedin.NothingUsed},
		"old media":                 {"Rich Media.csv", exporttest.Make(exporttest.Era2023, p)["Rich Media.csv"], linkedin.NothingUsed},
		"other table":               {"omzet.csv", []byte("Maand;Omzet;Winst\njan;1;2\n"), linkedin.OtherTable},
		"list of names":             {"gasten.csv", []byte("Name\nBram\nNoor\n"), linkedin.OtherTable},
		"note":                      {"notitie.txt", []byte("Bel Noor terug."), linkedin.Unknown},
		"page of the web":           {"Connections.csv", []byte("<!DOCTYPE html><html><body>First Name,Connected On</body></html>"), linkedin.Unknown},
		"png":                       {"foto.png", []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"), linkedin.Unknown},
		"jpeg":                      {"Connections.csv", []byte("\xff\xd8\xff\xe0\x00\x10JFIF"), linkedin.Unknown},
		"old Excel":                 {"Connections.xls", []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), linkedin.Unknown},
		"docx":                      {"cv.docx", zipOf(map[string][]byte{"word/document.xml": []byte("<x/>"), "[Content_Types].xml": nil}), linkedin.NoExport},
		"other zip":                 {"foto's.zip", zipOf(map[string][]byte{"a.jpg": []byte("x"), "mijn contacten.csv": []byte("a,b\n")}), linkedin.NoExport},
		"zip of nothing":            {"leeg.zip", zipOf(nil), linkedin.NoExport},
		"only messages":             {"x.zip", zipOf(map[string][]byte{"messages.csv": []byte("x"), "Ad_Targeting.csv": []byte("x")}), linkedin.NothingUsed},
		"one empty table in a zip":  {"x.zip", zipOf(map[string][]byte{"Connections.csv": nil}), linkedin.Nothing},
		"one bad table in a zip":    {"x.zip", zipOf(map[string][]byte{"Connections.csv": []byte("a,b\n1,2\n")}), linkedin.NoRows},
		"cut zip":                   {"x.zip", zipOf(files)[:2000], linkedin.Damaged},
		"no profile pdf":            {"x.pdf", []byte("%PDF-1.4\nnothing\n%%EOF"), linkedin.Damaged},
	} {
		t.Run(what, func(t *testing.T) {
			imp, err := open(c.name, c.data, p.At, p.At)
			var e *linkedin.Error
			if !errors.As(err, &e) {
				t.Fatalf("%v %+v", err, imp)
			}
			if e.Why != c.why || e.Name != c.name {
				t.Errorf("%v, want %s", e, c.why)
			}
		})
	}
	_, err := linkedin.Folder("foto's", exporttest.Folder(map[string][]byte{"a.jpg": []byte("x")}, p.At), linkedin.Options{})
	var e *linkedin.Error
	if !errors.As(err, &e) || e.Why != linkedin.NoExport {
		t.Errorf("a folder of photos: %v", err)
	}
}

// A disk that refuses is told apart from a damaged file.
func TestDiskThatRefuses(t *testing.T) {
	_, err := linkedin.Open("Connections.csv", refusing{}, 1000, time.Time{}, linkedin.Options{})
	var e *linkedin.Error
	if !errors.As(err, &e) || e.Why != linkedin.Unreadable || !errors.Is(err, errDisk) {
		t.Error(err)
	}
}

var errDisk = errors.New("input/output error")

type refusing struct{}

func (refusing) ReadAt([]byte, int64) (int, error) { return 0, errDisk }

// Recommendations under another name are known by their status: only those received have one.
func TestRecommendationsUnderAnotherName(t *testing.T) {
	const header = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
	imp, err := open("x.csv", []byte(header+"A,B,,,Goed,\"01/02/24, 03:04 AM\",VISIBLE\nC,D,,,Fijn,,HIDDEN\nE,F,,,Top,,\nG,H,,,Nog niet,,PENDING\n"), time.Time{}, time.Time{})
	if err != nil || !imp.Member.Received.Known() || len(imp.Member.Received.Value) != 2 || imp.Member.Given.Known() {
		t.Errorf("%v %+v", err, imp.Member)
	}
	imp, err = open("x.csv", []byte(header+"A,B,,,Goed,\"01/02/24, 03:04 AM\",\nC,D,,,Fijn,,\n"), time.Time{}, time.Time{})
	if err != nil || imp.Member.Given.Value != 2 || imp.Member.Received.Known() {
		t.Errorf("%v %+v", err, imp.Member)
	}
}
