import type { Corpus } from '../model/corpus.ts'
import {
  type FaceFacts,
  type FaceSettings,
  faceFiles,
  hasFaceFolder,
  SHIPPED_FAMILIES,
} from '../model/face-settings.ts'
import type { Finding } from '../model/finding.ts'
import type { Source } from '../model/source.ts'
import type { JudgedRound } from '../model/verdict.ts'
import { entryOf } from '../parse/entry.ts'
import { readHeader } from '../parse/header.ts'
import { pictureFrom } from '../parse/picture.ts'
import { workspaceFrom } from '../parse/workspace.ts'
import type { Example } from '../rules/rule.ts'
import { CONFIG_TYPE } from '../schema/shipped.ts'
import { withoutPlainAnnexes } from './annexes.ts'
import { type CheckContext, checkDocument, checkEntry, type Examined, sorted } from './check.ts'
import { comparableRounds } from './comparable-rounds.ts'
import { configured, type MakePattern } from './configuration.ts'
import { corpusOf } from './corpus.ts'
import { type ExamineContext, examine } from './examine.ts'
import { judgedRound } from './judged-round.ts'

/** The name of an example's file when the example gives none. */
export const EXAMPLE_PATH = 'exempel.md'

export type ExampleContext = CheckContext & Omit<ExamineContext, 'defaultType'> & { readonly makePattern: MakePattern }

/** The name of the configuration among an example's files. */
const CONFIG_PATH = 'rus.config.yaml'

/** The findings in a rule's example: a small, complete workspace held in memory. */
export function checkExample(example: Example, given: ExampleContext): Finding[] {
  const texts = new Map([[example.path ?? EXAMPLE_PATH, example.text], ...Object.entries(example.files ?? {})])
  const context = withConfiguration(texts, given)
  const { county } = context.workspace
  const examined = [...texts].filter(([path]) => isRead(path)).map(examinedIn(context))
  const apart = corpusOf(
    examined.filter(({ type }) => type?.name !== CONFIG_TYPE).map(({ document, type }) => entryOf(document, type)),
    {
      complete: true,
      hasFile: (path) => texts.has(path),
      ...(example.today !== undefined && { today: example.today }),
      ...(county !== undefined && { county }),
    },
  )
  const corpus = { ...apart, rounds: roundsIn(apart, examined) }
  return sorted([
    ...withoutPlainAnnexes(
      examined.flatMap((each) => checkDocument(each, context)),
      corpus,
    ),
    ...corpus.entries.flatMap((entry) => checkEntry(entry, corpus, context)),
  ])
}

/** Whether a file of an example is a document, data or the configuration, rather than a schema or a picture. */
function isRead(path: string): boolean {
  return /\.(?:md|txt|ya?ml|json|csv)$/.test(path) && !path.endsWith('.schema.json')
}

/** The rounds of an example, judged by the texts at hand: no revision is one of them. */
function roundsIn(corpus: Corpus, examined: readonly Examined[]): readonly JudgedRound[] {
  const documents = new Map(examined.map(({ document }) => [document.path, document]))
  return comparableRounds(corpus).flatMap((round) => {
    const proposal = documents.get(round.proposal.path)
    if (proposal === undefined || round.base.revision !== undefined) return []
    return judgedRound(round, documents.get(round.base.path ?? '') ?? 'file', proposal, corpus)
  })
}

function examinedIn(context: ExampleContext) {
  return ([path, text]: readonly [string, string]) =>
    examine(sourceOf(path, text), path === CONFIG_PATH ? { ...context, defaultType: CONFIG_TYPE } : context)
}

/** The context as the example's own configuration would have it, when it has one. */
function withConfiguration(texts: ReadonlyMap<string, string>, context: ExampleContext): ExampleContext {
  const text = texts.get(CONFIG_PATH)
  if (text === undefined) return context
  const workspace = workspaceFrom(readHeader(text, 0, text.length).header)
  const paths = [...texts.keys()]
  const surroundings = {
    schemas: paths.filter((path) => path.endsWith('.schema.json')),
    hasDocuments: paths.some((path) => path.endsWith('.md')),
    face: faceIn(workspace.face, texts),
    makePattern: context.makePattern,
  }
  return { ...context, ...configured(workspace, surroundings), workspace: { ...context.workspace, ...workspace } }
}

/** What is true of a face's files; those of an example are texts, so its logos are drawings, and its fonts none. */
function faceIn(settings: FaceSettings, texts: ReadonlyMap<string, string>): FaceFacts {
  const found = [...texts.keys()]
  const { logo, fonts } = faceFiles(settings, found)
  const text = logo === undefined ? undefined : texts.get(logo)
  const read = text === undefined ? { fault: 'missing' as const } : pictureFrom(new TextEncoder().encode(text))
  return {
    hasFolder: hasFaceFolder(settings, found),
    ...(logo !== undefined && { logo: { path: logo, ...('fault' in read && { fault: read.fault }) } }),
    damagedFonts: fonts,
    families: SHIPPED_FAMILIES,
  }
}

function sourceOf(path: string, text: string): Source {
  return { path, text, byteOrderMark: false, lineEnd: '\n' }
}
