/** Where the bench keeps what it makes: all of it in one folder that git ignores. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const CACHE = join(dirname(fileURLToPath(import.meta.url)), '.cache')

/** The peers' packages. */
export const PEERS = join(CACHE, 'peers')

/** Where rumdl remembers: outside the corpora, so that nobody reads it as a document. */
export const RUMDL_CACHE = join(CACHE, 'rumdl')

/** Where `rus` remembers during the bench, in place of the user's own cache. */
export const RUS_CACHE = join(CACHE, 'rus-cache')

/** The peers' settings. They stand above the corpora, because the schema plugin looks for its own upwards. */
export const SETTINGS = {
  markdownlint: join(CACHE, '.markdownlint-cli2.jsonc'),
  remark: join(CACHE, '.remarkrc.mjs'),
  rumdl: join(CACHE, '.rumdl.toml'),
  schema: join(CACHE, 'front-matter.schema.json'),
}
