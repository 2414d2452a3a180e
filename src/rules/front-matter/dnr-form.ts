import { excerpt } from '../../model/excerpt.ts'
import { type HeaderScalar, type HeaderValue, textAt } from '../../model/header.ts'
import type { DocumentRule } from '../rule.ts'

export const dnrForm: DocumentRule = {
  scope: 'document',
  id: 'front-matter/dnr-form',
  severity: 'error',
  title: {
    sv: 'Diarienumret har en annan form än regionens',
    en: 'The case number has another form than those of the region',
  },
  reason: {
    sv: 'Den som söker i diariet på ett felskrivet nummer hittar inte ärendet.',
    en: 'Whoever looks up a miswritten number in the register does not find the case.',
  },
  remedy: {
    sv: 'Skriv numret som diariet skriver det. Är det formen som är fel, ändra ”dnrPattern” i rus.config.yaml.',
    en: 'Write the number as the register writes it. If the form is wrong, change “dnrPattern” in rus.config.yaml.',
  },
  sentences: {
    other: {
      sv: (values) => `”${values.dnr}” har inte den form som regionens diarienummer har enligt rus.config.yaml.`,
      en: (values) =>
        `“${values.dnr}” does not have the form that rus.config.yaml gives the case numbers of the region.`,
    },
  },
  examples: {
    good: [
      { text: project('23RS11869'), files: { 'rus.config.yaml': 'dnrPattern: "^[0-9]{2}RS[0-9]{1,6}$"\n' } },
      { text: project('RUN 2023/112') },
      // Who answers has a register of its own.
      {
        text: '---\ntype: response\nconsultation: remiss\ndnr: KS 2024/117\n---\n\n# Svar\n',
        files: { 'rus.config.yaml': 'dnrPattern: "^[0-9]{2}RS[0-9]{1,6}$"\n' },
      },
    ],
    bad: [
      {
        text: project('RUN 2023/112'),
        files: { 'rus.config.yaml': 'dnrPattern: "^[0-9]{2}RS[0-9]{1,6}$"\n' },
        lines: [4],
      },
    ],
  },
  *check({ header, type }, { hasDnrForm, headerFaults }) {
    if (hasDnrForm === undefined || header === undefined || type === 'response') return
    for (const value of numbersIn(header)) {
      const dnr = textAt(value) ?? ''
      if (hasDnrForm(dnr)) continue
      // What is no case number at all is said by front-matter/wrong-form.
      if (headerFaults.some(({ kind, path }) => kind === 'wrong-form' && path.at(-1) === 'dnr')) continue
      yield { sentence: 'other', values: { dnr: excerpt(dnr) }, span: value.span }
    }
  },
}

/** Every case number of a header, wherever it stands. */
function* numbersIn(value: HeaderValue): Generator<HeaderScalar> {
  if (value.kind === 'list') for (const item of value.items) yield* numbersIn(item)
  if (value.kind !== 'map') return
  for (const { key, value: inner } of value.entries) {
    if (key === 'dnr' && inner.kind === 'scalar' && inner.value !== null) yield inner
    else yield* numbersIn(inner)
  }
}

function project(dnr: string): string {
  return `---\ntype: project-plan\nid: projekt\ndnr: ${dnr}\n---\n\n# Projekt\n`
}
