package profilepdf

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"
)

func TestProbeHeadings(t *testing.T) {
	g := os.Getenv("PROBE2")
	if g == "" {
		t.Skip()
	}
	files, _ := filepath.Glob(g)
	for _, f := range files {
		data, _ := os.ReadFile(f)
		p, err := Read(bytes.NewReader(data), int64(len(data)), time.Now(), time.Now())
		fmt.Println("==", filepath.Base(f), err)
		w, err := whole(data)
		if err != nil {
			continue
		}
		c, err := contentOf(w)
		fmt.Println("  ", c.info.author, "|", c.info.producer, "|", c.info.creator, "| lang", c.language, "pages", c.pages, c.err, err, "fits", c.fits())
		if !c.fits() {
			continue
		}
		for _, l := range c.lines {
			if l.is(sizeHeading) || l.is(sizeSidebarHeading) {
				fmt.Print("   [", l.text, "]")
			}
		}
		fmt.Println()
		for _, x := range p.Member.Positions.Value {
			fmt.Print("   ", x.Start, "/", x.End, "/", x.Current, "/", len(x.Location), "/", len(x.Description))
		}
		fmt.Println()
		for _, x := range p.Member.Education.Value {
			fmt.Print("   ", x.Start, "/", x.End, "/", len(x.Degree))
		}
		m := p.Member
		fmt.Println("\n   about", len(m.About.Value), "headline", len(m.Headline.Value), "loc", m.Location.Value, "langs", m.Languages.Value, "certs", len(m.Certificates.Value), "sites", len(m.Websites.Value), "url", m.URL.Known(), "mail", m.Email.Known(), "top", len(m.TopSkills.Value))
		for i, l := range c.lines {
			if i > 0 && !l.sidebar && c.lines[i-1].is(sizeRole) && l.is(sizeText) {
				if _, ok := spanOf(l.text); !ok {
					fmt.Println("   UNDATED", l.text)
				} else if i%7 == 0 {
					fmt.Println("   date", l.text)
				}
			}
		}
	}
}
