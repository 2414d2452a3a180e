import { excerpt } from '../../model/excerpt.ts'
import { itemsAt, textAt } from '../../model/header.ts'
import { spansIn } from '../../model/spans.ts'
import type { DocumentRule, Problem } from '../rule.ts'

export const privateContact: DocumentRule = {
  id: 'text/private-contact',
  severity: 'warning',
  scope: 'document',
  title: { sv: 'Privata kontaktuppgifter står i texten', en: 'Private contact details stand in the text' },
  reason: {
    sv: 'Texten publiceras och ligger kvar länge. En privat adress eller ett mobilnummer går sällan att ta tillbaka.',
    en: 'The text is published and stays for long. A private address or mobile number can seldom be taken back.',
  },
  remedy: {
    sv: 'Skriv en funktionsbrevlåda och ett växelnummer i stället, till exempel regionen@exempel.se och 019-602 70 00.',
    en: 'Write a shared mailbox and a switchboard number instead, such as regionen@exempel.se and 019-602 70 00.',
  },
  law: 'dataskyddsförordningen (EU) 2016/679 artikel 5.1 c',
  sentences: {
    email: {
      sv: (values) => `Adressen hos ${values.domain} ser privat ut. Skriv en funktionsbrevlåda i stället.`,
      en: (values) => `The address at ${values.domain} looks private. Write a shared mailbox instead.`,
    },
    mobile: {
      sv: () => 'Här står ett mobilnummer. Skriv ett växelnummer i stället.',
      en: () => 'There is a mobile number here. Write a switchboard number instead.',
    },
    person: {
      sv: () => 'Den som svarar är en privatperson. Ta bort e-postadressen innan svaret publiceras.',
      en: () => 'The respondent is a private person. Remove the e-mail address before the answer is published.',
    },
  },
  check({ header }, { source: { text } }) {
    const spans = spansIn(text)
    const found = addressesIn(text)
    const isPerson =
      found.length > 0 && itemsAt(header, 'respondents').some((each) => textAt(each, 'kind') === 'person')
    const addresses = found.flatMap(({ at, length, domain }): readonly Problem[] => {
      const span = spans(at, at + length)
      if (PROVIDERS.test(domain)) return [{ sentence: 'email', values: { domain: excerpt(domain) }, span }]
      return isPerson ? [{ sentence: 'person', span }] : []
    })
    const numbers = mobileNumbersIn(text).map(({ at, length }) => ({
      sentence: 'mobile',
      span: spans(at, at + length),
    }))
    return [...addresses, ...numbers]
  },
  examples: {
    good: [
      { text: '# Kontakt\n\nSkriv till regionen@exempel.se eller ring 019-602 70 00. År 2007 var dnr 2007-07012.\n' },
      {
        text: '---\ntype: response\nrespondents:\n  - { name: Kumla kommun, kind: organisation, email: kommun@exempel.se }\n---\n\n# Svar\n',
      },
    ],
    bad: [
      {
        text: '# Kontakt\n\nSkriv till förnamn.efternamn@gmail.com eller ring 070-174 06 05.\n\nEller +46 70 174 06 05.\n',
        lines: [3, 3, 5],
      },
      {
        text: '---\ntype: response\nrespondents:\n  - { name: En invånare, kind: person }\n---\n\n# Svar\n\nNå mig på invanare@exempel.se.\n',
        lines: [9],
      },
    ],
  },
}

/** Providers that serve private persons. */
const PROVIDERS =
  /^(?:(?:gmail|googlemail|icloud|me|mac|msn|aol|protonmail)\.com|(?:hotmail|live|outlook|yahoo|gmx)\.[a-z.]{2,6}|(?:proton\.me|telia\.com|comhem\.se|bredband\.net|bredband2\.com|tele2\.se|spray\.se|passagen\.se|swipnet\.se|home\.se|glocalnet\.net))$/

interface Found {
  readonly at: number
  readonly length: number
}

/** E-mail addresses, each with its domain. Looks only around each `@`. */
function addressesIn(text: string): readonly (Found & { readonly domain: string })[] {
  const found: (Found & { readonly domain: string })[] = []
  for (let sign = text.indexOf('@'); sign !== -1; sign = text.indexOf('@', sign + 1)) {
    const name = /[\p{L}\p{N}._%+-]+$/u.exec(text.slice(Math.max(0, sign - 64), sign))?.[0]
    const domain = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+/i.exec(text.slice(sign + 1, sign + 65))?.[0].toLowerCase()
    if (name === undefined || domain === undefined) continue
    found.push({ at: sign - name.length, length: name.length + 1 + domain.length, domain })
  }
  return found
}

const MOBILE = /(?:07|\+46[ \u00a0-]?(?:\(0\)[ \u00a0]?)?7)[02369](?:[ \u00a0-]?\d){7}(?!\d|[-.]\d)/y

/** Swedish mobile numbers, with or without country code. Looks only at each `07` and `+46`. */
function mobileNumbersIn(text: string): readonly Found[] {
  const found: Found[] = []
  for (const start of ['07', '+46']) {
    for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) {
      MOBILE.lastIndex = at
      const number = MOBILE.exec(text)?.[0]
      if (number !== undefined && !/[\p{L}\d/=_.-]/u.test(text[at - 1] ?? '')) found.push({ at, length: number.length })
    }
  }
  return found
}
