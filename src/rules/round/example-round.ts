/** The header of a small update round up to its phases, which begin on line 8 of the text; `more` follows them. */
export function roundWith(phases: readonly string[], more: readonly string[] = [], kind = 'update'): string {
  const header = [
    'type: update-round',
    'id: uppdatering-2021',
    `kind: ${kind}`,
    'base: { document: rus-lanet, revision: v1.0 }',
    'mandate: { by: Regionstyrelsen, date: 2020-11-20 }',
    'phases:',
    ...phases.map((phase) => `  - { ${phase} }`),
    ...more,
  ]
  return ['---', ...header, '---', '', '# Uppdatering av strategin', ''].join('\n')
}

/** Four phases that follow on one another. */
export const PHASES = [
  'id: fas-1, title: Vad ska ändras?, kind: dialogue, from: 2021-01-11, to: 2021-03-11',
  'id: fas-2, title: Skrivfas, kind: writing, from: 2021-03-12, to: 2021-06-18',
  'id: remiss, title: Remiss, kind: consultation, from: 2021-06-19, to: 2021-09-30',
  'id: beslut, title: Beslut, kind: decision, from: 2021-10-01, to: 2022-04-28',
] as const
