package cli

import (
	"fmt"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"ambassadeur/internal/scaffold"
	"ambassadeur/profile"
)

func (m *maker) guidelinesCmd() *cobra.Command {
	var o newOptions
	w := m.words.Scaffold
	cmd := &cobra.Command{
		Use: "guidelines " + w.NameArg, Short: w.Guidelines, Args: m.most(1),
		RunE: func(c *cobra.Command, args []string) error { return m.guide(c, append(args, "")[0], o) },
	}
	f := cmd.Flags()
	f.StringVar(&o.title, "title", "", w.FlagTitle)
	f.StringSliceVar(&o.criteria, "criterion", nil, w.FlagCriterion)
	f.StringSliceVar(&o.departments, "department", nil, w.FlagDepartment)
	return cmd
}

// guide makes guidelines.
func (m *maker) guide(c *cobra.Command, typed string, o newOptions) error {
	w := m.words.Scaffold
	dir, n, err := m.begin(c, typed, &o, w.AskTitle, w.NounGuidelines)
	if err != nil {
		return err
	}
	shipped, err := profile.Load(m.words.Lang)
	if err != nil {
		return err
	}
	var ids []string
	for _, k := range shipped.Criteria {
		ids = append(ids, k.ID)
	}
	if m.ask != nil && !c.Flags().Changed("criterion") {
		o.criteria = m.ask.several(w.AskCriteria, w.OwnCriterion, ids)
	}
	if m.ask != nil && !c.Flags().Changed("department") {
		o.departments = m.ask.several(w.AskDepartments, w.Everybody, m.departments(dir))
	}
	if err := m.knownDepartments(o.departments, m.departments(dir)); err != nil {
		return err
	}
	for _, id := range o.criteria {
		if !slices.Contains(ids, id) {
			return usage(fmt.Sprintf(w.NoCriterionF, id), m.meant(id, ids, w.HintIDsF))
		}
	}
	if err := m.stopped(); err != nil {
		return err
	}
	modeline, beside := m.editor("guidelines", dir)
	file, err := scaffold.Guidelines{
		Lang: m.words.Lang, Name: n, Criteria: distinct(o.criteria), Departments: o.departments, Today: m.env.Now(), Modeline: modeline,
	}.Make()
	if err != nil {
		return err
	}
	if err := m.writeNew(dir, file, beside); err != nil {
		return err
	}
	m.next(filepath.Join(dir, file.Name), w.NextOpenF, w.NextCheckF, w.NextPreviewF)
	return nil
}
