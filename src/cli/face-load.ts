import { join } from 'node:path'
import type { Io } from '../io/io.ts'
import type { Face } from '../model/face.ts'
import { type FaceFacts, faceFiles, folderStart, hasFaceFolder, SHIPPED_FAMILIES } from '../model/face-settings.ts'
import { fontFamily } from '../model/font-family.ts'
import { isSoundFont } from '../model/font-soundness.ts'
import type { Picture } from '../model/publication.ts'
import type { Workspace } from '../model/workspace.ts'
import { PICTURE_LIMIT, pictureFrom } from '../parse/picture.ts'
import { faceFrom } from '../remiss/face.ts'

/** The face of a region with what its files hold. */
export interface LoadedFace {
  readonly face: Face
  /** The logo by the name the face uses; empty without one that can be shown. */
  readonly pictures: ReadonlyMap<string, Picture>
  /** The region's own fonts, in order of path. */
  readonly fonts: readonly Uint8Array[]
  readonly facts: FaceFacts
}

/** Largest font, in bytes, and as many as are read. */
const FONT_LIMIT = 8 * 1024 * 1024
const MOST_FONTS = 40

/** Reads the files of a workspace's face. What cannot be read is left out, and told of in the facts. */
export function loadFace(io: Io, root: string, workspace: Workspace): LoadedFace {
  const { folder } = workspace.face
  const found = folder === undefined ? [] : filesIn(io, root, folderStart(folder))
  const files = faceFiles(workspace.face, found)
  const bytesOf = (path: string, limit: number) => io.readBytes({ file: join(root, path), root, limit })
  const named = files.fonts.slice(0, MOST_FONTS)
  const fonts = named.flatMap((path) => fontFrom(path, bytesOf(path, FONT_LIMIT)) ?? [])
  const families = [...new Set(fonts.map(({ family }) => family))]
  const logo = files.logo === undefined ? undefined : logoFrom(files.logo, bytesOf(files.logo, PICTURE_LIMIT))
  return {
    face: faceFrom(workspace, files, families),
    pictures: new Map(logo?.picture === undefined ? [] : [[logo.path, logo.picture]]),
    fonts: fonts.map(({ bytes }) => bytes),
    facts: {
      hasFolder: hasFaceFolder(workspace.face, found),
      ...(logo && { logo: { path: logo.path, ...(logo.fault && { fault: logo.fault }) } }),
      damagedFonts: named.filter((path) => !fonts.some((font) => font.path === path)),
      families: [...SHIPPED_FAMILIES, ...families],
    },
  }
}

/** A font that can be used; undefined for one that is damaged, or none. */
function fontFrom(path: string, read: ReturnType<Io['readBytes']>) {
  if ('fault' in read || !isSoundFont(read.bytes)) return undefined
  const family = fontFamily(read.bytes)
  return family === undefined ? undefined : { path, bytes: read.bytes, family }
}

interface Logo {
  readonly path: string
  readonly picture?: Picture
  readonly fault?: NonNullable<FaceFacts['logo']>['fault']
}

function logoFrom(path: string, read: ReturnType<Io['readBytes']>): Logo {
  return 'fault' in read ? { path, fault: 'missing' } : { path, ...pictureFrom(read.bytes) }
}

/** Paths from the workspace of what is in a folder, and in the folders of fonts in it, in order of name. */
function filesIn(io: Io, root: string, start: string): readonly string[] {
  if (!io.inside(root, join(root, start))) return []
  const namesIn = (path: string) => [...io.namesIn(join(root, path))].sort().map((name) => `${path}${name}`)
  return namesIn(start).flatMap((path) => (/(?:^|\/)(?:typsnitt|fonts)$/i.test(path) ? namesIn(`${path}/`) : path))
}
