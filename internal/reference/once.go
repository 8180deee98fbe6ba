package reference

import (
	"slices"
	"strconv"
)

// part is the schema of a key, which may be the same in more places.
type part struct {
	name string
	o    object
}

// MarshalJSON writes the schema itself.
func (p part) MarshalJSON() ([]byte, error) { return encoded(p.o) }

// leastShared is how many bytes the schema of a key must have to be written once for all places where it is.
const leastShared = 200

// sharer writes what is in more places once.
type sharer struct {
	times map[string]int
	named map[string]string
	made  object
}

// once is a schema in which a larger part that comes more than once is a definition.
func once(all object) object {
	s := &sharer{times: map[string]int{}, named: map[string]string{}}
	s.count(all)
	out, _ := s.shared(all).(object)
	if len(s.made) > 0 {
		out = append(out, field{"definitions", s.made})
	}
	return out
}

func (s *sharer) count(value any) {
	switch v := value.(type) {
	case object:
		for _, f := range v {
			s.count(f.value)
		}
	case []object:
		for _, o := range v {
			s.count(o)
		}
	case part:
		key := string(text(v.o))
		s.times[key]++
		if s.times[key] == 1 { // what is in it counts once
			s.count(v.o)
		}
	}
}

func (s *sharer) shared(value any) any {
	switch v := value.(type) {
	case object:
		out := object{}
		for _, f := range v {
			out = append(out, field{f.name, s.shared(f.value)})
		}
		return out
	case []object:
		out := make([]object, len(v))
		for i, o := range v {
			out[i], _ = s.shared(o).(object)
		}
		return out
	case part:
		key := string(text(v.o))
		if s.times[key] < 2 || len(key) < leastShared {
			return s.shared(v.o)
		}
		if s.named[key] == "" {
			s.named[key] = s.free(v.name)
			at := len(s.made)
			s.made = append(s.made, field{s.named[key], nil})
			s.made[at].value = s.shared(v.o)
		}
		return object{{"$ref", "#/definitions/" + s.named[key]}}
	}
	return value
}

// free is a name that no definition has yet.
func (s *sharer) free(name string) string {
	taken := func(word string) bool {
		return slices.ContainsFunc(s.made, func(f field) bool { return f.name == word })
	}
	word := name
	for n := 2; taken(word); n++ {
		word = name + strconv.Itoa(n)
	}
	return word
}
