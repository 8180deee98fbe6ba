package i18n

// Lesson is the words of the lesson screen.
type Lesson struct{}

func lessonNL() Lesson { return Lesson{} }

func lessonEN() Lesson { return Lesson{} }
