import { rememberingLatest } from './latest.ts'

const MARKS = '\\u00ad\\u061c\\u180e\\u200b\\u200c\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff'

/** A soft hyphen, or a zero-width or direction mark. A zero-width joiner is left alone, as emoji are made with it. */
export const INVISIBLE = new RegExp(`[${MARKS}]`, 'u')

/**
 * Whether a text holds NUL or an {@link INVISIBLE} character. Looked for once for all that ask. Every character must be
 * looked at: one range of all beyond the scripts of Europe is asked about first, as a list of them all takes V8 twice the time.
 */
export const holdsUnseen = rememberingLatest((text: string): boolean => UNSEEN.test(text))

const UNSEEN = new RegExp(`[\\0\\u00ad\\u0600-\\uffff](?<=[\\0${MARKS}])`)
