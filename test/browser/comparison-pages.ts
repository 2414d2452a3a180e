import { compare } from '../../src/diff/compare.ts'
import { judge } from '../../src/diff/mandate.ts'
import type { ComparisonSet } from '../../src/model/comparison.ts'
import type { ComparisonContext } from '../../src/render/comparison-context.ts'
import { render } from '../../src/render/comparison-html.ts'
import { COMMON, SHIPPED } from '../../src/schema/shipped.ts'
import { documentTypes } from '../../src/schema/types.ts'
import { parsed } from '../parse/parsed.ts'

const types = documentTypes({}, SHIPPED, COMMON)

/** Two texts, and what they are called. */
export interface Versions {
  readonly old: string
  readonly new: string
  readonly path?: string
}

/** The page of a comparison of one pair of texts or several; with `round`, the first is held against what that decided. */
export async function comparisonPage(
  pairs: Versions | readonly Versions[],
  { round, ...options }: Partial<ComparisonContext> & { readonly round?: string } = {},
): Promise<string> {
  const set = comparisonOf(pairs)
  const [first] = set.documents
  const page = await render(set, {
    language: 'sv',
    colour: false,
    columns: 80,
    full: false,
    author: '',
    version: '1.0.0',
    typeOf: (name) => types.get(name),
    ...(round !== undefined && first?.state === 'both' && { verdict: judge(first.comparison, parsed(round)) }),
    ...options,
  })
  return String(page)
}

export function comparisonOf(pairs: Versions | readonly Versions[]): ComparisonSet {
  const all = 'old' in pairs ? [pairs] : pairs
  const documents = all.map(({ old, new: now, path = 'strategi/rus.md' }) => {
    return { state: 'both' as const, comparison: compare(parsed(old, path), parsed(now, path)) }
  })
  const path = all[0]?.path ?? 'strategi/rus.md'
  return { old: `v2018:${path}`, new: path, documents }
}

const UNCHANGED = Array.from(
  { length: 6 },
  (_, index) => `Stycke ${index + 1} om hur länets kommuner och regionen samverkar står kvar som det var skrivet.`,
).join('\n\n')

const SKILLS = `Arbetsgivarna ska hitta de människor de behöver. Utbildningar på alla nivåer ska svara mot det arbetslivet
frågar efter, och den som vill byta yrke mitt i livet ska kunna göra det utan att flytta från länet.`

/** A pair with every kind of change and of block. */
export const STRATEGIES: Versions = {
  old: `---
type: strategy
id: rus
language: sv
version: "1.0"
dnr: 15RS3120
---

# Regional utvecklingsstrategi 2018–2030

Strategin gäller hela länet.

## Kompetens {#kompetens}

${SKILLS}

## Vision {#vision}

${UNCHANGED}

### Så läser du visionen {#lasa}

Visionen visar vart länet ska. Den som läser den bör tänka på helheten och inte på enskilda delar. Den beslutas av regionfullmäktige efter samråd med länets alla kommuner.

## Mål {#mal}

Länet ska växa med 500 000 kr per år till 2030.

- Fler ska arbeta.
- Färre ska lämna skolan utan betyg.
  - Det gäller alla kommuner.

1. [ ] Börja
2. [x] Sluta

> En region för alla.

| Mål | 2018 | 2030 |
| --- | ---: | ---: |
| Sysselsatta | 77,9 % | 80 % |
| Företag | 31 000 | 33 000 |
| Skola | 66 % | 75 % |

: Mål i siffror

Läs mer på [regionens webbplats](https://www.example.se/rus) och i [visionen](#vision).

![Karta över länet](bilder/karta.png)

Det här stycket tas bort helt och hållet, eftersom det inte längre stämmer.

\`\`\`
kod
\`\`\`
`,
  new: `---
type: strategy
id: rus
language: sv
version: "2.0"
supersedes: rus-2018
dnr: 15RS3120
---

# Regional utvecklingsstrategi 2022–2030

Strategin gäller hela länet.

## Vision {#vision}

${UNCHANGED}

### Så läser du visionen {#lasa}

Visionen visar vart länet ska. Den som läser den bör tänka på helheten och inte på enskilda delar.

Den beslutas av regionfullmäktige efter samråd med länets alla kommuner.

## Mål och medel {#mal}

Länet ska växa med 600 000 kr per år till 2030, och **alla** ska vara med[^1].

- Fler ska arbeta och studera.
- Färre ska lämna skolan utan betyg.
  - Det gäller alla kommuner.
- Ingen ska lämnas utanför.

1. [x] Börja
2. [x] Sluta

> En region för alla som bor här.

| Mål | 2018 | 2021 | 2030 |
| --- | ---: | ---: | ---: |
| Sysselsatta | 77,9 % | 77,6 % | 82 % |
| Företag | 31 000 | 31 200 | 33 000 |
| Utsläpp | 10 | 8 | 4 |

: Mål i siffror

Läs mer på [regionens webbplats](https://www.example.se/strategi) och i [visionen](#vision).

![Karta över länet](bilder/karta-2022.png)

\`\`\`
ny kod
\`\`\`

[^1]: Även de som inte bor här än.

## Genomförande {#genomforande}

### Kompetens {#kompetens}

${SKILLS.replace('människor', 'kvinnor och män')}
`,
}

/** A round that let some of what {@link STRATEGIES} shows change, but not all. */
export const ROUND = `---
type: update-round
id: runda
scope:
  sections: [vision]
  decidedBy: Partnerskapet
  date: 2021-03-11
keepStructure: true
---

# Runda
`

/** What has been used to run script through a page. */
const VECTORS = [
  '<script>window.ran = true</script>',
  '<img src=http://evil.test/a.png onerror="window.ran=true">',
  '"><svg onload="window.ran=true">',
  "' onmouseover='window.ran=true' x='",
  '</title><script>window.ran=true</script>',
  '</style><script>window.ran=true</script>',
  '</script><script>window.ran=true</script>',
  '<a href="javascript:window.ran=true">x</a>',
  '<iframe srcdoc="<script>parent.ran=true</script>"></iframe>',
  '<!--<script>window.ran=true</script>-->',
  '<details open ontoggle="window.ran=true">',
  '<style>*{background:url(http://evil.test/s.png)}</style>',
  '<base href="http://evil.test/">',
  '<form action="http://evil.test/"><button>x</button></form>',
  '&lt;script&gt;window.ran=true&lt;/script&gt;',
  '{{constructor.constructor("window.ran=true")()}}',
]

const TARGETS = [
  'javascript:window.ran=true',
  'JaVaScRiPt:window.ran=true',
  'java&#x09;script:window.ran=true',
  '&#1;javascript:window.ran=true',
  'vbscript:window.ran=true',
  'data:text/html,<script>window.ran=true</script>',
  'file:///etc/passwd',
  '//evil.test/a',
  'https://www.example.se/"onmouseover="window.ran=true',
  'mailto:a@example.se?body="><script>window.ran=true</script>',
  '#"onfocus="window.ran=true',
  '#vision',
]

/** The vectors in every place of a document, differing a little between the versions. */
export const HOSTILE: Versions = {
  path: `strategi/${VECTORS[2]}.md`,
  old: hostileText('förr'),
  new: hostileText('nu'),
}

function hostileText(when: string): string {
  const header = VECTORS.map((vector, index) => `x${index}: ${JSON.stringify(`${vector} ${when}`)}`).join('\n')
  const blocks = VECTORS.map(
    (vector, index) => `## ${vector} ${when} {#a${index}}

Text ${escaped(vector)} ${when} och \`${vector}\` står här med flera ord till.

- ${escaped(vector)} ${when}

${vector}

| A ${escaped(vector)} | B |
| --- | --- |
| ${escaped(vector)} ${when} | ${when} |

: ${escaped(vector)} ${when}
`,
  ).join('\n')
  const links = TARGETS.map(
    (target) =>
      `- [länk ${when}](<${target.replace(/[<>]/g, '\\$&')}>) ![bild ${when}](<${target.replace(/[<>]/g, '\\$&')}>)`,
  ).join('\n')
  return `---\ntype: '${VECTORS[0]} ${when}'\nlanguage: '"><script>'\n${header}\n---\n\n# ${escaped(VECTORS.join(' '))} ${when}\n\n## Vision {#vision}\n\n${links}\n\n${blocks}`
}

/** As Markdown text rather than markup. */
function escaped(text: string): string {
  return text.replace(/[<>&|*_`[\]$]/g, '\\$&')
}
