import { sectionsOf } from '../../model/document.ts'
import type { DocumentRule, Problem } from '../rule.ts'

export const headingOrder: DocumentRule = {
  id: 'outline/heading-order',
  severity: 'warning',
  scope: 'document',
  title: { sv: 'En rubriknivå hoppas över', en: 'A heading level is skipped' },
  reason: {
    sv: 'Den som lyssnar på dokumentet hör nivåerna och undrar vad som saknas. Kravet gäller offentliga dokument på webben.',
    en: 'Those who listen to the document hear the levels and wonder what is missing. Public documents on the web must meet this.',
  },
  remedy: {
    sv: 'Ändra antalet ”#” så att varje rubrik är högst en nivå under den den står i.',
    en: 'Change the number of “#” so that each heading is at most one level below the one it stands in.',
  },
  law: 'lagen (2018:1937) om tillgänglighet till digital offentlig service; WCAG 2.1, 1.3.1',
  sentences: {
    skipped: {
      sv: (values) =>
        `Rubriken ”${values.heading}” har nivå ${values.level}, men ska ha nivå ${values.expected}: ”${'#'.repeat(Number(values.expected))}”.`,
      en: (values) =>
        `The heading “${values.heading}” has level ${values.level}, but should have level ${values.expected}: “${'#'.repeat(Number(values.expected))}”.`,
    },
  },
  check(document) {
    const problems: Problem[] = []
    // Only the first under a heading can be deeper than the line before allows; it speaks for those beside it.
    let above = 1
    for (const { level, heading, span } of sectionsOf(document)) {
      if (level > above + 1)
        problems.push({ sentence: 'skipped', values: { heading, level, expected: above + 1 }, span })
      above = level
    }
    return problems
  },
  examples: {
    good: [{ text: '# Strategi\n\n## Mål\n\n### Mål 1\n\n## Uppföljning\n' }],
    bad: [
      { text: '# Strategi\n\n## Mål\n\n#### Mål 1\n\n#### Mål 2\n\n## Uppföljning\n', lines: [5] },
      { text: '# Strategi\n\n### Mål\n\n## Uppföljning\n', lines: [3] },
    ],
  },
}
