/**
 * Why a file is no picture that can be sent out:
 * - `type`: neither PNG, JPEG nor SVG
 * - `broken`: it begins as one, but cannot be read
 * - `tooLarge`: more bytes, pixels or parts than any program should be given
 * - `tooMuchWork`: small in itself, but takes more time or memory to draw than any picture should
 * - `script`: an SVG that does something
 * - `outside`: an SVG that loads something from elsewhere
 * - `declarations`: an SVG with a document type or entities
 * - `encoding`: an SVG in other characters than UTF-8
 * - `size`: an SVG that does not say how large it is
 */
export type PictureFault =
  | 'type'
  | 'broken'
  | 'tooLarge'
  | 'tooMuchWork'
  | 'script'
  | 'outside'
  | 'declarations'
  | 'encoding'
  | 'size'

/**
 * Why a picture is not in what is sent out:
 * - `together`: with it, all pictures are larger than is sent
 * - `unreadable`: the system does not let it be read
 * - `notInRevision`: it is not in the revision that the document is sent in
 */
export type UnsentPicture = PictureFault | 'together' | 'unreadable' | 'notInRevision'
