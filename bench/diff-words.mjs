/** Words as every tool can be held to: what stands between two spaces and has a letter or a digit. */

/**
 * What was told as taken out and put in, in words; `moved` where a tool knows of moves.
 * @typedef {{ removed: number, added: number, moved?: number, changes?: number }} Words
 */

const WORD = /[\p{L}\p{N}]/u

/**
 * @param {string} text
 * @returns {string[]}
 */
function wordsOf(text) {
  return text.split(/\s+/).filter((piece) => WORD.test(piece))
}

/** @param {readonly string[]} texts */
function countIn(texts) {
  return texts.reduce((sum, text) => sum + wordsOf(text).length, 0)
}

/**
 * What marks in an output say: the first group of each pattern is text.
 * @param {string} output
 * @param {RegExp} removed
 * @param {RegExp} added
 * @returns {Words}
 */
function marked(output, removed, added) {
  const texts = (/** @type {RegExp} */ mark) => [...output.matchAll(mark)].map(([, text = '']) => text)
  return { removed: countIn(texts(removed)), added: countIn(texts(added)) }
}

/** `[-taken out-]{+put in+}`, as git, wdiff and our script around jsdiff write. @param {string} output */
export function inBrackets(output) {
  return marked(output, /\[-(.*?)-\]/gs, /\{\+(.*?)\+\}/gs)
}

/** `{--taken out--}{++put in++}{~~from~>to~~}`: CriticMarkup. @param {string} output */
export function inCriticMarkup(output) {
  return marked(output, /\{(?:--|~~)(.*?)(?:--\}|~>)/gs, /(?:\{\+\+|~>)(.*?)(?:\+\+|~~)\}/gs)
}

/** `<del>` and `<ins>`, other tags inside them left out. @param {string} output */
export function inHtml(output) {
  const plain = output.replace(/<(?!\/?(?:ins|del)\b)[^>]*>/g, ' ')
  return marked(plain, /<del\b[^>]*>(.*?)<\/del>/gs, /<ins\b[^>]*>(.*?)<\/ins>/gs)
}

/**
 * What `rus diff --format json` counts itself.
 * @param {string} output
 * @returns {Words}
 */
export function inJson(output) {
  const [document] = JSON.parse(output).documents
  const { removed, added, moved } = document.words
  const told = document.changes.filter((/** @type {{ quiet: boolean }} */ { quiet }) => !quiet)
  return { removed, added, moved, changes: told.length }
}

/**
 * The least that can be told: all words but the longest sequence both texts have.
 * @param {string} old
 * @param {string} now
 * @returns {Words}
 */
export function leastWords(old, now) {
  const [before, after] = [wordsOf(old), wordsOf(now)]
  const kept = commonLength(before, after)
  return { removed: before.length - kept, added: after.length - kept }
}

const BITS = 32

/**
 * Length of the longest common subsequence, 32 words at a time (H. Hyyrö, "Bit-Parallel LCS-length Computation
 * Revisited", 2004).
 * @param {readonly string[]} old
 * @param {readonly string[]} now
 */
function commonLength(old, now) {
  const size = Math.ceil(old.length / BITS)
  /** @type {Map<string, Uint32Array>} */
  const places = new Map()
  for (const [index, word] of old.entries()) {
    const place = places.get(word) ?? new Uint32Array(size)
    place[Math.floor(index / BITS)] = (place[Math.floor(index / BITS)] ?? 0) | (1 << (index % BITS))
    places.set(word, place)
  }
  const row = new Uint32Array(size).fill(0xffffffff)
  for (const word of now) {
    const place = places.get(word)
    if (place !== undefined) advance(row, place)
  }
  let zeros = 0
  for (let index = 0; index < old.length; index += 1) {
    if ((((row[Math.floor(index / BITS)] ?? 0) >>> (index % BITS)) & 1) === 0) zeros += 1
  }
  return zeros
}

/**
 * One step: `row = (row + (row & place)) | (row & ~place)`.
 * @param {Uint32Array} row
 * @param {Uint32Array} place
 */
function advance(row, place) {
  let carry = 0
  for (let index = 0; index < row.length; index += 1) {
    const value = row[index] ?? 0
    const matches = (value & (place[index] ?? 0)) >>> 0
    const sum = value + matches + carry
    carry = sum > 0xffffffff ? 1 : 0
    row[index] = (sum >>> 0) | (value & ~matches)
  }
}
