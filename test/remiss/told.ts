import type { PackContent } from '../../src/model/pack.ts'
import type { Publication, PublishedBlock, PublishedRun } from '../../src/model/publication.ts'

/** What a publication says as plain text, a line for each paragraph, so that a person can read it whole in a test. */
export function told({ title, subtitle, facts, blocks, notes }: Publication): string {
  return [
    title,
    ...(subtitle === undefined ? [] : [subtitle]),
    ...facts.map(({ label, value }) => `${label}: ${inline(value)}`),
    '',
    ...blocks.flatMap((block) => lines(block)),
    ...notes.flatMap(({ number, blocks: said }) =>
      said.flatMap((block) => lines(block)).map((line) => `${number} ${line}`),
    ),
  ].join('\n')
}

/** The publication that a file holds. */
export function publicationIn(content: PackContent | undefined): Publication {
  if (content?.kind !== 'publication') throw new Error(`no publication but ${content?.kind}`)
  return content.publication
}

function inline(runs: readonly PublishedRun[]): string {
  return runs
    .map(({ text, link, footnote }) => (link ? `[${text}](${link})` : footnote ? `[${footnote}]` : text))
    .join('')
}

function lines(block: PublishedBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return ['', `${'#'.repeat(block.level)} ${block.number ? `${block.number} ` : ''}${inline(block.runs)}`]
    case 'paragraph':
      return inline(block.runs).split('\n')
    case 'list':
      return block.items.flatMap(({ blocks }, index) => {
        const mark = block.ordered ? `${index + (block.start ?? 1)}. ` : '- '
        return blocks.flatMap((inner) => lines(inner)).map((line, at) => (at === 0 ? mark : '  ') + line)
      })
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(inline).join(' | '))
    case 'notice':
      return [`! ${block.title ?? ''}`, ...block.blocks.flatMap((inner) => lines(inner)).map((line) => `! ${line}`)]
    case 'answer-space':
      return [
        `${[block.label, ...(block.short ? [block.short] : []), ...(block.key ? [block.key] : [])].join(' · ')}: ${block.choices ? block.choices.map((choice) => `☐ ${choice}`).join(' ') : '_'.repeat(block.lines)}`,
      ]
    case 'quote':
      return block.blocks.flatMap((inner) => lines(inner)).map((line) => `> ${line}`)
    case 'code':
      return block.text.split('\n')
    case 'figure':
      return [`(${block.alternative})`]
    case 'divider':
      return ['---']
  }
}
