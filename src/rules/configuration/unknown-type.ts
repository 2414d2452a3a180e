import { itemsAt, textAt, valueAt } from '../../model/header.ts'
import { unknownType as unknownDocumentType, unknownTypeProblem } from '../front-matter/unknown-type.ts'
import type { DocumentRule } from '../rule.ts'

export const unknownType: DocumentRule = {
  scope: 'document',
  types: ['config'],
  id: 'configuration/unknown-type',
  severity: 'error',
  title: { sv: 'Mappens dokumenttyp är okänd', en: 'The document type of the folder is unknown' },
  reason: {
    sv: 'Dokumenten i mappen får då ingen typ, och nästan inget i dem kontrolleras.',
    en: 'The documents of the folder then have no type, and next to nothing in them is checked.',
  },
  remedy: {
    sv: 'Skriv en av typerna som ”rus schema” räknar upp.',
    en: 'Write one of the types that “rus schema” lists.',
  },
  sentences: unknownDocumentType.sentences,
  examples: {
    good: [{ path: 'rus.config.yaml', text: 'folders:\n  - path: remissvar\n    type: response\n' }],
    bad: [
      { path: 'rus.config.yaml', text: 'folders:\n  - path: remissvar\n    type: respons\n', lines: [3] },
      { path: 'rus.config.yaml', text: 'folders:\n  - path: tal\n    type: invigningstal\n', lines: [3] },
    ],
  },
  *check({ header }, { configuration, typeNames }) {
    if (configuration === undefined) return
    for (const folder of itemsAt(header, 'folders')) {
      const [type, value] = [textAt(folder, 'type'), valueAt(folder, 'type')]
      if (type === undefined || value === undefined || typeNames.includes(type)) continue
      yield unknownTypeProblem(type, typeNames, value.span)
    }
  },
}
