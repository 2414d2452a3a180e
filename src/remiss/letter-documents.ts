import type { Group } from './consultation.ts'
import { type DocumentPlan, sourcesOf } from './document-plan.ts'
import { partOfName } from './file-names.ts'
import { coverLetter } from './letters.ts'
import { sentAlone } from './pack-links.ts'
import {
  type Beginning,
  inAllFormats,
  isPrivatePerson,
  type NumberedRecipient,
  type Planning,
  packTexts,
} from './planning.ts'

export function groupLetter(group: Group, beginning: Beginning): DocumentPlan {
  return {
    role: 'cover-letter',
    audience: { kind: 'group', group: group.id },
    title: letterTitle(group, beginning),
    parts: [partOfName(group.id)],
    sources: sourcesOf(beginning),
    contents: (planning) => inAllFormats(coverLetter(planning, group)),
  }
}

/** The heading of its text, unless other groups have the same. */
function letterTitle(group: Group, beginning: Beginning): string {
  const heading = group.letter?.heading ?? ''
  const same = beginning.consultation.groups.filter(({ letter }) => letter?.heading === heading)
  return heading === '' || same.length > 1 ? packTexts(beginning).letterToGroup(group.title) : heading
}

export function recipientLetter(recipient: NumberedRecipient, beginning: Beginning): DocumentPlan {
  const { number, shown, group } = recipient
  const texts = packTexts(beginning)
  const digits = Math.max(3, String(beginning.recipients.length).length)
  const name = [String(number).padStart(digits, '0'), partOfName(shown)].filter((part) => part !== '').join('-')
  const stem = `${texts.internal}/${texts.letters}/${name}`
  return {
    role: 'cover-letter',
    audience: { kind: 'recipient', number },
    title: isPrivatePerson(recipient.recipient) ? texts.letterToPrivatePerson(number) : texts.letterTo(shown),
    stem,
    sources: sourcesOf(beginning),
    contents: (planning) => inAllFormats(sentAlone(coverLetter(planning, group, recipient))),
  }
}

/** A recipient's own letter, else the one to its group. */
export function letterFiles({ number, group }: NumberedRecipient, { documents }: Planning): readonly string[] {
  const letters = documents.filter(({ role }) => role === 'cover-letter')
  const letter =
    letters.find(({ audience }) => audience.kind === 'recipient' && audience.number === number) ??
    letters.find(({ audience }) => audience.kind === 'group' && audience.group === group?.id)
  return letter === undefined ? [] : ['.html', '.docx', '.pdf'].map((ending) => `${letter.stem}${ending}`)
}
