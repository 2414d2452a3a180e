import { join } from 'node:path'
import type { Node, SourceFile } from 'typescript/unstable/ast'
import {
  isBindingElement,
  isCallExpression,
  isObjectBindingPattern,
  isSpreadAssignment,
} from 'typescript/unstable/ast/is'
import { API, type Checker, type Program, type Type } from 'typescript/unstable/sync'
import { afterAll, expect, test } from 'vitest'

/**
 * Objects that make their parts when asked for them hold those behind getters of their class, which a spread, the rest of
 * an object and a copy leave out: the copy has no text, no cells, no header, and no type says so. None is copied so.
 */
const LAZY: Readonly<Record<string, readonly string[]>> = {
  'src/model/corpus.ts': ['Entry'],
  'src/model/document.ts': ['Section', 'Paragraph', 'List', 'Item', 'Table', 'Cell'],
  'src/schema/typed-table.ts': ['TypedTable'],
  'src/parse/markdown-tree.ts': ['MarkdownNode'],
}

/** Copies that are sound, and why. */
const SOUND: Readonly<Record<string, string>> = {
  'src/model/plain-text.ts: Section ...section': 'of the copy only the blocks are read, which a section holds itself',
  'src/model/settled-document.ts: Section ...section': 'the runs, which it makes when asked, are read and put beside',
  'src/parse/markdown-reference.ts: MarkdownNode ...root': 'the reference engine makes plain nodes',
  'src/rules/indicator/value-rows.ts: Cell ...value': 'a cell of a CSV file, and those are plain',
}

/** What else reads the properties an object holds itself, and no others. */
const COPIES = /^(?:Object\.(?:assign|entries|keys|values)|structuredClone|JSON\.stringify)$/

const root = join(import.meta.dirname, '..')
const api = new API({ cwd: root })
afterAll(() => api.close())

test('nothing that makes its parts when asked for them is spread or copied', () => {
  const project = api.updateSnapshot({ openProjects: [join(root, 'tsconfig.json')] }).getProjects()[0]
  if (project === undefined) throw new Error('tsconfig.json was not read')
  const { program, checker } = project
  const lazy = Object.entries(LAZY).flatMap(([path, names]) => typesIn(path, names, program, checker))
  expect(lazy.map(([name]) => name)).toEqual(Object.values(LAZY).flat())
  const files = program.getSourceFileNames().filter((name) => name.startsWith(join(root, 'src/')))
  expect(files.length).toBeGreaterThan(500)
  const found = files.flatMap((name) => {
    const file = program.getSourceFile(name)
    const copied = file === undefined ? [] : copiesIn(file)
    if (file === undefined || copied.length === 0) return []
    const types = checker.getTypeAtLocation(copied)
    return copied.flatMap((node, index) => {
      const names = lazy.filter((each) => couldBe(types[index], each, checker)).map(([each]) => each)
      return names.map((each) => `${name.slice(root.length + 1)}: ${each} ...${node.getText(file)}`)
    })
  })
  expect([...new Set(found)].sort()).toEqual(Object.keys(SOUND).sort())
})

/** The types that a file exports by these names. */
function typesIn(path: string, names: readonly string[], program: Program, checker: Checker): [string, Type][] {
  const file = program.getSourceFile(join(root, path))
  const module = file && checker.getSymbolAtLocation(file)
  const exported = module === undefined ? [] : checker.getExportsOfModule(module)
  return names.flatMap((name) => {
    const symbol = exported.find((each) => each.name === name)
    return symbol === undefined ? [] : [[name, checker.getDeclaredTypeOfSymbol(symbol)] as [string, Type]]
  })
}

/** The objects that are spread, taken apart with a rest, or given to what copies. */
function copiesIn(file: SourceFile): readonly Node[] {
  const found: Node[] = []
  const visit = (node: Node): undefined => {
    if (isSpreadAssignment(node)) found.push(node.expression)
    else if (isBindingElement(node) && node.dotDotDotToken !== undefined && isObjectBindingPattern(node.parent))
      found.push(node.parent)
    else if (isCallExpression(node) && COPIES.test(node.expression.getText(file))) found.push(...node.arguments)
    node.forEachChild(visit)
  }
  visit(file)
  return found
}

/** Whether a value of a type may be of one of these: any of a union may. */
function couldBe(given: Type | undefined, [name, wanted]: readonly [string, Type], checker: Checker): boolean {
  if (given?.isUnionType()) return given.getTypes().some((each) => couldBe(each, [name, wanted], checker))
  const type = given && (checker.getBaseConstraintOfType(given) ?? given)
  if (type === undefined || isAny(type, checker) || !checker.isTypeAssignableTo(type, wanted)) return false
  return (
    !LOOKED_LIKE.has(name) ||
    checker.getPropertiesOfType(wanted).every((each) => checker.getPropertyOfType(type, each.name) !== undefined)
  )
}

/** Most of what these hold may be left out, so that much else looks like them: what could hold all of it counts. */
const LOOKED_LIKE: ReadonlySet<string> = new Set(['Cell', 'Item'])

function isAny(type: Type, checker: Checker): boolean {
  return checker.isTypeAssignableTo(checker.getUndefinedType(), type)
}
