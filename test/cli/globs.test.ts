import { expect, test } from 'vitest'
import { folderWith, rus } from './rus.ts'

const BROKEN = 'Se [bilagan](bilaga.pdf).\n'
const SCHEMA = '{ "title": "Rådslag", "type": "object", "properties": { "type": {}, "id": {} }, "required": ["id"] }'
const CONFIG = `documents: [rådslag/**/*.md]
ignore: [rådslag/gömt/**]
schemas: [scheman/råd]
folders:
  - { path: rådslag/känt, rules: { reference/broken-link: off } }
  - { path: rådslag/löst, type: radslag }
`

test.each([
  'NFC',
  'NFD',
] as const)('a configuration in %s speaks of folders however their names are written', (form) => {
  const said = new Set(
    ['NFC', 'NFD'].map((onDisk) => {
      const folder = folderWith({
        'rus.config.yaml': CONFIG.normalize(form),
        ['scheman/råd/radslag.schema.json'.normalize(onDisk)]: SCHEMA,
        'annat/ett.md': `# Ett\n\n${BROKEN}`,
        ['rådslag/två.md'.normalize(onDisk)]: `# Två\n\n${BROKEN}`,
        ['rådslag/gömt/tre.md'.normalize(onDisk)]: `# Tre\n\n${BROKEN}`,
        ['rådslag/känt/fyra.md'.normalize(onDisk)]: `# Fyra\n\n${BROKEN}`,
        ['rådslag/löst/fem.md'.normalize(onDisk)]: `# Fem\n\n${BROKEN}`,
      })
      const { stdout } = rus(['validate', '--format', 'json'], folder)
      const { findings }: { findings: readonly { readonly path: string; readonly rule: string }[] } = JSON.parse(stdout)
      return findings.map(({ path, rule }) => `${path} ${rule}`).join('\n')
    }),
  )
  expect([...said]).toEqual([
    [
      'rådslag/känt/fyra.md front-matter/missing',
      'rådslag/löst/fem.md front-matter/missing-key',
      'rådslag/löst/fem.md reference/broken-link',
      'rådslag/två.md front-matter/missing',
      'rådslag/två.md reference/broken-link',
    ].join('\n'),
  ])
})
