package linkedin

import (
	"errors"
	"io"
	"time"

	"ambassadeur/internal/member"
	"ambassadeur/internal/profilepdf"
)

func openPDF(name string, r io.ReaderAt, size int64, modified time.Time, o Options) (Import, error) {
	p, err := profilepdf.Read(r, size, modified, o.Now)
	if o.Progress != nil {
		o.Progress(1, 1)
	}
	if err != nil {
		return Import{}, &Error{Name: name, Why: reasonPDF(err), Err: err}
	}
	imp := Import{Name: name, Kind: Profile, At: p.At, Dated: !p.At.IsZero(), Language: p.Language, Member: p.Member, Files: pdfParts(p.Member)}
	if p.At.IsZero() {
		imp.At, _ = clues{disk: modified, now: o.Now}.moment()
	}
	return imp, nil
}

// pdfParts tells what of each part was read, under the names that the PDF has in English. A PDF shows three skills at
// most.
func pdfParts(m member.Member) []File {
	var files []File
	add := func(topic Topic, name string, known bool, rows int) {
		status := Missing
		switch {
		case known && rows > 0:
			status = Read
		case known:
			status = Empty
		}
		files = append(files, File{Name: name, Topic: topic, Status: status, Rows: rows})
	}
	one := 0
	if m.Name.Known() || m.Headline.Known() || m.About.Known() {
		one = 1
	}
	add(TopicProfile, "Profile", one > 0, one)
	add(TopicPositions, "Experience", m.Positions.Known(), len(m.Positions.Value))
	add(TopicEducation, "Education", m.Education.Known(), len(m.Education.Value))
	add(TopicSkills, "Top Skills", m.Skills.Known(), len(m.Skills.Value))
	add(TopicLanguages, "Languages", m.Languages.Known(), len(m.Languages.Value))
	add(TopicCertificates, "Certifications", m.Certificates.Known(), len(m.Certificates.Value))
	add(TopicPublications, "Publications", m.Publications.Known(), len(m.Publications.Value))
	add(TopicHonors, "Honors-Awards", m.Honors.Known(), len(m.Honors.Value))
	return files
}

func reasonPDF(err error) Why {
	for _, one := range []struct {
		err error
		why Why
	}{
		{profilepdf.ErrEncrypted, Encrypted},
		{profilepdf.ErrTooBig, TooBig},
		{profilepdf.ErrManyPages, ManyPages},
		{profilepdf.ErrPrintedPage, PrintedPage},
		{profilepdf.ErrOldLayout, OldLayout},
		{profilepdf.ErrBuiltResume, BuiltResume},
		{profilepdf.ErrOther, OtherPDF},
	} {
		if errors.Is(err, one.err) {
			return one.why
		}
	}
	return Damaged
}
