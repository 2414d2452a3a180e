import { compareSwedish } from '../../model/collate.ts'
import type { Corpus, Entry } from '../../model/corpus.ts'
import { excerpt } from '../../model/excerpt.ts'
import type { Values } from '../../model/finding.ts'
import { itemsAt, textAt } from '../../model/header.ts'
import type { Language } from '../../model/language.ts'
import { joinList } from '../../model/list.ts'
import { type Recipient, recipientsOf } from '../../model/recipients.ts'
import { documentNamed, strategyOf } from '../../model/serving.ts'
import { countyNamed, municipalityNamed } from '../../schema/register-names.ts'
import { type County, countyOf, municipalitiesOf, municipalityOf } from '../../schema/registers.ts'
import type { CorpusRule, Problem } from '../rule.ts'
import { categoriesOf } from './categories.ts'
import { consultationWith, PROPOSAL } from './example-consultation.ts'
import { aboutRecipient, IN_FILE, listSpan } from './recipients.ts'

const MUNICIPALITIES = municipalitiesOf('18').map(
  ({ name, code }) => `name: ${name}, category: municipality, code: '${code}', group: externa`,
)
const OTHERS = [
  'name: Länsstyrelsen i Örebro län, category: county-board, group: externa',
  'name: Region Sörmland, category: region, group: externa',
  'name: Trafikverket, category: state-agency, group: externa',
  'name: Handelskammaren Mälardalen, category: business, group: externa',
  'name: Örebro läns bildningsförbund, category: civil-society, group: externa',
]
const files = { 'strategi.md': PROPOSAL }

/** Kinds of recipients that must be there at least once, whatever the county. */
const KINDS: readonly { readonly sentence: string; readonly categories: readonly string[] }[] = [
  { sentence: 'stateAgency', categories: ['state-agency'] },
  { sentence: 'business', categories: ['business', 'company'] },
  { sentence: 'civilSociety', categories: ['civil-society'] },
]

export const recipientsIncomplete: CorpusRule = {
  scope: 'corpus',
  types: ['consultation'],
  id: 'consultation/recipients-incomplete',
  severity: 'warning',
  title: { sv: 'Sändlistan är inte fullständig', en: 'The list of recipients is not complete' },
  reason: {
    sv: 'Strategin ska tas fram i samverkan med berörda kommuner, regioner, länsstyrelser och statliga myndigheter, och näringslivet och det civila samhället ska erbjudas samverkan. Den som saknas i remissen kan med rätta säga att strategin inte är förankrad.',
    en: 'The strategy is to be made together with the municipalities, regions, county boards and state agencies concerned, and business and civil society are to be invited. Those left out of the consultation can rightly say that it has not been anchored.',
  },
  remedy: {
    sv: 'Lägg till dem som saknas i sändlistan. Kommuner känns igen på kommunkoden eller namnet, andra på slaget av organisation.',
    en: 'Add those who are missing to the list. Municipalities are known by their code or name, others by their kind of organisation.',
  },
  law: 'förordning (2017:583) 10 §',
  sentences: {
    municipalities: {
      sv: (values) => `I sändlistan saknas ${among(values, 'sv')}: ${named(values, 'sv')}.`,
      en: (values) => `The list of recipients lacks ${among(values, 'en')}: ${named(values, 'en')}.`,
    },
    countyBoard: {
      sv: ({ county }) => `I sändlistan saknas länsstyrelsen i ${county}.`,
      en: ({ county }) => `The list of recipients lacks the county administrative board of ${county}.`,
    },
    countyBoardElsewhere: {
      sv: ({ name, category }) =>
        `”${name}” står i sändlistan som ”${category}”. Länsstyrelser har slaget ”county-board” (länsstyrelse).`,
      en: ({ name, category }) =>
        `“${name}” is in the list of recipients as “${category}”. County boards are of the kind “county-board”.`,
    },
    inFile: IN_FILE,
    neighbours: {
      sv: (values) =>
        `I sändlistan finns ingen av grannregionerna till ${values.county}: ${named(values, 'sv', 'or')}.`,
      en: (values) =>
        `The list of recipients has none of the regions next to ${values.county}: ${named(values, 'en', 'or')}.`,
    },
    stateAgency: {
      sv: () => 'I sändlistan saknas statliga myndigheter utöver länsstyrelsen, till exempel Trafikverket.',
      en: () =>
        'The list of recipients has no state agency beside the county board, such as the Transport Administration.',
    },
    business: {
      sv: () => 'I sändlistan saknas näringslivet, till exempel en handelskammare eller Företagarna.',
      en: () => 'The list of recipients has no one from business, such as a chamber of commerce.',
    },
    civilSociety: {
      sv: () => 'I sändlistan saknas det civila samhället, till exempel bildningsförbund eller idrottsrörelse.',
      en: () => 'The list of recipients has no one from civil society, such as adult education or sports associations.',
    },
  },
  examples: {
    good: [
      { text: consultationWith({ recipients: [...MUNICIPALITIES, ...OTHERS] }), files },
      {
        text: consultationWith({ recipients: 'sandlista.csv' }),
        files: { ...files, 'sandlista.csv': csv([...MUNICIPALITIES, ...OTHERS]) },
      },
      // A code that is none, of a municipality that is named.
      {
        text: consultationWith({
          recipients: [
            ...MUNICIPALITIES.slice(1),
            ...OTHERS,
            "name: Lekebergs kommun, category: municipality, code: '1899', group: externa",
          ],
        }),
        files,
      },
      // Kinds in words, and one that there is not.
      {
        text: consultationWith({ recipients: 'sandlista.csv' }),
        files: {
          ...files,
          'sandlista.csv': `${csv(MUNICIPALITIES)}Länsstyrelsen i Örebro län;Länsstyrelse;;externa\nKIL;intresseförening;;externa\n`,
        },
      },
      // A list for the region's own committees only.
      { text: consultationWith({ groups: ['id: namnder, title: Nämnder, audience: internal'] }), files },
    ],
    bad: [
      { text: consultationWith({ recipients: MUNICIPALITIES.slice(2) }), files, lines: [10, 10, 10, 10, 10, 10] },
      {
        text: consultationWith({ recipients: [...MUNICIPALITIES, ...OTHERS.slice(0, 4)] }),
        files,
        lines: [10],
      },
      // The county board in the wrong place is no other agency, and is not missing.
      {
        text: consultationWith({
          recipients: [
            ...MUNICIPALITIES,
            ...OTHERS.slice(1),
            'name: Länsstyrelsen Örebro, category: state-agency, group: externa',
          ],
        }),
        files,
        lines: [27],
      },
    ],
  },
  *check(entry, { corpus, type }) {
    if (internalOnly(entry) || !aboutStrategy(entry, corpus)) return
    const recipients = recipientsOf(entry, corpus)
    if (recipients === undefined) return
    const span = listSpan(entry)
    // Whoever is of no known kind may be the one that is missing, and is told of by other rules.
    const known = new Set(categoriesOf(type).map(({ name }) => name))
    const kindsAreKnown = known.size === 0 || recipients.every(({ category = '' }) => known.has(category))
    for (const county of countiesOf(entry, corpus)) {
      for (const { of, ...problem } of missingIn(county, recipients)) {
        if (!kindsAreKnown && problem.sentence !== 'municipalities') continue
        yield of === undefined ? { ...problem, span } : aboutRecipient(entry, of, 'category', problem)
      }
    }
    for (const { sentence, categories } of kindsAreKnown ? KINDS : []) {
      if (!recipients.some(({ category }) => categories.includes(category ?? ''))) yield { sentence, span }
    }
  },
}

/** The rows of {@link MUNICIPALITIES} and {@link OTHERS} as a file. */
function csv(recipients: readonly string[]): string {
  const rows = recipients.map((recipient) => {
    const values = new Map(recipient.split(', ').map((pair) => pair.split(': ', 2) as [string, string]))
    return ['name', 'category', 'code', 'group'].map((key) => (values.get(key) ?? '').replaceAll("'", '')).join(';')
  })
  return ['name;category;code;group', ...rows, ''].join('\n')
}

/** What a list lacks; `of` is the recipient where it is mended, if not in the list as a whole. */
type Lack = Pick<Problem, 'sentence' | 'values'> & { readonly of?: Recipient }

/** What the list lacks of one county's bodies. */
function* missingIn(county: County, recipients: readonly Recipient[]): Generator<Lack> {
  const codes = new Set(recipients.map(municipalityMeant))
  // Gotland's municipality is its region, which does not send to itself.
  const all = county.code === '09' ? [] : municipalitiesOf(county.code)
  const missing = all.filter(({ code }) => !codes.has(code)).map(({ name }) => name)
  if (missing.length > 0) {
    const values = { county: county.name, missing: missing.sort(compareSwedish), total: all.length }
    yield { sentence: 'municipalities', values }
  }
  const boards = counties(recipients, 'county-board')
  if (!boards.some((code) => code === undefined || code === county.code)) {
    const elsewhere = recipients.find(({ name }) => /^\s*länsstyrelsen\b/i.test(name) && isOf(county, name))
    if (elsewhere === undefined) yield { sentence: 'countyBoard', values: { county: county.name } }
    else {
      const values = { name: excerpt(elsewhere.name), category: excerpt(elsewhere.category ?? '') }
      yield { of: elsewhere, sentence: 'countyBoardElsewhere', values }
    }
  }
  const regions = counties(recipients, 'region')
  if (!regions.some((code) => code !== undefined && county.neighbours.includes(code))) {
    const names = county.neighbours.flatMap((code) => countyOf(code)?.region ?? [])
    yield { sentence: 'neighbours', values: { county: county.name, missing: names.sort(compareSwedish) } }
  }
}

/** Whether a county board is that of a county; one that does not say of which is. */
function isOf({ code }: County, name: string): boolean {
  return (countyNamed(name) ?? code) === code
}

/** The code of the municipality a recipient is; by its name when the code is none. */
function municipalityMeant({ name, official, code }: Recipient): string | undefined {
  if (code !== undefined && municipalityOf(code) !== undefined) return code
  return codeOf(official) ?? codeOf(name)
}

function codeOf(name: string | undefined): string | undefined {
  return name === undefined ? undefined : municipalityNamed(name)
}

/** The county of each recipient of a category, by its name; undefined where the name does not say. */
function counties(recipients: readonly Recipient[], wanted: string): readonly (string | undefined)[] {
  return recipients.filter(({ category }) => category === wanted).map(({ name }) => countyNamed(name))
}

function internalOnly(entry: Entry): boolean {
  const groups = itemsAt(entry.header, 'groups')
  return groups.length > 0 && groups.every((group) => textAt(group, 'audience') === 'internal')
}

/** The ordinance speaks of the strategy: other proposals may go to fewer. */
function aboutStrategy(entry: Entry, corpus: Corpus): boolean {
  const proposal = proposalOf(entry, corpus)
  return proposal === undefined || proposal.type === 'strategy'
}

function proposalOf(entry: Entry, corpus: Corpus): Entry | undefined {
  return documentNamed(corpus, textAt(entry.header, 'proposal', 'document'))
}

/** The counties of the strategy, by the proposal, else by the round, else by the workspace. */
function countiesOf(entry: Entry, corpus: Corpus): readonly County[] {
  const round = documentNamed(corpus, textAt(entry.header, 'round'))
  const strategy = proposalOf(entry, corpus) ?? (round && strategyOf(corpus, round))
  const written = itemsAt(strategy?.header, 'counties').flatMap((county) => textAt(county) ?? [])
  const codes = written.length > 0 ? written : corpus.county === undefined ? [] : [corpus.county]
  return [...new Set(codes)].flatMap((code) => countyOf(code) ?? [])
}

function among({ county, missing, total }: Values, language: Language): string {
  const count = Array.isArray(missing) ? missing.length : 0
  return language === 'sv'
    ? `${count} av ${total} kommuner i ${county}`
    : `${count} of the ${total} municipalities of ${county}`
}

function named({ missing }: Values, language: Language, link: 'and' | 'or' = 'and'): string {
  return joinList(Array.isArray(missing) ? missing : [], language, link)
}
