import { expect, test } from 'vitest'
import { contrast, WHITE } from '../../src/model/contrast.ts'
import { faceFiles, hasFaceFolder } from '../../src/model/face-settings.ts'
import { readHeader } from '../../src/parse/header.ts'
import { workspaceFrom } from '../../src/parse/workspace.ts'
import { faceFrom } from '../../src/remiss/face.ts'

const workspace = (yaml: string) => workspaceFrom(readHeader(yaml, 0, yaml.length).header)
const face = (yaml: string, found: readonly string[] = [], families: readonly string[] = []) => {
  const read = workspace(yaml)
  return faceFrom(read, faceFiles(read.face, found), families)
}

test('a region that says nothing sends in its own name, in the look that ships with rus', () => {
  expect(face('region: "18"')).toEqual({
    sender: 'Region Örebro län',
    letterhead: [],
    closing: ['Med vänlig hälsning', 'Region Örebro län'],
    colours: { primary: '#0f4c5c', accent: '#00608a', text: '#1a2027', tint: '#e6f0f2' },
    fonts: { headings: 'Source Sans 3', text: 'Source Serif 4' },
  })
  expect(face('language: en').closing).toEqual(['Yours sincerely', 'The region'])
})

test('what is said is kept', () => {
  const said = face(
    `face:
  folder: profil
  sender: Region Exempel
  logo: { alternative: Exempels vapen }
  fonts: { headings: Futura, text: Okänd }
  letterhead: [Box 1, "a@exempel.se"]
  closing: Hej
`,
    ['profil/logotyp.png', 'profil/logotyp.svg', 'profil/typsnitt/Futura.ttf', 'annat/logotyp.svg'],
    ['Futura'],
  )
  expect(said).toMatchObject({
    sender: 'Region Exempel',
    logo: { picture: 'profil/logotyp.svg', alternative: 'Exempels vapen' },
    letterhead: ['Box 1', 'a@exempel.se'],
    closing: ['Hej'],
    fonts: { headings: 'Futura', text: 'Source Serif 4' },
  })
})

test('a primary colour alone gives links and tint of its hue', () => {
  expect(face('face:\n  colours:\n    primary: "#8A1538"').colours).toEqual({
    primary: '#8a1538',
    accent: '#8a1538',
    text: '#1a2027',
    tint: '#f3e8eb',
  })
})

test('whatever colours are said, texts in them and on them can be read', () => {
  const shades = ['#000000', '#333333', '#777777', '#bbbbbb', '#ffffff', '#f7b500', '#00ff00', 'röd', '"><script>']
  for (const primary of shades) {
    for (const text of shades) {
      const yaml = `face:\n  colours:\n    primary: '${primary}'\n    accent: '${text}'\n    text: '${text}'\n    tint: '${primary}'`
      const { colours } = face(yaml)
      for (const colour of Object.values(colours)) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
      expect(contrast(colours.primary, WHITE)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(colours.accent, WHITE)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(colours.text, WHITE)).toBeGreaterThanOrEqual(7)
      expect(contrast(colours.tint, colours.text)).toBeGreaterThanOrEqual(7)
    }
  }
})

test('the files of a face are those in its folder, however that is written', () => {
  const found = ['mall/logo.png', 'mall/fonts/A.OTF', 'mall/fonts/läs.txt', 'mallar/logotyp.svg', 'logotyp.svg']
  const filesOf = (yaml: string) => faceFiles(workspace(yaml).face, found)
  for (const folder of ['mall', './mall/', 'mall//']) {
    expect(filesOf(`face: { folder: '${folder}' }`)).toEqual({ logo: 'mall/logo.png', fonts: ['mall/fonts/A.OTF'] })
  }
  expect(filesOf('face: { folder: . }')).toEqual({ logo: 'logotyp.svg', fonts: [] })
  expect(filesOf('face: { logo: { file: ./bild.svg } }')).toEqual({ logo: 'bild.svg', fonts: [] })
  expect(hasFaceFolder(workspace('face: { folder: tom, logo: { file: a.svg } }').face, found)).toBe(false)
  expect(hasFaceFolder(workspace('').face, [])).toBe(true)
})

test('what cannot be read stays at the default', () => {
  expect(face('region: "18"\nface:\n  - a\n')).toEqual(face('region: "18"'))
  expect(
    face('region: "18"\nface:\n  sender: ""\n  logo: 3\n  colours: [a]\n  fonts: { text: }\n  letterhead:\n'),
  ).toEqual(face('region: "18"'))
})
