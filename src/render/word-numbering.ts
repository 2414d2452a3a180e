import type { NumberedList } from './word-lists.ts'
import { DEEPEST_LIST, LIST_STEP } from './word-look.ts'
import { BULLETS, listId } from './word-xml.ts'

const BULLET_MARKS = ['•', '–', '▪']
/** The two kinds of list that every list is of. */
const BULLET_KIND = 0
const NUMBER_KIND = 1

/** The numbering part: one list of bullets, and each ordered list with the number it begins with. */
export function numberingXml(lists: readonly NumberedList[]): string {
  const numbered = lists.map(({ level, start }, index) => {
    const from = `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`
    return `<w:num w:numId="${listId(index)}"><w:abstractNumId w:val="${NUMBER_KIND}"/>${from}</w:num>`
  })
  const kinds = [
    kindXml(BULLET_KIND, 'bullet', (level) => BULLET_MARKS[level % BULLET_MARKS.length] ?? ''),
    kindXml(NUMBER_KIND, 'decimal', (level) => `%${level + 1}.`),
  ]
  const bullets = `<w:num w:numId="${BULLETS}"><w:abstractNumId w:val="${BULLET_KIND}"/></w:num>`
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  return `${head}<w:numbering xmlns:w="${main}">${kinds.join('')}${bullets}${numbered.join('')}</w:numbering>`
}

function kindXml(id: number, format: 'bullet' | 'decimal', mark: (level: number) => string): string {
  const levels = Array.from({ length: DEEPEST_LIST + 1 }, (_, level) => {
    const place = `<w:pPr><w:ind w:left="${LIST_STEP * (level + 1)}" w:hanging="${LIST_STEP}"/></w:pPr>`
    return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${mark(level)}"/><w:lvlJc w:val="left"/>${place}</w:lvl>`
  })
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`
}
