import { excerpt } from '../../model/excerpt.ts'
import type { Values } from '../../model/finding.ts'
import type { Bilingual } from '../../model/language.ts'
import { joinList } from '../../model/list.ts'
import type { StructureBreak } from '../../model/verdict.ts'
import type { CorpusRule, Problem, Sentence } from '../rule.ts'
import { KEPT_VERSIONS, proposal, VERSIONS } from './example-versions.ts'
import { type VersionsJudged, verdictsOn } from './verdicts.ts'

function though(sv: Sentence, en: Sentence): Bilingual<Sentence> {
  return {
    sv: (values) => `${sv(values)}, men omgången ska behålla strukturen.`,
    en: (values) => `${en(values)}, but the round is to keep the structure.`,
  }
}

export const structureNotKept: CorpusRule = {
  scope: 'corpus',
  id: 'round/structure-not-kept',
  severity: 'error',
  title: { sv: 'Strukturen är inte kvar', en: 'The structure is not kept' },
  reason: {
    sv: 'Planer, projekt och uppföljning hänger på strategins avsnitt. När uppdraget är att behålla strukturen ska var och en hitta sitt mål på samma plats som förut.',
    en: 'Plans, projects and follow-up hang on the sections of the strategy. When the structure is to be kept, everyone must find their goal where it was.',
  },
  remedy: {
    sv: 'Ställ tillbaka avsnittet där det stod. Nya avsnitt får plats inom avgränsningen, om inga andra hamnar under dem, och en rubrik får nya ord. Ska strukturen ändras, så låt uppdragsgivaren besluta om det och skriv ”keepStructure: false”.',
    en: 'Put the section back where it was. New sections have their place inside the scope, as long as no others end up under them, and a heading may have new words. If the structure is to change, let those who gave the mandate decide so, and write “keepStructure: false”.',
  },
  sentences: {
    added: though(
      ({ section }) => `Avsnittet ”${section}” är nytt`,
      ({ section }) => `The section “${section}” is new`,
    ),
    removed: though(
      ({ section }) => `Avsnittet ”${section}” har tagits bort`,
      ({ section }) => `The section “${section}” has been removed`,
    ),
    moved: though(
      ({ section }) => `Avsnittet ”${section}” har flyttats`,
      ({ section }) => `The section “${section}” has been moved`,
    ),
    split: though(
      ({ section, parts }) => `Avsnittet ”${section}” har delats i ${listed(parts, 'sv')}`,
      ({ section, parts }) => `The section “${section}” has been split into ${listed(parts, 'en')}`,
    ),
    merged: though(
      ({ section, parts }) => `Avsnitten ${listed(parts, 'sv')} har slagits ihop till ”${section}”`,
      ({ section, parts }) => `The sections ${listed(parts, 'en')} have been merged into “${section}”`,
    ),
    relevelled: though(
      ({ section }) => `Avsnittet ”${section}” har fått en annan rubriknivå`,
      ({ section }) => `The heading of the section “${section}” has another level`,
    ),
    keep: {
      sv: () => 'Här står att strukturen ska behållas.',
      en: () => 'Here it says that the structure is to be kept.',
    },
    before: { sv: () => 'Så stod det i utgångsversionen.', en: () => 'This is what the base version said.' },
  },
  examples: {
    good: [
      // A new goal where goals may be written.
      {
        text: proposal([
          '## Uppföljning',
          '### Levande landsbygd {#landsbygd}\n\nService i hela länet.\n\n## Uppföljning',
        ]),
        files: KEPT_VERSIONS,
      },
      { text: proposal(['### Starkt näringsliv', '### Ett starkt och växande näringsliv']), files: KEPT_VERSIONS },
      { text: proposal(['### God hälsa {#halsa}\n\nSkillnaderna i hälsa ska minska.\n\n', '']), files: VERSIONS },
    ],
    bad: [
      {
        text: proposal(['### God hälsa {#halsa}\n\nSkillnaderna i hälsa ska minska.\n\n', '']),
        files: KEPT_VERSIONS,
        lines: [13],
      },
      { text: proposal(['### God hälsa', '#### God hälsa']), files: KEPT_VERSIONS, lines: [19] },
    ],
  },
  *check(entry, { corpus }) {
    for (const judged of verdictsOn(entry, corpus)) {
      const { keep, breaks } = judged.verdict.structure
      if (keep === true) for (const each of breaks) yield problemOf(each, judged)
    }
  },
}

function problemOf(each: StructureBreak, { round, base, proposal: path, verdict }: VersionsJudged): Problem {
  const { span } = verdict.structure
  return {
    sentence: each.kind,
    values: valuesOf(each),
    span: each.at,
    related: [
      ...(span ? [{ place: { path: round, span }, sentence: 'keep' }] : []),
      ...(base !== undefined && each.change.old && base !== path
        ? [{ place: { path: base, span: each.change.old.span }, sentence: 'before' }]
        : []),
    ],
  }
}

function valuesOf({ heading, change }: StructureBreak): Values {
  const parts = change.kind === 'split' || change.kind === 'merged' ? change.parts : []
  return { section: excerpt(heading), parts: parts.map(({ text }) => excerpt(text)) }
}

function listed(parts: unknown, language: 'sv' | 'en'): string {
  const quoted = Array.isArray(parts) ? parts.map((text) => (language === 'sv' ? `”${text}”` : `“${text}”`)) : []
  return joinList(quoted, language)
}
