package profilepdf_test

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"ambassadeur/internal/profilepdf"
	"ambassadeur/internal/profilepdf/pdftest"
)

// Each document that is no profile PDF of LinkedIn's is told apart, so that a person hears what to do instead.
func TestTellsWhyItIsNotAProfile(t *testing.T) {
	profile := pdftest.Make(person("nl", 5), pdftest.Options{})
	manyPages := strings.Repeat("5 0 R ", 51)
	stay := []string{"https://www.linkedin.com/feed/", "https://www.linkedin.com/in/zoe/", "https://nl.linkedin.com/company/kraam"}
	const chrome = "/Creator (Mozilla/5.0 \\(Windows NT 10.0\\) Chrome/141) /Producer (Skia/PDF m141)"
	cases := map[string]struct {
		data []byte
		want error
	}{
		"page printed by Chrome":      {paper("/Title (\\(3\\) Zoë | LinkedIn) "+chrome, "BT /F1 26 Tf 100 700 Td (Zoe) Tj ET"), profilepdf.ErrPrintedPage},
		"page printed without title":  {paper(chrome, "", stay...), profilepdf.ErrPrintedPage},
		"page printed by Safari":      {paper("/Title (Zoe | LinkedIn) /Producer (macOS Version 15.1 Quartz PDFContext)", ""), profilepdf.ErrPrintedPage},
		"page printed by Firefox":     {paper("/Title (Zoe | LinkedIn) /Creator (Mozilla Firefox 143.0) /Producer (cairo 1.18.0)", ""), profilepdf.ErrPrintedPage},
		"CV made with Google Docs":    {paper("/Title (CV) /Producer (Skia/PDF m141 Google Docs Renderer)", "BT /F1 26 Tf 100 700 Td (Zoe) Tj ET", "https://www.linkedin.com/in/zoe"), profilepdf.ErrOther},
		"CV made with Word":           {paper("/Author (Zoe) /Creator (Microsoft Word) /Producer (Microsoft Word)", "BT /F1 26 Tf 223.6 700 Td (Zoe) Tj ET"), profilepdf.ErrOther},
		"profile PDF of 2017":         {paper("/Producer (Apache FOP Version 1.1)", "BT /F1 26 Tf 100 700 Td (Zoe) Tj ET"), profilepdf.ErrOldLayout},
		"LinkedIn's resume builder":   {paper("/Author (LinkedIn) /Title (Zoe - resume) /Producer (iText 7)", ""), profilepdf.ErrBuiltResume},
		"another document by FOP":     {paper("/Title (Invoice) /Producer (Apache FOP Version 2.9)", ""), profilepdf.ErrOther},
		"a drawing without text":      {paper("", "0 0 m 9 9 l S"), profilepdf.ErrOther},
		"a font in another encoding":  {paper("", "BT /F9 26 Tf (x) Tj ET"), profilepdf.ErrOther},
		"with a password":             {pdftest.Make(person("nl", 1), pdftest.Options{Encrypt: true}), profilepdf.ErrEncrypted},
		"with a password, packed":     {pdftest.Make(person("nl", 1), pdftest.Options{Encrypt: true, Packed: true}), profilepdf.ErrEncrypted},
		"a book":                      {objects("<</Root 1 0 R>>", "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 300/Kids[3 0 R]>>", "<</Type/Page>>"), profilepdf.ErrManyPages},
		"a book that counts wrong":    {objects("<</Root 1 0 R>>", "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids["+manyPages+"]>>", "null", "<<>>", "<</Type/Page>>"), profilepdf.ErrManyPages},
		"too big":                     {make([]byte, 10<<20+1), profilepdf.ErrTooBig},
		"nothing":                     {nil, profilepdf.ErrDamaged},
		"no PDF":                      {[]byte("PK\x03\x04"), profilepdf.ErrDamaged},
		"the first half":              {profile[:len(profile)/2], profilepdf.ErrDamaged},
		"no objects":                  {[]byte("%PDF-1.4\n%%EOF\n"), profilepdf.ErrDamaged},
		"no pages":                    {objects("<</Root 1 0 R>>", "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 0/Kids[]>>"), profilepdf.ErrDamaged},
		"a page taken out":            {bytes.Replace(pdftest.Make(person("nl", 5), pdftest.Options{}), []byte("/Count 2 /Kids ["), []byte("/Count 1 /Kids [%"), 1), profilepdf.ErrDamaged},
		"pages fewer than the footer": {fewerPages(profile), profilepdf.ErrDamaged},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			if _, err := read(t, c.data); !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
		})
	}
}

// fewerPages is a profile of two pages of which the second was taken out of the tree.
func fewerPages(profile []byte) []byte {
	at := bytes.Index(profile, []byte("/Count 2 /Kids ["))
	end := at + bytes.IndexByte(profile[at:], ']')
	refs := bytes.Fields(profile[at+len("/Count 2 /Kids [") : end])
	kids := fmt.Appendf(nil, "/Count 1 /Kids [%s 0 R", refs[0])
	return append(append(bytes.Clone(profile[:at]), kids...), profile[end:]...)
}

// A reader that fails is no document.
func TestSaysWhenTheFileCannotBeRead(t *testing.T) {
	broken := errors.New("the disk is gone")
	_, err := profilepdf.Read(failing{broken}, 1000, now, now)
	if !errors.Is(err, broken) || !errors.Is(err, profilepdf.ErrDamaged) {
		t.Error(err)
	}
}

type failing struct{ err error }

func (f failing) ReadAt([]byte, int64) (int, error) { return 0, f.err }

// paper is a document of one page with a plain font, that draws this and has these links.
func paper(info, content string, uris ...string) []byte {
	var annots strings.Builder
	for _, uri := range uris {
		fmt.Fprintf(&annots, "<</Subtype/Link/Rect[50 50 90 60]/A<</S/URI/URI(%s)>>>> ", uri)
	}
	return objects("<</Root 1 0 R/Info 6 0 R>>",
		"<</Type/Catalog/Pages 2 0 R>>",
		"<</Type/Pages/Count 1/Kids[3 0 R]>>",
		"<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>/Annots["+annots.String()+"]>>",
		stream("", content),
		"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
		"<<"+info+">>")
}

func stream(entries, data string) string {
	return fmt.Sprintf("<<%s/Length %d>>\nstream\n%s\nendstream", entries, len(data), data)
}

// objects is a file with these objects, numbered from 1.
func objects(trailer string, bodies ...string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.7\n")
	for i, body := range bodies {
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, body)
	}
	fmt.Fprintf(&b, "trailer\n%s\nstartxref\n0\n%%%%EOF\n", trailer)
	return b.Bytes()
}
