import type { PublishedBlock, PublishedItem } from '../model/publication.ts'
import type { Question } from './consultation.ts'
import { type NumberedRecipient, type Planning, sectionsNamed } from './planning.ts'
import { listOf, paragraph, runs } from './publication-parts.ts'

/**
 * The questions that a recipient is asked: all, or for one who is limited to some sections those about them, about what
 * stands over or under them, and about the whole.
 */
export function questionsTo(recipient: NumberedRecipient | undefined, planning: Planning): readonly Question[] {
  const { questions } = planning.consultation
  if (recipient === undefined || recipient.limits.length === 0) return questions
  const own = new Set(recipient.limits.flatMap(({ id }) => relativesOf(id, planning)))
  return questions.filter(({ sections }) => {
    const about = sectionsNamed(sections, planning.sections)
    return about.length === 0 || about.some(({ id }) => own.has(id))
  })
}

/** A section with those it stands in and those that stand in it. */
function relativesOf(id: string, { sections }: Planning): readonly string[] {
  const holds = (outer: string) => {
    const within: string[] = [outer]
    for (const each of within) within.push(...(sections.get(each)?.sections ?? []).map((section) => section.id))
    return within
  }
  return [...holds(id), ...[...sections.keys()].filter((outer) => holds(outer).includes(id))]
}

/**
 * Questions by their own numbers: a numbered list where they count from one to the next, `1a` and `1b` under `1`;
 * otherwise a paragraph each, after its number.
 */
export function numberedQuestions(questions: readonly Question[]): readonly PublishedBlock[] {
  if (questions.length === 1) return questions.map(({ text }) => paragraph(text))
  const items: PublishedItem[] = []
  const first = Number(questions[0]?.number)
  for (const question of questions) {
    const { number, text } = question
    const last = items.at(-1)
    const before = String(first + items.length - 1)
    if (number === String(first + items.length)) items.push({ blocks: [paragraph(text)] })
    else if (last !== undefined && /^\p{L}$/u.test(number.slice(before.length)) && number.startsWith(before))
      items[items.length - 1] = { blocks: [...last.blocks, withNumber(question)] }
    else return questions.map(withNumber)
  }
  return [listOf(items, { start: first })]
}

function withNumber({ number, text }: Question): PublishedBlock {
  return paragraph(number === '' ? runs(text) : [{ text: number, strong: true }, { text: ` ${text}` }])
}
