import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { CHECKSUMS, MANIFEST, type ManifestFile, type Pack } from '../../src/model/pack.ts'
import type { PackContents } from '../../src/model/pack-proof.ts'
import { proveFiles, proveZip, zipName } from '../../src/remiss/proof.ts'
import { checksums } from '../../src/render/checksums.ts'
import { manifestJson, manifestOf } from '../../src/render/manifest-json.ts'

type Files = Map<string, string>

function sum(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

const PROPOSAL = sum('förslaget')
const BASE = sum('den gällande versionen')
const PACK: Pack = {
  consultation: 'remiss-2021',
  title: 'Remiss',
  dnr: '20RS6401',
  language: 'sv',
  opens: '2021-06-20',
  closes: '2021-09-30',
  name: '20RS6401-remiss-2021',
  documentHash: PROPOSAL,
  sources: [
    { path: 'strategi/rus-2018.md', sha256: BASE },
    { path: 'strategi/rus-2022.md', sha256: PROPOSAL },
  ],
  sections: [],
  files: [],
}
const ZIP = zipName(PACK)
const SHARED = 'forslag.html'
const PRIVATE = ['internt/brev/001-nora.pdf', 'internt/utskick.csv'] as const

function listed(name: string, audience: ManifestFile['audience'], role: ManifestFile['role']): ManifestFile {
  const [text, sources] = [`text i ${name}`, ['strategi/rus-2022.md']]
  const rest = { language: 'sv', title: name, format: 'html', digest: '0'.repeat(16) } as const
  return { name, role, audience, sources, ...rest, sha256: sum(text), bytes: Buffer.byteLength(text) }
}

const FILES = [
  listed(SHARED, { kind: 'all' }, 'proposal'),
  listed(PRIVATE[0], { kind: 'recipient', number: 1 }, 'cover-letter'),
  listed(PRIVATE[1], { kind: 'sender' }, 'dispatch-list'),
]

/** The files of a pack as a folder, or as the zip in it. */
function written(kind: 'folder' | 'zip', pack: Pack = PACK): Files {
  const names = kind === 'folder' ? [SHARED, ...PRIVATE, ZIP] : [SHARED]
  const files: Files = new Map(names.map((name) => [name, `text i ${name}`]))
  files.set(MANIFEST, manifestJson(manifestOf(pack, FILES, '1.2.3')))
  return summed(files)
}

function summed(files: Files): Files {
  const sums = [...files].filter(([name]) => name !== CHECKSUMS).map(([name, text]) => [name, sum(text)] as const)
  return files.set(CHECKSUMS, checksums(new Map(sums)))
}

function contents(files: Files): PackContents {
  return {
    files: new Map([...files].map(([name, text]) => [name, Buffer.byteLength(text)])),
    others: [],
    digestOf: (name) => (files.has(name) ? sum(files.get(name) ?? '') : undefined),
    textOf: (name) => files.get(name),
  }
}

/** The faults of a pack after a change, each as `kind name`. */
function faultsAfter(change: (files: Files) => void, kind: 'folder' | 'zip' = 'folder'): readonly string[] {
  const files = written(kind)
  change(files)
  return proveFiles(contents(files), kind).faults.map((fault) => `${fault.kind} ${fault.name}`)
}

describe('a pack as it was written', () => {
  test('has no fault as a folder, and all its files hold', () => {
    const { faults, holding } = proveFiles(contents(written('folder')), 'folder')
    expect(faults).toEqual([])
    expect([...holding].sort()).toEqual([...PRIVATE, SHARED].sort())
  })

  test('has no fault as a zip, without what is for one recipient or for the sender alone', () => {
    const { faults, holding } = proveFiles(contents(written('zip')), 'zip')
    expect(faults).toEqual([])
    expect(holding).toEqual([SHARED])
  })
})

describe('what does not hold is told by name', () => {
  test.each<[string, (files: Files) => void, readonly string[]]>([
    ['a file with other bytes', (files) => files.set(SHARED, `TEXT i ${SHARED}`), [`changed ${SHARED}`]],
    ['a file of another size', (files) => files.set(SHARED, ''), [`changed ${SHARED}`]],
    ['a letter that is gone', (files) => files.delete(PRIVATE[0]), [`missing ${PRIVATE[0]}`]],
    ['a zip that is gone', (files) => summed(files).delete(ZIP), [`missing ${ZIP}`]],
    [
      'a checksum of what is no file of the pack',
      (files) => summed(files.set('extra.pdf', '')).delete('extra.pdf'),
      ['strange-checksum extra.pdf'],
    ],
    ['another zip', (files) => files.set(ZIP, 'en annan'), [`checksum ${ZIP}`]],
    ['a file of somebody’s own', (files) => files.set('egen.md', ''), ['foreign egen.md']],
    ['checksums that are no list', (files) => files.set(CHECKSUMS, 'x'), [`checksums ${CHECKSUMS}`]],
    ['no checksums', (files) => files.delete(CHECKSUMS), [`missing ${CHECKSUMS}`]],
  ])('%s', (_, change, expected) => {
    expect(faultsAfter(change)).toEqual(expected)
  })

  test('a manifest that was written anew, and not its checksum', () => {
    const other = manifestJson(manifestOf({ ...PACK, closes: '2021-12-24' }, FILES, '1.2.3'))
    expect(faultsAfter((files) => files.set(MANIFEST, other))).toEqual([`checksum ${MANIFEST}`])
  })

  test('in a zip, a file that everyone should get', () => {
    expect(faultsAfter((files) => files.delete(SHARED), 'zip')).toEqual([`missing ${SHARED}`])
  })

  test('a document hash of another source than the proposal', () => {
    const { faults } = proveFiles(contents(written('folder', { ...PACK, documentHash: BASE })), 'folder')
    expect(faults).toEqual([{ kind: 'document-hash', name: MANIFEST }])
  })

  test('what cannot be read, and what is no file', () => {
    const given = contents(written('folder'))
    const digestOf = (name: string) => (name === SHARED ? undefined : given.digestOf(name))
    expect(proveFiles({ ...given, digestOf, others: ['lank'] }, 'folder').faults).toEqual([
      { kind: 'unreadable', name: SHARED },
      { kind: 'not-a-file', name: 'lank' },
    ])
  })

  test('a file of another size is not read, however large it is', () => {
    const files = written('folder').set(SHARED, 'större än det som skrevs en gång')
    const given = contents(files)
    const read: string[] = []
    const digestOf = (name: string) => {
      read.push(name)
      return given.digestOf(name)
    }
    proveFiles({ ...given, digestOf }, 'folder')
    expect(read).not.toContain(SHARED)
  })

  test('a manifest that is none: nothing else is proved', () => {
    expect(faultsAfter((files) => files.set(MANIFEST, '{}'))).toEqual([`manifest ${MANIFEST}`])
    expect(faultsAfter((files) => files.delete(MANIFEST))).toEqual([`missing ${MANIFEST}`])
  })
})

test('a zip of another pack than the folder’s is told, under the zip’s own name', () => {
  const folder = contents(written('folder'))
  expect(proveZip(ZIP, contents(written('zip')), folder)).toEqual([])
  const other = contents(written('zip', { ...PACK, title: 'En annan remiss' }))
  expect(proveZip(ZIP, other, folder)).toEqual([{ kind: 'changed', name: `${ZIP}/${MANIFEST}` }])
})
