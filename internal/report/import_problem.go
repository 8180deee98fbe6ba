package report

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"unicode"
	"unicode/utf8"

	"ambassadeur/internal/i18n"
	"ambassadeur/internal/linkedin"
	"ambassadeur/internal/member"
)

// ImportProblem is in words why something could not be read, with the name of the file, and what to do now. It knows
// a *linkedin.Error of every reason, and what the system says of a file that is not there or may not be read; of any
// other error it shows the text. To give such an error a name, wrap it in a *linkedin.Error without a Why. Without an
// error both are empty.
func ImportProblem(w i18n.Strings, err error) (what, hint string) {
	if err == nil {
		return "", ""
	}
	e, ok := errors.AsType[*linkedin.Error](err)
	if !ok {
		e = &linkedin.Error{Err: err}
	}
	key := why(e)
	r := reason(w.Importing, key)
	what = sentence(w.Importing, r.WhatF, importName(w.Importing, e))
	if key == other && e.Err != nil {
		what += " (" + member.Line(e.Err.Error()) + ")"
	}
	return what, r.Hint
}

// other is the reason of what nobody foresaw.
const other = "other"

// why is the key of the reason in words: what the system said where that is closer.
func why(e *linkedin.Error) string {
	switch {
	case errors.Is(e.Err, context.Canceled):
		return "stopped"
	case errors.Is(e.Err, fs.ErrNotExist):
		return string(linkedin.NotFound)
	case errors.Is(e.Err, fs.ErrPermission):
		return "denied"
	case e.Why == linkedin.Damaged && e.Inner == "" && strings.HasSuffix(strings.ToLower(e.Name), ".pdf"):
		return "damaged_pdf"
	case e.Why == "" && ofSystem(e.Err) != nil:
		return string(linkedin.Unreadable)
	case e.Why == "":
		return other
	}
	return string(e.Why)
}

// ofSystem is what the system said of a path; nil when it is not that.
func ofSystem(err error) *fs.PathError {
	p, _ := errors.AsType[*fs.PathError](err)
	return p
}

func reason(w i18n.Importing, why string) i18n.Reason {
	if r, ok := w.Reasons[why]; ok {
		return r
	}
	return w.Reasons[other]
}

// importName is the file that an error is about; empty when it does not say.
func importName(w i18n.Importing, e *linkedin.Error) string {
	name, inner := member.Line(e.Name), member.Line(e.Inner)
	if p := ofSystem(e.Err); name == "" && p != nil {
		name = member.Line(p.Path[strings.LastIndexAny(p.Path, `/\`)+1:])
	}
	switch {
	case inner == "":
		return name
	case name == "":
		return inner
	}
	return fmt.Sprintf(w.InnerF, inner, name)
}

// sentence fills a name into a sentence.
func sentence(w i18n.Importing, format, name string) string {
	if name != "" {
		return fmt.Sprintf(format, name)
	}
	text := fmt.Sprintf(format, w.NoName)
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[size:]
}
