package answers

import "errors"

// FailingDisk is how a test makes a save fail: after so many bytes a write gives the error, or else the sync does.
type FailingDisk struct {
	Room  int
	Write error
	Sync  error
}

// Fail puts a failing disk under the store; nil makes it whole again.
func (s *Store) Fail(disk *FailingDisk) {
	s.create = createTemp
	if disk != nil {
		s.create = func(dir string) (tempFile, error) {
			f, err := createTemp(dir)
			return &failingFile{f, *disk}, err
		}
	}
}

// Dir is the folder of the store.
func (s *Store) Dir() string { return s.dir }

// Most sets how many bytes a save may have.
func (s *Store) Most(bytes int) { s.most = bytes }

// NoLinks makes the disk one that knows no hard links, as FAT.
func (s *Store) NoLinks() {
	s.link = func(string, string) error { return errors.ErrUnsupported }
}

type failingFile struct {
	tempFile
	disk FailingDisk
}

func (f *failingFile) Write(p []byte) (int, error) {
	if f.disk.Write == nil || len(p) <= f.disk.Room {
		return f.tempFile.Write(p)
	}
	n, _ := f.tempFile.Write(p[:f.disk.Room])
	return n, f.disk.Write
}

func (f *failingFile) Sync() error {
	if f.disk.Sync != nil {
		return f.disk.Sync
	}
	return f.tempFile.Sync()
}
