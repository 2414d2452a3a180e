import { excerpt } from '../model/excerpt.ts'
import type { Edit, Finding } from '../model/finding.ts'
import type { Source } from '../model/source.ts'
import { visible } from '../model/visible.ts'

/** What one fix changed, on a line: `moten/2025.md:4  datum → date`. Whole words are shown, also where one character changed. */
export function fixedLine({ path, text }: Source, { fix, place }: Finding): string {
  const where = `${path}:${place.span.line}`
  const changes = (fix?.edits ?? []).map((edit) => changed(text, edit))
  return visible([where, ...changes].join('  '))
}

function changed(text: string, { start, end, text: put }: Edit): string {
  const [before] = /\S*$/.exec(text.slice(Math.max(0, start - WIDEST), start)) ?? ['']
  const [after] = /^\S*/.exec(text.slice(end, end + WIDEST)) ?? ['']
  const [from, to] = [text.slice(start, end), put].map((middle) => shown(before + middle + after))
  return `${from} → ${to}`
}

/** How far a word reaches that is shown with what changed in it. */
const WIDEST = 40

function shown(words: string): string {
  return excerpt(words.trim().replace(/\s+/g, ' ')) || '–'
}
