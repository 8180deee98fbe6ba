package archive_test

import (
	"bytes"
	"encoding/binary"
	"testing"
)

// zip64 is a zip with the larger record at its end, as zips of more than 4 GB have it.
func zip64(t testing.TB, data []byte) []byte {
	t.Helper()
	at := bytes.LastIndex(data, []byte("PK\x05\x06"))
	end := data[at:]
	n, size, offset := binary.LittleEndian.Uint16(end[10:]), binary.LittleEndian.Uint32(end[12:]), binary.LittleEndian.Uint32(end[16:])
	return append(append([]byte(nil), data[:at]...), largeEnd(uint64(at), uint64(n), uint64(size), uint64(offset))...)
}

// largeEnd is the end of a zip64 at an offset in it, with what that says of the list of files.
func largeEnd(at, files, size, offset uint64) []byte {
	var b bytes.Buffer
	put := func(values ...any) {
		for _, v := range values {
			_ = binary.Write(&b, binary.LittleEndian, v) // to memory
		}
	}
	put([]byte("PK\x06\x06"), uint64(44), uint16(45), uint16(45), uint32(0), uint32(0), files, files, size, offset)
	put([]byte("PK\x06\x07"), uint32(0), at, uint32(1))
	put([]byte("PK\x05\x06"), uint16(0), uint16(0), uint16(0xffff), uint16(0xffff), uint32(0xffffffff), uint32(0xffffffff), uint16(0))
	return b.Bytes()
}

// smallEnd is the end of a zip, with what that says of the list of files.
func smallEnd(files uint16, size, offset uint32) []byte {
	b := append([]byte("PK\x05\x06"), make([]byte, 18)...)
	binary.LittleEndian.PutUint16(b[8:], files)
	binary.LittleEndian.PutUint16(b[10:], files)
	binary.LittleEndian.PutUint32(b[12:], size)
	binary.LittleEndian.PutUint32(b[16:], offset)
	return b
}
