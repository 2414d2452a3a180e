import type { ListItem, PhrasingContent, RootContent } from 'mdast'
import { stringify } from 'yaml'
import { TYPES } from '../messages/types.ts'
import type { Language } from '../model/language.ts'
import { joinList } from '../model/list.ts'
import type {
  KeyReference,
  SectionReference,
  TableReference,
  TypeReference,
  ValueKind,
} from '../model/type-reference.ts'
import {
  anchor,
  code,
  comment,
  fenced,
  heading,
  item,
  link,
  list,
  paragraph,
  printPage,
  strong,
  table,
  text,
} from './markdown-page.ts'

/** The reference page of document types, in Markdown: a list of all, then each with its header, sections and tables. */
export function renderTypesPage(types: readonly TypeReference[], language: Language): string {
  const { page } = TYPES[language]
  return printPage([
    comment(page.generated),
    heading(1, page.title),
    paragraph(page.intro),
    list(types.map((type) => item([link(anchor(type.name), [code(type.name)]), text(` – ${type.title[language]}`)]))),
    ...types.flatMap((type) => typeBlocks(type, language)),
  ])
}

function typeBlocks(type: TypeReference, language: Language): RootContent[] {
  const { page } = TYPES[language]
  const sections = type.sections.map((section) => sectionItem(section, language))
  return [
    heading(2, [code(type.name)]),
    paragraph([strong(type.title[language]), text(`. ${type.description[language]}`)]),
    ...(type.schemaPath === undefined ? [] : [paragraph(TYPES[language].own(type.schemaPath))]),
    ...(type.laws.length === 0 ? [] : [paragraph(`${page.law}: ${type.laws.join('; ')}`)]),
    heading(3, page.header),
    table(
      [page.key, page.type, page.required, page.meaning, page.exampleColumn],
      type.keys.map((key) => keyRow(key, language)),
    ),
    ...(type.example ? [paragraph(page.example), headerExample(type)] : []),
    ...(type.data ? [paragraph(page.noBody)] : []),
    ...(sections.length > 0
      ? [heading(3, page.body), ...(type.ordered ? [paragraph(page.ordered)] : []), list(sections)]
      : []),
    ...(type.tables.length > 0
      ? [heading(3, page.tables), ...type.tables.flatMap((each) => tableBlocks(each, language))]
      : []),
  ]
}

function keyRow({ key, kind, required, form, description, example }: KeyReference, language: Language) {
  const texts = TYPES[language]
  const said =
    form === undefined || form[language] === '' ? description[language] : `${form[language]}: ${description[language]}`
  const meaning = [said, ...meaningsOf(kind, language)].join(' ').trim()
  return [
    [code(key)],
    texts.kind(kind),
    texts.required[required],
    meaning,
    example === undefined ? '' : [code(inYaml(example))],
  ]
}

/** What the values to choose mean, as one sentence: `draft: utkast; in-force: gällande.` */
function meaningsOf(kind: ValueKind, language: Language): readonly string[] {
  if (kind.name === 'list') return meaningsOf(kind.of, language)
  if (kind.name !== 'choice' || kind.meanings === undefined) return []
  const said = Object.entries(kind.meanings).filter(
    ([value, meaning]) => meaning[language] !== value.replaceAll('-', ' '),
  )
  return said.length === 0 ? [] : [`${said.map(([value, meaning]) => `${value}: ${meaning[language]}`).join('; ')}.`]
}

/** A value as it is written in front matter, on one line. */
function inYaml(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim()
}

function headerExample({ example, data }: TypeReference): RootContent {
  const yaml = stringify(example, { lineWidth: 0 })
  return data ? fenced('yaml', yaml) : fenced('markdown', `---\n${yaml}---`)
}

function sectionItem(section: SectionReference, language: Language): ListItem {
  const texts = TYPES[language]
  const { min = 0, max = 1, headings = [], description } = section
  const name: PhrasingContent[] = [strong(section.title[language]), text(' '), code(`.${section.role}`)]
  const law = section.law === undefined ? '' : ` (${section.law})`
  const content = contentWords(section, language)
  const below = [
    ...(description ? [item(description[language] + law)] : []),
    ...(content.length > 0 ? [item(`${texts.page.holds}: ${joinList(content, language)}`)] : []),
    ...(headings.length > 0 ? [item([text(`${texts.page.headings}: `), ...headingPatterns(headings)])] : []),
    ...(section.sections ?? []).map((inner) => sectionItem(inner, language)),
  ]
  return item([...name, text(` – ${texts.times(min, max)}`)], below.length > 0 ? [list(below)] : [])
}

function headingPatterns(headings: readonly string[]): PhrasingContent[] {
  return headings.flatMap((each, index) => (index === 0 ? [code(each)] : [text(', '), code(each)]))
}

function contentWords({ content = {} }: SectionReference, language: Language): readonly string[] {
  const { content: say } = TYPES[language]
  const { paragraphs, items, table: role, link: roles } = content
  return [
    ...(paragraphs === undefined ? [] : [say.paragraphs(paragraphs)]),
    ...(items === undefined ? [] : [say.items(items)]),
    ...(role === undefined ? [] : [say.table(role)]),
    ...(roles === undefined ? [] : [say.link(roles)]),
  ]
}

function tableBlocks({ title, role, columns }: TableReference, language: Language): RootContent[] {
  const texts = TYPES[language]
  const rows = columns.map((column) => [
    [text(`${column.title[language]} `), code(column.role)],
    texts.cellKind[column.kind] + (column.repeated ? `, ${texts.repeated}` : ''),
    texts.required[column.required === false ? 'never' : 'always'],
    headingPatterns(column.headings),
  ])
  return [
    paragraph([strong(title[language]), text(' '), code(`.${role}`)]),
    table([texts.page.column, texts.page.holds, texts.page.required, texts.page.headings], rows),
  ]
}
