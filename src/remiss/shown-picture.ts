import { resolvePath } from '../model/path.ts'
import type { PackRequest, SentDocument } from './request.ts'

/** What a picture is known by: its path from the workspace, where it was read. A path can have one in every commit. */
export function pictureKey(path: string, commit: string | undefined): string {
  return commit === undefined ? path : `${commit}:${path}`
}

/** Name of the picture that an image of a document leads to; undefined when it could not be read. */
export function shownPicture(
  target: string,
  { source, commit }: Pick<SentDocument, 'source' | 'commit'>,
  { pictures }: Pick<PackRequest, 'pictures'>,
): string | undefined {
  const path = resolvePath(source.path, target)
  return path === undefined ? undefined : pictures.get(pictureKey(path, commit))
}
