package profilepdf

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/ledongthuc/pdf"
)

const (
	maxPacked  = 8 << 20  // bytes of all object streams, unpacked
	maxContent = 1 << 20  // bytes of what one page draws, or of one font's table, unpacked
	maxDrawn   = 4 << 20  // bytes of all those together
	maxParsed  = 32 << 20 // bytes of the structure: the library parses an object each time that it is asked for
	streamKey  = "ProfilePDFStream"
)

// document is a PDF whose objects can be asked for. The library only ever sees a copy that was made here, without
// streams and with a plain table, so that nothing in a file makes it loop or unpack: its cross-reference chains,
// object streams and filters are not used.
type document struct {
	trailer pdf.Value
	streams [][]byte // as in the file; the dictionary of stream n has the entry streamKey n
	fonts   map[int]*font

	drawn, named, glyphs, widths, runs, letters int // of the limits, used so far

	shown, unread int // glyphs of all texts, and those that their fonts do not tell the character of
}

// open finds the structure of a file.
func open(data []byte) (*document, error) {
	objects, loose := scan(data)
	end := trailerOf(objects, loose)
	switch {
	case end.encrypted:
		return nil, ErrEncrypted
	case end.root == nil:
		return nil, fmt.Errorf("%w: no catalog", ErrDamaged)
	}
	d, err := skeleton(objects, end)
	if err != nil {
		return nil, err
	}
	packed, err := d.packed()
	switch {
	case errors.Is(err, errUnreadable):
		return nil, fmt.Errorf("%w: %w", ErrOther, err)
	case err != nil || len(packed) == 0:
		return d, err
	}
	for num, o := range packed {
		if old, ok := objects[num]; !ok || old.body == nil {
			objects[num] = o
		}
	}
	return skeleton(objects, end)
}

// skeleton writes the objects, without their streams, as the simplest PDF there is and opens that.
func skeleton(objects map[int]object, end trailer) (*document, error) {
	d := &document{fonts: map[int]*font{}}
	var table, packed bytes.Buffer
	w := bytes.NewBufferString("%PDF-1.4\n")
	for _, num := range slices.Sorted(maps.Keys(objects)) {
		o := objects[num]
		fmt.Fprintf(&table, "%d 1\n%010d %05d n \n", num, w.Len(), o.gen)
		fmt.Fprintf(w, "%d %d obj\n", num, o.gen)
		if o.streamed {
			w.Write(bytes.TrimSuffix(o.body, []byte(">>")))
			fmt.Fprintf(w, "/%s %d>>", streamKey, len(d.streams))
			d.streams = append(d.streams, o.stream)
			if objectStream().Match(o.body) {
				fmt.Fprintf(&packed, "%d %d R ", num, o.gen)
			}
		} else {
			w.Write(o.body)
		}
		w.WriteString("\nendobj\n")
	}
	start := w.Len()
	fmt.Fprintf(w, "xref\n%strailer\n<</Size %d/Root %s", table.Bytes(), maxNumber, end.root)
	if end.info != nil {
		fmt.Fprintf(w, "/Info %s", end.info)
	}
	fmt.Fprintf(w, "/Packed[%s]>>\nstartxref\n%d\n%%%%EOF\n", packed.Bytes(), start)
	r, err := pdf.NewReader(&meter{bytes.NewReader(w.Bytes()), maxParsed}, int64(w.Len()))
	if err != nil {
		return nil, fmt.Errorf("%w: %s", ErrDamaged, quoted(err))
	}
	d.trailer = r.Trailer()
	return d, nil
}

// meter is a file of which only so much can be read.
type meter struct {
	io.ReaderAt
	left int
}

func (m *meter) ReadAt(p []byte, at int64) (int, error) {
	if m.left -= len(p); m.left < 0 {
		return 0, fmt.Errorf("%w: more than %d bytes of structure", errUnreadable, maxParsed)
	}
	return m.ReaderAt.ReadAt(p, at)
}

// packed are the objects within object streams, as a file has that was saved again by another program.
func (d *document) packed() (map[int]object, error) {
	objects := map[int]object{}
	left := maxPacked
	streams := d.trailer.Key("Packed")
	for i := range streams.Len() {
		stream := streams.Index(i)
		data, err := d.unpack(stream, left)
		if err != nil {
			return nil, err
		}
		left -= len(data)
		first, n := int(stream.Key("First").Int64()), int(stream.Key("N").Int64())
		if first < 0 || first > len(data) || n < 0 || n > maxNumber {
			return nil, fmt.Errorf("%w: object stream", ErrDamaged)
		}
		index := strings.Fields(string(data[:first]))
		for k := 0; k+1 < len(index) && k < 2*n; k += 2 {
			num, err1 := strconv.Atoi(index[k])
			from, err2 := strconv.Atoi(index[k+1])
			if err1 != nil || err2 != nil || num < 0 || num >= maxNumber || from < 0 || from > len(data)-first {
				return nil, fmt.Errorf("%w: object stream", ErrDamaged)
			}
			to := len(data) - first
			if k+3 < len(index) {
				if next, err := strconv.Atoi(index[k+3]); err == nil && next >= from && next < to {
					to = next
				}
			}
			body := bytes.TrimSpace(data[first+from : first+to])
			// nothing but one object: no stream of its own, no unclosed text
			if n, word := bodyLength(append(slices.Clip(body), "\nendobj"...)); word == "endobj" && n >= len(body) {
				objects[num] = object{num: num, body: body}
			}
		}
	}
	return objects, nil
}

// content is what a stream holds, or the streams of an array after each other. A null is empty.
func (d *document) content(v pdf.Value) ([]byte, error) {
	var all []byte
	for _, part := range list(v) {
		data, err := d.unpack(part, min(maxContent-len(all), maxDrawn-d.drawn))
		if err != nil {
			return nil, err
		}
		d.drawn += len(data)
		all = append(append(all, data...), '\n')
	}
	return all, nil
}

// unpack is one stream without its filters, at most this many bytes.
func (d *document) unpack(stream pdf.Value, most int) ([]byte, error) {
	n := stream.Key(streamKey)
	if n.Kind() != pdf.Integer || n.Int64() < 0 || n.Int64() >= int64(len(d.streams)) {
		return nil, fmt.Errorf("%w: a stream is missing", ErrDamaged)
	}
	data := d.streams[n.Int64()]
	filters, params := list(stream.Key("Filter")), list(stream.Key("DecodeParms"))
	if len(filters) > 1 {
		return nil, fmt.Errorf("%w: filters", errUnreadable)
	}
	for i, f := range filters {
		if f.Name() != "FlateDecode" || i < len(params) && params[i].Key("Predictor").Int64() > 1 {
			return nil, fmt.Errorf("%w: filter %q", errUnreadable, f.Name())
		}
		z, err := zlib.NewReader(bytes.NewReader(data))
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
		}
		data, err = io.ReadAll(io.LimitReader(z, int64(most)+1))
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
		}
	}
	if len(data) > most {
		return nil, fmt.Errorf("%w: more than %d bytes", errUnreadable, most)
	}
	return data, nil
}

// list is an array's elements, or the value itself; none of a null.
func list(v pdf.Value) []pdf.Value {
	const most = 100
	switch {
	case v.IsNull():
		return nil
	case v.Kind() != pdf.Array:
		return []pdf.Value{v}
	}
	all := make([]pdf.Value, min(v.Len(), most))
	for i := range all {
		all[i] = v.Index(i)
	}
	return all
}

// interpret has the library read these drawing or table operators, one call for each.
func interpret(program []byte, do func(stack *pdf.Stack, op string)) error {
	var w bytes.Buffer
	// the end closes what was left open: the library waits forever for the rest of a hexadecimal string
	fmt.Fprintf(&w, "%%PDF-1.4\n1 0 obj\n<</Length %d>>\nstream\n%s\n() pop\n\nendstream\nendobj\n", len(program)+8, program)
	start := w.Len()
	fmt.Fprintf(&w, "xref\n1 1\n%010d 00000 n \ntrailer\n<</Size 2/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", len("%PDF-1.4\n"), start)
	r, err := pdf.NewReader(bytes.NewReader(w.Bytes()), int64(w.Len()))
	if err != nil {
		return fmt.Errorf("%w: %s", ErrDamaged, quoted(err))
	}
	pdf.Interpret(r.Trailer().Key("Root"), do)
	return nil
}
