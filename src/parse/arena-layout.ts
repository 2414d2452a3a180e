/**
 * Where things stand in the buffer that satteri leaves a tree in: offsets of words (32 bits, little-endian), but in a node's data. The layout
 * belongs to the exact version in package.json; the tests that hold the fast engine to the reference would all fail were
 * it another. Each is a number of its own, which the build writes out wherever it is used.
 */

/** What the word at {@link MAGIC} says: `MDAR`. */
export const MDAR = 0x5241444d

// The header. The offsets and lengths it holds are in bytes.
export const MAGIC = 0
export const NODE_SIZE = 2
export const NODE_COUNT = 3
export const NODES = 4
export const CHILDREN = 6
export const DATA = 8
export const POOL = 10

// A node's record. Its type is the first byte of its word.
export const NODE_TYPE = 1
export const NODE_PARENT = 2
export const NODE_BEGIN = 3
export const NODE_END = 4
export const NODE_LINE = 5
export const NODE_COLUMN = 6
export const NODE_END_LINE = 7
export const NODE_END_COLUMN = 8
export const NODE_FIRST_CHILD = 9
export const NODE_CHILD_COUNT = 10
export const NODE_DATA = 11

// A node's data, in bytes from where it begins. What is not named stands at its beginning: a level, a first number, a tick, the
// number of columns, and of several strings the first. A string is its offset in the pool, then its length.
export const STRING_LENGTH = 4
export const LIST_ORDERED = 4
export const TABLE_SIDES = 4
export const TITLE = 8
export const IMAGE_ALT = 8
export const IMAGE_TITLE = 16
export const CODE_VALUE = 16
export const DEFINITION_LABEL = 16
export const REFERENCE_ALT = 20
