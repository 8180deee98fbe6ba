package profilepdf

import (
	"errors"
	"fmt"

	"github.com/ledongthuc/pdf"
)

const (
	maxPages = 50
	maxNodes = 200 // of the tree that the pages are in
	maxLinks = 100 // on the first page
)

// errUnreadable is of a document that is too much, or made in a way that no profile is.
var errUnreadable = errors.New("not readable")

// sheet is a page before it is drawn.
type sheet struct {
	page, resources pdf.Value
}

// sheets are the pages in order.
func (d *document) sheets() ([]sheet, error) {
	var all []sheet
	nodes := 0
	var visit func(node, resources pdf.Value, depth int) error
	visit = func(node, resources pdf.Value, depth int) error {
		if nodes++; nodes > maxNodes || depth > 10 {
			return fmt.Errorf("%w: page tree", ErrDamaged)
		}
		if own := node.Key("Resources"); !own.IsNull() {
			resources = own
		}
		kids := node.Key("Kids")
		switch {
		case kids.Kind() == pdf.Array:
			for i := range kids.Len() {
				if err := visit(kids.Index(i), resources, depth+1); err != nil {
					return err
				}
			}
		case node.Key("Type").Name() != "Page":
			return fmt.Errorf("%w: a page is missing", ErrDamaged)
		case len(all) == maxPages:
			return ErrManyPages
		default:
			all = append(all, sheet{node, resources})
		}
		return nil
	}
	root := d.trailer.Key("Root").Key("Pages")
	if root.Key("Count").Int64() > maxPages {
		return nil, ErrManyPages
	}
	if err := visit(root, pdf.Value{}, 0); err != nil {
		return nil, err
	}
	if len(all) == 0 || root.Key("Count").Int64() != int64(len(all)) {
		return nil, fmt.Errorf("%w: %d pages", ErrDamaged, len(all))
	}
	return all, nil
}

// link is where a link on a page leads.
type link struct {
	x   float64 // of its left side
	uri string
}

// links are those of a page, in its order.
func links(page pdf.Value) []link {
	var all []link
	annots := page.Key("Annots")
	for i := range min(annots.Len(), maxLinks) {
		a := annots.Index(i)
		if uri := a.Key("A").Key("URI").RawString(); uri != "" {
			rect := a.Key("Rect")
			all = append(all, link{min(rect.Index(0).Float64(), rect.Index(2).Float64()), uri})
		}
	}
	return all
}
