import { describe, expect, test } from 'vitest'
import type { PackContent } from '../../src/model/pack.ts'
import type { Publication } from '../../src/model/publication.ts'
import { contentDigest } from '../../src/remiss/content-digest.ts'
import { planPack } from '../../src/remiss/pack.ts'
import type { Annex } from '../../src/remiss/request.ts'
import { orebro } from './orebro.ts'

const annex: Annex = { kind: 'file', title: 'Karta', source: { path: 'karta.pdf', sha256: '1'.repeat(64) } }
const request = orebro({ annexes: [annex] })
const pack = await planPack(request)
const form = pack.files.flatMap(({ content }) => (content.kind === 'form' ? [content] : []))[0]

const digestOf = (content: PackContent, given = request) => contentDigest(content, { request: given })

const SHEET: Publication = {
  layout: 'sheet',
  language: 'sv',
  title: 'Frågor',
  facts: [],
  running: [],
  blocks: [{ kind: 'paragraph', runs: [{ text: 'Är målen rätt?' }] }],
  notes: [],
}

describe('a file that says something else has another digest', () => {
  test('a table, a publication', () => {
    const table = (cell: string): PackContent => ({ kind: 'table', rows: [['Namn'], [cell]] })
    expect(digestOf(table('Nora'))).toBe(digestOf(table('Nora')))
    expect(digestOf(table('Nora'))).not.toBe(digestOf(table('Kumla')))
    const sheet = (more: Partial<Publication>): PackContent => ({
      kind: 'publication',
      publication: { ...SHEET, ...more },
    })
    expect(digestOf(sheet({}))).not.toBe(digestOf(sheet({ blocks: [] })))
    // Days and versions are the pack's, and not what the document says.
    expect(digestOf(sheet({}))).toBe(digestOf(sheet({ date: '2021-06-20', running: ['Remissversion'] })))
  })

  test('a form', () => {
    if (form === undefined) throw new Error('no form')
    const fewer: PackContent = { kind: 'form', form: { ...form.form, questions: [] } }
    expect(digestOf(form)).not.toBe(digestOf(fewer))
  })

  test('a file handed on, by its bytes', () => {
    const file: PackContent = { kind: 'file', path: 'karta.pdf' }
    const other = orebro({ annexes: [{ ...annex, source: { path: 'karta.pdf', sha256: '2'.repeat(64) } }] })
    expect(digestOf(file)).not.toBe(digestOf(file, other))
  })
})
