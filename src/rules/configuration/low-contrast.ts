import { contrast, isColour, nearestReadable, WHITE } from '../../model/contrast.ts'
import { type ColourUse, LEAST_CONTRAST } from '../../model/face-settings.ts'
import type { Values } from '../../model/finding.ts'
import { type HeaderValue, textAt, valueAt } from '../../model/header.ts'
import type { Bilingual, Language } from '../../model/language.ts'
import type { DocumentRule } from '../rule.ts'

/** Each colour and what it stands on; the text that boxes and table headers are read by is the one shipped, when none is named. */
const USES: readonly ColourUse[] = ['primary', 'accent', 'text', 'tint']
const SHIPPED_TEXT = '#1a2027'

/** What the law asks of all text; less than our own measure is then unwise, and not forbidden. */
const LAWFUL = 4.5

const NAMES: Readonly<Record<ColourUse, Bilingual>> = {
  primary: { sv: 'Huvudfärgen', en: 'The primary colour' },
  accent: { sv: 'Accentfärgen', en: 'The accent colour' },
  text: { sv: 'Textfärgen', en: 'The text colour' },
  tint: { sv: 'Bakgrundstonen', en: 'The tint' },
}

export const lowContrast: DocumentRule = {
  scope: 'document',
  types: ['config'],
  id: 'configuration/low-contrast',
  severity: 'error',
  title: { sv: 'Färgen ger för låg kontrast', en: 'The colour has too little contrast' },
  reason: {
    sv: 'Text i färgen kan inte läsas av den som ser dåligt, läser i starkt ljus eller skriver ut i svartvitt. Handlingarna måste uppfylla lagens krav på tillgänglighet.',
    en: 'Text in the colour cannot be read by those who see poorly, read in bright light or print in black and white. The documents must meet the accessibility requirements of the law.',
  },
  remedy: {
    sv: 'Skriv den färg som föreslås, eller välj en annan med tillräcklig kontrast. Till dess används den föreslagna.',
    en: 'Write the colour that is suggested, or choose another with enough contrast. Until then the suggested one is used.',
  },
  law: 'lagen (2018:1937) om tillgänglighet till digital offentlig service; WCAG 2.1, 1.4.3',
  sentences: {
    low: {
      sv: (values) =>
        `${nameIn(values, 'sv')} ${values.colour} har kontrasten ${ratioIn(values, 'ratio', 'sv')} mot ${values.background === WHITE ? 'vitt' : `texten ${values.background}`}, och det behövs minst ${ratioIn(values, 'least', 'sv')}. Närmaste färg som räcker är ${values.near}.`,
      en: (values) =>
        `${nameIn(values, 'en')} ${values.colour} has a contrast of ${ratioIn(values, 'ratio', 'en')} against ${values.background === WHITE ? 'white' : `the text ${values.background}`}, and at least ${ratioIn(values, 'least', 'en')} is needed. The nearest colour that will do is ${values.near}.`,
    },
  },
  examples: {
    good: [
      { path: 'rus.config.yaml', text: 'face:\n  colours:\n    primary: "#0f4c5c"\n    tint: "#E6F0F2"\n' },
      { path: 'rus.config.yaml', text: 'face:\n  colours:\n    primary: grön\n' },
    ],
    bad: [
      { path: 'rus.config.yaml', text: 'face:\n  colours:\n    primary: "#f7b500"\n', lines: [3] },
      { path: 'rus.config.yaml', text: 'face:\n  colours:\n    accent: "#0077bb"\n    text: "#777777"\n', lines: [4] },
      { path: 'rus.config.yaml', text: 'face:\n  colours:\n    text: "#222222"\n    tint: "#557788"\n', lines: [4] },
    ],
  },
  *check({ header }, { configuration }) {
    const colours = configuration && valueAt(header, 'face', 'colours')
    if (colours?.kind !== 'map') return
    const text = nearestReadable(colourAt(colours, 'text') ?? SHIPPED_TEXT, WHITE, LEAST_CONTRAST.text)
    for (const use of USES) {
      const [colour, span] = [colourAt(colours, use), valueAt(colours, use)?.span]
      const background = use === 'tint' ? text : WHITE
      const least = LEAST_CONTRAST[use]
      if (colour === undefined || span === undefined) continue
      const ratio = contrast(colour, background)
      if (ratio >= least) continue
      const near = nearestReadable(colour, background, least)
      const severity = ratio >= LAWFUL ? 'warning' : 'error'
      yield { sentence: 'low', values: { use, colour, background, ratio, least, near }, span, severity }
    }
  },
}

/** What is no colour is told of by its form. */
function colourAt(colours: HeaderValue, use: ColourUse): string | undefined {
  const text = textAt(colours, use)
  return text !== undefined && isColour(text) ? text.toLowerCase() : undefined
}

function nameIn({ use }: Values, language: Language): string {
  return NAMES[USES.find((each) => each === use) ?? 'primary'][language]
}

/** `4,5:1`, rounded down: what falls short must not seem to reach. */
function ratioIn(values: Values, name: 'ratio' | 'least', language: Language): string {
  const rounded = (Math.floor(Number(values[name]) * 10) / 10).toString()
  return `${language === 'sv' ? rounded.replace('.', ',') : rounded}:1`
}
