/** Characters JSON allows as they are, but which steer a terminal or hide text in an editor. */
const UNSAFE = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g

/**
 * JSON with two spaces' indent and a closing line end. Control, bidirectional and invisible characters are
 * written as `\uXXXX`, so that the text is harmless in a terminal and reads back the same.
 */
export function toJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `${text}\n`
}
