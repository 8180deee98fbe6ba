package plan_test

import (
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"ambassadeur/internal/plan"
)

// The document of somebody who has done everything, and of somebody who has just begun.
func TestDocument(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		t.Run("full-"+lang, func(t *testing.T) { golden.RequireEqual(t, plan.Build(full(t, lang)).Markdown()) })
		t.Run("nearly-empty-"+lang, func(t *testing.T) { golden.RequireEqual(t, plan.Build(nearlyEmpty(t, lang)).Markdown()) })
	}
}
