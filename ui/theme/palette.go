package theme

import (
	"fmt"
	"math"
	"strconv"
)

// minRatio is the least contrast of text with its background: WCAG 2.2 AA, success criterion 1.4.3.
const minRatio = 4.5

// palette is the colours of a theme by meaning. An empty colour is the terminal's own.
type palette struct {
	ground                         string // the lightest dark, or darkest light, background it must work on
	accent, quiet, good, bad, warn string
	rest                           string // the empty part of a bar: not text, so 3:1 is not needed either
}

func paletteOf(name Name) palette {
	switch name {
	case Light:
		return palette{
			ground: "#f5f5f5", accent: "#0a5fb4", quiet: "#5a5a5a", good: "#1c6e33", bad: "#b3261e", warn: "#7d4e00", rest: "#b8b8b8",
		}
	case Contrast:
		return palette{ground: "#000000"}
	case Dark:
	}
	return palette{
		ground: "#2b2b2b", accent: "#6cb6ff", quiet: "#a8a8a8", good: "#7fcf8a", bad: "#ff9b93", warn: "#e6b45c", rest: "#585858",
	}
}

// Ratio is the contrast of two colours ("#rrggbb") by WCAG: 1 for equal ones, 21 for black and white, and 0 when
// either is no colour.
func Ratio(a, b string) float64 {
	x, okX := luminance(a)
	y, okY := luminance(b)
	if !okX || !okY {
		return 0
	}
	return (math.Max(x, y) + 0.05) / (math.Min(x, y) + 0.05)
}

func luminance(hex string) (float64, bool) {
	c, ok := channels(hex)
	if !ok {
		return 0, false
	}
	linear := func(v uint64) float64 {
		s := float64(v) / 255
		if s <= 0.04045 {
			return s / 12.92
		}
		return math.Pow((s+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(c[0]) + 0.7152*linear(c[1]) + 0.0722*linear(c[2]), true
}

func channels(hex string) ([3]uint64, bool) {
	var c [3]uint64
	if len(hex) != 7 || hex[0] != '#' {
		return c, false
	}
	for i := range c {
		v, err := strconv.ParseUint(hex[1+2*i:3+2*i], 16, 8)
		if err != nil {
			return c, false
		}
		c[i] = v
	}
	return c, true
}

// readable moves a colour towards white or black, away from the background, until it has the contrast.
func readable(hex, ground string, ratio float64) (string, bool) {
	c, ok := channels(hex)
	l, okGround := luminance(ground)
	if !ok || !okGround {
		return "", false
	}
	target := uint64(255)
	if l > 0.5 {
		target = 0
	}
	for range 256 {
		if now := fmt.Sprintf("#%02x%02x%02x", c[0], c[1], c[2]); Ratio(now, ground) >= ratio {
			return now, true
		}
		for i := range c {
			switch {
			case c[i] < target:
				c[i]++
			case c[i] > target:
				c[i]--
			}
		}
	}
	return "", false
}

// AccentColour is a theme's accent as "#rrggbb", and nil when it has none.
func AccentColour(name Name) *string {
	if c := paletteOf(name).accent; c != "" {
		return &c
	}
	return nil
}
