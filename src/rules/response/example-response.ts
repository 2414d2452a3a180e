/** A response; the lines of `header` begin on line 4 of the text. */
export function responseWith(header: readonly string[], id = 'svar-nora'): string {
  return ['---', 'type: response', `id: ${id}`, ...header, '---', '', '# Yttrande', ''].join('\n')
}

/** A response from Nora, with its comments from line 8 on. */
export function commented(...comments: readonly string[]): string {
  return responseWith([
    'consultation: remiss-2021',
    "respondents: [{ name: Nora kommun, kind: organisation, code: '1884' }]",
    'position: supports',
    'comments:',
    ...comments.map((comment) => `  - { ${comment} }`),
  ])
}

const CONSULTATION = `---
type: consultation
id: remiss-2021
proposal: { document: rus-lanet }
opens: 2021-05-31
closes: 2021-09-30
groups: [{ id: externa, title: Externa }]
recipients:
  - { name: Nora, category: municipality, code: '1884', group: externa }
  - { name: Trafikverket, category: state-agency, group: externa, sections: [tillganglighet] }
questions:
  - { id: helhet, number: '1', text: Är strategin aktuell? }
  - { id: mal, number: 2a, text: Är målen rätt?, sections: [kompetens] }
---

# Remiss
`

const PROPOSAL = `---
type: strategy
id: rus-lanet
counties: ['18']
---

# Strategi för länet

## Kompetens för framtiden {#kompetens .priority}

## Ett tillgängligt län {#tillganglighet .priority}

### Resor och gods {#resor}
`

/** The consultation that is answered, and its proposal. */
export const FILES: Readonly<Record<string, string>> = { 'remiss.md': CONSULTATION, 'strategi.md': PROPOSAL }
