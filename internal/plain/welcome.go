package plain

import (
	"slices"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/i18n"
	"ambassadeur/lessons"
)

// maxName is the longest name that is kept, in characters.
const maxName = 60

// Welcome asks for language, name and department; each may be left as it is. From the language on, the session
// speaks it. Errors are as in Lesson.
func (s *Session) Welcome(set answers.Set) (answers.Set, error) {
	w := s.Words
	s.gap()
	s.say(w.Common.AppName)
	if !set.Person.Met {
		s.say(w.Welcome.Headline)
		s.say(w.Welcome.Private)
	}
	if s.Folder != "" {
		s.sayF(w.Welcome.FolderF, s.Folder)
	}
	s.explain()
	asks := []func(answers.Set) (answers.Set, reply, error){s.language, s.name, s.department}
	for i := 0; i < len(asks); {
		next, r, err := asks[i](set)
		switch {
		case err != nil:
			s.farewell(err, s.Words.Plain.StoppedWelcome)
			return set, s.ended(err)
		case r == back:
			i = max(0, i-1)
			continue
		case r == given:
			set = next
			s.save(set)
		}
		i++
	}
	if !set.Person.Met {
		set.Person.Met = true
		s.save(set)
	}
	return set, s.ended(nil)
}

// Language asks for the language only. From then on the session speaks it. Errors are as in Lesson.
func (s *Session) Language(set answers.Set) (answers.Set, error) {
	set, r, err := s.language(set)
	if r == given {
		s.save(set)
	}
	s.farewell(err, s.Words.Plain.StoppedWelcome)
	return set, s.ended(err)
}

func (s *Session) language(set answers.Set) (answers.Set, reply, error) {
	w := s.Words
	codes := i18n.Languages()
	var names []string
	s.gap()
	s.say(w.Plain.WhichLanguage)
	for i, c := range codes {
		names = append(names, w.Welcome.Languages[c])
		s.item(i+1, names[i])
	}
	empty := w.Plain.EmptyKeep + ", " + w.Welcome.Languages[w.Lang]
	got, r, err := s.ask(question{prompt: prompted(s.oneOf(len(codes)), empty), read: s.one(len(codes), names)})
	if err != nil || r != given {
		return set, r, err
	}
	code := codes[got[0]-1]
	set.Person.Language, s.Words = code, i18n.For(code)
	return set, given, nil
}

func (s *Session) name(set answers.Set) (answers.Set, reply, error) {
	w := s.Words
	s.gap()
	if set.Person.Name != "" {
		s.sayF(w.Plain.NowF, set.Person.Name)
	}
	text, r, err := s.line(prompted(w.Plain.NamePrompt, s.keepOr(set.Person.Name)), nil)
	if text != "" {
		set.Person.Name = string([]rune(text)[:min(maxName, len([]rune(text)))])
	}
	return set, r, err
}

func (s *Session) department(set answers.Set) (answers.Set, reply, error) {
	w := s.Words
	ids, names := s.departments()
	s.gap()
	s.say(w.Plain.WhichDepartment)
	for i, n := range names {
		s.item(i+1, n)
	}
	if i := slices.Index(ids, set.Person.Department); i >= 0 {
		s.sayF(w.Plain.NowF, names[i])
	}
	got, r, err := s.ask(question{
		prompt: prompted(s.oneOf(len(ids)), s.keepOr(set.Person.Department)), read: s.one(len(ids), names),
	})
	if r == given && err == nil {
		set.Person.Department = ids[got[0]-1]
	}
	return set, r, err
}

// departments is every department that can be chosen: the built-in ones, and the organisation's own after them.
func (s *Session) departments() (ids, names []string) {
	ids = lessons.DepartmentsWith(s.Departments)
	for _, id := range ids {
		name := s.Departments[id]
		if name == "" {
			name = s.Words.Common.Departments[id]
		}
		names = append(names, name)
	}
	return ids, names
}

// keepOr is what an empty line does where something may have been said before.
func (s *Session) keepOr(now string) string {
	if now != "" {
		return s.Words.Plain.EmptyKeep
	}
	return s.Words.Plain.EmptySkip
}
