package profilepdf

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
)

// refused is why a document is not read as a profile; nil when it has the layout of one, whoever saved it last.
func (c content) refused() error {
	fits := c.err == nil && c.fits()
	profile := fop(c.info.producer, "2.") && c.info.title == "Resume"
	maker := c.info.creator + " " + c.info.producer
	switch {
	case fits && slices.Contains(c.empty(), true):
		return fmt.Errorf("%w: a page is empty", ErrDamaged)
	case fits:
		return nil
	case fop(c.info.producer, "0.") || fop(c.info.producer, "1."):
		return ErrOldLayout
	case profile && errors.Is(c.err, ErrDamaged):
		return c.err
	case printed(maker) && c.ofLinkedIn():
		return ErrPrintedPage
	case !profile && strings.Contains(strings.ToLower(c.info.author+" "+maker), "linkedin"):
		return ErrBuiltResume
	}
	return ErrOther
}

func fop(producer, version string) bool {
	return strings.Contains(strings.ToLower(producer), "fop version "+version)
}

// fits reports whether the name stands where it does in a profile, and a heading too, in the sidebar or beside it.
func (c content) fits() bool {
	at := func(size, x float64) bool {
		return slices.ContainsFunc(c.lines, func(l line) bool { return l.is(size) && math.Abs(l.x-x) <= near })
	}
	return at(sizeName, mainStart) && (at(sizeHeading, mainStart) || at(sizeSidebarHeading, sidebarStart))
}

// empty tells of each page whether it has no text.
func (c content) empty() []bool {
	pages := make([]bool, c.pages)
	for i := range pages {
		pages[i] = !slices.ContainsFunc(c.lines, func(l line) bool { return l.page == i })
	}
	return pages
}

// ofLinkedIn reports whether a page of LinkedIn was printed: its title or address stands on it, and many of its links
// stay there. One link is in every CV.
func (c content) ofLinkedIn() bool {
	title := strings.ToLower(c.info.title)
	if strings.HasSuffix(title, "| linkedin") || strings.Contains(title, "linkedin.com/in/") {
		return true
	}
	n := 0
	for _, l := range c.links {
		if strings.Contains(strings.ToLower(l.uri), "linkedin.com/") {
			n++
		}
	}
	return n >= 3
}
