import type { Rule } from '../rule.ts'
import { encoding } from './encoding.ts'
import { notADocument } from './not-a-document.ts'
import { notAFile } from './not-a-file.ts'
import { nul } from './nul.ts'
import { tooDeep } from './too-deep.ts'
import { tooLarge } from './too-large.ts'
import { tooManyMarks } from './too-many-marks.ts'
import { tooSlow } from './too-slow.ts'
import { tooWide } from './too-wide.ts'
import { unreadable } from './unreadable.ts'
import { unusableAnnex } from './unusable-annex.ts'
import { unusablePicture } from './unusable-picture.ts'

/** Rules about files that cannot be read as documents, in the order the reference page lists them. */
export const SOURCE: readonly Rule[] = [
  unreadable,
  notAFile,
  notADocument,
  encoding,
  nul,
  tooLarge,
  tooDeep,
  tooWide,
  tooManyMarks,
  tooSlow,
  unusablePicture,
  unusableAnnex,
]
