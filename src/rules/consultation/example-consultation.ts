interface Parts {
  readonly opens?: string
  readonly closes?: string
  readonly groups?: readonly string[]
  /** The items of the list, or the path of a file. */
  readonly recipients?: readonly string[] | string
  /** Further lines of the header, such as the questions. */
  readonly more?: readonly string[]
  readonly body?: string
}

const LETTER = `# Remiss av förslag till regional utvecklingsstrategi

## Missiv {#missiv .cover-letter}

Vi vill ha era synpunkter på förslaget senast den 30 september 2021.
`

/** A small consultation. Its last day stands on line 7, its groups from line 9, `recipients` on the line after them. */
export function consultationWith({ opens, closes, groups, recipients, more = [], body = LETTER }: Parts): string {
  const header = [
    'type: consultation',
    'id: remiss-2021',
    'dnr: 20RS6401',
    'proposal: { document: rus-lanet }',
    `opens: ${opens ?? '2021-05-31'}`,
    `closes: ${closes ?? '2021-09-30'}`,
    'groups:',
    ...(groups ?? ['id: externa, title: Externa mottagare']).map((group) => `  - { ${group} }`),
    ...listOf(recipients ?? ['name: Handelskammaren Mälardalen, category: business, group: externa']),
    ...more,
  ]
  return ['---', ...header, '---', '', body].join('\n')
}

function listOf(recipients: readonly string[] | string): readonly string[] {
  if (typeof recipients === 'string') return [`recipients: ${recipients}`]
  return ['recipients:', ...recipients.map((recipient) => `  - { ${recipient} }`)]
}

/** The strategy that is sent out: Örebro county, two sections. */
export const PROPOSAL = `---
type: strategy
id: rus-lanet
counties: ['18']
---

# Strategi för länet

## Kompetens för framtiden {#kompetens .priority}

## Klimat och energi {#klimat .priority}
`
