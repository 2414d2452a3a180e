import { sectionsOf } from '../../model/document.ts'
import { textAt } from '../../model/header.ts'
import type { Bilingual, Language } from '../../model/language.ts'
import { joinList } from '../../model/list.ts'
import { plainText } from '../../model/plain-text.ts'
import type { DocumentRule } from '../rule.ts'
import { charterWith } from './example-charter.ts'

/** What the papers of a matter must show, and the words that say so. */
const DEMANDS: readonly { readonly name: string; readonly words: RegExp; readonly said: Bilingual }[] = [
  {
    name: 'kind',
    words: /ställningstagande|information|dialog|diskussion|beslut|position|decision/i,
    said: {
      sv: 'om punkten är information eller ställningstagande',
      en: 'whether the item is information or position',
    },
  },
  {
    name: 'strategy',
    words: /strateg|(?<!\p{L})rus(?!\p{L})/iu,
    said: { sv: 'hur frågan hör ihop med strategin', en: 'how it ties to the strategy' },
  },
  {
    name: 'background',
    words: /bakgrund|underlag|frågeställning|bilag|background|attach/i,
    said: { sv: 'bakgrund eller frågeställningar', en: 'background or questions' },
  },
]

export const agendaIncomplete: DocumentRule = {
  scope: 'document',
  types: ['charter'],
  id: 'charter/agenda-incomplete',
  severity: 'warning',
  title: { sv: 'Kraven på ett ärende är inte fullständiga', en: 'The demands on a matter are not complete' },
  reason: {
    sv: 'Den som ska ta ställning behöver veta i förväg vad som väntas, varför frågan hör hemma i rådet och vad den bygger på.',
    en: 'Those who are to take a position must know beforehand what is expected, why the matter belongs here, and what it rests on.',
  },
  remedy: {
    sv: 'Skriv i avsnittet att varje ärende ska ange slag av punkt, kopplingen till strategin och bakgrund.',
    en: 'Say in the section that each matter must state its kind, its tie to the strategy, and its background.',
  },
  sentences: {
    missing: {
      sv: ({ heading, missing }) => `”${heading}” kräver inte att ett ärende anger ${saidOf(missing, 'sv')}.`,
      en: ({ heading, missing }) => `“${heading}” does not demand that a matter states ${saidOf(missing, 'en')}.`,
    },
  },
  examples: {
    good: [
      { text: charterWith({}) },
      // A network that takes no positions.
      { text: charterWith({ decision: 'advisory', matter: ['omvärldsbevakning', 'nästa möte'] }) },
    ],
    bad: [
      { text: charterWith({ matter: ['om punkten är information eller ett ställningstagande'] }), lines: [14] },
      { text: charterWith({ matter: ['vem som föredrar frågan'] }), lines: [14] },
    ],
  },
  *check(document) {
    const decision = textAt(document.header, 'decision')
    if (decision !== 'consensus' && decision !== 'deciding') return
    const sections = sectionsOf(document).filter(({ role }) => role === 'matter')
    const [first] = sections
    if (first === undefined) return
    const text = sections.map((section) => plainText(section).slice(section.heading.length)).join('\n')
    const missing = DEMANDS.filter(({ words }) => !words.test(text)).map(({ name }) => name)
    if (missing.length > 0) yield { sentence: 'missing', values: { heading: first.heading, missing }, span: first.span }
  },
}

function saidOf(missing: unknown, language: Language): string {
  const names: readonly unknown[] = Array.isArray(missing) ? missing : []
  return joinList(
    DEMANDS.filter(({ name }) => names.includes(name)).map(({ said }) => said[language]),
    language,
  )
}
