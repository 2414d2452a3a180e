import { excerpt } from '../../model/excerpt.ts'
import { entryOf, valueAt } from '../../model/header.ts'
import type { DocumentRule } from '../rule.ts'

export const unusableLogo: DocumentRule = {
  scope: 'document',
  types: ['config'],
  id: 'configuration/unusable-logo',
  severity: 'error',
  title: { sv: 'Logotypen kan inte visas', en: 'The logo cannot be shown' },
  reason: {
    sv: 'Breven går annars ut utan logotyp, och mottagarna ser inte lika lätt vem som frågar.',
    en: 'Otherwise the letters go out without a logo, and recipients do not see as easily who asks.',
  },
  remedy: {
    sv: 'Spara logotypen på nytt som enkel SVG eller som PNG, och skriv sökvägen från arbetsytans mapp.',
    en: 'Save the logo anew as plain SVG or as PNG, and write its path from the folder of the workspace.',
  },
  sentences: {
    missing: {
      sv: (values) => `Logotypen ”${values.file}” finns inte, eller ligger utanför arbetsytan.`,
      en: (values) => `The logo “${values.file}” is not there, or lies outside the workspace.`,
    },
    type: {
      sv: (values) => `”${values.file}” är varken SVG, PNG eller JPEG.`,
      en: (values) => `“${values.file}” is neither SVG, PNG nor JPEG.`,
    },
    broken: {
      sv: (values) => `Bilden ”${values.file}” är skadad och kan inte läsas.`,
      en: (values) => `The picture “${values.file}” is damaged and cannot be read.`,
    },
    tooLarge: {
      sv: (values) => `Bilden ”${values.file}” är för stor. En logotyp räcker i några hundra kilobyte.`,
      en: (values) => `The picture “${values.file}” is too large. A few hundred kilobytes are enough for a logo.`,
    },
    tooMuchWork: {
      sv: (values) =>
        `Bilden ”${values.file}” kräver för mycket tid eller minne att rita. Spara den enklare: utan filter, med färre punkter och lager.`,
      en: (values) =>
        `The picture “${values.file}” takes too much time or memory to draw. Save it simpler: without filters, with fewer points and layers.`,
    },
    script: {
      sv: (values) =>
        `Bilden ”${values.file}” innehåller skript, rörelser eller annat som inte är en teckning. Spara den som enkel SVG.`,
      en: (values) =>
        `The picture “${values.file}” holds scripts, motion or something else that is no drawing. Save it as plain SVG.`,
    },
    outside: {
      sv: (values) =>
        `Bilden ”${values.file}” hämtar något utifrån. Bädda in det, eller gör om text till konturer, och spara som enkel SVG.`,
      en: (values) =>
        `The picture “${values.file}” loads something from elsewhere. Embed that, or make text into outlines, and save as plain SVG.`,
    },
    declarations: {
      sv: (values) => `Bilden ”${values.file}” har en dokumenttyp (DOCTYPE). Spara den som enkel SVG.`,
      en: (values) => `The picture “${values.file}” has a document type (DOCTYPE). Save it as plain SVG.`,
    },
    encoding: {
      sv: (values) => `Bilden ”${values.file}” är inte skriven i UTF-8. Spara den som enkel SVG.`,
      en: (values) => `The picture “${values.file}” is not written in UTF-8. Save it as plain SVG.`,
    },
    size: {
      sv: (values) =>
        `Bilden ”${values.file}” säger inte hur stor den är. Ange bredd och höjd när den sparas, eller en ”viewBox”.`,
      en: (values) =>
        `The picture “${values.file}” does not say how large it is. Give width and height when saving it, or a “viewBox”.`,
    },
  },
  examples: {
    good: [
      {
        path: 'rus.config.yaml',
        text: 'face:\n  logo:\n    file: profil/logotyp.svg\n    alternative: Region Exempel\n',
        files: { 'profil/logotyp.svg': drawing('<circle r="9"/>') },
      },
      {
        path: 'rus.config.yaml',
        text: 'face:\n  folder: profil\n  logo:\n    alternative: Region Exempel\n',
        files: { 'profil/logotyp.svg': drawing('<circle r="9"/>') },
      },
    ],
    bad: [
      {
        path: 'rus.config.yaml',
        text: 'face:\n  logo:\n    file: logotyp.svg\n    alternative: Region Exempel\n',
        files: { 'profil/logotyp.svg': drawing('<circle r="9"/>') },
        lines: [3],
      },
      {
        path: 'rus.config.yaml',
        text: 'face:\n  folder: profil\n  logo:\n    alternative: Region Exempel\n',
        files: { 'profil/logotyp.svg': drawing('<image href="https://exempel.se/logotyp.png"/>') },
        lines: [2],
      },
      {
        path: 'rus.config.yaml',
        text: 'face:\n  folder: profil\n  logo:\n    alternative: Region Exempel\n',
        files: { 'profil/logotyp.svg': drawing('<script>alert(1)</script>') },
        lines: [2],
      },
      {
        path: 'rus.config.yaml',
        text: 'face:\n  logo:\n    file: logotyp.svg\n    alternative: Region Exempel\n',
        files: { 'logotyp.svg': '<svg xmlns="http://www.w3.org/2000/svg"><circle r="9"/></svg>' },
        lines: [3],
      },
    ],
  },
  *check({ header }, { configuration }) {
    const logo = configuration?.face.logo
    if (logo?.fault === undefined) return
    const face = valueAt(header, 'face')
    const said = entryOf(valueAt(face, 'logo'), 'file') ?? entryOf(face, 'folder')
    if (said !== undefined) yield { sentence: logo.fault, values: { file: excerpt(logo.path) }, span: said.value.span }
  },
}

function drawing(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30">${content}</svg>`
}
