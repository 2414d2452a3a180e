import { meetingWith } from './example-meeting.ts'

/** Meetings of the council in one year, as files: so many of each form, one a month. */
export function yearOf(year: number, forms: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    forms.map((form, index) => {
      const month = String(index + 1).padStart(2, '0')
      return [
        `moten/${year}-${month}.md`,
        meetingWith(['title: Nästa möte'], { date: `${year}-${month}-15`, form, id: `mote-${year}-${month}` }),
      ]
    }),
  )
}
