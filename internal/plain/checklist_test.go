package plain_test

import (
	"testing"
	"time"

	"github.com/charmbracelet/x/exp/golden"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/member"
)

// imported is a member whose headline says title and employer alone.
func imported() member.Member {
	from := member.Source{Origin: member.Export, At: noon.AddDate(0, 0, -11)}
	return member.Member{
		Headline:  member.Of("Jurist bij Bakker\x1b", from),
		Positions: member.Of([]member.Position{{Title: "Jurist", Company: "Bakker", Current: true}}, from),
	}
}

// The first rating asks everything; the result has a score with coverage, a warning for old guidelines and what
// gains most.
func TestFirstRating(t *testing.T) {
	s := newTalk("nl", script("9", "2", "?", "1", "", "2", "", "1", ""))
	set, r, err := s.Checklist(answers.Set{}, readGuidelines(t), "before")
	if err != nil {
		t.Fatal(err)
	}
	if len(set.Measurements) != 1 || set.Measurements[0].Score != r.Score || set.Measurements[0].Moment != "before" {
		t.Errorf("the measurement is not the rating: %+v", set.Measurements)
	}
	golden.RequireEqual(t, s.out.Bytes())
}

// A second rating shows what was said and measured; a level against a measurement needs a reason, going back and
// "done" work, and the difference is told.
func TestSecondRating(t *testing.T) {
	before := answers.Set{}.WithRated("photo", answers.Rated{Level: "old", At: noon.AddDate(0, -2, 0)}).
		WithMeasurement(answers.Measurement{At: noon.AddDate(0, -2, 0), Edition: "2026-11", Score: 20, Known: 2, Total: 3})
	s := newTalk("nl", script("t", "3", "2", "", "t", "2", "Ik heb hem gisteren veranderd", "klaar"))
	set, _, err := s.Checklist(before.WithMember(imported()), readGuidelines(t), "after")
	if err != nil {
		t.Fatal(err)
	}
	if got := set.Profile["headline"]; got.Level != "good" || got.Reason == "" {
		t.Errorf("the reason to overrule is not kept: %+v", got)
	}
	golden.RequireEqual(t, s.out.Bytes())
}

// An empty line keeps what was said, and no empty line takes a level away.
func TestEmptyKeepsLevels(t *testing.T) {
	before := answers.Set{}.WithRated("photo", answers.Rated{Level: "old", At: noon.Add(-time.Hour)})
	s := newTalk("nl", "\n\n\n\n")
	set, r, err := s.Checklist(before, readGuidelines(t), "")
	if err != nil || set.Profile["photo"].Level != "old" || r.Known != 1 {
		t.Errorf("got %v, %+v", err, set.Profile)
	}
}

// Somebody who rates nothing gets no number and no measurement.
func TestNothingRated(t *testing.T) {
	s := newTalk("en", "\n\n\n\n")
	set, r, err := s.Checklist(answers.Set{}, readGuidelines(t), "before")
	if err != nil || r.Rated() || len(set.Measurements) != 0 || len(s.saved) != 0 {
		t.Errorf("got %v, rated %v, %d saves", err, r.Rated(), len(s.saved))
	}
}
