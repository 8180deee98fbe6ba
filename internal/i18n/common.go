package i18n

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
)

// Common is the words that more than one room uses.
type Common struct {
	AppName                     string
	Months                      [12]string // in full, as in a date
	MonthsShort                 [12]string
	Weekdays                    [7]string // from Sunday
	Departments                 map[string]string
	Rhythms                     map[string]string // once daily weekly biweekly monthly
	DecimalSign                 string
	MinutesF                    string // "15 min"
	PointsF                     string
	TooSmall                    string // the terminal is too small
	TooSmallF                   string // width and height now
	NotSaved, OtherLanguageOnly string
	Keys                        KeyNames
}

// KeyNames is how keys are called in help, and what the keys that every screen has do.
type KeyNames struct {
	Enter, Space, Esc, Tab, Arrows, UpDown, LeftRight, PageKeys string

	Help, Close, Quit, Back, Language, Theme, Scroll, Title, More, Less string
}

func commonNL() Common {
	return Common{
		AppName: "Ambassadeur",
		Months: [12]string{
			"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
		},
		MonthsShort: [12]string{"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"},
		Weekdays:    [7]string{"zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"},
		Departments: map[string]string{
			"sales": "Verkoop", "marketing": "Marketing", "communication": "Communicatie", "hr": "HR", "it": "IT",
			"legal": "Juridisch", "finance": "Financiën", "operations": "Productie en logistiek", "service": "Klantenservice",
			"management": "Directie en management", "research": "Onderzoek", "office": "Secretariaat en ondersteuning", "other": "Iets anders",
		},
		Rhythms: map[string]string{
			"once": "één keer", "daily": "elke werkdag", "weekly": "elke week", "biweekly": "om de week", "monthly": "elke maand",
		},
		DecimalSign: ",", MinutesF: "%d min", PointsF: "%s van %s punten",
		TooSmall: "Maak het venster groter", TooSmallF: "nu %d bij %d, nodig is 60 bij 18",
		NotSaved: "Niet bewaard:", OtherLanguageOnly: "Deze les is er alleen in een andere taal.",
		Keys: KeyNames{
			Enter: "enter", Space: "spatie", Esc: "esc", Tab: "tab", Arrows: "pijltjes", UpDown: "↑↓", LeftRight: "←→", PageKeys: "pgup/pgdn",
			Help: "toetsen", Close: "sluiten", Quit: "stoppen", Back: "terug", Language: "taal (Nederlands/Engels)", Theme: "thema wisselen",
			Scroll: "bladeren", Title: "Toetsen op dit scherm", More: "meer", Less: "terug omhoog",
		},
	}
}

func commonEN() Common {
	return Common{
		AppName: "Ambassadeur",
		Months: [12]string{
			"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
		},
		MonthsShort: [12]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
		Weekdays:    [7]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
		Departments: map[string]string{
			"sales": "Sales", "marketing": "Marketing", "communication": "Communications", "hr": "HR", "it": "IT",
			"legal": "Legal", "finance": "Finance", "operations": "Operations and logistics", "service": "Customer service",
			"management": "Board and management", "research": "Research", "office": "Office support", "other": "Something else",
		},
		Rhythms: map[string]string{
			"once": "once", "daily": "every working day", "weekly": "every week", "biweekly": "every other week", "monthly": "every month",
		},
		DecimalSign: ".", MinutesF: "%d min", PointsF: "%s of %s points",
		TooSmall: "Please make the window larger", TooSmallF: "now %d by %d; it needs 60 by 18",
		NotSaved: "Not saved:", OtherLanguageOnly: "This lesson exists only in another language.",
		Keys: KeyNames{
			Enter: "enter", Space: "space", Esc: "esc", Tab: "tab", Arrows: "arrows", UpDown: "↑↓", LeftRight: "←→", PageKeys: "pgup/pgdn",
			Help: "keys", Close: "close", Quit: "quit", Back: "back", Language: "language (Dutch/English)", Theme: "change theme",
			Scroll: "scroll", Title: "Keys on this screen", More: "more", Less: "back up",
		},
	}
}

// Day is a date as people write it: "12 nov" or "12 Nov", with the year when it is not the year of now.
func (c Common) Day(day, now time.Time) string {
	s := fmt.Sprintf("%d %s", day.Day(), c.MonthsShort[day.Month()-1])
	if day.Year() != now.Year() {
		s += fmt.Sprintf(" %d", day.Year())
	}
	return s
}

// Date is a full date: "12 november 2026" or "12 November 2026".
func (c Common) Date(day time.Time) string {
	return fmt.Sprintf("%d %s %d", day.Day(), c.Months[day.Month()-1], day.Year())
}

// Decimal is a number with at most one decimal: "2,5" or "2.5", and "2" when it is whole.
func (c Common) Decimal(n float64) string {
	text := strconv.FormatFloat(math.Round(10*n)/10, 'f', 1, 64)
	return strings.Replace(strings.TrimSuffix(text, ".0"), ".", c.DecimalSign, 1)
}
