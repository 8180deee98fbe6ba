package linkedin_test

import (
	"errors"
	"testing"
	"time"

	"ambassadeur/internal/linkedin"
	"ambassadeur/internal/linkedin/exporttest"
	"ambassadeur/internal/member"
	"ambassadeur/internal/profilepdf/pdftest"
)

// A profile PDF is known by its content, and told of part by part; of skills it says that they are not all there.
func TestPDF(t *testing.T) {
	p := exporttest.Sample()
	m := exporttest.Want(exporttest.Era2026Basic, p, member.Source{Origin: member.PDF, At: p.At})
	m.Publications = member.Part[[]member.Publication]{}
	data := pdftest.Make(m, pdftest.Options{Lang: "nl", Created: p.At})
	imp, err := open("Profile.pdf", data, p.At, p.At)
	if err != nil {
		t.Fatal(err)
	}
	if imp.Kind != linkedin.Profile || imp.Language != "nl" || !imp.Dated || !imp.At.Equal(p.At) || imp.Name != "Profile.pdf" {
		t.Errorf("%+v", imp)
	}
	for topic, want := range map[linkedin.Topic]linkedin.File{
		linkedin.TopicProfile:      {Status: linkedin.Read, Rows: 1},
		linkedin.TopicPositions:    {Status: linkedin.Read, Rows: 4},
		linkedin.TopicEducation:    {Status: linkedin.Read, Rows: 2},
		linkedin.TopicSkills:       {Status: linkedin.Missing},
		linkedin.TopicLanguages:    {Status: linkedin.Read, Rows: 3},
		linkedin.TopicCertificates: {Status: linkedin.Read, Rows: 2},
		linkedin.TopicPublications: {Status: linkedin.Empty},
	} {
		if got := file(t, imp, topic); got.Status != want.Status || got.Rows != want.Rows {
			t.Errorf("%+v, want %+v", got, want)
		}
	}
	imp, err = open("Connections.csv", data, p.At, p.At)
	if err != nil || imp.Kind != linkedin.Profile {
		t.Errorf("under another name: %v", err)
	}
}

// Other PDFs are refused, each with its reason.
func TestOtherPDFs(t *testing.T) {
	m := exporttest.Want(exporttest.Era2026Basic, exporttest.Sample(), member.Source{Origin: member.PDF})
	good := pdftest.Make(m, pdftest.Options{})
	for what, c := range map[string]struct {
		data []byte
		why  linkedin.Why
	}{
		"locked": {pdftest.Make(m, pdftest.Options{Encrypt: true}), linkedin.Encrypted},
		"large":  {append(good, make([]byte, 11<<20)...), linkedin.TooBig},
		"cut":    {good[:len(good)/2], linkedin.Damaged},
	} {
		_, err := open("cv.pdf", c.data, time.Time{}, time.Time{})
		var e *linkedin.Error
		if !errors.As(err, &e) || e.Why != c.why {
			t.Errorf("%s: %v, want %s", what, err, c.why)
		}
	}
}
