/** A meeting of a council that works for a strategy. The items of its agenda stand from line 8 on. */
export function meetingWith(
  items: readonly string[],
  { date = '2025-09-19', form = 'digital', id = 'mote' } = {},
): string {
  const header = [
    'type: meeting',
    `id: ${id}`,
    'charter: samverkansradet',
    `date: ${date}`,
    `form: ${form}`,
    'agenda:',
    ...items.map((item) => `  - { ${item} }`),
  ]
  return ['---', ...header, '---', '', '# Möte', ''].join('\n')
}

/** A whole item of information. */
export const INFORMATION =
  'title: Läget i länet, kind: information, strategy: rus#omvarld, background: Årets rapport i korthet.'

interface Charter {
  readonly decision?: string
  readonly meetings?: string
  /** Further lines of the header. */
  readonly more?: readonly string[]
}

/** The charter of the council. Its meetings stand on line 5. */
export function charterOf({ decision = 'consensus', meetings = 'min: 10, max: 12', more }: Charter = {}): string {
  const header = [
    'type: charter',
    'id: samverkansradet',
    'kind: council',
    `meetings: { ${meetings} }`,
    `decision: ${decision}`,
    ...(more ?? ['serves: rus', 'agenda: [Omvärldsbevakning, Nästa möte]']),
  ]
  return ['---', ...header, '---', '', '# Samverkansrådet', ''].join('\n')
}

export const FILES: Readonly<Record<string, string>> = { 'arbetsordning.md': charterOf() }
