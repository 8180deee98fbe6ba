package pdftest

import (
	"fmt"
	"strings"
)

// words are those of one language that are in a PDF.
type words struct {
	headings          Headings
	months            []string
	of                string // between month and year
	year, years       string
	monthOne, months2 string
}

func wordsOf(lang string) words {
	switch lang {
	case "nl":
		return words{
			Headings{"Contact", "Belangrijkste vaardigheden", "Samenvatting", "Ervaring", "Opleiding"},
			strings.Fields("januari februari maart april mei juni juli augustus september oktober november december"),
			" ", "jaar", "jaar", "maand", "maanden",
		}
	case "pt":
		return words{
			Headings{"Contato", "Principais competências", "Resumo", "Experiência", "Formação acadêmica"},
			strings.Fields("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
			" de ", "ano", "anos", "mês", "meses",
		}
	case "es":
		return words{
			Headings{"Contactar", "Aptitudes principales", "Extracto", "Experiencia", "Educación"},
			strings.Fields("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
			" de ", "año", "años", "mes", "meses",
		}
	case "fr":
		return words{
			Headings{"Coordonnées", "Principales compétences", "Résumé", "Expérience", "Formation"},
			strings.Fields("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
			" ", "an", "ans", "mois", "mois",
		}
	case "de":
		return words{
			Headings{"Kontakt", "Top-Kenntnisse", "Zusammenfassung", "Berufserfahrung", "Ausbildung"},
			strings.Fields("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
			" ", "Jahr", "Jahre", "Monat", "Monate",
		}
	}
	return words{
		Headings{"Contact", "Top Skills", "Summary", "Experience", "Education"},
		strings.Fields("January February March April May June July August September October November December"),
		" ", "year", "years", "month", "months",
	}
}

// date writes "YYYY-MM" or "YYYY".
func (w words) date(date string) string {
	var year, month int
	if n, _ := fmt.Sscanf(date, "%d-%d", &year, &month); n == 2 {
		return fmt.Sprintf("%s%s%d", w.months[month-1], w.of, year)
	}
	return date
}

const nbsp = "\u00a0"

// span writes from when to when; LinkedIn leaves Present in English.
func (w words) span(start, end string, current bool) string {
	last := w.date(end)
	if current {
		last = "Present"
	}
	return w.date(start) + nbsp + "-" + nbsp + last
}

func (w words) duration(n int) string {
	years, months := w.years, w.months2
	if n/12 == 1 {
		years = w.year
	}
	if n%12 == 1 {
		months = w.monthOne
	}
	return fmt.Sprintf("%d %s %d %s", n/12, years, n%12, months)
}
