package profilepdf

import (
	"bytes"
	"strconv"
)

const (
	maxObject = 256 << 10 // bytes of one object, apart from its stream
	maxNumber = 300_000   // the highest object number: a library table is as long as this
)

// object is one numbered object as it stands in the file.
type object struct {
	num, gen int
	body     []byte // what is between obj and endobj, or stream
	stream   []byte // still encoded
	streamed bool   // it has a stream, which can be empty
}

// scan finds the objects of a file by their own marks and not through its cross-reference tables, so that no table
// can send a reader round in circles. Of an object that is there twice the last counts. loose is what is between them.
func scan(data []byte) (objects map[int]object, loose []byte) {
	objects = map[int]object{}
	mark := []byte("obj")
	last := 0 // where the last object ended
	for at := 0; ; {
		i := bytes.Index(data[at:], mark)
		if i < 0 {
			return objects, append(loose, data[last:]...)
		}
		start := at + i
		at = start + len(mark)
		num, gen, head, ok := numbered(data[last:start])
		if !ok {
			continue
		}
		loose = append(append(loose, data[last:last+head]...), '\n')
		var o object
		if o, at = take(object{num: num, gen: gen}, data, at); o.body != nil && num < maxNumber {
			objects[num] = o
		}
		last = at
	}
}

// numbered reads "12 0 " at the end of text, and tells where it starts.
func numbered(text []byte) (num, gen, start int, ok bool) {
	gen, rest, ok1 := numberBefore(text)
	num, rest, ok2 := numberBefore(rest)
	return num, gen, len(rest), ok1 && ok2
}

func numberBefore(text []byte) (n int, rest []byte, ok bool) {
	text = bytes.TrimRight(text, "\r\n\t\f\x00 ")
	digits := len(text)
	for digits > 0 && text[digits-1] >= '0' && text[digits-1] <= '9' {
		digits--
	}
	n, err := strconv.Atoi(string(text[digits:]))
	return n, text[:digits], err == nil
}

// take reads the object that starts here, and tells where the next can start. Without an end it has no body.
func take(o object, data []byte, start int) (object, int) {
	length, word := bodyLength(data[start:])
	end := start + length
	body := bytes.TrimSpace(data[start:end])
	switch word {
	case "endobj":
		o.body = body
		return o, end + len(word)
	case "stream":
		first := end + len(word)
		if bytes.HasPrefix(data[first:], []byte("\r\n")) {
			first += 2
		} else if first < len(data) && (data[first] == '\n' || data[first] == '\r') {
			first++
		}
		n := bytes.Index(data[first:], []byte("endstream"))
		if n < 0 {
			return o, len(data)
		}
		o.body, o.stream, o.streamed = body, data[first:first+n], true
		return o, first + n + len("endstream")
	}
	return o, max(end, start)
}

// bodyLength is how far an object goes, and the word that ends it; no word when it does not end as it should.
func bodyLength(data []byte) (length int, word string) {
	data = data[:min(len(data), maxObject)]
	for i := 0; i < len(data); {
		switch c := data[i]; {
		case c == '%':
			i += until(data[i:], "\r\n")
		case c == '(':
			i += literal(data[i:])
		case c == '<' && i+1 < len(data) && data[i+1] != '<':
			i += until(data[i:], ">")
		case c == '<':
			i += 2
		case c >= 'a' && c <= 'z':
			n := 1
			for i+n < len(data) && data[i+n] >= 'a' && data[i+n] <= 'z' {
				n++
			}
			switch w := string(data[i : i+min(n, 10)]); w {
			case "endobj", "stream":
				return i, w
			case "obj", "xref", "trailer", "startxref", "endstream":
				return i, ""
			}
			i += n
		case c == '/': // a name can be one of those words
			i++
			for i < len(data) && !bytes.ContainsRune([]byte("()<>[]{}/% \t\r\n\f\x00"), rune(data[i])) {
				i++
			}
		default:
			i++
		}
	}
	return len(data), ""
}

// until is the length of data up to and with the first of these characters.
func until(data []byte, chars string) int {
	if n := bytes.IndexAny(data, chars); n >= 0 {
		return n + 1
	}
	return len(data)
}

// literal is the length of a string in parentheses.
func literal(data []byte) int {
	depth := 0
	for i := 0; i < len(data); i++ {
		switch data[i] {
		case '\\':
			i++
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return len(data)
}

// trailer is what a file says of itself at its end.
type trailer struct {
	root, info []byte // references, such as "12 0 R"; nil when absent
	encrypted  bool
}

// trailerOf finds it among what is between the objects, or in a cross-reference stream.
func trailerOf(objects map[int]object, loose []byte) trailer {
	for _, o := range objects {
		if o.streamed && crossReference().Match(o.body) {
			loose = append(append(loose, '\n'), o.body...)
		}
	}
	return trailer{
		root:      lastOf("/Root", loose),
		info:      lastOf("/Info", loose),
		encrypted: encryptEntry().Match(loose),
	}
}

// lastOf is the reference after the last key that has one.
func lastOf(key string, text []byte) []byte {
	for {
		at := bytes.LastIndex(text, []byte(key))
		if at < 0 {
			return nil
		}
		if m := reference().FindSubmatch(text[at+len(key) : min(at+len(key)+40, len(text))]); m != nil {
			return m[1]
		}
		text = text[:at]
	}
}

var (
	reference      = pattern(`^\s+(\d+\s+\d+\s+R)\b`)
	encryptEntry   = pattern(`/Encrypt\s*(\d+\s+\d+\s+R|<<)`)
	crossReference = pattern(`/Type\s*/XRef\b`)
	objectStream   = pattern(`/Type\s*/ObjStm\b`)
)
