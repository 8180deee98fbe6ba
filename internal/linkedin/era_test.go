package linkedin_test

import (
	"bytes"
	"reflect"
	"strings"
	"testing"
	"time"

	"ambassadeur/internal/linkedin"
	"ambassadeur/internal/linkedin/exporttest"
	"ambassadeur/internal/member"
)

func open(name string, data []byte, modified time.Time, now time.Time) (linkedin.Import, error) {
	return linkedin.Open(name, bytes.NewReader(data), int64(len(data)), modified, linkedin.Options{Now: now})
}

// Every era's archive, as zip and as folder, tells exactly what is in it.
func TestEveryEraTellsExactlyTheFacts(t *testing.T) {
	for _, era := range exporttest.Eras() {
		for who, p := range map[string]exporttest.Person{"sample": exporttest.Sample(), "bare": exporttest.Bare()} {
			files := exporttest.Make(era, p)
			from := member.Source{Origin: member.Export, At: p.At}
			now := p.At.Add(48 * time.Hour)
			t.Run(string(era)+"/"+who+"/zip", func(t *testing.T) {
				imp, err := open(era.Name(p.At)+".zip", exporttest.Zip(files, exporttest.Zipped{Modified: p.At}), now, now)
				check(t, imp, err, era, exporttest.Want(era, p, from))
				if !imp.Dated {
					t.Error("the archive tells its moment, and that is not said")
				}
				if want := len(files) - opened(imp); imp.Unopened != want {
					t.Errorf("%d files not opened, want %d", imp.Unopened, want)
				}
			})
			t.Run(string(era)+"/"+who+"/folder", func(t *testing.T) {
				imp, err := linkedin.Folder(era.Name(p.At), exporttest.Folder(files, p.At), linkedin.Options{Now: now})
				check(t, imp, err, era, exporttest.Want(era, p, from))
			})
		}
	}
}

func check(t *testing.T, imp linkedin.Import, err error, era exporttest.Era, want member.Member) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	kind := linkedin.Basic
	if era.Complete() {
		kind = linkedin.Complete
	}
	if imp.Kind != kind {
		t.Errorf("kind %q, want %q", imp.Kind, kind)
	}
	same(t, imp.Member, want)
	for _, f := range imp.Files {
		if f.Status == linkedin.Failed {
			t.Errorf("%s failed: %s", f.Name, f.Why)
		}
	}
}

// same compares two members part by part.
func same(t *testing.T, got, want member.Member) {
	t.Helper()
	g, w := reflect.ValueOf(got), reflect.ValueOf(want)
	for i := range g.NumField() {
		if a, b := g.Field(i).Interface(), w.Field(i).Interface(); !equal(a, b) {
			t.Errorf("%s:\n got %+v\nwant %+v", g.Type().Field(i).Name, a, b)
		}
	}
}

// equal takes an empty list for no list, and compares moments, not clocks.
func equal(a, b any) bool {
	x, y := reflect.ValueOf(a), reflect.ValueOf(b)
	from, with := x.FieldByName("Source").Interface().(member.Source), y.FieldByName("Source").Interface().(member.Source)
	if from.Origin != with.Origin || !from.At.Equal(with.At) {
		return false
	}
	x, y = x.FieldByName("Value"), y.FieldByName("Value")
	if x.Kind() == reflect.Slice && x.Len() == 0 && y.Len() == 0 {
		return true
	}
	return reflect.DeepEqual(x.Interface(), y.Interface())
}

// opened counts the files that were there and needed.
func opened(imp linkedin.Import) int {
	n := 0
	for _, f := range imp.Files {
		if f.Status == linkedin.Read || f.Status == linkedin.Failed || f.Topic == linkedin.TopicMedia && f.Status == linkedin.Empty {
			n++
		}
	}
	return n
}

func file(t *testing.T, imp linkedin.Import, topic linkedin.Topic) linkedin.File {
	t.Helper()
	for _, f := range imp.Files {
		if f.Topic == topic {
			return f
		}
	}
	t.Fatalf("nothing is said of %s", topic)
	return linkedin.File{}
}

// The report tells the rows of every file, in the order of the topics, each topic once.
func TestReportCountsRows(t *testing.T) {
	p := exporttest.Sample()
	files := exporttest.Make(exporttest.Era2026Complete, p)
	imp, err := open("x.zip", exporttest.Zip(files, exporttest.Zipped{Modified: p.At}), p.At, p.At)
	if err != nil {
		t.Fatal(err)
	}
	want := []linkedin.File{
		{"Profile.csv", linkedin.TopicProfile, linkedin.Read, 1, ""},
		{"Positions.csv", linkedin.TopicPositions, linkedin.Read, 4, ""},
		{"Education.csv", linkedin.TopicEducation, linkedin.Read, 2, ""},
		{"Skills.csv", linkedin.TopicSkills, linkedin.Read, 6, ""},
		{"Endorsement_Received_Info.csv", linkedin.TopicEndorsements, linkedin.Read, 11, ""},
		{"Recommendations_Received.csv", linkedin.TopicReceived, linkedin.Read, 2, ""},
		{"Recommendations_Given.csv", linkedin.TopicGiven, linkedin.Read, 3, ""},
		{"Languages.csv", linkedin.TopicLanguages, linkedin.Read, 3, ""},
		{"Certifications.csv", linkedin.TopicCertificates, linkedin.Read, 2, ""},
		{"Volunteering.csv", linkedin.TopicVolunteering, linkedin.Read, 1, ""},
		{"Projects.csv", linkedin.TopicProjects, linkedin.Read, 1, ""},
		{"Publications.csv", linkedin.TopicPublications, linkedin.Read, 1, ""},
		{"Honors.csv", linkedin.TopicHonors, linkedin.Read, 1, ""},
		{"Connections.csv", linkedin.TopicConnections, linkedin.Read, 137, ""},
		{"Invitations.csv", linkedin.TopicInvitations, linkedin.Read, 20, ""},
		{"Company Follows.csv", linkedin.TopicFollows, linkedin.Read, 3, ""},
		{"Rich_Media.csv", linkedin.TopicMedia, linkedin.Read, 5, ""},
		{"Shares_123456789.csv", linkedin.TopicPosts, linkedin.Read, 11, ""},
		{"Comments_123456789.csv", linkedin.TopicComments, linkedin.Read, 9, ""},
		{"Verifications.csv", linkedin.TopicVerifications, linkedin.Read, 2, ""},
		{"Email Addresses.csv", linkedin.TopicEmail, linkedin.Read, 2, ""},
	}
	if !reflect.DeepEqual(imp.Files, want) {
		for i, f := range imp.Files {
			if i >= len(want) || f != want[i] {
				t.Errorf("%+v", f)
			}
		}
	}
}

// No text that comes out of an archive carries what a terminal would obey.
func TestTextsAreClean(t *testing.T) {
	p := exporttest.Sample()
	evil := "\x1b[31mrood\x07\u202eomgekeerd\u200b\x00"
	p.Headline, p.About, p.First = evil, evil+"\n"+evil, evil
	p.Positions[0].Title, p.Skills[0].Name, p.Received[0].Text, p.Follows[0] = evil, evil, evil, evil
	files := exporttest.Make(exporttest.Era2026Complete, p)
	files[evil+"/Languages.csv"] = files["Languages.csv"]
	imp, err := open("x\x1b.zip", exporttest.Zip(files, exporttest.Zipped{}), p.At, p.At)
	if err != nil {
		t.Fatal(err)
	}
	all := strings.Builder{}
	print(&all, reflect.ValueOf(imp))
	for _, bad := range []string{"\x1b", "\x07", "\u202e", "\u200b", "\x00"} {
		if strings.Contains(all.String(), bad) {
			t.Errorf("%q came through", bad)
		}
	}
}

func print(out *strings.Builder, v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		out.WriteString(v.String() + "\n")
	case reflect.Struct:
		for i := range v.NumField() {
			print(out, v.Field(i))
		}
	case reflect.Slice:
		for i := range v.Len() {
			print(out, v.Index(i))
		}
	default:
	}
}

// Progress goes from one to all, file by file.
func TestProgressCountsFiles(t *testing.T) {
	p := exporttest.Sample()
	var seen []int
	last := 0
	_, err := linkedin.Folder("x", exporttest.Folder(exporttest.Make(exporttest.Era2026Complete, p), p.At), linkedin.Options{Progress: func(done, of int) {
		seen, last = append(seen, done), of
	}})
	if err != nil {
		t.Fatal(err)
	}
	if len(seen) != last || last < 20 {
		t.Errorf("progress %v of %d", seen, last)
	}
	for i, done := range seen {
		if done != i+1 {
			t.Errorf("progress %v does not count up", seen)
			break
		}
	}
}
