import { messages } from '../messages/messages.ts'
import type { Messages } from '../messages/texts.ts'
import type { Bilingual } from '../model/language.ts'
import type { ComparisonRenderer } from './comparison-context.ts'
import type { FindingsRenderer } from './findings-context.ts'

/** One value of `--format`. */
export interface Format<Renderer> {
  /** What it is for, in a few words. */
  readonly description: Bilingual
  /** The renderer, read when it is used. */
  readonly load: () => Promise<{ readonly render: Renderer }>
}

/** The formats of findings, by the name `--format` takes; `text` is the default. */
export const findingsFormats: ReadonlyMap<string, Format<FindingsRenderer>> = new Map([
  ['text', format('text', () => import('./findings-text.ts'))],
  ['json', format('json', () => import('./findings-json.ts'))],
  ['sarif', format('sarif', () => import('./findings-sarif.ts'))],
  ['junit', format('junit', () => import('./findings-junit.ts'))],
  ['github', format('github', () => import('./findings-github.ts'))],
  ['gitlab', format('gitlab', () => import('./findings-gitlab.ts'))],
])

/** The formats of comparisons, by the name `--format` takes; `text` is the default. */
export const comparisonFormats: ReadonlyMap<string, Format<ComparisonRenderer>> = new Map([
  ['text', comparisonFormat('text', () => import('./comparison-text.ts'))],
  ['markdown', comparisonFormat('markdown', () => import('./comparison-markdown.ts'))],
  ['html', comparisonFormat('html', () => import('./comparison-html.ts'))],
  ['docx', comparisonFormat('docx', () => import('./comparison-docx.ts'))],
  ['json', comparisonFormat('json', () => import('./comparison-json.ts'))],
])

function format(name: keyof Messages['formats'], load: Format<FindingsRenderer>['load']): Format<FindingsRenderer> {
  return { description: { sv: messages('sv').formats[name], en: messages('en').formats[name] }, load }
}

function comparisonFormat(
  name: keyof Messages['comparisonFormats'],
  load: Format<ComparisonRenderer>['load'],
): Format<ComparisonRenderer> {
  return {
    description: { sv: messages('sv').comparisonFormats[name], en: messages('en').comparisonFormats[name] },
    load,
  }
}
