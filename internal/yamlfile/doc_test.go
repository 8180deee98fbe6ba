package yamlfile_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"ambassadeur/internal/yamlfile"
)

const lesson = `format: course/1
id: les
title: "Les"
departments: [it, legal]
steps:
  - id: een
    type: truefalse
    question: "Waar?"
    answer: true
    minutes: 3
    score: 0.5
    text: |
      Regel 1

      Regel 2
  - id: boze-klant
    type: scenario
    nodes:
      - {id: start, text: "x"}
      - id: weg
        text: "y"
`

func one(t *testing.T) *yamlfile.Doc {
	t.Helper()
	d := yamlfile.Read("les.yaml", []byte(lesson), course())
	if ps := d.Problems(); len(ps) > 0 {
		t.Fatal(ps)
	}
	return d
}

// Values come back as they were typed, absent ones as nothing.
func TestValues(t *testing.T) {
	d := one(t)
	step := d.Root.Get("steps").Items()[0]
	if step.Get("minutes").Int() != 3 || step.Get("score").Float() != 0.5 || !step.Get("answer").Bool() {
		t.Error("numbers and truth")
	}
	if got := step.Get("text").Str(); got != "Regel 1\n\nRegel 2" {
		t.Errorf("text %q", got)
	}
	if got := d.Root.Get("departments").Strs(); strings.Join(got, " ") != "it legal" {
		t.Errorf("list %q", got)
	}
	if got := d.Root.Pairs(); len(got) != 5 || got[2].Key.Str() != "title" || got[2].Value.Str() != "Les" {
		t.Error("pairs in the order of the file")
	}
	none := step.Get("nothing").Get("below")
	if line, col := none.Pos(); none.Exists() || none.Str() != "" || none.Int() != 0 || none.Float() != 0 || none.Bool() || none.Items() != nil ||
		none.Pairs() != nil || none.Strs() != nil || none.IsMap() || none.Where() != (yamlfile.Text{}) || d.Failed(none) || line != 1 || col != 1 {
		t.Error("what is absent is nothing, everywhere")
	}
}

// Where says in which item of which list a value is.
func TestWhere(t *testing.T) {
	steps := one(t).Root.Get("steps").Items()
	for _, c := range []struct {
		node   yamlfile.Node
		nl, en string
	}{
		{steps[0], "stap 1 (een), type truefalse", "step 1 (een), type truefalse"},
		{steps[0].Get("answer"), "stap 1 (een)", "step 1 (een)"},
		{steps[0].Key("answer"), "stap 1 (een)", "step 1 (een)"},
		{steps[1].Get("nodes"), "stap 2 (boze-klant)", "step 2 (boze-klant)"},
		{steps[1].Get("nodes").Items()[1].Get("text"), "stap 2 (boze-klant), scène 2 (weg)", "step 2 (boze-klant), scene 2 (weg)"},
	} {
		if got := c.node.Where(); got.NL != c.nl || got.EN != c.en {
			t.Errorf("got %q and %q, want %q and %q", got.NL, got.EN, c.nl, c.en)
		}
	}
}

// What the domain reports is found at its place, in both languages, and marks what it is in.
func TestErrorf(t *testing.T) {
	d := one(t)
	steps := d.Root.Get("steps").Items()
	node := steps[1].Get("nodes").Items()[1]
	what := yamlfile.Text{NL: "scène", EN: "scene"}
	d.Warnf(steps[0].Get("minutes"), "W300", yamlfile.Text{NL: "%d is kort", EN: "%d is short"}, 3)
	if !d.OK() || d.Failed(steps[0]) {
		t.Error("a warning is no error")
	}
	d.Errorf(node.Get("id"), "E120", yamlfile.Text{NL: "%s: %s %q is nergens te bereiken", EN: "%s: %s %q cannot be reached"}, steps[1].Get("nodes").Where(), what, "weg")
	d.Errorf(d.Root.Key("title"), "E999", yamlfile.Text{NL: "%s: bovenaan", EN: "%s: on top"}, d.Root.Where())
	if d.OK() || !d.Failed(node) || !d.Failed(steps[1]) || !d.Failed(d.Root) || d.Failed(steps[0]) || d.Failed(steps[1].Get("nodes").Items()[0]) {
		t.Error("failed is at or below, and nowhere else")
	}
	ps := d.Problems()
	if ps.Errors() != 2 || ps.Warnings() != 1 {
		t.Errorf("%d errors, %d warnings", ps.Errors(), ps.Warnings())
	}
	want := "les.yaml:3:1: error: on top [E999]\nles.yaml:10:14: warning: 3 is short [W300]\n" +
		"les.yaml:20:13: error: step 2 (boze-klant): scene \"weg\" cannot be reached [E120]"
	if got := ps.Error(); got != want {
		t.Errorf("got %s", got)
	}
	if got := ps[2].Message("nl"); got != `stap 2 (boze-klant): scène "weg" is nergens te bereiken` {
		t.Errorf("got %s", got)
	}
	out, err := json.Marshal(ps[1].JSON("nl"))
	if err != nil || string(out) != `{"file":"les.yaml","line":10,"col":14,"severity":"warning","rule":"W300","message":"3 is kort"}` {
		t.Errorf("%s %v", out, err)
	}
}

// A head has the keys above the steps, and no opinion of what is below.
func TestHead(t *testing.T) {
	d := yamlfile.Head("les.yaml", []byte(lesson+"  - {{{ nonsense\n"), course(), "steps")
	if ps := d.Problems(); len(ps) > 0 {
		t.Fatal(ps)
	}
	if d.Root.Get("title").Str() != "Les" || d.Root.Get("steps").Exists() || len(d.Root.Get("departments").Items()) != 2 {
		t.Error("the keys of the head")
	}
	d = yamlfile.Head("les.yaml", []byte("format: course/1\nid: Een Les\ntitel: x\nsteps:\n"), course(), "steps")
	if got := d.Problems().Error(); strings.Count(got, "\n") != 1 || !strings.Contains(got, "[E109]") || !strings.Contains(got, "[E101]") {
		t.Errorf("got %s", got)
	}
}

// A file ends in .yaml.
func TestName(t *testing.T) {
	d := yamlfile.Read("a/les.yml", []byte(lesson), course())
	if ps := d.Problems(); !d.OK() || len(ps) != 1 || ps[0].Rule != "W002" || !strings.Contains(ps[0].Message("en"), "a/les.yaml") {
		t.Error(ps)
	}
}

// No file takes long, however it is made.
func TestHostile(t *testing.T) {
	for _, piece := range []string{
		"[", "{a: ", "- ", "? ", "'", "\t", "#\n", "a\n", "]\n", "- [\n", "- {\n", "- 'x\n", "a: \"x\n", "a: @x\n", "[a,@b,", "id:x\n", "\ta: b\n",
		" a: b\n  c: d\n", "a: |\nb\n", "- {a: b: c\n", "- a\n#\n", "caf\xe9\n", "a\x01b\n", "a: b\n} \n", "&a ", "!a ", "%a\n", "a\u2028",
	} {
		start := time.Now()
		d := yamlfile.Read("x", []byte("format: course/1\n"+strings.Repeat(piece, 60_000/len(piece))), course())
		for _, p := range d.Problems() {
			p.Render("nl")
		}
		if took := time.Since(start); took > 5*time.Second || d.OK() && piece != "#\n" {
			t.Errorf("%q: %v, OK is %v", piece, took, d.OK())
		}
	}
}

// What nobody writes by hand is refused, quickly and at its place.
func TestLimits(t *testing.T) {
	deep, nested := "", ""
	for i := range 30 {
		deep += strings.Repeat(" ", i) + "k:\n"
		nested += "["
	}
	for name, c := range map[string]struct{ text, rule string }{
		"too large":   {strings.Repeat("#", 65<<10), "E004"},
		"too deep":    {"format: course/1\n" + deep, "E005"},
		"brackets":    {"format: course/1\nid: " + nested + strings.Repeat("]", 30) + "\n", "E005"},
		"many values": {"format: course/1\nid: [" + strings.Repeat("a,", 32_000) + "]\n", "E106"},
		"bomb":        {"format: course/1\na: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n", "E013"},
	} {
		ps := yamlfile.Read("x", []byte(c.text), course()).Problems()
		found := false
		for _, p := range ps {
			found = found || p.Rule == c.rule
		}
		if !found && name != "many values" {
			t.Errorf("%s: no %s in %v", name, c.rule, ps)
		}
		if len(ps) == 0 || len(ps) > 21 {
			t.Errorf("%s: %d problems", name, len(ps))
		}
	}
}
