interface Parts {
  readonly members?: readonly string[]
  readonly meetings?: string
  readonly decision?: string
  /** What a matter must state, one item each. */
  readonly matter?: readonly string[]
}

const MEMBERS = [
  "organisation: Länets kommuner, category: municipality, county: '22', capacity: Förtroendevalda, right: vote",
  'organisation: Länsstyrelsen i Västernorrlands län, category: county-board, capacity: Ledningen, right: adjunct',
] as const

const MATTER = [
  'om punkten är information eller ett ställningstagande',
  'hur frågan hör ihop med den regionala utvecklingsstrategin',
  'bakgrund och frågeställningar, som bilaga',
] as const

/**
 * A council's charter in short. Its meetings stand on line 5, its decision form on line 6, its members from line 8, and
 * the section on matters, with two members, on line 14.
 */
export function charterWith({ members = MEMBERS, meetings, decision, matter = MATTER }: Parts): string {
  const header = [
    'type: charter',
    'id: samverkansradet',
    'kind: council',
    `meetings: { ${meetings ?? 'min: 10, max: 12'} }`,
    `decision: ${decision ?? 'consensus'}`,
    'members:',
    ...members.map((member) => `  - { ${member} }`),
  ]
  const body = [
    '# Samverkansrådet',
    '',
    '## Vad ett ärende ska ange {.matter}',
    '',
    ...matter.map((item) => `- ${item}`),
    '',
  ]
  return ['---', ...header, '---', '', ...body].join('\n')
}
