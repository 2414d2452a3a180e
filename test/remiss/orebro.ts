import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Face } from '../../src/model/face.ts'
import { recipientsOf } from '../../src/model/recipients.ts'
import { entryOf } from '../../src/parse/entry.ts'
import type { PackRequest, SentDocument } from '../../src/remiss/request.ts'
import { COMMON, SHIPPED } from '../../src/schema/shipped.ts'
import { documentTypes } from '../../src/schema/types.ts'
import { corpusOf } from '../../src/validate/corpus.ts'
import { parsed } from '../parse/parsed.ts'

const types = documentTypes({}, SHIPPED, COMMON)

const FACE: Face = {
  sender: 'Region Örebro län',
  letterhead: ['Region Örebro län', 'Box 1613, 701 16 Örebro'],
  closing: ['Med vänlig hälsning', 'Regiondirektören'],
  colours: { primary: '#003366', accent: '#005a9c', text: '#1a1a1a', tint: '#eef3f8' },
  fonts: { headings: 'Source Sans 3', text: 'Source Serif 4' },
}

/** A document of the workspace, held in memory. */
export function sent(path: string, text: string): SentDocument {
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { document: parsed(text, path), text, source: { path, sha256 } }
}

/** A text of the Örebro example. */
export function textOfExample(path: string): string {
  return readFileSync(new URL(`../../examples/orebro/${path}`, import.meta.url), 'utf8')
}

/** What a pack of a consultation and a proposal is asked for with. */
export function requestOf(
  consultation: SentDocument,
  proposal: SentDocument,
  more: Partial<PackRequest> = {},
): PackRequest {
  const entry = entryOf(consultation.document)
  const corpus = corpusOf([entry], { complete: false, hasFile: () => false })
  return {
    consultation,
    recipients: recipientsOf(entry, corpus) ?? [],
    proposal,
    annexes: [],
    language: 'sv',
    face: FACE,
    pictures: new Map(),
    pictureSources: [],
    typeOf: types.get,
    perRecipient: false,
    paragraphNumbers: false,
    ...more,
  }
}

/** The consultation of the Örebro example, as it was sent in 2021; `edit` changes the text of its consultation document. */
export function orebro(more: Partial<PackRequest> = {}, edit = (text: string) => text): PackRequest {
  const example = (path: string) => sent(path, textOfExample(path))
  const consultation = sent('remiss/2021.md', edit(textOfExample('remiss/2021.md')))
  return requestOf(consultation, example('strategi/rus-2022.md'), {
    base: example('strategi/rus-2018.md'),
    round: example('rundor/2021.md'),
    ...more,
  })
}
