package i18n_test

import (
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"ambassadeur/internal/i18n"
)

// texts is every text of a value by its path.
func texts(v reflect.Value, path string, out map[string]string) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			texts(v.Field(i), path+"."+v.Type().Field(i).Name, out)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			texts(v.MapIndex(k), fmt.Sprintf("%s[%v]", path, k), out)
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			texts(v.Index(i), fmt.Sprintf("%s[%d]", path, i), out)
		}
	case reflect.String:
		out[path] = v.String()
	default: // no text
	}
}

func both(t *testing.T) (nl, en map[string]string) {
	t.Helper()
	nl, en = map[string]string{}, map[string]string{}
	texts(reflect.ValueOf(i18n.For("nl")), "", nl)
	texts(reflect.ValueOf(i18n.For("en")), "", en)
	return nl, en
}

// Every text is there in both languages.
func TestComplete(t *testing.T) {
	nl, en := both(t)
	for path := range nl {
		if _, ok := en[path]; !ok {
			t.Errorf("%s is there in Dutch only", path)
		}
		if strings.TrimSpace(nl[path]) == "" {
			t.Errorf("%s is empty in Dutch", path)
		}
	}
	for path := range en {
		if _, ok := nl[path]; !ok {
			t.Errorf("%s is there in English only", path)
		}
		if strings.TrimSpace(en[path]) == "" {
			t.Errorf("%s is empty in English", path)
		}
	}
}

var verb = regexp.MustCompile(`%(\[\d\])?[-+0-9.]*[a-zA-Z]`)

// A format takes the same arguments in the same order in both languages, and only fields that end in F are formats.
func TestSameVerbs(t *testing.T) {
	nl, en := both(t)
	for path := range nl {
		a, b := verb.FindAllString(strings.ReplaceAll(nl[path], "%%", ""), -1), verb.FindAllString(strings.ReplaceAll(en[path], "%%", ""), -1)
		if fmt.Sprint(a) != fmt.Sprint(b) {
			t.Errorf("%s: verbs %v in Dutch, %v in English", path, a, b)
		}
		if name := strings.TrimRight(path, "0123456789[]"); len(a) > 0 && !strings.HasSuffix(name, "F") {
			t.Errorf("%s is a format, so its name must end in F", path)
		}
	}
}
