import { excerpt } from '../../model/excerpt.ts'
import type { DocumentRule } from '../rule.ts'

export const imageAlternative: DocumentRule = {
  id: 'text/image-alternative',
  severity: 'warning',
  scope: 'document',
  title: { sv: 'Bilden saknar beskrivning', en: 'The image has no description' },
  reason: {
    sv: 'Den som inte ser bilden, eller läser en utskrift där den saknas, får inte veta vad den visar.',
    en: 'Those who cannot see the image, or read a print without it, do not learn what it shows.',
  },
  remedy: {
    sv: 'Skriv inom hakparenteserna vad bilden visar: ”![Karta över länets tolv kommuner](karta.png)”.',
    en: 'Write between the brackets what the image shows: “![Map of the twelve municipalities](map.png)”.',
  },
  law: 'lagen (2018:1937) om tillgänglighet till digital offentlig service; WCAG 2.1, 1.1.1',
  sentences: {
    missing: {
      sv: (values) => `Bilden ”${values.target}” saknar beskrivning. Skriv vad den visar inom hakparenteserna.`,
      en: (values) => `The image “${values.target}” has no description. Write what it shows between the brackets.`,
    },
    fileName: {
      sv: (values) => `Beskrivningen ”${values.text}” är ett filnamn. Skriv vad bilden visar.`,
      en: (values) => `The description “${values.text}” is a file name. Write what the image shows.`,
    },
  },
  *check({ links }) {
    for (const { kind, text, target, span } of links) {
      if (kind !== 'image') continue
      if (text.trim() === '') yield { sentence: 'missing', values: { target: excerpt(target) }, span }
      else if (/^\S{1,100}\.(?:png|jpe?g|gif|svg|webp)$/i.test(text))
        yield { sentence: 'fileName', values: { text: excerpt(text) }, span }
    }
  },
  examples: {
    good: [{ text: '# Länet\n\n![Karta över länets tolv kommuner](karta.png)\n' }],
    bad: [{ text: '# Länet\n\n![](karta.png)\n\n![karta.png](karta.png)\n', lines: [3, 5] }],
  },
}
