import type { AnswerForm } from '../../src/model/answer-form.ts'
import { render } from '../../src/render/form-html.ts'
import type { PublicationContext } from '../../src/render/publication-context.ts'
import { FORM, paragraph, section } from '../page/forms.ts'

const CONTEXT: PublicationContext = {
  face: {
    sender: 'Region Exempel',
    letterhead: [],
    closing: [],
    colours: { primary: '#0f4c5c', accent: '#00608a', text: '#1a2027', tint: '#e6f0f2' },
    fonts: { headings: 'Source Sans 3', text: 'Source Sans 3' },
  },
  pictures: new Map(),
  fonts: [],
  assets: new Map(),
  version: '1.0.0',
}

export function answerPage(form: AnswerForm = FORM, context: Partial<PublicationContext> = {}): Promise<string> {
  return render(form, { ...CONTEXT, ...context })
}

/** As large as forms are meant to be: 300 sections, of which some have a table. */
export const LARGE: AnswerForm = {
  ...FORM,
  sections: Array.from({ length: 300 }, (_, index) => ({
    ...section(`avsnitt-${index + 1}`, String(index + 1), `Avsnitt ${index + 1} om länets utveckling`, [
      paragraph('Länets kommuner och regionen samverkar om det som ingen klarar ensam. '.repeat(8)),
      paragraph('Arbetsgivarna ska hitta de människor de behöver. '.repeat(8)),
    ]),
    level: 2 + (index % 3),
  })),
}

/** What has been used to run script through a page. */
export const VECTORS = [
  '<script>window.ran = true</script>',
  '</script><script>window.ran=true</script>',
  '<!--<script>',
  '<img src=http://evil.test/a.png onerror="window.ran=true">',
  '"><svg onload="window.ran=true">',
  "' onmouseover='window.ran=true' x='",
  '</textarea><iframe srcdoc="<script>parent.ran=true</script>"></iframe>',
  '</style><style>*{background:url(http://evil.test/s.png)}</style>',
  '<base href="http://evil.test/">',
  'javascript:window.ran=true',
  '\u2028\u2029\u202e\u0000',
  '{{constructor.constructor("window.ran=true")()}}',
  '__proto__',
]

const hostile = VECTORS.join(' ')

/** The vectors in every text of a form. */
export const HOSTILE: AnswerForm = {
  ...FORM,
  title: hostile,
  dnr: hostile,
  sender: hostile,
  version: hostile,
  earlier: [{ ...FORM.earlier[0], documentHash: FORM.earlier[0]?.documentHash ?? '', version: hostile }],
  answerTo: { email: `a@example.se?cc=x"><script>window.ran=true</script>`, url: 'javascript:window.ran=true' },
  instructions: [paragraph(hostile)],
  privacyNotice: [paragraph(hostile)],
  lead: [paragraph(hostile)],
  sections: FORM.sections.map((each) => ({
    ...each,
    heading: hostile,
    number: `${each.number}"><script>window.ran=true</script>`,
    blocks: VECTORS.flatMap((vector) => [
      paragraph(vector),
      { kind: 'paragraph', runs: [{ text: vector, link: vector }] } as const,
    ]),
  })),
  questions: FORM.questions.map((each) => ({ ...each, text: hostile, number: `${each.number}${hostile}` })),
  recipients: VECTORS.map((name) => ({ name, category: name, code: name, limited: true, sections: ['resor'] })),
}
