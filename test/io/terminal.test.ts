import { expect, test } from 'vitest'
import { terminalOf } from '../../src/io/terminal.ts'

const TTY = { isTTY: true, columns: 120 }

test.each([
  [TTY, {}, true],
  [{}, {}, false],
  [TTY, { NO_COLOR: '1' }, false],
  [TTY, { NO_COLOR: '' }, true],
  [TTY, { TERM: 'dumb' }, false],
  [{}, { FORCE_COLOR: '1' }, true],
  [{}, { FORCE_COLOR: '' }, true],
  [TTY, { FORCE_COLOR: '0' }, false],
  [TTY, { FORCE_COLOR: 'false' }, false],
  [{}, { FORCE_COLOR: '3', NO_COLOR: '1' }, false],
])('colour of %j with %j: %s', (stream, environment, colour) => {
  expect(terminalOf(stream, environment, 'linux').colour).toBe(colour)
})

test.each([
  [TTY, { LANG: 'sv_SE.UTF-8' }, 'linux', true],
  [TTY, { LANG: 'sv_SE.utf8', LC_ALL: 'C' }, 'linux', false],
  [TTY, { LANG: 'sv_SE.UTF-8', LC_CTYPE: 'sv_SE.ISO-8859-1' }, 'linux', false],
  [TTY, {}, 'linux', false],
  [TTY, {}, 'darwin', true],
  [TTY, {}, 'win32', false],
  [TTY, { WT_SESSION: 'x' }, 'win32', true],
  [{}, { LC_ALL: 'C' }, 'linux', true],
])('Unicode of %j with %j on %s: %s', (stream, environment, platform, unicode) => {
  expect(terminalOf(stream, environment, platform).unicode).toBe(unicode)
})

test('the width is the terminal’s, or 80', () => {
  expect(terminalOf(TTY, {}, 'linux')).toMatchObject({ isTerminal: true, columns: 120 })
  expect(terminalOf({ isTTY: true, columns: 0 }, {}, 'linux').columns).toBe(80)
  expect(terminalOf({}, {}, 'linux')).toMatchObject({ isTerminal: false, columns: 80 })
})
