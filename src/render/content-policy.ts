import type { Html } from './html.ts'

/** What a page that needs nothing else carries in itself. */
export interface PageParts {
  readonly style: string
  /** Its only script; absent for a page without. */
  readonly script?: string
  /** Whether it shows pictures, as `data:` addresses. */
  readonly pictures?: boolean
}

/**
 * The Content Security Policy (level 3) of such a page: nothing may be loaded or sent, and nothing runs or gives it its
 * look but its own style and script, known by their digests.
 */
export async function contentPolicy({ style, script, pictures = false }: PageParts): Promise<Html> {
  const sources = [`default-src 'none'`, `style-src '${await digest(style)}'`]
  if (script !== undefined) sources.push(`script-src '${await digest(script)}'`)
  if (pictures) sources.push('img-src data:')
  return { markup: [...sources, `base-uri 'none'`, `form-action 'none'`].join('; ') }
}

/** SHA-256 of a text as a source of a policy (CSP level 3, section 2.3.1). */
async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return `sha256-${btoa(String.fromCharCode(...bytes))}`
}
