package profilepdf

// SpanOf is spanOf, for tests of languages that no generator writes.
func SpanOf(text string) (start, end string, current, ok bool) {
	s, ok := spanOf(text)
	return s.start, s.end, s.current, ok
}
