package present

import (
	"strings"
	"unicode"

	"ambassadeur/ui/theme"
)

// glyphs are letters five dots high, rows parted by /. Small letters and accents are drawn as their capital.
func glyphs() map[rune]string {
	return map[rune]string{
		'A': ".##./#..#/####/#..#/#..#", 'B': "###./#..#/###./#..#/###.", 'C': ".###/#.../#.../#.../.###", 'D': "###./#..#/#..#/#..#/###.",
		'E': "###/#../##./#../###", 'F': "###/#../##./#../#..", 'G': ".###/#.../#.##/#..#/.###", 'H': "#..#/#..#/####/#..#/#..#",
		'I': "#/#/#/#/#", 'J': "..#/..#/..#/#.#/.#.", 'K': "#..#/#.#./##../#.#./#..#", 'L': "#../#../#../#../###",
		'M': "#...#/##.##/#.#.#/#...#/#...#", 'N': "#..#/##.#/#.##/#..#/#..#", 'O': ".##./#..#/#..#/#..#/.##.", 'P': "###./#..#/###./#.../#...",
		'Q': ".##./#..#/#..#/#.##/.###", 'R': "###./#..#/###./#.#./#..#", 'S': ".###/#.../.##./...#/###.", 'T': "###/.#./.#./.#./.#.",
		'U': "#..#/#..#/#..#/#..#/.##.", 'V': "#...#/#...#/.#.#./.#.#./..#..", 'W': "#...#/#...#/#.#.#/##.##/#...#", 'X': "#..#/#..#/.##./#..#/#..#",
		'Y': "#.#/#.#/.#./.#./.#.", 'Z': "####/...#/.##./#.../####",
		'0': "###/#.#/#.#/#.#/###", '1': ".#/##/.#/.#/.#", '2': "###/..#/###/#../###", '3': "###/..#/.##/..#/###", '4': "#.#/#.#/###/..#/..#",
		'5': "###/#../###/..#/###", '6': "###/#../###/#.#/###", '7': "###/..#/..#/.#./.#.", '8': "###/#.#/###/#.#/###", '9': "###/#.#/###/..#/###",
		':': "./#/./#/.", '.': "././././#", ',': "./././#/#", '!': "#/#/#/./#", '?': "###/..#/.##/.../.#.", '\'': "#/#/././.", '-': ".../.../###/.../...",
		'%': "#.#/..#/.#./#../#.#", '+': ".../.#./###/.#./...", '/': "..#/..#/.#./#../#..", '&': ".#../#.#./.#.#/#.#./.#.#", '(': ".#/#./#./#./.#", ')': "#./.#/.#/.#/#.",
		' ': "../../../../..",
	}
}

const dots = 5 // high

// plain are the letters without what stands on or under them.
var plain = strings.NewReplacer("Á", "A", "À", "A", "Ä", "A", "Â", "A", "É", "E", "È", "E", "Ë", "E", "Ê", "E", "Í", "I", "Ï", "I", "Î", "I",
	"Ó", "O", "Ö", "O", "Ô", "O", "Ú", "U", "Ü", "U", "Û", "U", "Ç", "C", "Ñ", "N", "’", "'", "‘", "'", "–", "-", "\u00a0", " ")

// raster is a text as rows of dots, and false when it has a letter that is not there.
func raster(text string) (rows [dots]string, ok bool) {
	font := glyphs()
	for i, r := range []rune(plain.Replace(strings.Map(unicode.ToUpper, text))) {
		g, known := font[r]
		if !known {
			return rows, false
		}
		for y, row := range strings.Split(g, "/") {
			if i > 0 {
				rows[y] += "."
			}
			rows[y] += row
		}
	}
	return rows, true
}

// blocks reports whether the terminal shows block characters.
func blocks(s theme.Styles) bool {
	return strings.IndexFunc(s.Signs.Full, func(r rune) bool { return r > unicode.MaxASCII }) >= 0
}

// small draws a text three lines high with half blocks, nil when it cannot be or is wider than width.
func small(s theme.Styles, text string, width int) []string {
	rows, ok := raster(text)
	if !ok || !blocks(s) || len(rows[0]) > width || text == "" {
		return nil
	}
	var lines []string
	pairs := append(rows[:], strings.Repeat(".", len(rows[0]))) // an even number of rows
	for y := 0; y+1 < len(pairs); y += 2 {
		upper, lower := pairs[y], pairs[y+1]
		var b strings.Builder
		for x := range len(upper) {
			up, down := upper[x] == '#', lower[x] == '#'
			switch {
			case up && down:
				b.WriteString("█")
			case up:
				b.WriteString("▀")
			case down:
				b.WriteString("▄")
			default:
				b.WriteByte(' ')
			}
		}
		lines = append(lines, strings.TrimRight(b.String(), " "))
	}
	return lines
}

// headline draws a title in letters of three lines, over at most so many of them; nil when it does not fit.
func headline(s theme.Styles, text string, width, most int) []string {
	var all []string
	line, n := "", 0
	flush := func() bool {
		drawn := small(s, line, width)
		if drawn == nil || n == most {
			return false
		}
		if n > 0 {
			all = append(all, "")
		}
		all, n = append(all, drawn...), n+1
		return true
	}
	for _, word := range strings.Fields(text) {
		next := strings.TrimSpace(line + " " + word)
		if rows, ok := raster(next); !ok || len(rows[0]) > width {
			if line == "" || !flush() {
				return nil
			}
			next = word
		}
		line = next
	}
	if line == "" || !flush() {
		return nil
	}
	return all
}

// spaced is a text with a blank between its letters.
func spaced(text string) string {
	return strings.Join(strings.Split(text, ""), " ")
}
