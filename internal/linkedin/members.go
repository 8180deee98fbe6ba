package linkedin

import "ambassadeur/internal/member"

// Members is what was read of the member, import by import, for adding up.
func Members(read []Import) []member.Member {
	out := make([]member.Member, len(read))
	for i, r := range read {
		out[i] = r.Member
	}
	return out
}
