package profilepdf

import "errors"

// Why a PDF cannot be read.
var (
	ErrDamaged     = errors.New("damaged")
	ErrEncrypted   = errors.New("encrypted")
	ErrTooBig      = errors.New("too big")
	ErrManyPages   = errors.New("too many pages")
	ErrPrintedPage = errors.New("printed by a browser")
	ErrOldLayout   = errors.New("layout of 2017 or before")
	ErrBuiltResume = errors.New("made by LinkedIn's resume builder")
	ErrOther       = errors.New("another document")
)
