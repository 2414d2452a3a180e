import { slug } from '../model/slug.ts'
import { unusedName } from './unused-name.ts'

/** As long as the part of a name that comes from a title or a recipient gets. */
const LONGEST_PART = 60
/** As long as a case number gets in a name. */
const LONGEST_CASE_NUMBER = 40

/** Names that Windows keeps for devices, whatever follows a full stop. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/**
 * A case number as file names have it, with `/` as `-` and a space as `_` (`RS 2021/69` is `RS_2021-69`): ASCII letters,
 * digits, `-` and `_` only. Empty when nothing of it can be kept.
 */
export function caseNumberInNames(dnr: string): string {
  return dnr
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .trim()
    .replace(/\s+/g, '_')
    .replace(/[^A-Za-z0-9_]+/g, '-')
    .slice(0, LONGEST_CASE_NUMBER)
    .replace(/^[-_]+|[-_]+$/g, '')
}

/** A title or name as a part of a file name: lower-case ASCII letters, digits and `-`, cut at a word when it is long. */
export function partOfName(text: string): string {
  const whole = slug(text)
  if (whole.length <= LONGEST_PART) return whole
  const cut = whole.slice(0, LONGEST_PART)
  return whole.charAt(LONGEST_PART) === '-' ? cut : cut.replace(/-[^-]*$/, '')
}

/** The ending of a file that is handed on as it is: `.pdf`; empty when it has none that is plain. */
export function endingOf(path: string): string {
  return /[^/](\.[a-z0-9]{1,8})$/i.exec(path)?.[1]?.toLowerCase() ?? ''
}

/**
 * Gives each document of a pack its name, without ending, so that no two share one, also where upper and lower case are
 * held equal, and none is a device of Windows. Asked twice for the same name it gives `name`, then `name-2`.
 */
export function nameGiver(taken: readonly string[] = []): (wanted: string) => string {
  const given = new Set(taken.map((name) => name.toLowerCase()))
  return (wanted) => {
    const plain = wanted.replace(/[^/]+$/, (last) => (DEVICE.test(last.toLowerCase()) ? `${last}-1` : last))
    const name = unusedName(plain, (each) => given.has(each.toLowerCase()))
    given.add(name.toLowerCase())
    return name
  }
}
