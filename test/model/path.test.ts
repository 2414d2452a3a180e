import { describe, expect, test } from 'vitest'
import { addressOf, pathFrom, resolvePath } from '../../src/model/path.ts'

describe('a relative path', () => {
  test.each([
    ['rus.md', 'x.md', 'x.md'],
    ['rus.md', './x.md', 'x.md'],
    ['rus.md', 'a/x.md', 'a/x.md'],
    ['a/rus.md', '../x.md', 'x.md'],
    ['a/rus.md', '..', ''],
    ['a/b/rus.md', '../x.md', 'a/x.md'],
    ['a/b/rus.md', '../../x.md', 'x.md'],
    ['a/b/rus.md', '../c/./../d//x.md', 'a/d/x.md'],
    ['a/rus.md', '.dold/x.md', 'a/.dold/x.md'],
    ['a/rus.md', '...', 'a/...'],
  ])('in %s, %s is %s', (document, relative, path) => {
    expect(pathFrom(document, relative)).toBe(path)
  })

  test.each([
    ['rus.md', '../x.md'],
    ['rus.md', '..'],
    ['rus.md', '../rus.md'],
    ['rus.md', 'a/../../x.md'],
    ['a/rus.md', '../../x.md'],
    ['a/rus.md', '../../a/x.md'],
    ['a/rus.md', '/x.md'],
  ])('in %s, %s leads out of the workspace', (document, relative) => {
    expect(pathFrom(document, relative)).toBeUndefined()
    expect(resolvePath(document, relative)).toBeUndefined()
    expect(addressOf(document, `${relative}#mal`)).toBeUndefined()
  })
})

describe('the address of a link in plan/plan.md', () => {
  test.each([
    ['#mal', 'plan/plan.md', 'mal'],
    ['rus.md?v=1#mal', 'plan/rus.md', 'mal'],
    ['rus.md?v=1', 'plan/rus.md', ''],
    ['rus.md#mal?v=1', 'plan/rus.md', 'mal?v=1'],
    ['?v=1#mal', 'plan/plan.md', 'mal'],
    ['../r%20us.md#m%C3%A5l', 'r us.md', 'mål'],
  ])('%s is %s and %j', (target, path, id) => {
    expect(addressOf('plan/plan.md', target)).toEqual({ path, id })
  })
})
