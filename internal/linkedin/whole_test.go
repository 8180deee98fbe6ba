package linkedin_test

import (
	"maps"
	"strings"
	"testing"
	"time"

	"ambassadeur/internal/linkedin"
	"ambassadeur/internal/linkedin/exporttest"
)

func only(files map[string][]byte, names ...string) map[string][]byte {
	out := map[string][]byte{}
	for _, n := range names {
		if files[n] != nil {
			out[n] = files[n]
		}
	}
	return out
}

func without(files map[string][]byte, starts ...string) map[string][]byte {
	out := maps.Clone(files)
	for name := range files {
		for _, s := range starts {
			if strings.HasPrefix(name, s) {
				delete(out, name)
			}
		}
	}
	return out
}

// What was not asked for is not empty: an archive is whole only by what is in it, not by its name.
func TestPartOfArchive(t *testing.T) {
	files := exporttest.Make(exporttest.Era2026Complete, exporttest.Sample())
	for what, some := range map[string]map[string][]byte{
		"profile ticked":     only(files, "Profile.csv", "Email Addresses.csv", "PhoneNumbers.csv", "Registration.csv"),
		"connections ticked": only(files, "Connections.csv"),
		"every box ticked": only(files, "Profile.csv", "Connections.csv", "Contacts.csv", "messages.csv", "Invitations.csv",
			"Recommendations_Received.csv", "Recommendations_Given.csv", "Registration.csv", "Email Addresses.csv", "PhoneNumbers.csv", "Articles/Articles/mijn-artikel.html"),
		"picked by hand":           only(files, "Profile.csv", "Positions.csv", "Education.csv", "Connections.csv"),
		"no section of a profile":  only(files, "Profile.csv", "Connections.csv", "Ad_Targeting.csv", "Company Follows.csv"),
		"activity and connections": only(files, "Profile.csv", "Connections.csv", "Shares_123456789.csv", "Comments_123456789.csv"),
	} {
		imp, err := open("Complete_LinkedInDataExport_11-12-2026.zip", exporttest.Zip(some, exporttest.Zipped{}), time.Time{}, time.Time{})
		if err != nil {
			t.Error(what, err)
			continue
		}
		if imp.Kind != linkedin.Partial {
			t.Errorf("%s: kind %s", what, imp.Kind)
		}
		if f := file(t, imp, linkedin.TopicSkills); f.Status != linkedin.Missing || imp.Member.Skills.Known() {
			t.Errorf("%s: skills are %+v, %+v", what, f, imp.Member.Skills)
		}
		if len(imp.Files) != 21 {
			t.Errorf("%s: %d files told of", what, len(imp.Files))
		}
	}
}

// What a whole archive does not have is empty, save where that says nothing.
func TestMissingFromWholeArchive(t *testing.T) {
	p := exporttest.Sample()
	for _, c := range []struct {
		era    exporttest.Era
		starts []string
		topic  linkedin.Topic
		status linkedin.Status
		known  func(linkedin.Import) bool
	}{
		{exporttest.Era2026Basic, []string{"Skills"}, linkedin.TopicSkills, linkedin.Empty, func(i linkedin.Import) bool { return i.Member.Skills.Known() && len(i.Member.Skills.Value) == 0 }},
		{exporttest.Era2018, []string{"Positions"}, linkedin.TopicPositions, linkedin.Empty, func(i linkedin.Import) bool { return i.Member.Positions.Known() }},
		{exporttest.Era2020, []string{"Endorsement"}, linkedin.TopicEndorsements, linkedin.Empty, func(i linkedin.Import) bool { return i.Member.Endorsements.Known() }},
		{exporttest.Era2016, []string{"Endorsement"}, linkedin.TopicEndorsements, linkedin.Missing, func(i linkedin.Import) bool { return !i.Member.Endorsements.Known() }},
		{exporttest.Era2023, []string{"Recommendations"}, linkedin.TopicReceived, linkedin.Missing, func(i linkedin.Import) bool { return !i.Member.Received.Known() && !i.Member.Given.Known() }},
		{exporttest.Era2023, []string{"Recommendations_Received"}, linkedin.TopicReceived, linkedin.Empty, func(i linkedin.Import) bool { return i.Member.Received.Known() && i.Member.Given.Value == p.Given }},
		{exporttest.Era2024Complete, []string{"Recommendations"}, linkedin.TopicGiven, linkedin.Empty, func(i linkedin.Import) bool { return i.Member.Received.Known() && i.Member.Given.Known() }},
		{exporttest.Era2026Basic, nil, linkedin.TopicPosts, linkedin.Missing, func(i linkedin.Import) bool { return !i.Member.Posts.Known() }},
		{exporttest.Era2026Complete, []string{"Shares"}, linkedin.TopicPosts, linkedin.Empty, func(i linkedin.Import) bool { return i.Member.Posts.Known() && i.Member.Posts.Value.In90 == 0 }},
		{exporttest.Era2026Basic, []string{"Connections"}, linkedin.TopicConnections, linkedin.Missing, func(i linkedin.Import) bool { return !i.Member.Connections.Known() }},
		{exporttest.Era2026Complete, []string{"Rich_Media"}, linkedin.TopicMedia, linkedin.Missing, func(i linkedin.Import) bool { return !i.Member.Photo.Known() && !i.Member.Banner.Known() }},
		{exporttest.Era2023, nil, linkedin.TopicMedia, linkedin.Empty, func(i linkedin.Import) bool { return !i.Member.Photo.Known() }},
		{exporttest.Era2026Complete, []string{"Verifications"}, linkedin.TopicVerifications, linkedin.Missing, func(i linkedin.Import) bool { return !i.Member.Workplace.Known() }},
		{exporttest.Era2026Complete, []string{"Invitations"}, linkedin.TopicInvitations, linkedin.Empty, func(i linkedin.Import) bool { return !i.Member.URL.Known() }},
		{exporttest.Era2026Complete, []string{"messages"}, linkedin.TopicSkills, linkedin.Read, func(i linkedin.Import) bool { return i.Kind == linkedin.Complete }},
	} {
		files := without(exporttest.Make(c.era, p), c.starts...)
		imp, err := open("x.zip", exporttest.Zip(files, exporttest.Zipped{Modified: p.At}), p.At, p.At)
		if err != nil {
			t.Fatal(err)
		}
		if f := file(t, imp, c.topic); f.Status != c.status || !c.known(imp) {
			t.Errorf("%s without %v: %+v, %+v", c.era, c.starts, f, imp.Member)
		}
	}
}

// A table of which only the header is there is an empty section.
func TestHeaderAlone(t *testing.T) {
	imp, err := open("x.zip", exporttest.Zip(map[string][]byte{
		"Skills.csv":                   []byte("Name\n"),
		"Shares.csv":                   []byte("Date,ShareLink,ShareCommentary\r\n"),
		"Recommendations_Received.csv": []byte("First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"),
		"Connections.csv":              []byte("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"),
		"Verifications.csv":            []byte("First name,Verification type,Organization name\n"),
	}, exporttest.Zipped{}), time.Time{}, time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	m := imp.Member
	if !m.Skills.Known() || !m.Posts.Known() || !m.Received.Known() || len(m.Skills.Value)+m.Posts.Value.In90+len(m.Received.Value) != 0 {
		t.Errorf("%+v", m)
	}
	if m.Connections.Known() || m.Workplace.Known() || m.Positions.Known() {
		t.Errorf("a wrong zero: %+v", m)
	}
	if f := file(t, imp, linkedin.TopicConnections); f.Status != linkedin.Failed || f.Why != linkedin.NoRows {
		t.Errorf("%+v", f)
	}
}
