package exporttest

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"strings"
	"time"
	"unicode/utf16"
)

// notes stand above the connections since 2022.
const notes = "Notes:\n\"When exporting your connection data, you may notice that some of the email addresses are missing. \"\"Why\"\", see help, here.\"\n\n"

func (b *builder) network() {
	b.files["Connections.csv"] = b.connections()
	var rows [][]string
	own, theirs := "https://www.linkedin.com/in/"+b.p.Slug, "https://www.linkedin.com/in/ander-%d"
	for i := range b.p.Outgoing + b.p.Incoming {
		other := fmt.Sprintf(theirs, i%3)
		row := []string{"Noor", "Een Ander", "5/6/24, 7:08 AM", Private, "OUTGOING"}
		from, to := own, other
		if i >= b.p.Outgoing {
			row[4], from, to = "INCOMING", other, own
		}
		switch {
		case !b.before(2024):
			row = append(row, from, to)
		case !b.before(2023):
			row = append(row, "urn:li:fsd_profile:1", "urn:li:fsd_profile:2")
		}
		rows = append(rows, row)
	}
	columns := "From,To,Sent At,Message,Direction"
	switch {
	case !b.before(2024):
		columns += ",inviterProfileUrl,inviteeProfileUrl"
	case !b.before(2023):
		columns += ",inviterProfileUrn,inviteeProfileUrn"
	}
	b.add("Invitations.csv", columns, rows)
	if !b.before(2023) {
		rows = nil
		for _, f := range b.p.Follows {
			rows = append(rows, []string{f, "Mon Mar 04 05:06:07 UTC 2024"})
		}
		b.add("Company Follows.csv", "Organization,Followed On", rows)
	}
}

func (b *builder) connections() []byte {
	var rows [][]string
	for i := range b.p.Connections {
		on := b.p.At.AddDate(0, 0, -i-2)
		when := on.Format("02 Jan 2006")
		if b.before(2020) {
			when = on.Format("1/2/06, 3:04 PM")
		}
		first, last, company, job := fmt.Sprintf("Voornaam%d", i), "Achter\"naam\"", "Bedrijf, B.V.", "Functie; hoofd"
		if i < b.p.Nameless {
			first, last, company, job = "", "", "", ""
		}
		row := []string{first, last}
		if !b.before(2023) {
			address := ""
			if first != "" {
				address = fmt.Sprintf("https://www.linkedin.com/in/connectie-%d", i)
			}
			row = append(row, address)
		}
		row = append(row, "", company, job, when)
		rows = append(rows, row)
	}
	columns := "First Name,Last Name,Email Address,Company,Position,Connected On"
	if !b.before(2023) {
		columns = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
	}
	text := Table{Columns: strings.Split(columns, ","), Rows: rows}.Bytes()
	text = bytes.TrimSuffix(text, []byte("\n")) // as LinkedIn leaves it
	if b.before(2022) {
		return text
	}
	return append([]byte(notes), text...)
}

func (b *builder) activity() {
	b.posts()
	if b.before(2024) {
		b.files["SearchQueries.csv"] = []byte("Time,Search Query\n2018/01/02 03:04:05 UTC," + Private + "\n")
		b.files["Security Challenges.csv"] = []byte("Challenge Date,IP Address\nMon Mar 04 05:06:07 UTC 2018,192.0.2.1\n")
		return
	}
	id := ""
	if !b.before(2026) {
		id = "_123456789"
	}
	b.files["Reactions"+id+".csv"] = []byte("Date,Type,Link\r\n2024-01-02 03:04:05,LIKE," + Private + "\r\n")
	b.files["Member_Follows"+id+".csv"] = []byte("Date,Status,FullName\r\n2024-01-02 03:04:05,Active," + Private + "\r\n")
	b.files["Logins.csv"] = []byte("Login Date,IP Address,User Agent,Login Type\nMon Mar 04 05:06:07 UTC 2024,192.0.2.1,x,y\n")
	b.files["Inferences_about_you.csv"] = []byte("Category,Type of inference,Description,Inference\na,b,c," + Private + "\n")
	b.files["Articles/Articles/mijn-artikel.html"] = []byte("<html><title>" + Private + "</title></html>")
	b.media()
	b.verifications()
}

func (b *builder) posts() {
	const stamp = time.DateTime
	var shares [][]string
	for i, t := range b.p.Shares {
		text := fmt.Sprintf("Bericht %d, \"met\" regels:\n\nen een 🚀, 2024-01-01 00:00:00", i)
		if b.before(2024) {
			shares = append(shares, []string{t.Format(stamp), "titel", "", "https://link.example", text, "", "", "SHARE", "PUBLIC"})
		} else {
			shares = append(shares, []string{t.Format(stamp), "https://link.example", text, "", "", "MEMBER_NETWORK"})
		}
	}
	switch {
	case b.before(2024):
		b.tabs("Shares.csv", "Date,Share Title,Share Description,Share Link,Share Commentary,Shared URL,Media URL,Type,Visibility", shares)
		var comments [][]string
		for i, t := range b.p.Comments {
			comments = append(comments, []string{t.Format(stamp), "https://link.example", fmt.Sprintf("Reactie %d", i)})
		}
		b.tabs("Comments.csv", "Date,Link,Message", comments)
		return
	case b.before(2026):
		b.crlf("Shares.csv", "Date,ShareLink,ShareCommentary,SharedURL,MediaURL,Visibility", shares)
		b.comments("Comments.csv")
	default:
		b.crlf("Shares_123456789.csv", "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility", shares)
		b.comments("Comments_123456789.csv")
	}
}

// comments have line breaks that are not quoted.
func (b *builder) comments(name string) {
	if len(b.p.Comments) == 0 {
		return
	}
	var text strings.Builder
	text.WriteString("Date,Link,Message\r\n")
	for i, t := range b.p.Comments {
		fmt.Fprintf(&text, "%s,https://link.example,Reactie %d\r\n", t.Format(time.DateTime), i)
		if i%2 == 0 {
			text.WriteString("met een tweede regel\r\nen een \"derde\", met komma, of twee\r\n\r\n2024-01-01 was leuk\r\n")
		}
	}
	b.files[name] = []byte(text.String())
}

func (b *builder) media() {
	p := b.p
	var rows [][]string
	add := func(kind string, t time.Time, link string) {
		rows = append(rows, []string{"You uploaded a " + kind + t.UTC().Format(" on January 2, 2006 at 3:04 PM (GMT)"), "Regel 1,\nregel \"2\" ?", link})
	}
	if !p.Photo.IsZero() {
		add("profile photo", p.Photo.AddDate(-3, 0, 0), "https://media.example/profile-displayphoto-1")
		add("profile photo", p.Photo, "https://media.example/profile-displayphoto-2")
	}
	if !p.Banner.IsZero() {
		add("profile background photo", p.Banner, "https://media.example/profile-displaybackgroundimage")
	}
	if len(p.Shares) > 0 {
		add("feed photo", p.At, "https://media.example/feedshare")
		add("article cover photo", p.At, " -")
	}
	b.add("Rich_Media.csv", "Date/Time,Media Description,Media Link", rows)
}

func (b *builder) verifications() {
	const columns = "First name,Middle name,Last name,Verification type,Organization name,Email address,Country,State,City,Year of birth,Issuing authority,Document type,Verification service provider,Verified date,Expiry date"
	var rows [][]string
	row := func(kind, organisation string) {
		rows = append(rows, []string{"Noor", "N/A", "Voorbeeld", kind, organisation, "N/A", "NL", "N/A", "N/A", "N/A", "N/A", "N/A", "N/A", "2024-05-06", "N/A"})
	}
	if b.p.PassportOnly {
		row("IDENTITY", "N/A")
	}
	if b.p.Workplace != "" {
		row("WORKPLACE", b.p.Workplace)
	}
	b.add("Verifications/Verifications.csv", columns, rows)
}

func (b *builder) crlf(name, columns string, rows [][]string) {
	if len(rows) > 0 {
		b.files[name] = Table{Columns: strings.Split(columns, ","), Rows: rows, CRLF: true}.Bytes()
	}
}

// tabs is UTF-16 with tabs and everything quoted.
func (b *builder) tabs(name, columns string, rows [][]string) {
	if len(rows) > 0 {
		b.files[name] = UTF16(Table{Columns: strings.Split(columns, ","), Rows: rows, Comma: '\t', Quoted: true, CRLF: true}.Bytes())
	}
}

// UTF16 is UTF-8 text in UTF-16, little end first, with its mark.
func UTF16(text []byte) []byte {
	out := []byte{0xff, 0xfe}
	for _, u := range utf16.Encode([]rune(string(text))) {
		out = binary.LittleEndian.AppendUint16(out, u)
	}
	return out
}
