import type { Face } from './face.ts'
import type { PictureFault } from './picture-fault.ts'

/** What a workspace says of the region's face; what it does not say has a default. Paths are from the workspace. */
export interface FaceSettings {
  /** Where the region keeps its logo and fonts. */
  readonly folder?: string
  readonly sender?: string
  readonly logo?: { readonly file?: string; readonly alternative?: string }
  readonly colours: Partial<Face['colours']>
  readonly fonts: Partial<Face['fonts']>
  readonly letterhead: readonly string[]
  readonly closing: readonly string[]
}

/** The files of a face, by their paths from the workspace. */
export interface FaceFiles {
  readonly logo?: string
  readonly fonts: readonly string[]
}

const LOGO = /^(?:logotyp|logo)\.(?:svg|png|jpe?g)$/i
const FONT = /^(?:typsnitt|fonts)\/[^/]+\.(?:ttf|otf)$/i

/**
 * The files that count: the logo that is named, else the one in the template folder (`logotyp.svg`, `logo.png`…), and the
 * fonts in its `typsnitt/` or `fonts/`. `found` are paths of the files in the folder, from the workspace.
 */
export function faceFiles({ folder, logo }: FaceSettings, found: readonly string[]): FaceFiles {
  const start = folder === undefined ? undefined : folderStart(folder)
  const inside = found.flatMap((path) =>
    start !== undefined && path.startsWith(start) ? [[path, path.slice(start.length)] as const] : [],
  )
  const own = inside.filter(([, name]) => LOGO.test(name)).map(([path]) => path)
  const file = logo?.file === undefined ? preferred(own) : plainPath(logo.file)
  return {
    ...(file !== undefined && { logo: file }),
    fonts: inside.filter(([, name]) => FONT.test(name)).map(([path]) => path),
  }
}

/** Whether the template folder holds anything of a face; true when none is named. */
export function hasFaceFolder({ folder, logo, ...settings }: FaceSettings, found: readonly string[]): boolean {
  if (folder === undefined) return true
  const inside = faceFiles({ ...settings, folder }, found)
  return inside.logo !== undefined || inside.fonts.length > 0
}

/** A drawing is sharp at every size. */
function preferred(logos: readonly string[]): string | undefined {
  return logos.find((path) => /\.svg$/i.test(path)) ?? logos[0]
}

/** What the paths of the files in a folder begin with: `profil/`; nothing for the workspace's own folder. */
export function folderStart(folder: string): string {
  const plain = plainPath(folder)
  return plain === '' || plain === '.' ? '' : `${plain}/`
}

/** A path as people write it, without `./` before and `/` after. */
function plainPath(path: string): string {
  return path.normalize('NFC').replace(/^(?:\.\/)+|\/+$/g, '')
}

/** What the settings of a face are held against. */
export interface FaceFacts {
  /** Whether the folder holds a logo or fonts; true when none is named. */
  readonly hasFolder: boolean
  /** The logo's file, and why it cannot be shown: it is not there, or is no picture. Absent without a logo. */
  readonly logo?: { readonly path: string; readonly fault?: PictureFault | 'missing' }
  /** Paths of fonts that are damaged, or no fonts. */
  readonly damagedFonts: readonly string[]
  /** Font families at hand, shipped ones included. */
  readonly families: readonly string[]
}

/** The families that ship with `rus`. */
export const SHIPPED_FAMILIES: readonly string[] = ['Source Sans 3', 'Source Serif 4']

/** What a colour of a face is for. */
export type ColourUse = keyof Face['colours']

/**
 * Least contrast of each colour: running text needs more than the law asks, since it stands on {@link Face.colours}'s
 * tint too (WCAG 2.2, 1.4.3 and 1.4.6). The tint is held against the text, the others against white.
 */
export const LEAST_CONTRAST: Readonly<Record<ColourUse, number>> = { primary: 4.5, accent: 4.5, text: 7, tint: 7 }
