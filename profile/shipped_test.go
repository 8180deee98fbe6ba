package profile_test

import (
	"io/fs"
	"testing"

	"ambassadeur/internal/yamlfile"
	"ambassadeur/profile"
)

func shipped(tb testing.TB, lang string) (profile.Guidelines, yamlfile.Problems) {
	tb.Helper()
	name := lang + "/linkedin.yaml"
	data, err := fs.ReadFile(profile.Shipped(), name)
	if err != nil {
		tb.Fatal(err)
	}
	return profile.Read(name, data, nil)
}

// The shipped guidelines are without problems, warnings included.
func TestShippedGuidelinesAreClean(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		if _, problems := shipped(t, lang); len(problems) > 0 {
			t.Errorf("%s:\n%v", lang, problems)
		}
	}
}

// The shipped guidelines differ between the languages in nothing but wording.
func TestShippedLanguagesAgree(t *testing.T) {
	nl, _ := shipped(t, "nl")
	en, _ := shipped(t, "en")
	if problems := append(profile.Parity(nl, en), profile.Parity(en, nl)...); len(problems) > 0 {
		t.Error(problems)
	}
}

// Load gives what is shipped, and an error for a language that is not.
func TestLoad(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		g, err := profile.Load(lang)
		if err != nil {
			t.Fatal(err)
		}
		if g.Language != lang || g.ID != "linkedin" || len(g.Criteria) < 25 || len(g.Sections) != 5 || g.Checked.IsZero() || g.StaleAfter != 180 {
			t.Errorf("%s: language %q, id %q, %d criteria, %d sections, checked %v, stale after %d days",
				lang, g.Language, g.ID, len(g.Criteria), len(g.Sections), g.Checked, g.StaleAfter)
		}
	}
	if _, err := profile.Load("fr"); err == nil {
		t.Error("there are guidelines in French")
	}
}
