package reference

import "ambassadeur/internal/yamlfile"

func tx(nl, en string) yamlfile.Text { return yamlfile.Text{NL: nl, EN: en} }

var (
	wordDefault = tx("Zonder deze sleutel", "Without this key")
	wordStep    = tx("stap", "step")
)
