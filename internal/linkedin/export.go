package linkedin

import (
	"io"
	"time"

	"ambassadeur/internal/archive"
)

// readArchive reads the tables of an archive, or of a folder.
func readArchive(name string, a *archive.Archive, disk time.Time, own bool, o Options) (Import, error) {
	all := exports(a, name)
	if len(all) == 0 {
		if a.Encrypted {
			return Import{}, &Error{Name: name, Why: Encrypted}
		}
		return Import{}, &Error{Name: name, Why: NoExport}
	}
	x := best(all)
	kind, old := extent(x.keys)
	r := reading{archive: a, x: x, left: maxAll, kept: maxTables, progress: o.Progress}
	results := r.tables()
	if len(results) == 0 {
		return Import{}, &Error{Name: name, Why: NothingUsed}
	}
	clues := clues{named: x.named, files: x.newest, own: own, disk: disk, now: o.Now}
	imp := Import{Name: name, Kind: kind, Unopened: len(a.Entries) - r.opened}
	return finish(imp, old, results, clues)
}

// reading is one way through an archive.
type reading struct {
	archive  *archive.Archive
	x        export
	left     int64 // bytes that may still be unpacked
	kept     int64 // bytes that may still be of tables of which rows are kept
	opened   int
	done, of int
	progress func(done, of int)
}

// tables reads every table that is needed and there, by topic.
func (r *reading) tables() map[string]result {
	wanted := append(sources(), summary())
	for _, s := range wanted {
		r.of += len(r.entries(s))
	}
	results := map[string]result{}
	for _, s := range wanted {
		if s.file == summary().file && !r.lacksAbout(results) {
			for range r.entries(s) {
				r.step()
			}
			continue
		}
		for _, i := range r.entries(s) {
			got := r.table(s, i)
			if had, ok := results[s.file]; !ok || got.better(had) {
				results[s.file] = got
			}
			r.step()
		}
	}
	return results
}

// better prefers, of two tables of one kind, the one that could be read, and then the one with most rows: an export
// has Shares_123.csv beside an older Shares.csv, or a copy of which somebody took rows away.
func (r result) better(than result) bool {
	if r.ok() != than.ok() {
		return r.ok()
	}
	return r.file.Rows > than.file.Rows
}

// lacksAbout reports that About is not to be had from Profile.csv.
func (r *reading) lacksAbout(results map[string]result) bool {
	got, there := results["Profile.csv"]
	if !there || !got.ok() {
		return true
	}
	row, ok := got.rows.(*profileRow)
	return ok && row.aboutless()
}

// entries is the tables of this kind in the export.
func (r *reading) entries(s source) []int {
	var all []int
	for _, key := range s.keys() {
		all = append(all, r.x.byKey[key]...)
	}
	return all[:min(len(all), maxCopies)]
}

func (r *reading) step() {
	r.done++
	if r.progress != nil {
		r.progress(r.done, r.of)
	}
}

func (r *reading) table(s source, i int) result {
	e := r.archive.Entries[i]
	most := min(s.most(), r.left)
	if !s.long {
		most = min(most, r.kept)
	}
	got := result{file: File{Name: e.Base(), Topic: s.topic}}
	if e.Size == 0 {
		return got.failed(Nothing, nil)
	}
	f, err := r.archive.Open(i, most)
	if err != nil {
		return got.failed(reason(err), err)
	}
	r.opened++
	count := &counted{r: f}
	got = s.read(count, got.file.Name, most)
	r.left = max(0, r.left-count.n)
	if !s.long {
		r.kept = max(0, r.kept-count.n)
	}
	if err := f.Close(); err != nil && got.ok() {
		return result{file: File{Name: got.file.Name, Topic: s.topic}}.failed(reason(err), err)
	}
	return got
}

// counted tells how much was read.
type counted struct {
	r io.Reader
	n int64
}

func (c *counted) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}
