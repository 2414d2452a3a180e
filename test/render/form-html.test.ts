import { expect, test } from 'vitest'
import { answerPage } from '../browser/answer-pages.ts'
import { FORM } from '../page/forms.ts'

test('how the proposal begins is read over the fields about the whole', async () => {
  const page = await answerPage()
  const places = ['id="_overall"', 'Så inleds förslaget', 'Länet ska vara gott att leva i.', 'Samlat ställningstagande']
  const found = places.map((text) => page.indexOf(text))
  expect(found).toEqual([...found].sort((one, other) => one - other))
  expect(found[0]).toBeGreaterThan(0)
  expect(await answerPage({ ...FORM, lead: [] })).not.toContain('Så inleds förslaget')
})

test('the numbers of paragraphs are shown before them, and read aloud as such', async () => {
  const page = await answerPage({
    ...FORM,
    lead: [{ kind: 'paragraph', runs: [{ text: 'Först av allt.' }], number: 12 }],
  })
  expect(page).toMatch(
    /<p id="paragraph_12"[^>]*><span class="number"><span[^>]*>Stycke <\/span>12<\/span> Först av allt\./,
  )
})

test('what is only read stands on the page once, and not among what its script knows', async () => {
  const page = await answerPage()
  expect(page.split('Länet ska vara gott att leva i.')).toHaveLength(2)
})
