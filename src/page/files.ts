import { answerFileName } from '../model/form-field.ts'
import { slug } from '../model/slug.ts'
import { make } from './elements.ts'
import { respondentValue } from './fields.ts'
import type { Page } from './page.ts'

/** As long as the name of who answers gets in the name of a file. */
const LONGEST_NAME = 60
/** How long the browser has to take a file. */
const TIME_TO_SAVE = 60_000

/** The name of a file with the answer: `20RS6401_askersunds-kommun.json`. */
export function fileName({ form, fields, said }: Page, ending: string): string {
  const dnr = slug(form.dnr) === '' ? 'svar' : form.dnr.normalize('NFD').replace(/[^A-Za-z0-9 /\\:_-]/g, '')
  const name = slug(respondentValue(fields(), 'name')).slice(0, LONGEST_NAME).replace(/-$/, '')
  return answerFileName(dnr, name || said.yourOrganisation, ending)
}

/** Gives the reader a file, as a download. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = make('a', { href: address, download: name, hidden: true })
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), TIME_TO_SAVE)
}
