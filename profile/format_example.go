package profile

import "ambassadeur/internal/yamlfile"

// wholeExample is a whole file of guidelines that shows every key.
func wholeExample() yamlfile.Text {
	return tx(`format: guidelines/1
id: onze-richtlijn
language: nl
edition: "2026-11"
title: "Onze richtlijn"
checked: 2026-11-23
stale_after: 180d
sections:
  - id: eerste-indruk
    title: "Eerste indruk"
criteria:
  - id: wie-we-helpen
    section: eerste-indruk
    title: "Wie we helpen"
    question: "Staat in je kopregel wie je helpt?"
    levels:
      - id: leeg
        text: "Er staat alleen een functie"
        score: 0
      - id: bijna
        text: "Er staat een vakgebied bij"
        score: 0.5
      - id: goed
        text: "Er staat wie ik help, en waarmee"
        score: 1
    weight: 2
    effort_minutes: 10
    advice: "Schrijf wie je helpt en waarmee. Je functie staat er al onder."
    example:
      before: "Adviseur bij Bakker"
      after: "Helpt bakkers met hun administratie"
    limits:
      - what: "tekens in de kopregel"
        min: 20
        max: 220
        kind: hard
    sources:
      - name: "LinkedIn Help: je kopregel"
        url: "https://www.linkedin.com/help/linkedin"
        date: 2026-11
        sure: A
    optional: true
    departments: [sales, it]
    variants:
      it:
        question: "Staat in je kopregel waar je systemen voor zijn?"
        advice: "Schrijf voor wie je systemen laat werken."
        example:
          before: "Beheerder"
          after: "Zorgt dat bakkers om vijf uur kunnen kassieren"
        weight: 1
        levels:
          - id: bijna
            text: "Er staat een systeem bij"
            score: 0.6
    measure:
      - fact: headline.default
        is: true
        level: leeg
        confirm: true
      - fact: headline.length
        at_most: 19
        level: leeg
      - fact: headline.length
        at_least: 20
        level: bijna
        confirm: true
    shows:
      - headline.buzzwords
`, `format: guidelines/1
id: our-guideline
language: en
edition: "2026-11"
title: "Our guideline"
checked: 2026-11-23
stale_after: 180d
sections:
  - id: first-glance
    title: "First glance"
criteria:
  - id: whom-we-help
    section: first-glance
    title: "Whom we help"
    question: "Does your headline say whom you help?"
    levels:
      - id: empty
        text: "It has a job title only"
        score: 0
      - id: nearly
        text: "It names a field too"
        score: 0.5
      - id: good
        text: "It says whom I help, and with what"
        score: 1
    weight: 2
    effort_minutes: 10
    advice: "Write whom you help and with what. Your job title is below it already."
    example:
      before: "Adviser at Baker"
      after: "Helps bakers with their books"
    limits:
      - what: "characters in the headline"
        min: 20
        max: 220
        kind: hard
    sources:
      - name: "LinkedIn Help: your headline"
        url: "https://www.linkedin.com/help/linkedin"
        date: 2026-11
        sure: A
    optional: true
    departments: [sales, it]
    variants:
      it:
        question: "Does your headline say what your systems are for?"
        advice: "Write for whom you keep systems running."
        example:
          before: "Administrator"
          after: "Sees to it that bakers can open their tills at five"
        weight: 1
        levels:
          - id: nearly
            text: "It names a system too"
            score: 0.6
    measure:
      - fact: headline.default
        is: true
        level: empty
        confirm: true
      - fact: headline.length
        at_most: 19
        level: empty
      - fact: headline.length
        at_least: 20
        level: nearly
        confirm: true
    shows:
      - headline.buzzwords
`)
}
