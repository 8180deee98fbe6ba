package team_test

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"ambassadeur/internal/card"
	"ambassadeur/internal/team"
)

// office is people who hand in cards, in a made-up history.
type office struct {
	now   time.Time
	files map[string]team.File
	cards map[string]card.Card // the newest of each person
	next  int
}

func (f *office) put(c card.Card, name string) {
	f.files[name] = team.File{Name: name, Data: []byte(c.Text("nl"))}
	f.cards[c.ID] = c
}

// happens is one thing that happens.
func (f *office) happens(t *rapid.T) {
	ids := slices.Sorted(maps.Keys(f.cards))
	what := rapid.IntRange(0, 9).Draw(t, "what")
	if len(ids) == 0 || len(f.files) == 0 {
		what = 0
	}
	switch {
	case what <= 3:
		for range rapid.IntRange(1, 7).Draw(t, "how many") {
			c := full(f.next, rapid.SampledFrom([]string{"legal", "it", "hr", ""}).Draw(t, "department"))
			f.next++
			c.Made, c.Ends = f.now, f.now.AddDate(0, 0, rapid.IntRange(20, 180).Draw(t, "days"))
			if rapid.IntRange(0, 4).Draw(t, "no score") == 0 {
				c.Score = nil
			}
			if rapid.IntRange(0, 4).Draw(t, "no before") == 0 && c.Score != nil {
				c.Score = &card.Score{After: c.Score.After, Rated: 3, Of: 24, Edition: "x"}
			}
			f.put(c, c.ID)
		}
	case what <= 6:
		for range rapid.IntRange(1, 9).Draw(t, "how many") { // new cards, over the old ones or beside them
			c := f.cards[rapid.SampledFrom(ids).Draw(t, "who")]
			if c.Withdrawn {
				continue
			}
			c.Made, c.Ends = f.now, card.LastDay(f.now)
			if c.Score != nil {
				c.Score = &card.Score{Before: c.Score.Before, After: new(rapid.IntRange(30, 90).Draw(t, "after")), Rated: 20, Of: 24, Edition: "x"}
			}
			c.Actions = &card.Actions{Planned: 6, Done: rapid.IntRange(0, 6).Draw(t, "done")}
			if rapid.IntRange(0, 6).Draw(t, "takes back") == 0 {
				c.Score, c.Role = nil, ""
			}
			name := c.ID
			if rapid.Bool().Draw(t, "beside") {
				name += fmt.Sprint(f.now.Unix())
			}
			f.put(c, name)
		}
	case what == 7:
		c := f.cards[rapid.SampledFrom(ids).Draw(t, "who")]
		f.put(c.Withdrawal(f.now), c.ID+"w")
	case what == 8:
		delete(f.files, rapid.SampledFrom(slices.Sorted(maps.Keys(f.files))).Draw(t, "file"))
	}
	f.now = f.now.AddDate(0, 0, rapid.IntRange(0, 12).Draw(t, "later"))
}

func (f *office) overview(l team.Ledger, t fataler) (team.Overview, team.Ledger, team.Sorted) {
	s := team.Sort(slices.Collect(maps.Values(f.files)), f.now)
	o, next, _ := team.Make(team.Input{Cards: s, Criteria: criteria(), Now: f.now}, l)
	return o, kept(t, next), s
}

// Everything that was ever summed is given to the reader, more than overviews show, and no weighing of it isolates fewer
// than five people: taking all columns of fewer than five people away never lowers the rank, so no combination of rows
// lives on those people alone. Once with every version of a card as an unknown of its own, once with one a person.
func TestNoComparisonOfOverviewsIsolatesFewerThanFivePeople(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := &office{now: today, files: map[string]team.File{}, cards: map[string]card.Card{}}
		l := team.NewLedger("s")
		rows := map[string]map[string][]row{} // by block
		for range rapid.IntRange(2, 12).Draw(t, "steps") {
			f.happens(t)
			o, next, s := f.overview(l, t)
			l = next
			honest(t, o, s)
			in := look(t, l)
			for _, w := range in.Waves {
				record(rows, "cards", w.Who, make([]string, len(w.Who)))
				for name, b := range w.Blocks {
					record(rows, name, b.Who, b.Versions)
				}
			}
			tablesHold(t, in)
		}
		for name, seen := range rows {
			all := slices.Concat(slices.Collect(maps.Values(seen))...)
			for _, versions := range []bool{true, false} {
				if who := isolated(all, versions); who != nil {
					t.Fatalf("block %s (by version: %v): people %v can be isolated", name, versions, who)
				}
			}
		}
	})
}

// row is people of one sum, each with the version that counted.
type row map[int]string

func record(rows map[string]map[string][]row, block string, who []int, versions []string) {
	r := row{}
	for i, p := range who {
		r[p] = versions[i]
	}
	key := fmt.Sprint(r)
	if rows[block] == nil {
		rows[block] = map[string][]row{}
	}
	rows[block][key] = []row{r}
}

// honest checks that nobody counts twice, and that the total is the sum of the groups.
func honest(t *rapid.T, o team.Overview, s team.Sorted) {
	cards, after := 0, 0
	for _, g := range o.Groups {
		cards, after = cards+g.Cards, after+g.After.N
		for _, a := range []team.Average{g.Before, g.After, g.Planned, g.Done, g.Gain} {
			if a.N != 0 && a.N < team.Smallest || g.Cards < team.Smallest {
				t.Fatalf("a number about %d of %d people", a.N, g.Cards)
			}
		}
	}
	if cards != o.Total.Cards || after != o.Total.After.N || cards > len(s.Cards) {
		t.Fatalf("%d cards in groups, %d in total, %d people", cards, o.Total.Cards, len(s.Cards))
	}
}

// tablesHold checks that nobody is in two batches of a table, and that no cell is small.
func tablesHold(t *rapid.T, in inside) {
	seen := map[string]bool{}
	for _, b := range in.Batches {
		total := b.Rest
		for _, n := range b.Cells {
			total += n
			if n < team.Smallest {
				t.Fatalf("%s has a cell of %d", b.Table, n)
			}
		}
		if total != len(b.Who) || b.Rest > 0 && b.Rest < team.Smallest {
			t.Fatalf("%s: %+v", b.Table, b)
		}
		for _, p := range b.Who {
			key := fmt.Sprint(b.Table, p)
			if seen[key] {
				t.Fatalf("%s counts somebody twice", b.Table)
			}
			seen[key] = true
		}
	}
}

// isolated finds fewer than five people on whom some combination of rows depends alone; nil when there are none. People
// whose columns are alike go together: a combination depends on all of them or none.
func isolated(rows []row, versions bool) []int {
	columns := map[string]int{}
	owner := map[int]int{} // of a column
	var matrix [][]int64
	for _, r := range rows {
		line := map[int]bool{}
		for p, v := range r {
			if !versions {
				v = ""
			}
			key := fmt.Sprint(p, "/", v)
			if _, ok := columns[key]; !ok {
				columns[key] = len(columns)
				owner[columns[key]] = p
			}
			line[columns[key]] = true
		}
		matrix = append(matrix, make([]int64, 0))
		for c := range line {
			matrix[len(matrix)-1] = append(matrix[len(matrix)-1], int64(c))
		}
	}
	dense := func(without map[int]bool) [][]int64 {
		var out [][]int64
		for _, sparse := range matrix {
			line := make([]int64, len(columns))
			for _, c := range sparse {
				if !without[owner[int(c)]] {
					line[c] = 1
				}
			}
			out = append(out, line)
		}
		return out
	}
	whole := dense(nil)
	full := rank(whole)
	alike := map[string][]int{} // people by their columns
	byPerson := map[int]string{}
	for c := range len(columns) {
		text := ""
		for _, line := range whole {
			text += fmt.Sprint(line[c])
		}
		byPerson[owner[c]] += "|" + text
	}
	for p, text := range byPerson {
		alike[text] = append(alike[text], p)
	}
	var small [][]int
	for _, key := range slices.Sorted(maps.Keys(alike)) {
		if len(alike[key]) < team.Smallest {
			small = append(small, alike[key])
		}
	}
	var found []int
	var try func(from int, people []int)
	try = func(from int, people []int) {
		if found != nil {
			return
		}
		if len(people) > 0 {
			without := map[int]bool{}
			for _, p := range people {
				without[p] = true
			}
			if rank(dense(without)) < full {
				found = people
				return
			}
		}
		for i := from; i < len(small); i++ {
			if len(people)+len(small[i]) < team.Smallest && len(people) < 3 {
				try(i+1, slices.Concat(people, small[i]))
			}
		}
	}
	try(0, nil)
	return found
}

const prime = 1_000_000_007

func rank(m [][]int64) int {
	r := 0
	for c := 0; len(m) > 0 && c < len(m[0]) && r < len(m); c++ {
		pivot := slices.IndexFunc(m[r:], func(line []int64) bool { return line[c] != 0 })
		if pivot < 0 {
			continue
		}
		m[r], m[r+pivot] = m[r+pivot], m[r]
		inverse := power(m[r][c], prime-2)
		for i := r + 1; i < len(m); i++ {
			if m[i][c] == 0 {
				continue
			}
			by := m[i][c] * inverse % prime
			for j := c; j < len(m[i]); j++ {
				m[i][j] = ((m[i][j]-by*m[r][j])%prime + prime) % prime
			}
		}
		r++
	}
	return r
}

func power(base, exponent int64) int64 {
	out := int64(1)
	for ; exponent > 0; exponent /= 2 {
		if exponent%2 == 1 {
			out = out * base % prime
		}
		base = base * base % prime
	}
	return out
}

func TestTheCheckItselfFindsWhoIsIsolated(t *testing.T) {
	if who := isolated([]row{{1: "", 2: "", 3: "", 4: "", 5: ""}, {1: "", 2: "", 3: "", 4: "", 5: "", 6: ""}}, false); !slices.Equal(who, []int{6}) {
		t.Errorf("found %v, want person 6", who)
	}
}

// What one person says in a card that is new, or comes in, is in no number of the next overview, or five others are new.
func TestOneCardAloneChangesNoNumber(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var cards []card.Card
		for i := range rapid.IntRange(5, 40).Draw(t, "people") {
			cards = append(cards, full(i, rapid.SampledFrom([]string{"legal", "it", ""}).Draw(t, "department")))
		}
		make1 := func(l team.Ledger, day time.Time, cards []card.Card) (team.Overview, team.Ledger) {
			o, next, _ := team.Make(team.Input{Cards: team.Sort(files(cards...), day), Criteria: criteria(), Now: today}, l)
			return o, next
		}
		first, l := make1(team.NewLedger("s"), today, cards)
		changed := slices.Clone(cards)
		i := rapid.IntRange(0, len(cards)-1).Draw(t, "who")
		c := &changed[i]
		c.Made = today.AddDate(0, 0, 1)
		c.Score = &card.Score{Before: new(rapid.IntRange(0, 100).Draw(t, "before")), After: new(rapid.IntRange(0, 100).Draw(t, "after")), Rated: 1, Of: 24, Edition: "x"}
		c.Actions = &card.Actions{Planned: 9, Done: rapid.IntRange(0, 9).Draw(t, "done")}
		c.Role, c.Rhythm, c.Gaps = "Voorzitter", "daily", []string{"headline"}
		second, _ := make1(l, today.AddDate(0, 0, 1), changed)
		if !reflect.DeepEqual(first, second) {
			t.Fatalf("one card changed the overview:\n%+v\n%+v", first, second)
		}
		third, _ := make1(l, today, append(cards[:len(cards):len(cards)], full(99, "legal")))
		if more := third.Total.Cards - first.Total.Cards; more != 0 && more < team.Smallest {
			t.Fatalf("one more card makes %d more in the overview", more)
		}
		if fewer, _ := make1(l, today, slices.Delete(slices.Clone(cards), i, i+1)); first.Total.Cards-fewer.Total.Cards != 0 && first.Total.Cards-fewer.Total.Cards < team.Smallest {
			t.Fatalf("one card fewer makes %d fewer in the overview", first.Total.Cards-fewer.Total.Cards)
		}
	})
}

// Two people of one wave who swap what they say change no overview: only sums count.
func TestSwappingWhatTwoPeopleOfAWaveSayChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cards := many(0, rapid.IntRange(5, 30).Draw(t, "people"), "it")
		_, l, _ := team.Make(team.Input{Cards: team.Sort(files(cards...), today), Criteria: criteria(), Now: today}, team.NewLedger("s"))
		in := look(t, l)
		who := rapid.SampledFrom(in.Waves).Draw(t, "wave").Who
		at := func(p int) int {
			return slices.IndexFunc(cards, func(c card.Card) bool { return c.ID == in.People[p] })
		}
		a, b := at(who[0]), at(who[len(who)-1])
		swapped := slices.Clone(cards)
		swapped[a].Score, swapped[b].Score = cards[b].Score, cards[a].Score
		swapped[a].Actions, swapped[b].Actions = cards[b].Actions, cards[a].Actions
		one, _, _ := team.Make(team.Input{Cards: team.Sort(files(cards...), today), Criteria: criteria(), Now: today}, team.NewLedger("s"))
		two, _, _ := team.Make(team.Input{Cards: team.Sort(files(swapped...), today), Criteria: criteria(), Now: today}, team.NewLedger("s"))
		if !reflect.DeepEqual(one, two) {
			t.Fatalf("%+v\n%+v", one, two)
		}
	})
}
