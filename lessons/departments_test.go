package lessons_test

import (
	"slices"
	"testing"

	"ambassadeur/lessons"
)

func TestDepartmentsWith(t *testing.T) {
	own := map[string]string{"depot": "magazijn", "legal": "Juristen", "bakery": "Bakkerij", "x": "Apps"}
	want := append(lessons.Departments(), "x", "bakery", "depot")
	if got := lessons.DepartmentsWith(own); !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	if got := lessons.DepartmentsWith(nil); !slices.Equal(got, lessons.Departments()) {
		t.Errorf("without own ones %q", got)
	}
}
