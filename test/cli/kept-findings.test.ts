import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { examineFiles } from '../../src/cli/examine-files.ts'
import { createExaminer, type ExaminerSettings } from '../../src/cli/examiner.ts'
import { keepOutcome, keptOutcome } from '../../src/cli/kept-outcome.ts'
import { createIo } from '../../src/cli/main.ts'
import type { Io } from '../../src/io/io.ts'
import { readSource } from '../../src/io/read.ts'
import type { Stamp } from '../../src/io/stamp.ts'
import type { Finding } from '../../src/model/finding.ts'
import { START } from '../../src/model/place.ts'
import { DEFAULTS } from '../../src/parse/workspace.ts'

const ROOT = join(import.meta.dirname, 'finns-inte')
const PATHS = ['ett.md', 'andra.md'] as const
const TASKS = PATHS.map((path) => ({ path, file: join(ROOT, path) }))
const SETTLED: Stamp = { text: '7:1:1:1', settled: true }
const UNSETTLED: Stamp = { text: '7:1:1:1', settled: false }

const io = createIo()

/** The real thing with a cache of its own, in memory. */
function ioWithCache(): Io {
  const kept = new Map<string, unknown>()
  const cache = {
    ...io.cache,
    get: (key: string) => kept.get(key),
    put: (key: string, value: unknown) => void kept.set(key, value),
  }
  return { ...io, cache }
}

function findingOf(rule: string, path: string): Finding {
  return { rule, severity: 'error', sentence: 's', values: {}, place: { path, span: START } }
}

const RULES_AND_KEPT = [
  ['source/too-slow', false],
  ['source/unreadable', false],
  ['source/encoding', true],
  ['reference/broken-link', true],
] as const

describe('of each file', () => {
  const settings: ExaminerSettings = {
    root: ROOT,
    workspace: DEFAULTS,
    own: {},
    schemas: [],
    hasDocuments: true,
    face: { hasFolder: true, damagedFonts: [], families: [] },
  }

  /** The files that are examined once more in a second run, when the first found this in the first file under its stamp. */
  async function examinedAgain(stamp: Stamp | undefined, rule?: string): Promise<readonly string[]> {
    const own = ioWithCache()
    const examiner = await createExaminer(settings, readSource)
    const runs: string[][] = []
    for (let run = 0; run < 2; run += 1) {
      const examined: string[] = []
      const examineFile = ({ path }: { readonly path: string }) => {
        examined.push(path)
        return { path, findings: rule !== undefined && path === PATHS[0] ? [findingOf(rule, path)] : [] }
      }
      const given = {
        io: own,
        settings,
        examiner: async () => ({ ...examiner, examineFile }),
        tasks: TASKS,
        stamps: [stamp, SETTLED],
      }
      await examineFiles({ ...given, useCache: true, onProgress: () => undefined })
      runs.push(examined)
    }
    expect(runs[0]).toEqual(PATHS)
    return runs[1] ?? []
  }

  it('findings are kept under a settled stamp, and only then', async () => {
    expect(await examinedAgain(SETTLED)).toEqual([])
    expect(await examinedAgain(UNSETTLED)).toEqual([PATHS[0]])
    expect(await examinedAgain(undefined)).toEqual([PATHS[0]])
  })

  it.each(RULES_AND_KEPT)('with %s it is kept: %s', async (rule, isKept) => {
    expect(await examinedAgain(SETTLED, rule)).toEqual(isKept ? [] : [PATHS[0]])
  })
})

describe('of a whole run', () => {
  /** What is given again of a run that found this under these stamps. */
  async function givenAgain(stamps: readonly (Stamp | undefined)[], findings: readonly Finding[]) {
    const own = ioWithCache()
    const loaded = {
      root: ROOT,
      workspace: DEFAULTS,
      own: {},
      unreadable: [],
      schemaPaths: {},
      face: { hasFolder: true, damagedFonts: [], families: [] },
    }
    const target = { loaded, tasks: TASKS, isSelected: () => true, complete: true }
    const asked = { hasFile: () => false, isData: () => false, commitOf: async () => undefined }
    const world = { ...asked, files: new Map(), data: new Map(), commits: new Map() }
    const circumstances = { target, stamps, day: undefined, world }
    keepOutcome(own, circumstances, { findings, dated: false })
    return (await keptOutcome(own, circumstances))?.findings
  }

  it('findings are kept when all stamps are settled, and only then', async () => {
    expect(await givenAgain([SETTLED, SETTLED], [])).toEqual([])
    expect(await givenAgain([SETTLED, UNSETTLED], [])).toBeUndefined()
    expect(await givenAgain([undefined, SETTLED], [])).toBeUndefined()
  })

  it.each(RULES_AND_KEPT)('with %s it is kept: %s', async (rule, isKept) => {
    const findings = [findingOf('text/hidden-character', PATHS[1]), findingOf(rule, PATHS[0])]
    expect(await givenAgain([SETTLED, SETTLED], findings)).toEqual(isKept ? findings : undefined)
  })
})
