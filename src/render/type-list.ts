import { TYPES } from '../messages/types.ts'
import type { TypeReference } from '../model/type-reference.ts'
import { visible } from '../model/visible.ts'
import { paint, SGR, type TerminalContext, wrap } from './terminal-text.ts'

/** All document types, one after the other: name, title, description, and where a region's own comes from. */
export function renderTypeList(
  types: readonly TypeReference[],
  unreadable: readonly string[],
  context: TerminalContext,
): string {
  const texts = TYPES[context.language]
  const width = Math.max(...types.map(({ name }) => visible(name).length))
  const blocks = types.map((type) => entry(type, width, context))
  const faults = unreadable.map((path) => paint(visible(texts.unreadable(path)), SGR.yellow, context.colour))
  const closing = wrap(texts.more, context.columns).map((line) => paint(line, SGR.dim, context.colour))
  return `${[...blocks, ...faults, closing.join('\n')].join('\n\n')}\n`
}

function entry(type: TypeReference, width: number, { language, colour, columns }: TerminalContext): string {
  const name = visible(type.name).padEnd(width)
  const indent = ' '.repeat(width + 2)
  const own =
    type.schemaPath === undefined ? '' : `  ${paint(visible(TYPES[language].own(type.schemaPath)), SGR.cyan, colour)}`
  const description = wrap(visible(type.description[language]), Math.max(20, Math.min(columns, 100) - width - 2))
  return [
    `${paint(name, SGR.bold, colour)}  ${visible(type.title[language])}${own}`,
    ...description.filter((line) => line !== '').map((line) => indent + line),
  ].join('\n')
}
