package plain_test

import (
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/linkedin"
	"ambassadeur/internal/member"
	"ambassadeur/internal/plain"
)

// linkedIn reads one export and finds nothing else.
func linkedIn(asked *[]string) *plain.LinkedIn {
	at := noon.AddDate(0, 0, -11)
	return &plain.LinkedIn{
		Found: []plain.Download{{Path: "/home/noor/Downloads/Basic.zip", Name: "Basic.zip", Day: "12 nov"}},
		Read: func(text string) ([]linkedin.Import, []error) {
			*asked = append(*asked, text)
			if text != "/home/noor/Downloads/Basic.zip" {
				return nil, []error{&linkedin.Error{Name: "kat\x1b[2J.jpg", Why: linkedin.Unknown}}
			}
			return []linkedin.Import{{
				Name: "Basic.zip", Kind: linkedin.Basic, At: at, Dated: true, Member: imported(), Unopened: 18,
				Files: []linkedin.File{
					{Name: "Profile.csv", Topic: linkedin.TopicProfile, Status: linkedin.Read, Rows: 1},
					{Name: "Positions.csv", Topic: linkedin.TopicPositions, Status: linkedin.Read, Rows: 1},
					{Name: "Shares.csv", Topic: linkedin.TopicPosts, Status: linkedin.Missing},
				},
			}}, nil
		},
	}
}

// A file that was found is read by its number; one that is none is told what it is; then the questions come, with
// what was measured in them.
func TestImport(t *testing.T) {
	var asked []string
	s := newTalk("nl", script("/tmp/kat.jpg", "i", "1", "", "klaar"))
	s.LinkedIn = linkedIn(&asked)
	set, r, err := s.Checklist(answers.Set{}, readGuidelines(t), "")
	if err != nil {
		t.Fatal(err)
	}
	if set.Member.Headline.Origin != member.Export || r.Known != 1 || len(set.Measurements) != 1 {
		t.Errorf("the export is not in the answers: %+v, %d known, %d measurements", set.Member.Headline, r.Known, len(set.Measurements))
	}
	if len(asked) != 2 || asked[0] != "/tmp/kat.jpg" {
		t.Errorf("asked to read %q", asked)
	}
	golden.RequireEqual(t, s.out.Bytes())
}

// Paths that were given are read before anything is asked, and nothing is offered then.
func TestGivenPaths(t *testing.T) {
	var asked []string
	s := newTalk("en", script("done"))
	s.LinkedIn = linkedIn(&asked)
	s.LinkedIn.Given = []string{"/home/noor/Downloads/Basic.zip"}
	set, _, err := s.Checklist(answers.Set{}, readGuidelines(t), "")
	if err != nil || set.Member.Empty() || len(asked) != 1 {
		t.Errorf("got %v, asked %q", err, asked)
	}
}

// A text can be given at its question: it is kept as pasted, measured, and the question is asked again with it.
func TestGiveText(t *testing.T) {
	s := newTalk("nl", script("", "e", "Jurist bij Bakker", "klaar"))
	set, _, err := s.Checklist(answers.Set{}.WithMember(imported()), readGuidelines(t), "")
	if err != nil {
		t.Fatal(err)
	}
	if h := set.Member.Headline; h.Origin != member.Pasted || h.Value != "Jurist bij Bakker" || !h.At.Equal(noon) {
		t.Errorf("the text is not kept: %+v", h)
	}
	golden.RequireEqual(t, s.out.Bytes())
}

// Where facts point to a level, an empty line confirms it; three answers that make no sense do not.
func TestConfirm(t *testing.T) {
	known := answers.Set{}.WithMember(imported())
	known.Member.Headline.Value = "Jurist die huurders helpt"
	s := newTalk("nl", script("", "", "klaar"))
	set, _, err := s.Checklist(known, readGuidelines(t), "")
	if err != nil || set.Profile["headline"].Level != "good" {
		t.Errorf("got %v, %+v", err, set.Profile)
	}
	golden.RequireEqual(t, s.out.Bytes())
	s = newTalk("nl", script("", "zeg ik niet", "nee", "weet niet", "klaar"))
	set, _, err = s.Checklist(known, readGuidelines(t), "")
	if _, said := set.Profile["headline"]; err != nil || said {
		t.Errorf("nonsense confirms: %v, %+v", err, set.Profile)
	}
}
