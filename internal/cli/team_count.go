package cli

import (
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"

	"github.com/gofrs/flock"

	"ambassadeur/internal/card"
	"ambassadeur/internal/room"
	"ambassadeur/internal/team"
	"ambassadeur/ui/kit"
)

// The ledger of the overview, beside the answers.
const (
	ledgerName = "team.json"
	ledgerLock = "team.lock"
)

// teamMemory is what the collector tries to stay below while cards are read: ten thousand of them fit.
const teamMemory = 72 << 20

// mostTold is how many files that do not count are named.
const mostTold = 20

// counted sorts what lies in folders and files, and counts it. The ledger is on the disk before anybody sees a number.
func (a *app) counted(m *material, paths []string) (team.Sorted, team.Overview, team.View, error) {
	w := a.words.Team
	nothing := func(err error) (team.Sorted, team.Overview, team.View, error) {
		return team.Sorted{}, team.Overview{}, team.View{}, err
	}
	if len(paths) == 0 {
		return nothing(usage(w.NeedPath, w.HintPath))
	}
	debug.SetMemoryLimit(teamMemory)
	files, played, err := a.handedOver(paths)
	if err != nil {
		return nothing(err)
	}
	if len(files)+len(played) == 0 {
		return nothing(failed(fmt.Sprintf(w.NoFilesF, strings.Join(paths, " ")), ""))
	}
	v := team.View{Words: a.words, Criteria: map[string]string{}, Organisation: m.company.Name, ASCII: a.ascii()}
	in := team.Input{Cards: team.Sort(files, a.env.Now()), Sessions: a.playedFor(m, played), Now: a.env.Now()}
	if g, err := m.guidelines(a.words.Lang); err == nil { // without them there is no table of gaps
		for _, c := range g.Criteria {
			in.Criteria = append(in.Criteria, c.ID)
			v.Criteria[c.ID] = c.Title
		}
	}
	a.tellAside(in.Cards.Aside)
	overview, err := a.withLedger(func(l team.Ledger) (team.Overview, team.Ledger) {
		o, next, state := team.Make(in, l)
		a.tell(amount(state.Waiting, w.WaitingOne, w.WaitingF))
		a.tell(amount(state.Resting, w.RestingOne, w.RestingF))
		return o, next
	})
	return in.Cards, overview, v, err
}

// amount says how many there are; nothing when there are none.
func amount(n int, one, many string) string {
	switch n {
	case 0:
		return ""
	case 1:
		return one
	}
	return fmt.Sprintf(many, n)
}

// handedOver reads every file in folders, but hidden ones, and the files that are named. Sessions are told by what is in
// them.
func (a *app) handedOver(paths []string) ([]team.File, []room.Session, error) {
	w := a.words.Team
	var files []team.File
	var played []room.Session
	seen := map[string]bool{}
	add := func(path string) error {
		if full, err := filepath.Abs(path); err == nil {
			if seen[full] {
				return nil
			}
			seen[full] = true
		}
		data, err := readFile(path, card.MaxBytes)
		if err != nil {
			return err
		}
		if strings.EqualFold(filepath.Ext(path), ".json") && bytes.Contains(data, []byte(`"`+room.Format+`"`)) {
			if whole, err := readFile(path, room.MaxBytes); err == nil {
				if s, err := room.Decode(whole); err == nil {
					played = append(played, s)
					return nil
				}
			}
		}
		f := team.File{Name: path, Data: data}
		if info, err := os.Stat(path); err == nil {
			f.Modified = info.ModTime()
		}
		files = append(files, f)
		return nil
	}
	for _, path := range paths {
		info, err := os.Stat(path)
		if err == nil && !info.IsDir() {
			err = add(path)
		} else if err == nil {
			err = filepath.WalkDir(path, func(name string, e fs.DirEntry, err error) error {
				switch {
				case err != nil:
					a.tell(fmt.Sprintf(w.NoPathF, name, why(a.words.CLI, err)))
				case name != path && strings.HasPrefix(e.Name(), "."):
					if e.IsDir() {
						return fs.SkipDir
					}
				case e.Type().IsRegular():
					if err := add(name); err != nil {
						a.tell(fmt.Sprintf(w.NoPathF, name, why(a.words.CLI, err)))
					}
				case !e.IsDir(): // a link may lead anywhere
					a.tell(fmt.Sprintf(w.NoPathF, name, why(a.words.CLI, errNoFile)))
				}
				return nil
			})
		}
		if err != nil {
			return nil, nil, failed(fmt.Sprintf(w.NoPathF, path, why(a.words.CLI, err)), "")
		}
	}
	return files, played, nil
}

// playedFor is sessions with their lessons: those that were given and those that were played here.
func (a *app) playedFor(m *material, given []room.Session) []team.Played {
	found, _ := a.sessions().List() // without a folder there are only those that were given
	seen := map[string]bool{}
	var all []team.Played
	for _, f := range found {
		if f.Err == nil && !f.Session.Untouched() {
			given = append(given, f.Session)
		}
	}
	for _, s := range given {
		key := s.ID + s.Opened.String()
		if seen[key] {
			continue
		}
		seen[key] = true
		p := team.Played{Session: s}
		if s.File == "" {
			if l, err := m.open(s.Language, s.Lesson); err == nil { // else it counts without its votes
				p.Lesson = &l
			}
		}
		all = append(all, p)
	}
	return all
}

// tellAside names the files that do not count, to who holds them.
func (a *app) tellAside(aside []team.Aside) {
	w := a.words.Team
	for i, f := range aside {
		switch {
		case i == mostTold:
			a.tell(fmt.Sprintf(w.AsideMoreF, len(aside)-i))
			return
		case f.Reason == team.Broken:
			a.tell(fmt.Sprintf(w.AsideBrokenF, f.File, f.Problem.Line, f.Problem.Col, f.Problem.Message(a.words.Lang)))
		default:
			a.tell(fmt.Sprintf(w.AsideF, f.File, strings.ToLower(w.Reasons[string(f.Reason)])))
		}
	}
}

// withLedger makes an overview with the ledger of this computer, and keeps the next one first.
func (a *app) withLedger(make func(team.Ledger) (team.Overview, team.Ledger)) (team.Overview, error) {
	w := a.words.Team
	file := filepath.Join(a.dataDir(), ledgerName)
	broke := func(err error) (team.Overview, error) {
		return team.Overview{}, failed(fmt.Sprintf(w.LedgerF, file, why(a.words.CLI, err)), w.HintLedger)
	}
	if err := os.MkdirAll(a.dataDir(), 0o700); err != nil {
		return broke(err)
	}
	lock := flock.New(filepath.Join(a.dataDir(), ledgerLock), flock.SetPermissions(0o600))
	switch held, err := lock.TryLock(); {
	case err != nil:
		return broke(err)
	case !held:
		return team.Overview{}, failed(w.LedgerBusy, "")
	}
	defer func() { _ = lock.Close() }() // the ledger is kept by then
	old := team.NewLedger(rand.Text())
	data, err := readFile(file, team.MaxLedger)
	fresh := errors.Is(err, fs.ErrNotExist)
	switch {
	case fresh:
	case err != nil:
		return broke(err)
	default:
		if old, err = team.ReadLedger(data); errors.Is(err, team.ErrNewer) {
			return team.Overview{}, failed(fmt.Sprintf(w.LedgerNewerF, file), a.words.CLI.HintNewer)
		} else if err != nil {
			return team.Overview{}, failed(fmt.Sprintf(w.LedgerDamagedF, file), w.HintLedger)
		}
	}
	overview, next := make(old)
	if data, err = next.Encode(); err == nil {
		err = writeFile(file, string(data))
	}
	if err != nil {
		return broke(err)
	}
	if fresh {
		a.tell(fmt.Sprintf(w.LedgerNewF, kit.Clean(file)))
	}
	return overview, nil
}

// ledgerFiles is what is kept for the overview.
func (a *app) ledgerFiles() []string {
	var all []string
	for _, name := range []string{ledgerName, ledgerLock} {
		if file := filepath.Join(a.dataDir(), name); isFile(file) {
			all = append(all, file)
		}
	}
	return all
}
