import type { Run } from '../model/document.ts'
import type { PublishedRun } from '../model/publication.ts'
import type { Publishing } from './publishing.ts'

/** What inline text needs to be published: where it leads, and how a footnote is mentioned. */
export interface RunPublishing extends Publishing {
  /** What stands where a footnote is mentioned, by its label. */
  readonly mention: (label: string) => PublishedRun
}

/**
 * Inline text as it is sent out: links lead where readers of the pack get to, images are pictures of the pack. What
 * leads nowhere is its text, an image that could not be read its description.
 */
export function publishedRuns(runs: readonly Run[], publishing: RunPublishing): readonly PublishedRun[] {
  return joinedRuns(runs.map((run) => publishedRun(run, publishing)))
}

/** Runs as one where nothing but the text differs; those without text are gone. */
export function joinedRuns(runs: readonly PublishedRun[]): readonly PublishedRun[] {
  const joined: PublishedRun[] = []
  for (const run of runs) add(joined, run)
  return joined
}

function publishedRun({ link, image, title, footnote, ...said }: Run, publishing: RunPublishing): PublishedRun {
  if (footnote !== undefined) return publishing.mention(footnote)
  const target = link === undefined ? undefined : safeTarget(publishing.targetOf(link))
  const picture = image === undefined ? undefined : publishing.pictureOf(image)
  return {
    ...said,
    ...(target !== undefined && { link: target }),
    ...(picture !== undefined && { image: picture }),
    ...(title !== undefined && (target !== undefined || picture !== undefined) && { title }),
  }
}

/** A target that is followed without harm: a place here, a file of the pack, the web, a mailbox. */
function safeTarget(target: string | undefined): string | undefined {
  return target !== undefined && /^(?:#|https?:\/\/|mailto:|[\w][\w./-]*(?:#[\w-]*)?$)/i.test(target)
    ? target
    : undefined
}

/** Adds a run, to the one before when nothing but the text differs. Pictures and mentions of notes stand alone. */
function add(runs: PublishedRun[], run: PublishedRun): void {
  const last = runs.at(-1)
  const isAlone = run.image !== undefined || run.footnote !== undefined
  if (run.text === '' && !isAlone) return
  if (last !== undefined && !isAlone && looksAlike(last, run))
    runs[runs.length - 1] = { ...last, text: last.text + run.text }
  else runs.push(run)
}

const LOOKS = ['strong', 'emphasis', 'code', 'struck', 'link', 'image', 'title', 'footnote', 'mark'] as const

function looksAlike(first: PublishedRun, second: PublishedRun): boolean {
  return LOOKS.every((key) => first[key] === second[key])
}
