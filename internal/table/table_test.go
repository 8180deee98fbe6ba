package table_test

import (
	"bytes"
	"slices"
	"strings"

	"ambassadeur/internal/table"
)

// connections is how to read a table with this header.
func connections() table.Options {
	return table.Options{Header: func(cells []string) bool {
		return slices.Contains(cells, "firstname") && slices.Contains(cells, "connectedon")
	}}
}

// read is the rows of a table with the columns of header.
func read(text []byte) ([][]string, error) { return readWith(text, connections(), header...) }

func readWith(text []byte, o table.Options, columns ...string) ([][]string, error) {
	var rows [][]string
	err := table.Each(bytes.NewReader(text), o, func(r table.Row) error {
		row := make([]string, len(columns))
		for i, name := range columns {
			row[i] = strings.ReplaceAll(r.Get(name), "\r\n", "\n")
		}
		rows = append(rows, row)
		return nil
	})
	return rows, err
}
