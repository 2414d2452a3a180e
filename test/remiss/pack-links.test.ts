import { expect, test } from 'vitest'
import type { Publication, PublishedRun } from '../../src/model/publication.ts'
import { inFolder } from '../../src/remiss/pack-links.ts'

function withLink(link: string): Publication {
  const runs: readonly PublishedRun[] = [{ text: 'Läs mer', link }]
  const rest = { layout: 'letter', language: 'sv', title: 'Missiv', facts: [], running: [], notes: [] } as const
  return { ...rest, blocks: [{ kind: 'list', ordered: false, items: [{ blocks: [{ kind: 'paragraph', runs }] }] }] }
}

test.each([
  ['forslag.html', '../forslag.html'],
  ['forslag.html#klimat', '../forslag.html#klimat'],
  ['#kontakt', '#kontakt'],
  ['https://exempel.se', 'https://exempel.se'],
  ['mailto:rus@exempel.se', 'mailto:rus@exempel.se'],
])('from a folder of the pack, %s is reached by %s', (link, expected) => {
  expect(inFolder(withLink(link))).toEqual(withLink(expected))
})
