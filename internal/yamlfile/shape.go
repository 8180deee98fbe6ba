package yamlfile

// Kind is what a value in a file may be.
type Kind int

// The kinds of value.
const (
	String Kind = iota // text; Min and Max count characters (runes)
	Slug               // small letters, digits and single hyphens, at most 40
	Int                // a whole number; Min and Max bound it
	Number             // a number, "0.5"; Min and Max bound it
	Bool               // true or false
	OneOf              // one of Choices
	Date               // YYYY-MM-DD
	Scalar             // any single value, read as it was typed (text, number, true)
	List               // Elem; Min and Max count items
	Map                // Keys, and with By also the keys of one of Cases
	Table              // free keys (slugs, checked by KeyCheck if set), every value an Elem
)

// Shape says what a value must look like.
type Shape struct {
	Kind     Kind
	Min, Max int      // characters, value or number of items; Max 0 is no limit
	Choices  []string // for OneOf
	About    []Choice // what some of Choices mean, in their order
	Keys     []Key    // for Map
	By       string   // for Map: the key (a OneOf) that chooses among Cases
	Cases    map[string][]Key
	Elem     *Shape // for List and Table
	// Or is a second form that is accepted as well: an option is a map, or just its text.
	Or *Shape
	// Check looks at a single value as it was typed; it returns what is wrong with it, or false.
	Check func(value string) (Text, bool)
	// Pattern is as much of Check as a regular expression can say, in what RE2 and ECMA 262 share: it fits every value
	// that Check accepts. It is for editors, and may be empty.
	Pattern string
	// KeyCheck looks at the keys of a Table in the same way.
	KeyCheck func(key string) (Text, bool)
	// Unique forbids two equal items in a List of single values.
	Unique bool
	// Name is what one item of a List is called in messages ("step"), with its number and id behind it.
	Name Text
}

// Choice tells of one of a shape's Choices.
type Choice struct {
	Name    string
	Doc     Text // what it means, without a capital or a full stop
	Example Text // of a case: a whole item of its list, as it stands in a file; else empty
}

// Key is one key of a Map. The same table feeds the checker, the reference and the editor's schema.
type Key struct {
	Name     string
	Shape    Shape
	Required bool
	Default  string // as it would be typed; for the reference
	Doc      Text   // what the key is for, one sentence
}

// Format is one kind of file.
type Format struct {
	Name     string // "lesson"; the file says "lesson/1"
	Version  int    // 1
	Root     Shape  // a Map; its first key is "format"
	Synonyms map[string]string
	MaxBytes int  // larger files are refused unread
	About    Text // what the file is for, without a capital or a full stop
	Example  Text // a whole file that is right; with the examples of the cases it shows every key
}
