import { formatNumber } from '../../model/amount.ts'
import { type Block, type Document, type Section, sectionsOf } from '../../model/document.ts'
import type { Values } from '../../model/finding.ts'
import { textAt } from '../../model/header.ts'
import type { Language } from '../../model/language.ts'
import { joinList } from '../../model/list.ts'
import type { Span } from '../../model/place.ts'
import { spansIn } from '../../model/spans.ts'
import type { DocumentRule, Problem } from '../rule.ts'
import { damageIn, isBare, looksSound } from './damage.ts'

export const missingDiacritics: DocumentRule = {
  id: 'text/missing-diacritics',
  severity: 'error',
  scope: 'document',
  title: { sv: 'Å, ä och ö saknas', en: 'Å, ä and ö are missing' },
  reason: {
    sv: 'Text som har lästs in från papper eller pdf tappar ofta prickar och ringar. Den går att ana sig till, men inte att söka i, lyssna på eller besluta om.',
    en: 'Text read in from paper or PDF often loses its dots and rings. One can guess at it, but not search it, listen to it or decide on it.',
  },
  remedy: {
    sv: 'Hämta texten ur originalet (Word eller en pdf med text), eller läs in den igen med svenska som språk. Läs sedan korrektur.',
    en: 'Take the text from the original (Word, or a PDF with text), or read it in again with Swedish as the language. Then proofread.',
  },
  law: 'språklagen (2009:600) 11 §',
  sentences: {
    document: {
      sv: (values) =>
        `Texten ser skadad ut: bara ${share(values, 'sv')} procent av bokstäverna är å, ä eller ö, mot 4–5 i vanlig svenska. Här står till exempel ${words(values, 'sv')}.`,
      en: (values) =>
        `The text looks damaged: only ${share(values, 'en')} per cent of its letters are å, ä or ö, against 4–5 in ordinary Swedish. It has ${words(values, 'en')}, for example.`,
    },
    section: {
      sv: (values) =>
        `Avsnittet ”${values.heading}” ser skadat ut: bara ${share(values, 'sv')} procent av bokstäverna är å, ä eller ö, mot 4–5 i vanlig svenska. Här står till exempel ${words(values, 'sv')}.`,
      en: (values) =>
        `The section “${values.heading}” looks damaged: only ${share(values, 'en')} per cent of its letters are å, ä or ö, against 4–5 in ordinary Swedish. It has ${words(values, 'en')}, for example.`,
    },
    paragraph: {
      sv: (values) =>
        `Stycket ser skadat ut: bara ${share(values, 'sv')} procent av bokstäverna är å, ä eller ö, mot 4–5 i vanlig svenska. Här står till exempel ${words(values, 'sv')}.`,
      en: (values) =>
        `The paragraph looks damaged: only ${share(values, 'en')} per cent of its letters are å, ä or ö, against 4–5 in ordinary Swedish. It has ${words(values, 'en')}, for example.`,
    },
  },
  *check(document, { source: { text } }) {
    // Ids and figures of a data file are no prose.
    if (textAt(document.header, 'language') === 'en' || document.path.endsWith('.csv')) return
    const suspect = suspectParts(document, text)
    if (suspect.length === 0) {
      yield* paragraphsIn(document, text)
      return
    }
    const { start, end } = document.body
    const most = suspect.reduce((sum, part) => sum + part.end - part.start, 0) * 2 > end - start
    const whole = most ? damageIn(text.slice(start, end)) : undefined
    if (whole !== undefined) {
      yield { sentence: 'document', values: { ...whole }, span: firstLine(text, start) }
      return
    }
    for (const part of suspect) {
      const damage = damageIn(text.slice(part.start, part.end))
      if (damage === undefined) continue
      if (part.section === undefined)
        yield { sentence: 'document', values: { ...damage }, span: firstLine(text, start) }
      else yield { sentence: 'section', values: { ...damage, heading: part.section.heading }, span: part.section.span }
    }
  },
  examples: {
    good: [
      {
        text: '# Nätverket\n\nNätverket är till för frågor om regional utveckling och särskilt för frågor som rör det löpande arbetet. På mötena möts medarbetare från länen.\n',
      },
      {
        text: '---\nlanguage: en\n---\n\n# The network\n\nThe network is for matters of regional development. It meets three times a year, and each region has a seat in it.\n',
      },
      {
        text: '# Deltagare\n\nAnna, Bo, Carin, David, Erik, Fatima, Gunilla, Hassan, Ingrid, Johan, Karin, Lars, Maria, Nils, Olga, Per, Rut, Sven, Tina, Ulf och Vera.\n',
      },
      {
        path: 'varden.csv',
        text: `indicator;area;year;sex;value\n${'nystartade-foretag;0022;2024;T;8,9\nnara-storre-ort;0022;2024;T;84,6\n'.repeat(5)}`,
      },
    ],
    bad: [
      {
        text: '# Natverket\n\nNatverket ar till for fragor om regional utveckling och sarskilt for fragor som ror det I6pande arbetet. Pa motena traffas medarbetare fran lanen.\n',
        lines: [1],
      },
      {
        text: `# Nätverket\n\n${'Nätverket är till för frågor om länets utveckling, och träffas på våren och hösten. '.repeat(9)}\n\nMalgrupp for motena ar regionernas medarbetare som pa annat satt har en roll att leda arbetet pa regional niva, och som kommer fran olika lan.\n`,
        lines: [5],
      },
      {
        text: `# Nätverket\n\n${'Nätverket är till för frågor om länets utveckling, och träffas på våren och hösten. '.repeat(5)}\n\n## Moten\n\nMalgrupp for motena &r regionernas medarbetare som pa annat satt har en roll att leda arbetet pa regional niva, och som kommer fran olika lan.\n`,
        lines: [5],
      },
    ],
  },
}

/** The text of one section, without its heading and subsections. */
interface Part {
  readonly section?: Section
  readonly start: number
  readonly end: number
}

/** The parts that need a closer look; in a sound text none. */
function suspectParts({ body, sections }: Document, text: string): readonly Part[] {
  const lead = { start: body.start, end: sections[0]?.span.start ?? body.end }
  const found: Part[] = looksSound(text, lead.start, lead.end) ? [] : [lead]
  gatherSuspect(sections, text, found)
  return found
}

function gatherSuspect(sections: readonly Section[], text: string, found: Part[]): void {
  for (const section of sections) {
    const end = section.sections[0]?.span.start ?? section.end
    if (!looksSound(text, section.span.end, end)) found.push({ section, start: section.span.end, end })
    gatherSuspect(section.sections, text, found)
  }
}

/** Paragraphs pasted in from elsewhere, in sections that are sound as a whole. */
function paragraphsIn(document: Document, text: string): readonly Problem[] {
  const found: Problem[] = []
  gatherBare(document.lead, text, found)
  for (const { blocks } of sectionsOf(document)) gatherBare(blocks, text, found)
  return found
}

function gatherBare(blocks: readonly Block[], text: string, found: Problem[]): void {
  for (const { kind, span } of blocks) {
    if (kind !== 'paragraph' || !isBare(text, span.start, span.end)) continue
    const damage = damageIn(text.slice(span.start, span.end))
    if (damage !== undefined)
      found.push({ sentence: 'paragraph', values: { ...damage }, span: firstLine(text, span.start) })
  }
}

function firstLine(text: string, from: number): Span {
  const start = from + Math.max(0, text.slice(from).search(/\S/))
  const end = text.indexOf('\n', start)
  return spansIn(text)(start, end === -1 ? text.length : end)
}

function share(values: Values, language: Language): string {
  return formatNumber(Number(values.share), language, 1)
}

function words(values: Values, language: Language): string {
  const found = Array.isArray(values.words) ? values.words.map(String) : []
  return joinList(
    found.map((word) => (language === 'sv' ? `”${word}”` : `“${word}”`)),
    language,
  )
}
