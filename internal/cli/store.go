package cli

import (
	"errors"
	"fmt"
	"path/filepath"

	"github.com/adrg/xdg"

	"ambassadeur/internal/answers"
)

// dataDir is where answers are kept.
func (a *app) dataDir() string {
	if d := a.env.Getenv("AMBASSADEUR_HOME"); d != "" {
		return d
	}
	return filepath.Join(xdg.DataHome, name)
}

// peek is the answers without a lock and without a word: for the language of help and messages.
func (a *app) peek() (answers.Set, bool) {
	if a.env.Now == nil {
		return answers.Set{}, false
	}
	set, _, err := answers.Read(a.dataDir())
	return set, err == nil
}

// openStore opens and loads what was kept; what the person should know is returned as a notice.
func (a *app) openStore() (*answers.Store, answers.Set, string, error) {
	store, err := answers.Open(a.dataDir())
	if err != nil {
		return nil, answers.Set{}, "", a.storeError(err)
	}
	set, notice, err := store.Load()
	if err != nil {
		_ = store.Close() // the load has already failed
		return nil, answers.Set{}, "", a.loadFailed(err)
	}
	return store, set, a.noticed(notice), nil
}

func (a *app) storeError(err error) error {
	w := a.words.CLI
	if errors.Is(err, answers.ErrInUse) {
		return failed(w.InUse, w.HintInUse)
	}
	return failed(fmt.Sprintf(w.StoreF, whyStore(w, err)), w.HintStore)
}

func (a *app) loadFailed(err error) error {
	w := a.words.CLI
	if newer := (*answers.NewerError)(nil); errors.As(err, &newer) {
		return failed(fmt.Sprintf(w.NewerF, newer.Found, newer.Path), w.HintNewer)
	}
	return failed(fmt.Sprintf(w.StoreF, whyStore(w, err)), w.HintStore)
}

func (a *app) noticed(n answers.Notice) string {
	w := a.words.CLI
	r := n.Recovered
	where := r.Aside
	if where == "" {
		where = r.Damaged // a look without a lock leaves it in its place
	}
	switch {
	case r.FromBackup && where == "":
		return w.BackupOnly
	case r.FromBackup:
		return fmt.Sprintf(w.DamagedBackupF, where)
	case where != "":
		return fmt.Sprintf(w.DamagedF, where)
	}
	return ""
}

// read is the answers for a command that changes nothing.
func (a *app) read() (answers.Set, error) {
	set, notice, err := answers.Read(a.dataDir())
	if err != nil {
		return set, a.loadFailed(err)
	}
	a.tell(a.noticed(notice))
	return set, nil
}
