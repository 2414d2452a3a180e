import { compareSwedish } from '../../model/collate.ts'
import { entryOf, type HeaderMap, type HeaderValue, itemsAt, textAt, valueAt } from '../../model/header.ts'
import { joinList } from '../../model/list.ts'
import { municipalityNamed } from '../../schema/register-names.ts'
import { countyOf, municipalitiesOf, municipalityOf } from '../../schema/registers.ts'
import type { DocumentRule, Problem } from '../rule.ts'
import { charterWith } from './example-charter.ts'

const council = (...members: readonly string[]) => charterWith({ members })
const VOTING = 'organisation: Region Västernorrland, category: region, capacity: Förtroendevalda, right: vote'

export const composition: DocumentRule = {
  scope: 'document',
  types: ['charter'],
  id: 'charter/composition',
  severity: 'warning',
  title: { sv: 'Sammansättningen går inte att utläsa', en: 'The composition cannot be told' },
  reason: {
    sv: 'Arbetsordningen avgör vem som får delta och ta ställning. Det ska gå att säga vilka kommuner som ingår, utan att gissa.',
    en: 'The charter decides who may take part and take positions. It must be possible to say which municipalities are in it, without guessing.',
  },
  remedy: {
    sv: 'Ange kommunernas koder (”municipalities”) eller länet (”county”), och ge dem som tar ställning ”right: vote”.',
    en: 'Give the codes of the municipalities (“municipalities”) or the county (“county”), and “right: vote” to those who take positions.',
  },
  sentences: {
    nobodyVotes: {
      sv: () =>
        'Organet tar ställning, men ingen av dem som ingår har rösträtt eller del i ställningstaganden (”right: vote”).',
      en: () => 'The body takes positions, but none of its members has a vote or a part in them (“right: vote”).',
    },
    unresolved: {
      sv: ({ organisation }) =>
        `Det framgår inte vilka kommuner ”${organisation}” står för. Ange kommunkoder eller län.`,
      en: ({ organisation }) =>
        `It is not said which municipalities “${organisation}” stands for. Give municipality codes or a county.`,
    },
    otherCounty: {
      sv: ({ municipality, county }) => `${municipality} ligger inte i ${county}.`,
      en: ({ municipality, county }) => `${municipality} is not in ${county}.`,
    },
    incomplete: {
      sv: ({ organisation, missing, county }) =>
        `”${organisation}” räknar inte upp alla kommuner i ${county}: ${named(missing, 'sv')} saknas.`,
      en: ({ organisation, missing, county }) =>
        `“${organisation}” does not list all municipalities of ${county}: ${named(missing, 'en')} ${Array.isArray(missing) && missing.length === 1 ? 'is' : 'are'} missing.`,
    },
  },
  examples: {
    good: [
      { text: charterWith({}) },
      { text: council('organisation: Sundsvall, category: municipality, capacity: Förtroendevalda, right: vote') },
      // A network without votes.
      { text: charterWith({ decision: 'advisory', members: [VOTING.replace('vote', 'speak')] }) },
    ],
    bad: [
      { text: council(VOTING.replace('vote', 'speak')), lines: [7] },
      {
        text: council(
          VOTING,
          'organisation: Kommuner vid kusten, category: municipality, capacity: Chefer, right: speak',
        ),
        lines: [9],
      },
      {
        text: council(
          VOTING,
          "organisation: Länets kommuner, category: municipality, county: '22', municipalities: ['2260', '2262', '2280', '2281', '2282', '2380'], capacity: Förtroendevalda, right: vote",
        ),
        lines: [9, 9],
      },
    ],
  },
  *check({ header }) {
    const members = entryOf(header, 'members')
    if (header === undefined || members === undefined) return
    const decision = textAt(header, 'decision')
    const rights = itemsAt(header, 'members').map((member) => textAt(member, 'right'))
    const takesPositions = decision === 'consensus' || decision === 'deciding'
    // A right that is missing or misspelt is reported by what the document type says of it.
    if (takesPositions && rights.length > 0 && rights.every((right) => right !== undefined && right !== 'vote')) {
      yield { sentence: 'nobodyVotes', span: members.keySpan }
    }
    for (const member of itemsAt(header, 'members')) {
      if (textAt(member, 'category') === 'municipality') yield* memberProblems(member, header)
    }
  },
}

function* memberProblems(member: HeaderValue, header: HeaderMap): Generator<Problem> {
  const organisation = textAt(member, 'organisation')
  const county = countyOf(textAt(member, 'county') ?? textAt(header, 'county') ?? '')
  const codes = itemsAt(member, 'municipalities')
  if (organisation === undefined) return
  const span = valueAt(member, 'organisation')?.span ?? member.span
  if (codes.length === 0 && county === undefined && municipalityNamed(organisation) === undefined) {
    yield { sentence: 'unresolved', values: { organisation }, span }
  }
  if (codes.length === 0 || county === undefined) return
  for (const code of codes) {
    const municipality = municipalityOf(textAt(code) ?? '')
    if (municipality === undefined || municipality.county === county.code) continue
    yield { sentence: 'otherCounty', values: { municipality: municipality.name, county: county.name }, span: code.span }
  }
  if (!/länets|samtliga|alla|all /i.test(organisation)) return
  const listed = new Set(codes.map((code) => textAt(code)))
  const missing = municipalitiesOf(county.code).flatMap(({ code, name }) => (listed.has(code) ? [] : [name]))
  if (missing.length === 0) return
  yield {
    sentence: 'incomplete',
    values: { organisation, missing: missing.sort(compareSwedish), county: county.name },
    span,
  }
}

function named(missing: unknown, language: 'sv' | 'en'): string {
  return joinList(Array.isArray(missing) ? missing.map(String) : [], language)
}
