import type { Face } from '../../src/model/face.ts'
import type { Picture, Publication, PublishedBlock, PublishedRun } from '../../src/model/publication.ts'
import type { PublicationContext } from '../../src/render/publication-context.ts'

const FACE: Face = {
  sender: 'Region Exempel',
  logo: { picture: 'logotyp', alternative: 'Region Exempel' },
  letterhead: ['Box 123, 700 00 Exempelstad', 'regionen@exempel.se', 'Organisationsnummer 232100-0000', 'exempel.se'],
  closing: ['Med vänlig hälsning', 'Enheten för analys och strategi'],
  colours: { primary: '#0f4c5c', accent: '#00608a', text: '#1a2027', tint: '#e6f0f2' },
  fonts: { headings: 'Source Sans 3', text: 'Source Serif 4' },
}

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" width="220" height="64" viewBox="0 0 220 64"><circle cx="32" cy="32" r="30" fill="#0f4c5c"/><path d="M14 40q9-16 18-4t18-6" fill="none" stroke="#fff" stroke-width="5"/><text x="74" y="42" font-family="sans-serif" font-size="26" font-weight="700" fill="#0f4c5c">Exempel</text></svg>`
const CHART = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="240" viewBox="0 0 640 240"><rect width="640" height="240" fill="#e6f0f2"/><rect x="60" y="120" width="90" height="100" fill="#0f4c5c"/><rect x="270" y="80" width="90" height="140" fill="#0f4c5c"/><rect x="480" y="40" width="90" height="180" fill="#0f4c5c"/></svg>`

const PICTURES: ReadonlyMap<string, Picture> = new Map([
  ['logotyp', svg(LOGO, 220, 64)],
  ['diagram', svg(CHART, 640, 240)],
])

export const CONTEXT: PublicationContext = {
  face: FACE,
  pictures: PICTURES,
  fonts: [],
  assets: new Map(),
  version: '1.0.0',
}

function svg(text: string, width: number, height: number): Picture {
  return { type: 'svg', bytes: new TextEncoder().encode(text), width, height }
}

function heading(level: number, id: string, text: string, number?: string): PublishedBlock {
  return { kind: 'heading', level, id, ...(number !== undefined && { number }), runs: [{ text }] }
}

function paragraph(runs: string | readonly PublishedRun[], number?: number): PublishedBlock {
  const said = typeof runs === 'string' ? [{ text: runs }] : runs
  return { kind: 'paragraph', runs: said, ...(number !== undefined && { number }) }
}

function item(...blocks: readonly PublishedBlock[]) {
  return { blocks }
}

function cells(...texts: readonly string[]) {
  return texts.map((text) => (text === '' ? [] : [{ text }]))
}

const EVERY_RUN: readonly PublishedRun[] = [
  { text: 'Länet ska ' },
  { text: 'växa hållbart', strong: true },
  { text: ' och ' },
  { text: 'tillsammans', emphasis: true },
  { text: ', säger ' },
  { text: 'förordning (2017:583)', link: 'https://www.exempel.se/forordning' },
  { text: '', footnote: '1' },
  { text: '. Läs mer på ' },
  { text: 'exempel.se/rus', link: 'https://exempel.se/rus' },
  { text: ', skriv till ' },
  { text: 'rus@exempel.se', link: 'mailto:rus@exempel.se' },
  { text: ' eller se ' },
  { text: 'avsnittet ', link: '#mal' },
  { text: 'Mål', link: '#mal', strong: true },
  { text: ' och ' },
  { text: 'frågorna', link: '20RS6401-fragor.html' },
  { text: '. Det ' },
  { text: 'som gällde', struck: true },
  { text: ' heter ' },
  { text: 'rus.md', code: true },
  { text: '.' },
]

/** Every kind of block. */
export const EVERY_BLOCK: readonly PublishedBlock[] = [
  heading(2, 'vision', 'Vår vision', '1'),
  {
    kind: 'paragraph',
    style: 'lead',
    runs: [{ text: 'År 2030 är länet en plats där människor vill bo, arbeta och driva företag.' }],
  },
  paragraph(EVERY_RUN, 1),
  paragraph(
    'Strategin gäller hela länet och alla som vill bidra till dess utveckling: kommuner, myndigheter, näringsliv och civilsamhälle. Den är vägledande för hur de statliga medlen för regional tillväxt används.',
    2,
  ),
  heading(3, 'lasa', 'Så läser du strategin', '1.1'),
  {
    kind: 'list',
    ordered: false,
    items: [
      item(paragraph('Vision och övergripande mål')),
      item(paragraph('Prioriterade områden'), {
        kind: 'list',
        ordered: false,
        items: [item(paragraph('Näringsliv')), item(paragraph('Kompetens'))],
      }),
    ],
  },
  {
    kind: 'list',
    ordered: true,
    start: 3,
    items: [item(paragraph('Remiss'), paragraph('Svaren ska ha kommit in i september.')), item(paragraph('Beslut'))],
  },
  {
    kind: 'list',
    ordered: false,
    items: [
      { checked: true, blocks: [paragraph('Förslaget är framtaget')] },
      { checked: false, blocks: [paragraph('Svaren är sammanställda')] },
    ],
  },
  heading(2, 'mal', 'Mål', '2'),
  paragraph(
    [
      { text: 'Målen följs upp varje år.' },
      { text: '', footnote: '2' },
      { text: ' De sattes 2018.' },
      { text: '', footnote: '1' },
    ],
    3,
  ),
  {
    kind: 'table',
    id: 'tabell-mal',
    caption: [{ text: 'Effektmål med utgångsläge och målvärde' }],
    columns: [{ align: 'left' }, { align: 'right' }, { align: 'right' }],
    header: cells('Effektmål', '2018', '2030'),
    rows: [
      cells('Sysselsatta 20–64 år', '77,9 %', '82 %'),
      cells('Nya företag per 1 000 invånare', '4,1', '6'),
      cells('Utsläpp, tusen ton', '1 436', '690'),
      cells('Summa', '1 518', '778'),
    ],
    rowHeadings: true,
    totals: [3],
  },
  {
    kind: 'table',
    columns: [
      { align: 'left', width: 0.3 },
      { align: 'left', width: 0.5 },
      { align: 'center', width: 0.2 },
    ],
    header: cells('', 'Vad som görs', 'År'),
    rows: [
      cells('Kompetens', 'Utbildningar på alla nivåer svarar mot det arbetslivet frågar efter', '2022'),
      cells('Transporter', 'Stråken binder ihop länet med Mälardalen och med Oslo', '2024'),
    ],
    rowHeadings: false,
  },
  {
    kind: 'figure',
    id: 'figur-1',
    picture: 'diagram',
    alternative: 'Stapeldiagram: andelen sysselsatta ökar från 78 till 82 procent.',
    caption: [{ text: 'Figur 1. Sysselsättningen ökar.' }],
    width: 0.8,
  },
  { kind: 'quote', blocks: [paragraph('En region för alla som bor här.')] },
  {
    kind: 'notice',
    title: 'Rättelse',
    blocks: [
      paragraph([
        { text: 'Målvärdet för energi är rättat. Läs ' },
        { text: 'rättelsen', link: '20RS6401-rattelse.html' },
        { text: '.' },
      ]),
    ],
  },
  heading(3, 'andringar', 'Vad som har ändrats', '2.1'),
  paragraph([
    { text: 'Antalet invånare ska ' },
    { text: 'växa', mark: 'removed' },
    { text: 'öka med ', mark: 'added' },
    { text: '5 000', mark: 'added', strong: true },
    { text: ' till 2030' },
    { text: ' eller tidigare', mark: 'removed' },
    { text: '.' },
  ]),
  { kind: 'code', text: 'mål: 82 %\nkälla: exempel', language: 'yaml' },
  heading(4, 'svara', 'Svara så här', '2.1.1'),
  { kind: 'paragraph', style: 'key', runs: [{ text: '[#mal]' }] },
  {
    kind: 'answer-space',
    label: 'Inställning',
    choices: ['Tillstyrker', 'Tillstyrker med synpunkter', 'Avstyrker'],
    lines: 0,
  },
  { kind: 'answer-space', label: 'Synpunkter', lines: 4 },
  { kind: 'divider' },
  { kind: 'divider', page: true },
  {
    kind: 'paragraph',
    style: 'small',
    runs: [{ text: 'Rader\nbryts så här ' }, { text: 'liten bild', image: 'logotyp' }],
  },
]

export const REPORT: Publication = {
  layout: 'report',
  language: 'sv',
  title: 'Regional utvecklingsstrategi för Exempels län 2022–2030',
  subtitle: 'Förslag till uppdaterad strategi',
  facts: [
    { label: 'Diarienummer', value: [{ text: '20RS6401' }] },
    { label: 'Version', value: [{ text: 'Remissversion' }] },
    { label: 'Remisstid', value: [{ text: '20 juni–30 september 2021' }] },
    { label: 'Svara till', value: [{ text: 'regionen@exempel.se', link: 'mailto:regionen@exempel.se' }] },
  ],
  running: ['Region Exempel', '20RS6401', 'Remissversion'],
  date: '2021-06-20',
  contents: { title: 'Innehåll', depth: 3 },
  blocks: EVERY_BLOCK,
  notes: [
    { number: '1', blocks: [paragraph('Förordning om regionalt tillväxtarbete, 8–16 §§.')] },
    {
      number: '2',
      blocks: [
        paragraph([{ text: 'Se ' }, { text: 'uppföljningen', link: 'https://exempel.se/uppfoljning' }, { text: '.' }]),
      ],
    },
  ],
}

export const LETTER: Publication = {
  layout: 'letter',
  language: 'sv',
  title: 'Remiss: uppdaterad regional utvecklingsstrategi för Exempels län',
  facts: [
    { label: 'Datum', value: [{ text: '20 juni 2021' }] },
    { label: 'Diarienummer', value: [{ text: '20RS6401' }] },
    { label: 'Sista svarsdag', value: [{ text: '30 september 2021' }] },
  ],
  running: ['Region Exempel', '20RS6401'],
  date: '2021-06-20',
  blocks: [
    { kind: 'paragraph', style: 'address', runs: [{ text: 'Exempelstads kommun\nexempelstad@exempel.se' }] },
    paragraph(
      'Regionen ser över den regionala utvecklingsstrategin. Vi bjuder nu in er att lämna synpunkter på ett förslag till uppdaterad strategi för 2022–2030.',
    ),
    paragraph(
      'Det är inte en ny strategi. Visionen, de tre övergripande målen och de tio prioriterade områdena finns kvar. Det som har ändrats handlar om följderna av pandemin, digitaliseringen, landsbygdernas villkor och EU:s gröna giv.',
    ),
    paragraph([
      { text: 'Vi vill ha ert svar ' },
      { text: 'senast den 30 september 2021', strong: true },
      { text: '. Ni kan svara på alla fem frågorna eller bara på dem som rör er.' },
    ]),
    heading(2, 'sa-svarar-ni', 'Så svarar ni'),
    paragraph([
      { text: 'Använd helst ' },
      { text: 'svarsformuläret', link: '../20RS6401-svarsformular.html' },
      { text: '. Skriver ni fritt, ange vilket avsnitt eller vilken fråga varje synpunkt gäller.' },
    ]),
    heading(2, 'bilagor', 'Det här skickar vi med'),
    {
      kind: 'list',
      ordered: true,
      items: [
        item(paragraph([{ text: 'Förslaget', link: '../20RS6401-forslag.html' }])),
        item(paragraph([{ text: 'Frågorna', link: '../20RS6401-fragor.html' }])),
      ],
    },
    { kind: 'paragraph', style: 'closing', runs: [{ text: 'Med vänlig hälsning\n\nEnheten för analys och strategi' }] },
  ],
  notes: [],
}

function file(title: string, name: string, about: string) {
  const formats = (['pdf', 'docx'] as const).flatMap((format): PublishedRun[] => [
    { text: ' · ' },
    { text: format === 'pdf' ? 'PDF' : 'Word', link: `${name}.${format}` },
  ])
  return item(paragraph([{ text: title, link: `${name}.html` }, ...formats]), paragraph(about))
}

/** As the front page of a pack. */
export const SHEET: Publication = {
  layout: 'sheet',
  language: 'sv',
  title: 'Remiss: uppdaterad regional utvecklingsstrategi',
  subtitle: 'Lämna synpunkter på förslaget senast den 30 september 2021.',
  facts: [
    { label: 'Diarienummer', value: [{ text: '20RS6401' }] },
    { label: 'Version', value: [{ text: 'Remissversion' }] },
    { label: 'Remisstid', value: [{ text: '20 juni–30 september 2021' }] },
  ],
  running: ['Region Exempel', '20RS6401'],
  blocks: [
    heading(2, 'las', 'Läs'),
    {
      kind: 'list',
      ordered: false,
      items: [
        file('Missiv till kommuner och myndigheter', '20RS6401-missiv-externa', 'Brevet som bjuder in till remissen.'),
        file('Förslaget', '20RS6401-forslag', 'Hela förslaget till strategi.'),
        file('Vad som ändras', '20RS6401-andringar', 'Förslaget jämfört med strategin som gäller.'),
      ],
    },
    heading(2, 'svara', 'Svara'),
    {
      kind: 'list',
      ordered: false,
      items: [
        item(
          paragraph([{ text: 'Svarsformulär', link: '20RS6401-svarsformular.html' }]),
          paragraph('Fylls i direkt i webbläsaren.'),
        ),
      ],
    },
  ],
  notes: [],
}

/** What has been used to run script through a page. */
const VECTORS = [
  '<script>window.ran = true</script>',
  '<img src=http://evil.test/a.png onerror="window.ran=true">',
  '"><svg onload="window.ran=true">',
  "' onmouseover='window.ran=true' x='",
  '</title><script>window.ran=true</script>',
  '</style><script>window.ran=true</script>',
  '"; } body { background: url(http://evil.test/s.png) } /*',
  '\\22 ; } * { background: url(http://evil.test/s.png)',
  '\u202e\u0000\u2028 vänd',
  '&lt;script&gt;window.ran=true&lt;/script&gt;',
] as const

const TARGETS = [
  'javascript:window.ran=true',
  'JaVaScRiPt:window.ran=true',
  '\u0001javascript:window.ran=true',
  'java\tscript:window.ran=true',
  'vbscript:window.ran=true',
  'data:text/html,<script>window.ran=true</script>',
  'file:///etc/passwd',
  '//evil.test/a',
  '/etc/passwd',
  '..\\evil',
  'https:evil',
  '#nowhere',
  '#" onfocus="window.ran=true',
  'https://exempel.se/"onmouseover="window.ran=true',
  'mailto:a@exempel.se?body="><script>window.ran=true</script>',
]

/** The same words in every place that holds a text. */
function hostile(layout: Publication['layout'], words: string): Publication {
  const runs: readonly PublishedRun[] = [
    { text: words },
    { text: words, code: true, mark: 'added' },
    { text: words, image: 'diagram' },
    { text: words, image: words },
    ...TARGETS.map((link): PublishedRun => ({ text: words, link })),
    { text: '', footnote: '1' },
    { text: '', footnote: words },
  ]
  const said: PublishedBlock = { kind: 'paragraph', runs }
  return {
    layout,
    language: 'sv',
    title: words,
    subtitle: words,
    facts: [{ label: words, value: runs }],
    running: [words, words],
    date: words,
    contents: { title: words, depth: 6 },
    blocks: [
      { kind: 'paragraph', style: 'address', runs: [{ text: words }] },
      { kind: 'heading', level: 2, id: 'rubrik', number: words, runs },
      { ...said, number: 1 },
      { kind: 'list', ordered: false, items: [{ blocks: [said], checked: true }] },
      {
        kind: 'table',
        caption: runs,
        columns: [{ align: 'left', width: 0.4 }, { align: 'right' }],
        header: [runs, []],
        rows: [[runs, runs]],
        rowHeadings: true,
      },
      { kind: 'figure', picture: 'diagram', alternative: words, caption: runs },
      { kind: 'figure', picture: words, alternative: words },
      { kind: 'quote', blocks: [said] },
      { kind: 'code', text: words, language: words },
      { kind: 'notice', title: words, blocks: [said] },
      { kind: 'answer-space', label: words, choices: [words], lines: 2 },
    ],
    notes: [{ number: '1', blocks: [said] }],
  }
}

export const HOSTILE: readonly Publication[] = (['report', 'letter', 'sheet'] as const).map((layout) =>
  hostile(layout, VECTORS.join(' ')),
)

/** Names of the sender that do the same. */
export const HOSTILE_CONTEXT: PublicationContext = {
  ...CONTEXT,
  version: VECTORS[0],
  face: {
    ...FACE,
    sender: VECTORS.join(' '),
    logo: { picture: 'logotyp', alternative: VECTORS.join(' ') },
    letterhead: VECTORS,
    colours: { ...FACE.colours, primary: VECTORS[6], tint: VECTORS[5] },
    fonts: { headings: VECTORS.join(' '), text: VECTORS[7] },
  },
}
