import { expect, test } from 'vitest'
import { messages } from '../../src/messages/messages.ts'

const none = { error: 0, warning: 0, note: 0, documents: 14, affected: 0 }

test.each([
  [
    { ...none, error: 3, warning: 1, note: 2, affected: 2 },
    '3 fel, 1 varning och 2 noteringar i 2 av 14 dokument.',
    '3 errors, 1 warning and 2 notes in 2 of 14 documents.',
  ],
  [{ ...none, error: 1, affected: 1, documents: 1 }, '1 fel i 1 av 1 dokument.', '1 error in 1 of 1 document.'],
  [
    { ...none, warning: 2, note: 1, affected: 1 },
    '2 varningar och 1 notering i 1 av 14 dokument. Inga fel.',
    '2 warnings and 1 note in 1 of 14 documents. No errors.',
  ],
  [none, '14 dokument kontrollerade. Inga fel.', '14 documents checked. No errors.'],
  [{ ...none, documents: 1 }, '1 dokument kontrollerat. Inga fel.', '1 document checked. No errors.'],
  [{ ...none, documents: 0 }, 'Inga dokument att kontrollera.', 'No documents to check.'],
  [{ ...none, documents: 1436 }, '1\u00a0436 dokument kontrollerade. Inga fel.', '1,436 documents checked. No errors.'],
])('sums up %o', (totals, sv, en) => {
  expect(messages('sv').summary(totals)).toBe(sv)
  expect(messages('en').summary(totals)).toBe(en)
})

test('counts take the right form in both languages', () => {
  const sv = messages('sv')
  const en = messages('en')
  expect([sv.suppressed(1), sv.suppressed(2)]).toEqual([
    '1 tidigare godtagen anmärkning visas inte.',
    '2 tidigare godtagna anmärkningar visas inte.',
  ])
  expect([sv.fixed(1), sv.fixed(2)]).toEqual(['1 anmärkning har rättats.', '2 anmärkningar har rättats.'])
  expect([en.fixed(1), en.fixed(2)]).toEqual(['1 finding has been fixed.', '2 findings have been fixed.'])
  expect(en.suppressed(1)).toBe('1 finding accepted earlier, not shown.')
})
