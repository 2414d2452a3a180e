import type { Entry } from '../../model/corpus.ts'
import type { Values } from '../../model/finding.ts'
import { entryOf } from '../../model/header.ts'
import type { Language } from '../../model/language.ts'
import { joinList } from '../../model/list.ts'
import type { CorpusRule } from '../rule.ts'
import { charterOf as exampleCharter, FILES, INFORMATION, meetingWith } from './example-meeting.ts'
import { charterOf, mattersOf } from './item.ts'

const UNTIED = 'title: Kollektivtrafiken, kind: dialogue, background: Tre vägval.'

/** What an item must say, by key, in the words of readers. */
const WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  kind: { sv: 'vilket slags punkt den är (”kind”)', en: 'what kind of item it is (“kind”)' },
  background: { sv: 'bakgrund (”background”)', en: 'its background (“background”)' },
  strategy: { sv: 'vilken del av strategin den gäller (”strategy”)', en: 'its part of the strategy (“strategy”)' },
}

/** Each matter of an agenda says what is asked of the members, on what grounds, and for which part of the strategy. */
export const itemIncomplete: CorpusRule = {
  scope: 'corpus',
  types: ['meeting'],
  id: 'meeting/item-incomplete',
  severity: 'warning',
  title: { sv: 'Punkten är ofullständig', en: 'The item is incomplete' },
  reason: {
    sv: 'Deltagarna ska veta i förväg om de ska lyssna, samtala eller ta ställning, och kunna förankra frågan hemma. Den som följer upp strategin ska se vilken del av den punkten gäller.',
    en: 'Members must know beforehand whether to listen, talk or take a position, and be able to anchor the matter at home. Those who follow up the strategy must see which part of it the item is about.',
  },
  remedy: {
    sv: 'Skriv i ”kind” om punkten är information, dialogue eller position, i ”background” några meningar eller sökvägen till bilagan, och i ”strategy” avsnittet den gäller, till exempel ”rus-2030#kompetens”. Är det en stående punkt, ange den i ”standing”.',
    en: 'Say in “kind” whether the item is information, dialogue or position, in “background” a few sentences or the path of the attachment, and in “strategy” the section it is about, such as “rus-2030#kompetens”. If it is a standing item, name it in “standing”.',
  },
  sentences: {
    missing: {
      sv: (values) => `Punkten ”${values.title}” saknar uppgift om ${lackedBy(values, 'sv')}.`,
      en: (values) => `The item “${values.title}” does not say ${lackedBy(values, 'en')}.`,
    },
  },
  examples: {
    good: [
      {
        text: meetingWith([INFORMATION, 'title: Omvärldsbevakning', 'title: Så ses vi igen, standing: Nästa möte']),
        files: FILES,
      },
      // What belongs to any meeting, and is no matter.
      {
        text: meetingWith(['title: 1. Mötets öppnande', 'title: Val av justerare', 'title: Övriga frågor']),
        files: FILES,
      },
      // A network of several regions, which serves no one strategy.
      { text: meetingWith([UNTIED]), files: { 'natverk.md': exampleCharter({ more: [] }) } },
    ],
    bad: [
      { text: meetingWith([INFORMATION, 'title: Gemensam påverkansagenda']), files: FILES, lines: [9] },
      { text: meetingWith([UNTIED]), files: FILES, lines: [8] },
      { text: meetingWith(['title: Påverkansagenda, kind: position, strategy: rus#lan']), files: FILES, lines: [8] },
    ],
  },
  *check(entry, { corpus }) {
    // Without the charter nobody knows which items are standing.
    const charter = charterOf(entry, corpus)
    if (charter === undefined) return
    const asked = askedBy(charter)
    for (const { title, value, span } of mattersOf(entry, charter)) {
      const missing = asked.filter((key) => !entryOf(value, key))
      if (missing.length > 0) yield { sentence: 'missing', values: { title, missing }, span }
    }
  },
}

/** The keys of {@link WORDS} that hold for a body: one that serves no strategy has none to tie its matters to. */
function askedBy(charter: Entry): readonly string[] {
  return Object.keys(WORDS).filter((key) => key !== 'strategy' || entryOf(charter.header, 'serves') !== undefined)
}

function lackedBy({ missing }: Values, language: Language): string {
  const keys = Array.isArray(missing) ? missing.map(String) : []
  return joinList(
    keys.map((key) => WORDS[key]?.[language] ?? key),
    language,
  )
}
