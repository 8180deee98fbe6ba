package exporttest

import "strings"

// account writes the files that come along with every archive, and that need not be read, save for the addresses.
func (b *builder) account() {
	var rows [][]string
	if b.p.SpareEmail {
		rows = append(rows, []string{"oud@voorbeeld.example", "Yes", "No", "1/2/20, 3:04 PM"})
	}
	rows = append(rows, []string{b.p.Email, "Yes", "Yes", "1/2/20, 3:04 PM"})
	b.add("Email Addresses.csv", "Email Address,Confirmed,Primary,Updated On", rows)
	if b.before(2018) {
		b.files["Registration Info.csv"] = []byte("Registration Date,Registration IP Address\n\"1/2/10, 3:04 PM\",192.0.2.1\n")
		b.files["PhoneNumbers.csv"] = []byte("Extension,Number,Type\n,000,Mobile\n")
		b.files["Contacts.csv"] = []byte("First Name,Last Name\nEen," + Private + "\n")
		b.files["Messages.csv"] = []byte("From,To,Date,Subject,Content,Direction,Folder\na,b,1/2/16,c," + Private + ",INCOMING,INBOX\n")
		return
	}
	b.files["Registration.csv"] = []byte("Registered At,Registration Ip,Subscription Types\n\"1/2/10, 3:04 PM\",192.0.2.1,\n")
	b.files["Ad_Targeting.csv"] = []byte("Member Age,Company Names,Company Names,Job Titles,Job Titles\n25-34," + Private + ",,,\n")
	b.files["Contacts.csv"] = []byte("Source,First Name,Last Name,Companies,CreatedAt\nx,Een," + Private + ",,\n")
	b.files["Jobs/Job Seeker Preferences.csv"] = []byte("Locations,Open To Recruiters\nZwolle," + Private + "\n")
	b.files["Jobs/Saved Jobs.csv"] = []byte("Saved Date,Job Url,Job Title,Company Name\n\"1/2/24, 3:04 PM\",https://baan.example,Baan," + Private + "\n")
	b.files["SavedJobAlerts.csv"] = []byte("Alert\n" + Private + "\n")
	switch {
	case b.before(2020):
		b.files["Phone Numbers.csv"] = []byte("Extension,Number,Type\n,000,Mobile\n")
		b.files["Messages.csv"] = []byte("From,To,Date,Subject,Content,Direction,Folder\na,b,1/2/16,c," + Private + ",INCOMING,INBOX\n")
		return
	case b.before(2024):
		b.files["Rich Media.csv"] = []byte("Type,Link\nVIDEO,Video content can be downloaded at https://help.example\nPHOTO,https://help.example\n")
	default:
		b.files["Events.csv"] = []byte("Event Name,Event Time\nFeest,\"Jan 02, 2026 03:04 AM - Jan 02, 2026 04:04 AM\"\n")
	}
	b.files["PhoneNumbers.csv"] = []byte("Extension,Number,Type\n,000,Mobile\n")
	b.files["Learning.csv"] = []byte("Content Title,Content Description,\nLes," + Private + ",\n")
	b.files["LearningCoachMessages.csv"] = []byte("No conversations found " + Private)
	b.files["messages.csv"] = []byte(strings.ReplaceAll(`"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","DATE","SUBJECT","CONTENT","FOLDER"
"1","","Noor","https://www.linkedin.com/in/niet-deze","Een Ander","2024-01-02 03:04:05 UTC","","SECRET","INBOX"
`, "SECRET", Private))
}
