import type { Link } from '../../model/document.ts'
import { excerpt } from '../../model/excerpt.ts'
import { hasScheme, pathFrom } from '../../model/path.ts'
import type { DocumentRule, Problem } from '../rule.ts'

export const outsideWorkspace: DocumentRule = {
  id: 'reference/outside-workspace',
  severity: 'error',
  scope: 'document',
  title: { sv: 'Länken går ut ur arbetsytan', en: 'The link leads out of the workspace' },
  reason: {
    sv: 'Länken fungerar bara på den dator där den skrevs, om ens där. Den som får dokumentet kommer inte åt filen, och sökvägen kan avslöja namn som inte ska spridas.',
    en: 'The link works only on the computer where it was written, if there. Whoever gets the document cannot reach the file, and the path may give away names.',
  },
  remedy: {
    sv: 'Lägg filen i arbetsytan och länka till den från dokumentets mapp, eller länka till en webbadress.',
    en: 'Put the file into the workspace and link to it from the folder of the document, or link to a web address.',
  },
  sentences: {
    absolute: {
      sv: (values) => `Länken ”${values.target}” är en sökväg på en viss dator. Skriv den från dokumentets mapp.`,
      en: (values) =>
        `The link “${values.target}” is a path on one computer. Write it from the folder of the document.`,
    },
    above: {
      sv: (values) => `Länken ”${values.target}” leder ut ur arbetsytan.`,
      en: (values) => `The link “${values.target}” leads out of the workspace.`,
    },
    backslash: {
      sv: (values) => `Länken ”${values.target}” är skriven med omvända snedstreck. Skriv ”${values.meant}”.`,
      en: (values) => `The link “${values.target}” is written with backslashes. Write “${values.meant}”.`,
    },
    scheme: {
      sv: (values) =>
        `Länken ”${values.target}” är av ett slag som inte tillåts. Länka till en fil i arbetsytan eller en webbadress.`,
      en: (values) =>
        `The link “${values.target}” is of a kind that is not allowed. Link to a file in the workspace or to a web address.`,
    },
  },
  check({ path, links }) {
    const ordinary = path.includes('/') ? UNDER_PARENT : UNDER_FOLDER
    const others = links.filter(({ target }) => !ordinary.test(target))
    return others.flatMap((link) => problemOf(link, path) ?? [])
  },
  examples: {
    good: [
      {
        path: 'plan/plan.md',
        text: '# Plan\n\nSe [strategin](../rus.md), [webben](https://www.exempel.se) och [oss](mailto:regionen@exempel.se).\n',
      },
    ],
    bad: [
      {
        text: '# Plan\n\nSe [strategin](/Users/anna/rus.md).\n\nSe [budgeten](file:///C:/budget.xlsx).\n',
        lines: [3, 5],
      },
      {
        path: 'plan/plan.md',
        text: '# Plan\n\nSe [strategin](../../rus.md) och [mer](javascript:alert(1)).\n',
        lines: [3, 3],
      },
      { text: '# Plan\n\nSe [strategin](<C:\\rus.md>) och [målen](<strategi\\rus.md>).\n', lines: [3, 3] },
    ],
  },
}

const NAME = '[^.:/\\\\][^:/\\\\]*'
const FURTHER_IN = `(?:${NAME}/)*${NAME}$`

/** Nearly every link: to a section of the document itself, or to a file in its folder or further in. Sound by {@link faultIn} too, which takes longer. */
const UNDER_FOLDER = new RegExp(`^${FURTHER_IN}`)
/** Of a document in a folder: perhaps one step up first. */
const UNDER_PARENT = new RegExp(`^(?:\\.\\./)?${FURTHER_IN}`)

function problemOf({ target, span }: Link, path: string): Problem | undefined {
  const sentence = faultIn(target, path)
  if (sentence === undefined) return undefined
  const values = { target: excerpt(target) }
  const meant = sentence === 'backslash' && { meant: excerpt(target.replaceAll('\\', '/')) }
  return { sentence, values: { ...values, ...meant }, span }
}

/** Which sentence a link's target deserves. Schemes that run code or read the reader's own files are refused. */
function faultIn(target: string, from: string): 'absolute' | 'above' | 'backslash' | 'scheme' | undefined {
  if (target === '' || target.startsWith('#') || /^(?:https?:)?\/\//i.test(target)) return undefined
  if (/^(?:file:|[a-z]:|\/|\\\\)/i.test(target)) return 'absolute'
  if (hasScheme(target)) return /^(?:https?|mailto|tel|ftp|urn|doi):/i.test(target) ? undefined : 'scheme'
  const file = target.replace(/[#?].*$/s, '')
  if (file.includes('\\')) return 'backslash'
  return pathFrom(from, file) === undefined ? 'above' : undefined
}
