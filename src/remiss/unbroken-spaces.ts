import type { AnswerForm } from '../model/answer-form.ts'
import type { PackContent } from '../model/pack.ts'
import type { Note, Publication, PublishedBlock, PublishedRun } from '../model/publication.ts'

const NO_BREAK = '\u00a0'

const MONTHS =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|' +
  'january|february|march|may|june|july|august|october'

/** Digits in groups of three: `14 500 000`. */
const GROUPS = /(?<![\d,.])\d{1,3}(?: \d{3})+(?!\d)/g

/** The space before what follows a number on its line: a unit, a month, the mark of a paragraph of law, and after it. */
const BESIDE_NUMBER = new RegExp(
  `(?<=\\d) (?=(?:%|‰|kr|tkr|mkr|mnkr|mdkr)(?![\\p{L}\\d]))` +
    `|(?<=(?<![\\d,.:])[0-3]?\\d) (?=(?:${MONTHS})(?!\\p{L}))` +
    `|(?<=\\d(?:[ \u00a0]?\\p{Ll})?) (?=§)` +
    `|(?<=\\d) (?=\\p{Ll} §)` +
    `|(?<=§) (?=\\d)`,
  'giu',
)

/**
 * A text with no-break spaces where a line must not end, as Swedish typography has it (Svenska skrivregler): `9 360`,
 * `98 %`, `1 juli`, `3 §`. Nothing else differs.
 *
 * @internal Exported for its tests.
 */
export function unbroken(text: string): string {
  if (!/\d/.test(text)) return text
  return text.replace(GROUPS, (number) => number.replaceAll(' ', NO_BREAK)).replace(BESIDE_NUMBER, NO_BREAK)
}

/** What a file says, with such spaces in all its texts but links and code. */
export function withUnbrokenSpaces(content: PackContent): PackContent {
  switch (content.kind) {
    case 'publication':
      return { ...content, publication: unbrokenPublication(content.publication) }
    case 'form':
      return { ...content, form: unbrokenForm(content.form) }
    default:
      return content
  }
}

/** The same of a publication. */
export function unbrokenPublication(publication: Publication): Publication {
  const { title, subtitle, facts, running, blocks, notes } = publication
  return {
    ...publication,
    title: unbroken(title),
    ...(subtitle !== undefined && { subtitle: unbroken(subtitle) }),
    facts: facts.map(({ label, value }) => ({ label, value: runsOf(value) })),
    running: running.map(unbroken),
    blocks: blocks.map(blockOf),
    notes: notes.map(noteOf),
  }
}

function noteOf({ number, blocks }: Note): Note {
  return { number, blocks: blocks.map(blockOf) }
}

/** Names of recipients stay as they are: answers are matched by them. */
function unbrokenForm(form: AnswerForm): AnswerForm {
  return {
    ...form,
    instructions: form.instructions.map(blockOf),
    privacyNotice: form.privacyNotice.map(blockOf),
    sections: form.sections.map((section) => ({
      ...section,
      heading: unbroken(section.heading),
      blocks: section.blocks.map(blockOf),
    })),
    questions: form.questions.map((question) => ({ ...question, text: unbroken(question.text) })),
  }
}

function blockOf(block: PublishedBlock): PublishedBlock {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, runs: runsOf(block.runs) }
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, blocks: item.blocks.map(blockOf) })) }
    case 'quote':
      return { ...block, blocks: block.blocks.map(blockOf) }
    case 'notice':
      return {
        ...block,
        ...(block.title !== undefined && { title: unbroken(block.title) }),
        blocks: block.blocks.map(blockOf),
      }
    case 'table':
      return {
        ...block,
        ...captionOf(block),
        header: block.header.map(runsOf),
        rows: block.rows.map((row) => row.map(runsOf)),
      }
    case 'figure':
      return { ...block, ...captionOf(block) }
    case 'answer-space':
      return { ...block, label: unbroken(block.label) }
    default:
      return block
  }
}

function captionOf({ caption }: { readonly caption?: readonly PublishedRun[] }) {
  return caption === undefined ? {} : { caption: runsOf(caption) }
}

/** Runs are read as one text, since a number may be in bold and its unit not. */
function runsOf(runs: readonly PublishedRun[]): readonly PublishedRun[] {
  const whole = unbroken(runs.map(({ text }) => text).join(''))
  let at = 0
  return runs.map((run) => {
    const { length } = run.text
    at += length
    const isKept = run.link !== undefined || run.code || run.image !== undefined || run.footnote !== undefined
    return isKept ? run : { ...run, text: whole.slice(at - length, at) }
  })
}
