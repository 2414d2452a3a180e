import { get_font_info, initSync, type TypstCompiler, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler'

/** Typst, and the fonts it may use: no others, so that every machine makes the same file. */
export interface PdfEngineParts {
  /** The bytes of `typst.wasm`. */
  readonly program: Uint8Array
  /** TrueType or OpenType. */
  readonly fonts: readonly Uint8Array[]
}

export interface PdfRequest {
  /**
   * Typst source by file name; `main.typ` is what is set. Ours alone: what others wrote is data, and never source. It
   * names the file's date, or `none`: Typst takes today's otherwise.
   */
  readonly templates: ReadonlyMap<string, string>
  /** What the templates read as `json("/data.json")`. */
  readonly data: unknown
  /** What the templates read as `/pictures/<name>`. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

/** A file, or why there is none: a picture that cannot be read, or what Typst said of a template or the data in it. */
export type PdfOutcome =
  | { readonly pdf: Uint8Array }
  | { readonly fault: 'picture'; readonly picture: string }
  | { readonly fault: 'template'; readonly message: string }

export interface PdfFont {
  /** As Typst calls it: without words for weight or width, `Roboto` for Roboto Condensed. */
  readonly family: string
  readonly bytes: Uint8Array
}

export interface PdfEngine {
  readonly fonts: readonly PdfFont[]
  /** Sets a text. The same request gives the same bytes, at every time and whatever was set before. Never throws. */
  readonly compile: (request: PdfRequest) => PdfOutcome
}

/**
 * An engine for tagged PDF files of version 1.7, made in a tenth of a second. It reaches neither disk nor network.
 * It keeps what it has laid out, about a mebibyte a page, until its thread ends.
 */
export async function pdfEngine({ program, fonts }: PdfEngineParts): Promise<PdfEngine> {
  initSync({ module: program })
  const builder = new TypstCompilerBuilder()
  // A disk with nothing on it.
  await builder.set_access_model({}, absent, isAbsent, itself, absent)
  for (const font of fonts) await builder.add_raw_font(font)
  const compiler = await builder.build()
  return { fonts: fonts.flatMap(fontsIn), compile: (request) => compileWith(compiler, request) }
}

/** What Typst knows of the font, or of each in a collection of fonts. */
function fontsIn(bytes: Uint8Array): readonly PdfFont[] {
  const known: { readonly info: readonly { readonly family: string }[] } = get_font_info(bytes)
  return known.info.map(({ family }) => ({ family, bytes }))
}

const absent = () => undefined
const isAbsent = () => false
const itself = (path: string) => path

function compileWith(compiler: TypstCompiler, request: PdfRequest): PdfOutcome {
  try {
    compiler.reset_shadow()
    for (const [name, bytes] of request.pictures) compiler.map_shadow(`/pictures/${name}`, bytes)
    for (const [name, source] of request.templates) compiler.add_source(`/${name}`, source)
    compiler.map_shadow('/data.json', new TextEncoder().encode(JSON.stringify(request.data)))
    const outcome = outcomeOf(compiler, '/main.typ')
    if ('pdf' in outcome) return outcome
    const picture = [...request.pictures.keys()].find((name) => !isReadable(compiler, name))
    return picture === undefined ? outcome : { fault: 'picture', picture }
  } catch (error) {
    // A failure inside WebAssembly itself, such as no more memory.
    return { fault: 'template', message: String(error) }
  }
}

/** Whether a picture can be set by itself. */
function isReadable(compiler: TypstCompiler, name: string): boolean {
  compiler.add_source('/picture.typ', `#image(${JSON.stringify(`/pictures/${name}`)})`)
  return 'pdf' in outcomeOf(compiler, '/picture.typ')
}

/** Diagnostics as lines: `/main.typ:2:2: error: unknown variable: foo`. */
const LINES = 2

function outcomeOf(compiler: TypstCompiler, file: string): PdfOutcome {
  const { result, diagnostics }: { readonly result?: Uint8Array; readonly diagnostics?: readonly string[] } =
    compiler.compile(file, [], 'pdf', LINES)
  if (result !== undefined) return { pdf: result }
  return { fault: 'template', message: diagnostics?.join('\n') ?? '' }
}
