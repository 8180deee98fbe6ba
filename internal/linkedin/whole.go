package linkedin

// extent tells from which files are in an archive, and never from its name, whether it is whole.
//
// LinkedIn gives either the whole archive (the fast part first, the larger one later) or only what somebody ticked, and
// leaves out files without rows in all of them. So a file that is not there says something only of a whole archive. Whole
// is an archive with the profile, a section of it such as positions, the network, and one of:
//
//   - two files that have no box to tick, such as Ad_Targeting, Learning or Saved Jobs: 2018 and later;
//   - sections of the profile, which are not sent to who ticks the profile alone, beside messages, contacts and
//     registration (one section and all three, or two of each): 2015 to 2017, when the first part had little else. What
//     was never seen in archives of that time is not empty for not being there.
//
// Of one that is whole, two files with activity or log-ins make it the larger one; or one of them with a file that may
// be in both. When in doubt it is the lesser: then people are asked, instead of told that they have nothing.
func extent(keys map[string]bool) (kind Kind, old bool) {
	var count [largeMaybe + 1]int
	ticks := map[string]bool{}
	for key := range keys {
		s, _ := signOf(key)
		count[s]++
		if s == ticked {
			ticks[box(key)] = true
		}
	}
	none := count[whole] + count[large] + count[largeMaybe]
	switch {
	case !keys["profile"] || count[section] < 1 || !keys["connections"] && !keys["invitations"]:
		return Partial, false
	case none < 2 && (len(ticks) < 2 || count[section]+len(ticks) < 4):
		return Partial, false
	case count[large] >= 2 || count[large] == 1 && count[largeMaybe] > 0:
		return Complete, false
	}
	return Basic, none < 2
}

// box is what somebody ticks to get a file.
func box(key string) string {
	switch {
	case private(key):
		return "messages"
	case key == "contacts" || key == "importedcontacts":
		return "contacts"
	}
	return "registration"
}
