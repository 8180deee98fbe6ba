package yamlfile

import "strings"

// The marks that version control leaves in a file when two people changed the same lines.
const (
	ours   = "<<<<<<< "
	middle = "======="
	theirs = ">>>>>>> "
)

// conflicts reports places where two versions of a file stand one after the other, and goes on with the first of both.
func (r *reader) conflicts() {
	for i := 0; i < len(r.work); i++ {
		if !strings.HasPrefix(r.work[i], ours) {
			continue
		}
		half, end := -1, -1
		for j := i + 1; j < len(r.work) && end < 0; j++ {
			switch {
			case r.work[j] == middle && half < 0:
				half = j
			case strings.HasPrefix(r.work[j], theirs) && half >= 0:
				end = j
			}
		}
		if end < 0 {
			return
		}
		r.doc.report(Error, place{i + 1, 1}, "E021", Text{
			"hier staan twee versies onder elkaar, tot en met regel %d. Kies wat je houdt, en haal de rest weg met de regels %s, %s en %s",
			"two versions stand one after the other here, up to line %d. Choose what to keep, and remove the rest with the lines %s, %s and %s",
		}, end+1, strings.TrimSpace(ours), middle, strings.TrimSpace(theirs))
		r.work[i] = ""
		for j := half; j <= end; j++ {
			r.work[j] = ""
		}
		i = end
	}
}
