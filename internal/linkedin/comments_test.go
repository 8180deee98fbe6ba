package linkedin_test

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// Comments are counted one by one, whatever people wrote in them without quotes around it.
func TestCommentsWithLooseLines(t *testing.T) {
	now := time.Date(2026, 11, 12, 0, 0, 0, 0, time.UTC)
	for _, lines := range []string{
		"tweede regel",
		"een, twee, drie, vier",
		"\"open aanhaling zonder einde",
		"\"hele regel tussen aanhaling\"",
		"dicht\" en, \"open",
		"\"",
		",",
		",,,",
		"2026-11-01",
		"1 november 2026 was het",
		"\n\n\nna drie lege regels",
		"Date,Link,Message",
		"a\tb\tc; d; e",
		"• punt\n• punt",
	} {
		var text strings.Builder
		text.WriteString("Date,Link,Message\r\n")
		for i := range 10 {
			fmt.Fprintf(&text, "2026-11-%02d 10:00:00,https://www.linkedin.com/feed/update/urn%%3Ali%%3A%d,Mooi\r\n%s\r\n", i+1, i, lines)
		}
		imp, err := open("Comments.csv", []byte(text.String()), now, now)
		if err != nil {
			t.Errorf("%q: %v", lines, err)
			continue
		}
		if imp.Files[0].Rows != 10 || imp.Member.Comments.Value.In30 != 10 {
			t.Errorf("%q: %d rows, %+v", lines, imp.Files[0].Rows, imp.Member.Comments)
		}
	}
}
