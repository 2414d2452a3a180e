import { expect, test } from 'vitest'
import { draftKey } from '../../src/page/draft.ts'
import { DraftKeeper, type DraftStore } from '../../src/page/keeper.ts'
import { EARLIER_HASH, FILLED, filled, PAGE_FORM } from './forms.ts'

const NOON = '2021-09-15T12:00:00.000Z'
const LATER = '2021-09-15T12:05:00.000Z'

/** A store as a browser has it, for as many characters as there is room for. */
function store(room = Number.POSITIVE_INFINITY): DraftStore & { readonly held: Map<string, string> } {
  const held = new Map<string, string>()
  return {
    held,
    getItem: (key) => held.get(key) ?? null,
    removeItem: (key) => void held.delete(key),
    setItem: (key, value) => {
      if (value.length > room) throw new Error('QuotaExceededError')
      held.set(key, value)
    },
  }
}

test('what is kept is there when the page is opened again', () => {
  const shared = store()
  expect(new DraftKeeper(shared, PAGE_FORM).keep(FILLED, NOON)).toMatchObject({ outcome: 'saved', moment: NOON })
  const again = new DraftKeeper(shared, PAGE_FORM).open()
  expect(again).toEqual({ fields: FILLED, moment: NOON })
})

test('fields that the form has not are no part of a draft, whoever put them there', () => {
  const shared = store()
  new DraftKeeper(shared, PAGE_FORM).keep(filled({ 'overall:comment': 'Ett', 'section:borta:comment': 'Två' }), NOON)
  const { fields } = new DraftKeeper(shared, PAGE_FORM).open()
  expect(Object.fromEntries(fields)).toEqual({ 'overall:comment': 'Ett' })
})

test('other consultations and versions in the same store are left alone', () => {
  const shared = store()
  new DraftKeeper(shared, { ...PAGE_FORM, consultation: 'annan' }).keep(FILLED, NOON)
  expect(new DraftKeeper(shared, PAGE_FORM).open().fields.size).toBe(0)
})

test('two tabs write into the same draft without losing what the other wrote', () => {
  const shared = store()
  const [one, two] = [new DraftKeeper(shared, PAGE_FORM), new DraftKeeper(shared, PAGE_FORM)]
  one.keep(filled({ 'overall:comment': 'Ett' }), NOON)
  const kept = two.keep(filled({ 'section:resor:comment': 'Två' }), LATER)
  expect(kept).toMatchObject({ outcome: 'saved', fromElsewhere: true, conflicts: [] })
  const both = { 'overall:comment': 'Ett', 'section:resor:comment': 'Två' }
  expect(Object.fromEntries(kept.fields)).toEqual(both)
  expect(Object.fromEntries(one.keep(filled({ 'overall:comment': 'Ett' }), undefined).fields)).toEqual(both)
})

test('a tab that has nothing to add writes nothing, so that tabs do not answer each other for ever', () => {
  const shared = store()
  const [one, two] = [new DraftKeeper(shared, PAGE_FORM), new DraftKeeper(shared, PAGE_FORM)]
  one.keep(FILLED, NOON)
  const text = shared.held.get(draftKey(PAGE_FORM))
  expect(two.keep(new Map(), LATER)).toMatchObject({ outcome: 'saved', moment: NOON })
  expect(shared.held.get(draftKey(PAGE_FORM))).toBe(text)
})

test('what two tabs wrote differently stays as the other wrote it until someone has chosen', () => {
  const shared = store()
  const [one, two] = [new DraftKeeper(shared, PAGE_FORM), new DraftKeeper(shared, PAGE_FORM)]
  one.keep(filled({ 'overall:comment': 'Ett' }), NOON)
  const mine = filled({ 'overall:comment': 'Två' })
  expect(two.keep(mine, LATER).conflicts).toEqual([{ field: 'overall:comment', mine: 'Två', theirs: 'Ett' }])
  two.keep(filled({ 'overall:comment': 'Två', 'section:resor:comment': 'Mer' }), LATER)
  const stored = () => Object.fromEntries(new DraftKeeper(shared, PAGE_FORM).open().fields)
  expect(stored()).toEqual({ 'overall:comment': 'Ett', 'section:resor:comment': 'Mer' })
  two.settle('overall:comment')
  two.keep(filled({ 'overall:comment': 'Två', 'section:resor:comment': 'Mer' }), LATER)
  expect(stored()).toEqual({ 'overall:comment': 'Två', 'section:resor:comment': 'Mer' })
})

test('a draft that another tab removed is still in the form, and is kept again when it is next changed', () => {
  const shared = store()
  const [one, two] = [new DraftKeeper(shared, PAGE_FORM), new DraftKeeper(shared, PAGE_FORM)]
  one.keep(FILLED, NOON)
  two.open()
  one.clear()
  expect(two.keep(FILLED, undefined)).toMatchObject({ outcome: 'cleared', fields: FILLED })
  expect(shared.held.size).toBe(0)
  expect(two.keep(FILLED, LATER)).toMatchObject({ outcome: 'saved', moment: LATER })
})

test('it is said when nothing can be kept, or not all', () => {
  expect(new DraftKeeper(undefined, PAGE_FORM).keep(FILLED, NOON).outcome).toBe('notKept')
  const refusing = () => {
    throw new Error('SecurityError')
  }
  const closed = { getItem: refusing, setItem: refusing, removeItem: refusing }
  const keeper = new DraftKeeper(closed, PAGE_FORM)
  expect(keeper.open()).toEqual({ fields: new Map(), moment: undefined })
  expect(keeper.keep(FILLED, NOON).outcome).toBe('notKept')
  keeper.clear()
  const forgetful = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined }
  expect(new DraftKeeper(forgetful, PAGE_FORM).keep(FILLED, NOON).outcome).toBe('notKept')
  expect(new DraftKeeper(store(10), PAGE_FORM).keep(FILLED, NOON).outcome).toBe('full')
})

test.each([
  '{',
  'null',
  '[]',
  '{"fields":{"__proto__":{"a":1},"overall:comment":5}}',
])('what someone else wrote under its key breaks nothing: %s', (text) => {
  const shared = store()
  shared.setItem(draftKey(PAGE_FORM), text)
  expect(new DraftKeeper(shared, PAGE_FORM).open().fields.size).toBe(0)
})

test('a draft of the version before the correction is found', () => {
  const shared = store()
  new DraftKeeper(shared, { ...PAGE_FORM, documentHash: EARLIER_HASH }).keep(FILLED, NOON)
  expect(new DraftKeeper(shared, PAGE_FORM).earlier()).toContain('Lägg till yrkeshögskolan.')
  expect(new DraftKeeper(store(), PAGE_FORM).earlier()).toBeUndefined()
})
