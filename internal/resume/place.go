package resume

import "strings"

// place splits a place as LinkedIn shows it: city, region, country; or the last two, or one of them. A country that is
// not in the list below stays in the region, so that nothing is lost.
func place(s string) location {
	if s == "" {
		return location{}
	}
	parts := strings.Split(s, ", ")
	code := country(parts[len(parts)-1])
	if code != "" {
		parts = parts[:len(parts)-1]
	}
	switch {
	case len(parts) == 0:
		return location{CountryCode: code}
	case area(parts[0]) || len(parts) == 1 && code == "":
		return location{Region: strings.Join(parts, ", "), CountryCode: code}
	}
	return location{City: parts[0], Region: strings.Join(parts[1:], ", "), CountryCode: code}
}

// area reports whether a name is that of a region around a city, of which LinkedIn has made some.
func area(s string) bool {
	s = strings.ToLower(s)
	for _, word := range []string{"greater ", "the randstad", "randstad", "omgeving ", "regio ", "région ", "região ", "gran ", "grande ", "großraum ", "metropoolregio "} {
		if strings.HasPrefix(s, word) {
			return true
		}
	}
	for _, word := range []string{" area", " region", " metropolitan area", " en omgeving", " et périphérie", " y alrededores", " e região", " und umgebung"} {
		if strings.HasSuffix(s, word) {
			return true
		}
	}
	return false
}

// country is the ISO 3166 code of a country in English, in Dutch or as it calls itself, for the countries where most
// members are; else empty.
func country(name string) string {
	switch strings.ToLower(name) {
	case "netherlands", "the netherlands", "nederland", "países bajos", "países baixos", "pays-bas", "niederlande":
		return "NL"
	case "belgium", "belgië", "belgique", "belgien", "bélgica":
		return "BE"
	case "germany", "duitsland", "deutschland", "allemagne", "alemania", "alemanha":
		return "DE"
	case "france", "frankrijk", "frankreich", "francia", "frança":
		return "FR"
	case "spain", "spanje", "españa", "espagne", "spanien", "espanha":
		return "ES"
	case "portugal":
		return "PT"
	case "brazil", "brazilië", "brasil", "brésil", "brasilien":
		return "BR"
	case "united kingdom", "verenigd koninkrijk", "royaume-uni", "vereinigtes königreich", "reino unido":
		return "GB"
	case "ireland", "ierland":
		return "IE"
	case "united states", "verenigde staten", "états-unis", "vereinigte staaten", "estados unidos":
		return "US"
	case "canada":
		return "CA"
	case "luxembourg", "luxemburg":
		return "LU"
	case "switzerland", "zwitserland", "schweiz", "suisse", "svizzera":
		return "CH"
	case "austria", "oostenrijk", "österreich":
		return "AT"
	case "italy", "italië", "italia":
		return "IT"
	case "poland", "polen", "polska":
		return "PL"
	case "denmark", "denemarken", "danmark":
		return "DK"
	case "sweden", "zweden", "sverige":
		return "SE"
	case "norway", "noorwegen", "norge":
		return "NO"
	case "finland", "suomi":
		return "FI"
	case "turkey", "türkiye", "turkije":
		return "TR"
	case "india":
		return "IN"
	case "australia", "australië":
		return "AU"
	case "suriname":
		return "SR"
	case "curaçao":
		return "CW"
	case "aruba":
		return "AW"
	case "south africa", "zuid-afrika":
		return "ZA"
	case "mexico", "méxico":
		return "MX"
	case "argentina", "argentinië":
		return "AR"
	}
	return ""
}
