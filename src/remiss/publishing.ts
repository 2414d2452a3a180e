/** How what a document leads to is published. */
export interface Publishing {
  /**
   * Where a link leads for those who read the pack: `#id` in the same publication, a file of the pack, or the web or a
   * mailbox; undefined where it leads nowhere for them, and only its text is kept. `target` is as the document has it.
   */
  readonly targetOf: (target: string) => string | undefined
  /** Name of the picture an image shows; undefined when it could not be read, and its alternative text stands instead. */
  readonly pictureOf: (target: string) => string | undefined
}
