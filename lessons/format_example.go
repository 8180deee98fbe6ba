package lessons

import "ambassadeur/internal/yamlfile"

// wholeExample is a whole lesson. With the examples of the types it shows every key that a lesson can have.
func wholeExample() yamlfile.Text {
	return tx(`format: lesson/1
id: eerst-vragen
language: nl
revision: 2
title: "Eerst even vragen"
goal: "Je weet wanneer je iets eerst navraagt voordat je het plaatst."
summary: "Een paar korte vragen over foto's van je werk."
track: employee
departments: [hr, it, sales]
minutes: 8
after: [your-network]
author: "Sanne de Wit"
license: "CC BY 4.0"
steps:
  - id: account
    type: poll
    minutes: 1
    question: "Wat doe je nu op LinkedIn?"
    options:
      - id: lezen
        text: "Lezen"
      - id: schrijven
        text: "Schrijven"
    max: 2
  - id: alleen-lezen
    type: text
    minutes: 1
    when:
      step: account
      is: lezen
      not: [schrijven]
    text: "Lezen mag ook. Deze les gaat over wat je zou kunnen vertellen."
  - id: op-de-foto
    type: truefalse
    title: "De foto van de lunch"
    minutes: 2
    mode: both
    text: "Bekijk de foto goed."
    image:
      file: plaatjes/lunch.png
      alt: "Vijf collega's aan tafel, met achter hen een wit bord vol namen."
    question: "Deze foto kan zo online."
    answer: false
    explanation: "Op het bord staan namen van klanten."
    hint: "Kijk naar de achtergrond."
    notes: "Vraag aan de zaal wie het bord zag."
    variants:
      it:
        title: "De foto van de serverruimte"
        text: "Bekijk vooral de schermen."
        question: "Deze foto van de serverruimte kan zo online."
        explanation: "Op het scherm staat een adres."
        hint: "Kijk naar de schermen."
        notes: "Vraag wie het adres zag."
  - id: ladder
    type: example
    title: "De ladder"
    minutes: 1
    departments: [hr]
    optional: true
    art: |
      niemand   team   iedereen
      --------------------->
    link:
      url: "https://www.autoriteitpersoonsgegevens.nl/"
      text: "Wat de toezichthouder zegt"
    question: "Hoe ver mag dit bericht reiken?"
    fallback: "Een collega deelde een vacature voordat die openbaar was."
    variants:
      hr:
        fallback: "Een recruiter deelde een vacature voordat die openbaar was."
  - id: nog-eens
    type: text
    minutes: 1
    when:
      score_below: 60
      score_from: 0
    text: "Kijk bij twijfel eerst naar de achtergrond van de foto."
  - id: achteraf
    type: poll
    minutes: 1
    question: "En wat ga je doen?"
    options:
      - id: lezen
        text: "Lezen"
      - id: schrijven
        text: "Schrijven"
    compare: account
  - id: afspraak
    type: commitment
    minutes: 3
    question: "Wat spreek je met jezelf af?"
    suggest:
      - if: "Als ik iets leer op mijn werk"
        then: "dan schrijf ik er drie regels over"
    variants:
      sales:
        suggest:
          - if: "Als een klant iets aardigs zegt"
            then: "dan vraag ik of ik dat mag vertellen"
`, `format: lesson/1
id: ask-first
language: en
revision: 2
title: "Ask first"
goal: "You know when to ask somebody before you post."
summary: "A few short questions about photos of your work."
track: employee
departments: [hr, it, sales]
minutes: 8
after: [your-network]
author: "Sanne de Wit"
license: "CC BY 4.0"
steps:
  - id: account
    type: poll
    minutes: 1
    question: "What do you do on LinkedIn now?"
    options:
      - id: reading
        text: "Read"
      - id: writing
        text: "Write"
    max: 2
  - id: only-reading
    type: text
    minutes: 1
    when:
      step: account
      is: reading
      not: [writing]
    text: "Reading is fine. This lesson is about what you could tell."
  - id: in-the-photo
    type: truefalse
    title: "The photo of the lunch"
    minutes: 2
    mode: both
    text: "Look at the photo closely."
    image:
      file: pictures/lunch.png
      alt: "Five colleagues at a table, with a whiteboard full of names behind them."
    question: "This photo can be posted as it is."
    answer: false
    explanation: "The names on the board are those of customers."
    hint: "Look at the background."
    notes: "Ask the room who saw the board."
    variants:
      it:
        title: "The photo of the server room"
        text: "Look at the screens above all."
        question: "This photo of the server room can be posted as it is."
        explanation: "There is an address on the screen."
        hint: "Look at the screens."
        notes: "Ask who saw the address."
  - id: ladder
    type: example
    title: "The ladder"
    minutes: 1
    departments: [hr]
    optional: true
    art: |
      nobody   team   everybody
      --------------------->
    link:
      url: "https://ico.org.uk/"
      text: "What the regulator says"
    question: "How far may this post go?"
    fallback: "A colleague shared a vacancy before it was public."
    variants:
      hr:
        fallback: "A recruiter shared a vacancy before it was public."
  - id: once-more
    type: text
    minutes: 1
    when:
      score_below: 60
      score_from: 0
    text: "When in doubt, look at the background of the photo first."
  - id: afterwards
    type: poll
    minutes: 1
    question: "And what will you do?"
    options:
      - id: reading
        text: "Read"
      - id: writing
        text: "Write"
    compare: account
  - id: promise
    type: commitment
    minutes: 3
    question: "What do you promise yourself?"
    suggest:
      - if: "If I learn something at work"
        then: "then I write three lines about it"
    variants:
      sales:
        suggest:
          - if: "If a customer says something kind"
            then: "then I ask whether I may tell it"
`)
}
