package resume

// The document, with the names of the schema. What is empty is left out.
type document struct {
	Schema       string        `json:"$schema"`
	Basics       basics        `json:"basics,omitzero"`
	Work         []work        `json:"work,omitempty"`
	Volunteer    []volunteer   `json:"volunteer,omitempty"`
	Education    []education   `json:"education,omitempty"`
	Awards       []award       `json:"awards,omitempty"`
	Certificates []certificate `json:"certificates,omitempty"`
	Publications []publication `json:"publications,omitempty"`
	Skills       []skill       `json:"skills,omitempty"`
	Languages    []spoken      `json:"languages,omitempty"`
	References   []reference   `json:"references,omitempty"`
	Projects     []project     `json:"projects,omitempty"`
	Meta         meta          `json:"meta"`
}

type basics struct {
	Name     string    `json:"name,omitempty"`
	Label    string    `json:"label,omitempty"`
	Email    string    `json:"email,omitempty"`
	URL      string    `json:"url,omitempty"`
	Summary  string    `json:"summary,omitempty"`
	Location location  `json:"location,omitzero"`
	Profiles []network `json:"profiles,omitempty"`
}

type location struct {
	City        string `json:"city,omitempty"`
	Region      string `json:"region,omitempty"`
	CountryCode string `json:"countryCode,omitempty"`
}

type network struct {
	Network  string `json:"network"`
	Username string `json:"username,omitempty"`
	URL      string `json:"url"`
}

type work struct {
	Name      string `json:"name,omitempty"`
	Position  string `json:"position,omitempty"`
	Location  string `json:"location,omitempty"`
	StartDate string `json:"startDate,omitempty"`
	EndDate   string `json:"endDate,omitempty"`
	Summary   string `json:"summary,omitempty"`
}

type volunteer struct {
	Organization string `json:"organization,omitempty"`
	Position     string `json:"position,omitempty"`
	StartDate    string `json:"startDate,omitempty"`
	EndDate      string `json:"endDate,omitempty"`
	Summary      string `json:"summary,omitempty"`
}

type education struct {
	Institution string `json:"institution,omitempty"`
	Area        string `json:"area,omitempty"`
	StudyType   string `json:"studyType,omitempty"`
	StartDate   string `json:"startDate,omitempty"`
	EndDate     string `json:"endDate,omitempty"`
}

type award struct {
	Title   string `json:"title,omitempty"`
	Date    string `json:"date,omitempty"`
	Awarder string `json:"awarder,omitempty"`
	Summary string `json:"summary,omitempty"`
}

type certificate struct {
	Name   string `json:"name,omitempty"`
	Date   string `json:"date,omitempty"`
	URL    string `json:"url,omitempty"`
	Issuer string `json:"issuer,omitempty"`
}

type publication struct {
	Name        string `json:"name,omitempty"`
	Publisher   string `json:"publisher,omitempty"`
	ReleaseDate string `json:"releaseDate,omitempty"`
	URL         string `json:"url,omitempty"`
	Summary     string `json:"summary,omitempty"`
}

type skill struct {
	Name string `json:"name"`
}

type spoken struct {
	Language string `json:"language,omitempty"`
	Fluency  string `json:"fluency,omitempty"`
}

type reference struct {
	Name      string `json:"name,omitempty"`
	Reference string `json:"reference,omitempty"`
}

type project struct {
	Name        string `json:"name,omitempty"`
	Description string `json:"description,omitempty"`
	StartDate   string `json:"startDate,omitempty"`
	EndDate     string `json:"endDate,omitempty"`
	URL         string `json:"url,omitempty"`
}

// meta has a language, which the schema allows beside its own keys.
type meta struct {
	Version      string `json:"version"`
	LastModified string `json:"lastModified,omitempty"`
	Language     string `json:"language,omitempty"`
}
