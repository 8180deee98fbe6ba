package plan

import (
	"strconv"
	"strings"
	"time"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/i18n"
	"ambassadeur/lessons"
)

// Build makes the plan of what was said. Answers that were skipped or are empty leave no trace.
func Build(in Input) Plan {
	b := newBuilder(in)
	b.said()
	if in.Track != lessons.OwnerTrack {
		b.profile()
		b.moments()
		b.coping()
		b.rewards()
	}
	b.reviews()
	b.notes()
	return b.plan()
}

// builder collects blocks section by section.
type builder struct {
	in      Input
	words   i18n.Plan
	common  i18n.Common
	ids     ids
	done    map[string]bool // ids of ticked boxes
	start   time.Time
	blocks  map[string][]Block // section id -> blocks
	actions map[string]Action  // id of the box -> what it stands for
	wishes  map[string]int     // group -> what would make one of its actions easier
	plans   []commitment
	first   map[string]bool // ids of the boxes that stand first in their part
	own     int             // blocks that come from the person
	buddy   bool
	minutes rhythm
	paper   *paper // what a document takes of the plan; nil for the whole plan
}

func newBuilder(in Input) *builder {
	if in.Audience.Mode == "" {
		in.Audience.Mode = lessons.Self
	}
	b := &builder{
		in: in, words: in.Words.Plan, common: in.Words.Common, ids: reserved(), done: map[string]bool{},
		blocks: map[string][]Block{}, actions: map[string]Action{}, wishes: map[string]int{}, first: map[string]bool{},
	}
	for _, t := range in.Ticks {
		b.done[t.ID] = b.done[t.ID] || t.Done
	}
	delete(b.done, "")
	b.start = firstDay(in)
	return b
}

// firstDay is the day that the plan counts from.
func firstDay(in Input) time.Time {
	first := in.Start
	if first.IsZero() {
		first = in.Today
		for _, p := range in.Answers.Lessons {
			if !p.Started.IsZero() && p.Started.Before(first) {
				first = p.Started
			}
		}
		first = first.In(in.Today.Location())
	}
	return midnight(first)
}

func midnight(t time.Time) time.Time {
	y, m, d := t.Date()
	return time.Date(y, m, d, 0, 0, 0, 0, t.Location())
}

// parts are the three parts of the actions, by the days they end on.
func parts() []int { return []int{30, 60, 90} }

// reserved are the ids of what every plan may have, which no answer can take.
func reserved() ids {
	taken := ids{}
	taken.of("title")
	taken.of("made")
	for _, track := range []lessons.Track{lessons.Employee, lessons.OwnerTrack} {
		for _, s := range sections(track) {
			taken.of("section/" + s)
		}
	}
	for _, days := range parts() {
		taken.of("part/" + strconv.Itoa(days))
		taken.of("review/" + strconv.Itoa(days))
	}
	return taken
}

// sections lists the sections of the document in order: those that lessons can name, and how to go on when it
// goes wrong.
func sections(t lessons.Track) []string {
	var all []string
	for _, s := range lessons.Sections(t) {
		all = append(all, s)
		if s == "support" {
			all = append(all, "coping")
		}
	}
	return all
}

// add puts a block into a section.
func (b *builder) add(section, source string, k Kind, group string, lines ...string) Block {
	block := Block{ID: b.ids.of(source), Kind: k, Lines: lines, group: group}
	if k == Box {
		block.Done = b.done[block.ID]
	}
	b.blocks[section] = append(b.blocks[section], block)
	return block
}

// plan puts the sections in order; those without content are left out.
func (b *builder) plan() Plan {
	p := Plan{
		Title: b.words.Title, Made: b.made(), track: b.in.Track, words: b.in.Words,
		start: b.start, today: b.in.Today, rhythm: b.minutes, own: b.own, goal: b.goal(),
	}
	if b.in.Track == lessons.OwnerTrack {
		p.Title = b.words.OwnerTitle
	}
	for _, id := range sections(b.in.Track) {
		s := Section{ID: id, Title: b.heading(id), Blocks: b.blocks[id], mark: b.ids.of("section/" + id)}
		if id == "actions" && b.paper == nil {
			s.Blocks = b.parted(s.Blocks)
		}
		if len(s.Blocks) == 0 {
			continue
		}
		p.Sections = append(p.Sections, s)
		for _, block := range s.Blocks {
			if a, ok := b.actions[block.ID]; ok && block.Kind == Box {
				p.Actions = append(p.Actions, a)
			}
		}
	}
	return p
}

// heading is what a section is called, which may be something else in a document than in the plan.
func (b *builder) heading(section string) string {
	if b.paper != nil {
		if head := b.words.Papers[b.paper.id].Heads[section]; head != "" {
			return head
		}
	}
	return b.words.Sections[section]
}

func (b *builder) made() string {
	made, renewed := b.words.MadeF, b.words.RenewedF
	if b.in.Track == lessons.OwnerTrack {
		made, renewed = b.words.OwnerMadeF, b.words.OwnerAgainF
	}
	if b.paper != nil {
		made, renewed = b.words.PaperMadeF, b.words.PaperAgainF // it is for others
	}
	if b.in.Answers.Plan(b.in.Track == lessons.OwnerTrack).At.IsZero() {
		return sprintf(made, b.common.Date(b.in.Today))
	}
	return sprintf(renewed, b.common.Date(b.in.Today))
}

// mine reports whether a lesson belongs to this plan.
func (b *builder) mine(l lessons.Lesson) bool {
	return (l.Track == lessons.OwnerTrack) == (b.in.Track == lessons.OwnerTrack)
}

// said goes through the lessons and gives every answer its place.
func (b *builder) said() {
	for _, l := range b.in.Lessons {
		p := b.in.Answers.Progress(l.ID)
		if !b.mine(l) || len(p.Answers) == 0 {
			continue
		}
		if p.Started.IsZero() {
			p.Started = b.start
		}
		walk := lessons.Begin(l, b.in.Audience, p, b.in.Today, p.Seed)
		for _, s := range walk.Steps() {
			a, ok := walk.AnswerTo(s.ID)
			if !ok || a.Skipped || a.Open {
				continue
			}
			b.answer(walk, l.ID+"/"+s.ID, s, a)
		}
	}
}

func (b *builder) answer(walk lessons.Walk, source string, s lessons.Step, a answers.Answer) {
	if body, ok := s.Body.(lessons.CommitmentBody); ok {
		if b.paper != nil {
			return // what the owner does stands in the plan
		}
		b.commit(source, body, a)
		return
	}
	if s.Plan == nil || s.Type == lessons.TypeProfile {
		return
	}
	e := entry{source: source, step: s.ID, section: b.known(s.Plan.Section), label: cleanLine(s.Plan.Label), as: s.Plan.As}
	if e.label == "" {
		e.label = cleanLine(s.Title)
	}
	if b.paper != nil {
		if !b.paper.takes(e.section, e.step) {
			return
		}
		if to := b.paper.moves[e.step]; to != "" {
			e.section = to
		}
		if strings.EqualFold(e.label, b.words.Papers[b.paper.id].Title) {
			e.label = "" // the title says it already
		}
	}
	e.texts, e.usual = b.texts(walk, s, a)
	if poll, ok := s.Body.(lessons.PollBody); ok {
		e.picked = poll.Scale == nil && poll.Compare == ""
	}
	b.enter(e)
}

// known is the section that an answer lands in: one that this plan does not have reads as the notes.
func (b *builder) known(section string) string {
	for _, s := range lessons.Sections(b.in.Track) {
		if s == section {
			return s
		}
	}
	return "notes"
}
