/** How a region looks and signs in what it sends out. */
export interface Face {
  /** The sender: `Region Örebro län`. */
  readonly sender: string
  /** Name of a picture, and what it shows; absent for a letterhead in words. */
  readonly logo?: { readonly picture: string; readonly alternative: string }
  /** Lines at the foot of a letter: addresses, telephone, e-mail, organisation number. */
  readonly letterhead: readonly string[]
  /** How a letter ends: `Med vänlig hälsning`, then who signs, a line each. */
  readonly closing: readonly string[]
  /**
   * `#rrggbb`. Primary and accent have at least 4.5:1 against white, so that text in them on white, and white text on them,
   * can be read (WCAG 2.2, 1.4.3); the text has 7:1 against white and against the tint.
   */
  readonly colours: {
    /** Headings, rules, the band of the title page, buttons. */
    readonly primary: string
    /** Links and what is marked. */
    readonly accent: string
    /** Running text. */
    readonly text: string
    /** Backgrounds of boxes and header rows: light, at least 7:1 under {@link text}. */
    readonly tint: string
  }
  /** Names of font families, as the fonts themselves say. */
  readonly fonts: { readonly headings: string; readonly text: string }
}
