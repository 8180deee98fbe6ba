package linkedin

import (
	"strings"
	"time"
)

// monthOf is the month of this name, whole or short, in English, Dutch, German, French, Spanish or Portuguese; 0 when
// it is none. Tables have English names whatever the member's language; spreadsheets write their own.
func monthOf(word string) time.Month {
	if len(word) < 3 || len(word) > 12 || word[0] >= '0' && word[0] <= '9' {
		return 0
	}
	switch plain(word) {
	case "jan", "january", "januari", "januar", "janner", "janvier", "janv", "ene", "enero", "janeiro":
		return time.January
	case "feb", "february", "februari", "februar", "fevrier", "fevr", "fev", "febrero", "fevereiro":
		return time.February
	case "mar", "march", "mrt", "maart", "marz", "mrz", "mars", "marzo", "marco":
		return time.March
	case "apr", "april", "avril", "avr", "abr", "abril":
		return time.April
	case "may", "mei", "mai", "mayo", "maio":
		return time.May
	case "jun", "june", "juni", "juin", "junio", "junho":
		return time.June
	case "jul", "july", "juli", "juillet", "juil", "julio", "julho":
		return time.July
	case "aug", "august", "augustus", "aout", "ago", "agosto":
		return time.August
	case "sep", "sept", "september", "septembre", "septiembre", "setembro", "set":
		return time.September
	case "oct", "october", "okt", "oktober", "octobre", "octubre", "outubro", "out":
		return time.October
	case "nov", "november", "novembre", "noviembre", "novembro":
		return time.November
	case "dec", "december", "dez", "dezember", "dezembro", "decembre", "dic", "diciembre":
		return time.December
	}
	return 0
}

// plain is a word in lower case, without the accents that month names have.
func plain(word string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case 'é', 'è', 'ê':
			return 'e'
		case 'ä', 'á', 'à':
			return 'a'
		case 'û', 'ü':
			return 'u'
		case 'ç':
			return 'c'
		}
		return r
	}, strings.ToLower(word))
}
