import type { DocumentRule } from '../rule.ts'

export const severalTitles: DocumentRule = {
  id: 'outline/several-titles',
  severity: 'warning',
  scope: 'document',
  title: { sv: 'Dokumentet har flera rubriker på nivå 1', en: 'The document has several headings of level 1' },
  reason: {
    sv: 'Rubriken på nivå 1 är dokumentets titel. Med flera vet ingen vad dokumentet heter.',
    en: 'The heading of level 1 is the title of the document. With several nobody knows what it is called.',
  },
  remedy: {
    sv: 'Behåll ”#” på titeln och skriv ”##” på de andra rubrikerna, med ett ”#” till på rubrikerna under dem.',
    en: 'Keep “#” on the title and write “##” on the others, with one more “#” on the headings below them.',
  },
  law: 'lagen (2018:1937) om tillgänglighet till digital offentlig service; WCAG 2.1, 1.3.1',
  sentences: {
    several: {
      sv: (values) =>
        `Det finns ${values.count} rubriker på nivå 1. Titeln är ”${values.first}”; ”${values.heading}” ska ha ”##”.`,
      en: (values) =>
        `There are ${values.count} headings of level 1. The title is “${values.first}”; “${values.heading}” should have “##”.`,
    },
    title: { sv: () => 'Det här är titeln.', en: () => 'This is the title.' },
  },
  check(document) {
    const titles = document.sections.filter((section) => section.level === 1)
    const [first, second] = titles
    if (first === undefined || second === undefined) return []
    const values = { count: titles.length, first: first.heading, heading: second.heading }
    const related = [{ place: { path: document.path, span: first.span }, sentence: 'title' }]
    return [{ sentence: 'several', values, span: second.span, related }]
  },
  examples: {
    good: [{ text: '# Strategi\n\n## Mål\n\n## Uppföljning\n' }],
    bad: [{ text: '# Strategi\n\n# Mål\n\nFler i arbete.\n\n# Uppföljning\n', lines: [3] }],
  },
}
