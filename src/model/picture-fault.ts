/**
 * Why a file is no picture that can be sent out:
 * - `type`: neither PNG, JPEG nor SVG
 * - `broken`: it begins as one, but cannot be read
 * - `tooLarge`: more bytes, pixels or parts than any program should be given
 * - `script`: an SVG that does something
 * - `outside`: an SVG that loads something from elsewhere
 * - `declarations`: an SVG with a document type or entities
 * - `encoding`: an SVG in other characters than UTF-8
 * - `size`: an SVG that does not say how large it is
 */
export type PictureFault = 'type' | 'broken' | 'tooLarge' | 'script' | 'outside' | 'declarations' | 'encoding' | 'size'
