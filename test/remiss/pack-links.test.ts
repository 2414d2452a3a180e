import { expect, test } from 'vitest'
import type { Publication, PublishedRun } from '../../src/model/publication.ts'
import { sentAlone } from '../../src/remiss/pack-links.ts'

function withLink(link: string | undefined): Publication {
  const runs: readonly PublishedRun[] = [{ text: 'Läs mer', ...(link !== undefined && { link }) }]
  const rest = { layout: 'letter', language: 'sv', title: 'Missiv', facts: [], running: [], notes: [] } as const
  return { ...rest, blocks: [{ kind: 'list', ordered: false, items: [{ blocks: [{ kind: 'paragraph', runs }] }] }] }
}

test.each([
  ['forslag.html', undefined],
  ['forslag.html#klimat', undefined],
  ['#kontakt', '#kontakt'],
  ['https://exempel.se', 'https://exempel.se'],
  ['mailto:rus@exempel.se', 'mailto:rus@exempel.se'],
])('sent alone, a link to %s is one to %s', (link, expected) => {
  expect(sentAlone(withLink(link))).toEqual(withLink(expected))
})
