import { expect, test } from 'vitest'
import type { Pack, PackFile } from '../../src/model/pack.ts'
import { PACK_LIMITS, type PackExcess } from '../../src/model/pack-limits.ts'
import { plannedSizes, refuseExcess } from '../../src/remiss/pack-size.ts'
import { toolFault } from '../io/tool-fault.ts'

function packOf(...names: readonly string[]): Pack {
  const files = names.map((name) => ({ name }) as PackFile)
  return { files, sources: [{}, {}], sections: [{}] } as unknown as Pack
}

test('a pack has its files, their folders once, and its zip, manifest, checksums and front page', () => {
  const pack = packOf('remiss.pdf', 'internt/utskick.csv', 'internt/brev/1.pdf', 'internt/brev/2.pdf')
  expect(plannedSizes(pack)).toEqual({ entries: 4 + 2 + 4, sources: 2, sections: 1 })
})

test.each(Object.entries(PACK_LIMITS) as [PackExcess, number][])('of %s no pack has more than %i', (excess, most) => {
  expect(toolFault(() => refuseExcess({ [excess]: most }))).toBeUndefined()
  expect(toolFault(() => refuseExcess({ [excess]: most + 1 }))).toEqual({
    sentence: 'pack/excess',
    values: { excess, most },
  })
})
