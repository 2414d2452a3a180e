import type { Section } from '../../model/document.ts'
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
    gatherSkipped(document.sections, 1, problems)
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

/** Among siblings, the first that skips a level speaks for the others. */
function gatherSkipped(sections: readonly Section[], above: number, problems: Problem[]): void {
  let told = false
  for (const section of sections) {
    const { level, heading, span } = section
    if (level > above + 1 && !told) {
      told = true
      problems.push({ sentence: 'skipped', values: { heading, level, expected: above + 1 }, span })
    }
    if (section.sections.length > 0) gatherSkipped(section.sections, level, problems)
  }
}
