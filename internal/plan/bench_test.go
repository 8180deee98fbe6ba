package plan_test

import (
	"testing"

	"ambassadeur/internal/plan"
)

func BenchmarkBuild(b *testing.B) {
	in := full(b, "nl")
	for b.Loop() {
		_ = plan.Build(in)
	}
}

func BenchmarkMarkdown(b *testing.B) {
	p := plan.Build(full(b, "nl"))
	for b.Loop() {
		_ = p.Markdown()
	}
}

func BenchmarkMerge(b *testing.B) {
	existing := plan.Build(nearlyEmpty(b, "nl")).Markdown()
	p := plan.Build(full(b, "nl"))
	for b.Loop() {
		if _, _, err := plan.Merge(existing, p); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkReadTicks(b *testing.B) {
	text := plan.Build(full(b, "nl")).Markdown()
	for b.Loop() {
		_ = plan.ReadTicks(text)
	}
}
