/** The proposal as Typst source, as plain as can be: headings, paragraphs, lists and tables, with contents. */

const HEAD = `#set page(paper: "a4", numbering: "1")
#set text(lang: "sv", size: 11pt)
#set par(justify: false, leading: 0.75em)
#outline()
`

/**
 * @param {string} markdown with front matter; one paragraph a line, as the corpus is written
 */
export function typstSource(markdown) {
  const body = markdown.slice(markdown.indexOf('\n---\n', 4) + 5)
  return HEAD + body.split('\n\n').map(block).join('\n\n')
}

/** @param {string} text */
function block(text) {
  const heading = /^(#{1,6}) ([^{]*)/.exec(text.trim())
  if (heading) return `${'='.repeat(heading[1]?.length ?? 1)} ${escaped(heading[2] ?? '')}`
  const lines = text.trim().split('\n')
  if (lines[0]?.startsWith('|')) return tableOf(lines)
  if (lines[0]?.startsWith('- ')) return lines.map((line) => `- ${escaped(line.slice(2))}`).join('\n')
  return escaped(text)
}

/** @param {readonly string[]} lines */
function tableOf(lines) {
  const rows = lines.filter((line) => line.startsWith('|') && !/^\|[\s:|-]+$/.test(line))
  const cells = rows.map((line) => line.split('|').slice(1, -1))
  const content = cells.flat().map((cell) => `[${escaped(cell.trim())}]`)
  return `#table(columns: ${cells[0]?.length ?? 1}, ${content.join(', ')})`
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[\\#*_$@<>`~[\]]/g, '\\$&')
}
