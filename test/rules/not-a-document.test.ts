import { expect, test } from 'vitest'
import { notADocument } from '../../src/rules/source/not-a-document.ts'
import { findingsIn } from './workspace-of.ts'

const found = (path: string, text: string) => findingsIn({ path, text }, [notADocument]).map(({ place }) => place.path)

const RESPONSE = '---\ntype: response\nid: svar\n---\n\nKommunen tillstyrker förslaget.\n'

test('a text with front matter is a document, whatever its file is called', () => {
  expect(found('svar.txt', RESPONSE)).toEqual([])
  expect(found('svar.txt', RESPONSE.slice(RESPONSE.indexOf('Kommunen')))).toEqual(['svar.txt'])
})

test('one without is, when its file is called as documents are', () => {
  for (const path of ['svar.md', 'svar.MD', 'svar.yaml', 'svar.yml', 'svar.json'])
    expect(found(path, path.endsWith('json') ? '{}' : '# Svar\n')).toEqual([])
})
