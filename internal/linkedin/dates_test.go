package linkedin_test

import (
	"reflect"
	"testing"
	"time"

	"ambassadeur/internal/linkedin"
	"ambassadeur/internal/linkedin/exporttest"
)

// A month or year is read as each table and each spreadsheet writes it, and nothing is guessed.
func TestSpans(t *testing.T) {
	for text, want := range map[string]string{
		"Jan 2020": "2020-01", "2019": "2019", "9/2016": "2016-09", "12/1999": "1999-12", "Dec 1987": "1987-12",
		"jan-20": "2020-01", "Jan-20": "2020-01", "mrt-21": "2021-03", "mei 2019": "2019-05", "okt-98": "1998-10", "jan.-20": "2020-01",
		"janv.-20": "2020-01", "août 2020": "2020-08", "Mär 2020": "2020-03", "dez/20": "2020-12", "janeiro de 2020": "2020-01", "ene-20": "2020-01", "déc. 2018": "2018-12", "Jan '20": "2020-01",
		"2020-01": "2020-01", "2020-01-01": "2020-01", "1-1-2020": "2020-01", "1-9-2016": "2016-09", "01.09.2016": "2016-09", "9/1/2016": "2016-09", "1/9/2016": "2016-09",
		"01/09/2016 0:00": "2016-09", "1-Sep-16": "2016-09", "Sep 1, 2016": "2016-09", "31/1/2016": "2016-01", "1/31/2016": "2016-01", "3/5/2016": "2016",
		"": "", "Present": "", "13/2016": "", "soon": "", "43831": "", "Jan": "", "20": "", "0/2016": "", "2016-13-01": "", "31-2-2016": "", "Jan Feb 2016": "", "99999999999999999999": "", "-1": "",
	} {
		if got := linkedin.Span(text); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
	for text, want := range map[string]string{
		"May 9, 2022": "2022-05-09", "May 2022": "2022-05", "9-5-2022": "2022-05-09", "2022-05-09": "2022-05-09", "9-May-22": "2022-05-09", "5/9/2022": "2022", "5/19/2022": "2022-05-19", "1/5/2022": "2022", "2022": "2022", "Feb 30, 2022": "",
	} {
		if got := linkedin.Day(text); got != want {
			t.Errorf("the day %q is %q, want %q", text, got, want)
		}
	}
}

// A moment is read as tables and spreadsheets write it; when day and month could be swapped, that is told.
func TestStamps(t *testing.T) {
	at := func(y, m, d, h, min, s int) time.Time { return time.Date(y, time.Month(m), d, h, min, s, 0, time.UTC) }
	for text, want := range map[string]time.Time{
		"2024-03-05 14:22:11":     at(2024, 3, 5, 14, 22, 11),
		"2024-03-05 14:22:11 UTC": at(2024, 3, 5, 14, 22, 11),
		"2024-03-05 14:22":        at(2024, 3, 5, 14, 22, 0),
		"2024-03-05T14:22:11":     at(2024, 3, 5, 14, 22, 11),
		"2024-03-05":              at(2024, 3, 5, 0, 0, 0),
		"08 Feb 2026":             at(2026, 2, 8, 0, 0, 0),
		"8-feb-26":                at(2026, 2, 8, 0, 0, 0),
		"4-Apr-21":                at(2021, 4, 4, 0, 0, 0),
		"08 mei 2026":             at(2026, 5, 8, 0, 0, 0),
		"4-4-2021":                at(2021, 4, 4, 0, 0, 0),
		"4/4/2021":                at(2021, 4, 4, 0, 0, 0),
		"5-3-2024 14:22":          at(2024, 3, 5, 14, 22, 0),
		"05.03.2024 14:22":        at(2024, 3, 5, 14, 22, 0),
		"3/5/18, 2:22 PM":         at(2018, 3, 5, 14, 22, 0),
		"3/5/18, 2:22\u202fPM":    at(2018, 3, 5, 14, 22, 0),
		"12/31/18, 12:00 AM":      at(2018, 12, 31, 0, 0, 0),
		"3/25/2024 9:05":          at(2024, 3, 25, 9, 5, 0),
		"25/3/2024 9:05":          at(2024, 3, 25, 9, 5, 0),
	} {
		got, unsure, ok := linkedin.StampOf(text)
		if !ok || unsure || !got.Equal(want) {
			t.Errorf("%q is %v (unsure %v, read %v), want %v", text, got, unsure, ok, want)
		}
	}
	if _, unsure, ok := linkedin.StampOf("3/5/2024 14:22"); !ok || !unsure {
		t.Error("3/5/2024 can be two days")
	}
	for _, text := range []string{"", "gisteren", "2024", "Mar 2024", "2024-13-05 14:22:11", "31 Feb 2026", "45356.59", "en een regel", "12:30", "2024-03-05x14:22:1"} {
		if got, _, ok := linkedin.StampOf(text); ok {
			t.Errorf("%q is read as %v", text, got)
		}
	}
}

// The day in a name has the month first, as LinkedIn writes it.
func TestDayInName(t *testing.T) {
	for name, want := range map[string]string{
		"Basic_LinkedInDataExport_11-23-2026.zip":        "2026-11-23",
		"Complete_LinkedInDataExport_02-03-2024 (1).zip": "2024-02-03",
		"complete_linkedindataexport_02-03-2024.zip.zip": "2024-02-03",
		"Basic_LinkedInDataExport_2026-05-08":            "2026-05-08",
		"Basic_LinkedInDataExport_23-11-2026":            "2026-11-23",
		"Basic_LinkedInDataExport_99-99-2026":            "",
		"Basic_LinkedInDataExport (3).zip":               "",
		"export_11-23-2026.zip":                          "",
		"LinkedInDataExport_":                            "",
	} {
		got := linkedin.DayIn(name)
		if want == "" && got.IsZero() {
			continue
		}
		if got.Format(time.DateOnly) != want {
			t.Errorf("%q is of %v, want %q", name, got, want)
		}
	}
}

// An archive is of the day in its name, at the time of its files; without that of the newest file, without that of the
// disk; never older than what is in it, and never of tomorrow.
func TestMoment(t *testing.T) {
	p := exporttest.Sample() // newest row: the day before p.At
	files := exporttest.Make(exporttest.Era2026Complete, p)
	at := p.At
	for what, c := range map[string]struct {
		name            string
		folder          string
		files, disk     time.Time
		now             time.Time
		want            time.Time
		dated           bool
		posts30, moment int
	}{
		"name and files of one day":   {name: "Complete_LinkedInDataExport_11-12-2026.zip", files: at, disk: at.AddDate(0, 0, 5), now: at.AddDate(0, 1, 0), want: at, dated: true},
		"files of another day":        {name: "Complete_LinkedInDataExport_11-12-2026.zip", files: at.AddDate(0, 0, 3), now: at.AddDate(0, 1, 0), want: time.Date(2026, 11, 12, 0, 0, 0, 0, time.UTC), dated: true},
		"the folder within":           {name: "x.zip", folder: "Complete_LinkedInDataExport_11-12-2026", files: at.AddDate(0, 0, 3), now: at.AddDate(0, 1, 0), want: time.Date(2026, 11, 12, 0, 0, 0, 0, time.UTC), dated: true},
		"no name":                     {name: "x.zip", files: at, disk: at.AddDate(0, 0, 5), now: at.AddDate(0, 1, 0), want: at, dated: true},
		"no name, no times":           {name: "x.zip", disk: at.AddDate(0, 0, 5), now: at.AddDate(0, 1, 0), want: at.AddDate(0, 0, 5)},
		"nothing but rows":            {name: "x.zip", now: at.AddDate(0, 1, 0), want: at.Add(-90 * time.Minute), dated: true},
		"older than its rows":         {name: "Complete_LinkedInDataExport_11-12-2020.zip", now: at.AddDate(0, 1, 0), want: at.Add(-90 * time.Minute), dated: true},
		"a clock that is years ahead": {name: "x.zip", files: at.AddDate(9, 0, 0), disk: at.AddDate(9, 0, 0), now: at, want: at.Add(-90 * time.Minute), dated: true},
		"files of this evening":       {name: "x.zip", files: at.Add(5 * time.Hour), now: at, want: at, dated: true},
	} {
		data := exporttest.Zip(files, exporttest.Zipped{Modified: c.files, Folder: c.folder})
		imp, err := open(c.name, data, c.disk, c.now)
		if err != nil {
			t.Fatal(err)
		}
		if !imp.At.Equal(c.want) || imp.Dated != c.dated {
			t.Errorf("%s: of %v (dated %v), want %v (%v)", what, imp.At, imp.Dated, c.want, c.dated)
		}
		if imp.Member.Headline.At != imp.At {
			t.Errorf("%s: the parts are of %v", what, imp.Member.Headline.At)
		}
	}
	imp, err := open("Shares.csv", files["Shares_123456789.csv"], at.AddDate(0, 3, 0), at.AddDate(0, 4, 0))
	if err != nil || imp.Dated || !imp.At.Equal(at.AddDate(0, 3, 0)) || imp.Member.Posts.Value.In30 != 0 {
		t.Errorf("posts of three months ago are not of this month: %v %v %+v", imp.At, err, imp.Member.Posts)
	}
}

// What a spreadsheet wrote so that two counts are possible is not counted; when both counts are the same, it is.
func TestDaysThatCanBeSwapped(t *testing.T) {
	at := time.Date(2026, 11, 12, 0, 0, 0, 0, time.UTC)
	for text, want := range map[string]string{
		"Date,ShareLink\n1/9/2026 9:00,x\n":                       "unknown 0 0", // 1 September or 9 January
		"Date,ShareLink\n12/11/2026 9:00,x\n":                     "known 1 1",   // 12 November: 11 December has yet to come
		"Date,ShareLink\n9/11/2026 9:00,x\n11/12/2026 9:00,x\n":   "known 1 2",
		"Date,ShareLink\n9/11/2026 9:00,x\n":                      "unknown 0 0", // 9 November or 11 September
		"Date,ShareLink\n9/11/2026 9:00,x\n25/10/2026 9:00,x\n":   "known 2 2",
		"Date,ShareLink\n9/11/2026 9:00,x\n10/25/2026 9:00,x\n":   "known 1 2",
		"Date,ShareLink\n1/2/2020 9:00,x\n":                       "known 0 0",
		"Date,ShareLink\n9-11-2026 9:00,x\n":                      "known 1 1",
		"Date,ShareLink\n2099-01-01 00:00:00,x\n2026-11-11 1:00,": "known 1 1",
	} {
		imp, err := open("Shares.csv", []byte(text), at, at)
		got := "unknown 0 0"
		if p := imp.Member.Posts; err == nil && p.Known() {
			got = "known " + string(rune('0'+p.Value.In30)) + " " + string(rune('0'+p.Value.In90))
		}
		if got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// Names of files are known however systems and people changed them.
func TestKeys(t *testing.T) {
	for name, want := range map[string]string{
		"Shares.csv": "shares", "Shares_123456789.csv": "shares", "shares (1).CSV": "shares", "Shares - kopie.csv": "shares", "Shares - Copy (2).csv": "shares",
		"Kopie van Shares.csv": "shares", "Shares.csv.csv": "shares", "Shares copy 2.csv": "shares", "Email Addresses.csv": "emailaddresses", "email_addresses.csv": "emailaddresses",
		"Endorsement Received-Info.csv": "endorsementreceivedinfo", "Shares_123 (1) - kopie.csv.csv": "shares", "Shares.txt": "shares", "Connections 2.csv": "connections",
		"Shares": "", "Shares.html": "", "": "", ".csv": "", "photocopy.csv": "photocopy", "Recommendations_Received.csv": "recommendationsreceived",
	} {
		if got := linkedin.KeyOf(name); got != want {
			t.Errorf("%q is %q, want %q", name, got, want)
		}
	}
}

// An address is the member's when it is one of a profile, however it is written.
func TestSlugs(t *testing.T) {
	for address, want := range map[string]string{
		"https://www.linkedin.com/in/noor-voorbeeld":                                     "noor-voorbeeld",
		"https://www.linkedin.com/in/noor-voorbeeld/":                                    "noor-voorbeeld",
		"www.linkedin.com/in/noor-voorbeeld?trk=x#y":                                     "noor-voorbeeld",
		"https://nl.linkedin.com/in/noor/en":                                             "noor",
		"https://www.linkedin.com/in/andr%C3%A9-x":                                       "andré-x",
		"https://www.linkedin.com/in/%1b%5b31m":                                          "[31m",
		"https://www.linkedin.com/in/ACoAABcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJ": "",
		"https://www.linkedin.com/company/x":                                             "", "https://elders.example/in/noor": "", "": "", "noor": "", "https://www.linkedin.com/in/": "", "https://www.linkedin.com/in/%2f%2e%2e": "",
	} {
		if got := linkedin.Slug(address); got != want {
			t.Errorf("%q is %q, want %q", address, got, want)
		}
	}
}

// Websites are read in the form of each era.
func TestWebsites(t *testing.T) {
	for text, want := range map[string][]string{
		"":                             nil,
		"[]":                           nil,
		"[PERSONAL:https://a.example]": {"https://a.example"},
		"[PERSONAL:https://a.example,COMPANY:https://b.example/x,y?z=1,2,OTHER:c.example]": {"https://a.example", "https://b.example/x,y?z=1,2", "c.example"},
		"PERSONAL:a.example, BLOG:http://b.example":                                        {"a.example", "http://b.example"},
		"https://a.example, https://b.example":                                             {"https://a.example", "https://b.example"},
		"[RSS:https://a.example:8080/HTTP:x]":                                              {"https://a.example:8080/HTTP:x"},
	} {
		if got := linkedin.Websites(text); !reflect.DeepEqual(got, want) {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}
