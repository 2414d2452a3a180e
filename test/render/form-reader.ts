import { unzipSync } from 'fflate'
import { type Element, treeOf } from '../../src/render/word-tree.ts'

/** What a row of a form holds, found in the ways docs/answer-form.md promises. */
export interface ReadRow {
  /** `[#kompetens]` */
  readonly key: string
  /** Text of the right cell, a line for each paragraph and line break. */
  readonly answer: string
  /** Text of the drop-down in the left cell; absent where there is none. */
  readonly position?: string
  /** Labels of the drop-down's entries. */
  readonly choices: readonly string[]
}

export interface ReadForm {
  readonly rows: ReadonlyMap<string, ReadRow>
  /** Texts of controls by their tags, and by their titles. */
  readonly tags: ReadonlyMap<string, string>
  readonly titles: ReadonlyMap<string, string>
  readonly properties: ReadonlyMap<string, string>
  /** All text of the body. */
  readonly text: string
}

/** Reads a Word form as `rus remiss collect` may: by tag, by title, and by the key in the row. */
export function readForm(bytes: Uint8Array): ReadForm {
  const parts = unzipSync(bytes)
  const part = (name: string) => treeOf(new TextDecoder().decode(parts[name] ?? new Uint8Array()))
  const body = part('word/document.xml')
  const controls = all(body, 'w:sdt')
  const named = (name: string) =>
    new Map(
      controls.flatMap((each) => valuesOf(all(each, 'w:sdtPr')[0], name).map((value) => [value, contentOf(each)])),
    )
  const properties = parts['docProps/custom.xml'] ? all(part('docProps/custom.xml'), 'property') : []
  return {
    rows: new Map(all(body, 'w:tr').flatMap(rowOf)),
    tags: named('w:tag'),
    titles: named('w:alias'),
    properties: new Map(properties.map((each) => [attribute(each, 'name'), textOf(each).trim()])),
    text: textOf(body),
  }
}

const KEY = /\[(?:\*|[#?@][^\]\s]+)\]/

function rowOf(row: Element): readonly (readonly [string, ReadRow])[] {
  const [asked, answer] = all(row, 'w:tc')
  const key = asked === undefined ? undefined : KEY.exec(textOf(asked))?.[0]
  if (asked === undefined || answer === undefined || key === undefined) return []
  const list = [...all(asked, 'w:sdt'), ...all(answer, 'w:sdt')].find((each) => all(each, 'w:listItem').length > 0)
  const choices = list === undefined ? [] : all(list, 'w:listItem').map(labelOf)
  const position = list === undefined ? {} : { position: contentOf(list) }
  return [[key, { key, answer: textOf(answer).replace(/\n$/, ''), choices, ...position }]]
}

function labelOf({ attributes }: Element): string {
  return attributes['w:displayText'] ?? attributes['w:value'] ?? ''
}

function contentOf(control: Element): string {
  return all(control, 'w:sdtContent').map(textOf).join('').replace(/\n$/, '')
}

function valuesOf(properties: Element | undefined, name: string): readonly string[] {
  return (properties?.children ?? []).flatMap((each) => (each.name === name ? [attribute(each, 'w:val')] : []))
}

function attribute({ attributes }: Element, name: string): string {
  return attributes[name] ?? ''
}

/** Elements of a name, those within another of the name left out. */
function all(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : all(child, name)))
}

function textOf(element: Element): string {
  switch (element.name) {
    case 'w:br':
      return '\n'
    case 'w:tab':
      return '\t'
    case 'w:p':
      return `${element.children.map(textOf).join('')}\n`
    default:
      return element.children.length === 0 ? element.text : element.children.map(textOf).join('')
  }
}
