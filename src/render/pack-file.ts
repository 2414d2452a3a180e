import type { PackContent, PackFile, PackFormat } from '../model/pack.ts'
import type { DocumentType } from '../schema/document-type.ts'
import type { PublicationContext } from './publication-context.ts'

/** What renderers of a pack's files need to know beside the file. Plain data. */
export interface PackContext extends PublicationContext {
  /** The types of the documents compared, by name. */
  readonly types: ReadonlyMap<string, DocumentType>
  /** The day of the pack, `YYYY-MM-DD`. */
  readonly date?: string
  /** Files handed on as they are, by path from the workspace. */
  readonly copies: ReadonlyMap<string, Uint8Array>
}

type Made = string | Uint8Array
type Maker<Kind extends PackContent['kind']> = (
  content: Extract<PackContent, { readonly kind: Kind }>,
  file: PackFile,
  context: PackContext,
) => Made | Promise<Made>

/** Who makes what: by what a file says, and its format. Each is read when it is used. */
const MAKERS: { readonly [Kind in PackContent['kind']]: Partial<Record<PackFormat, Maker<Kind>>> } = {
  publication: {
    html: async ({ publication }, _, context) => (await import('./publication-html.ts')).render(publication, context),
    docx: async ({ publication }, _, context) => (await import('./publication-docx.ts')).render(publication, context),
    pdf: async ({ publication }, _, context) => (await import('./publication-pdf.ts')).render(publication, context),
  },
  form: {
    html: async ({ form }, _, context) => (await import('./form-html.ts')).render(form, context),
    docx: async ({ form }, _, context) => (await import('./form-docx.ts')).render(form, context),
  },
  comparison: {
    html: async (content, file, context) =>
      (await import('./comparison-html.ts')).render(content.set, comparisonContext(content, file, context)),
    docx: async (content, file, context) =>
      (await import('./comparison-docx.ts')).render(content.set, comparisonContext(content, file, context)),
  },
  table: { csv: async ({ rows }) => (await import('./csv.ts')).csv(rows) },
  picture: { svg: ({ picture }, _, { pictures }) => present(pictures.get(picture)?.bytes, picture) },
  file: { copy: ({ path }, _, { copies }) => present(copies.get(path), path) },
}

/**
 * The bytes of a file of a pack: the same for the same file and context.
 *
 * @throws when there is nobody who makes such a file, or the one who does cannot
 */
export async function renderFile(file: PackFile, context: PackContext): Promise<Uint8Array> {
  const { content, format } = file
  // The table holds, for each kind, only those who take that kind.
  const make = MAKERS[content.kind][format] as Maker<typeof content.kind> | undefined
  if (make === undefined) throw new Error(`no ${content.kind} is made as ${format}`)
  const made = await make(content as never, file, context)
  return typeof made === 'string' ? new TextEncoder().encode(made) : made
}

/** Tracked changes of a comparison are the region's. */
function comparisonContext(
  { consultation, dnr }: Extract<PackContent, { readonly kind: 'comparison' }>,
  { language, title }: PackFile,
  { types, date, face, pictures, version }: PackContext,
) {
  return {
    language,
    colour: false,
    columns: 0,
    full: false,
    author: face.sender,
    ...(date !== undefined && { date }),
    typeOf: (name: string) => types.get(name),
    pack: { title, consultation, dnr, face, pictures },
    version,
  }
}

function present(bytes: Uint8Array | undefined, name: string): Uint8Array {
  if (bytes === undefined) throw new Error(`${name} is not at hand`)
  return bytes
}
