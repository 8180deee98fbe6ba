package profilepdf

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"
)

func TestProbe(t *testing.T) {
	g := os.Getenv("PROBE")
	if g == "" {
		t.Skip()
	}
	files, _ := filepath.Glob(g)
	for _, f := range files {
		data, _ := os.ReadFile(f)
		start := time.Now()
		p, err := Read(bytes.NewReader(data), int64(len(data)), time.Now(), time.Now())
		took := time.Since(start)
		m := p.Member
		undated := 0
		for _, x := range m.Positions.Value {
			if x.Start == "" {
				undated++
			}
		}
		fmt.Println(filepath.Base(f), err, took, p.Language, p.At, p.Pages, "positions", len(m.Positions.Value), "undated", undated, "schools", len(m.Education.Value), "about", len(m.About.Value))
		if os.Getenv("FULL") != "" {
			b, _ := json.MarshalIndent(m, "", " ")
			fmt.Println(string(b))
		}
	}
}
