import { excerpt } from '../../model/excerpt.ts'
import { recipientsOf } from '../../model/recipients.ts'
import { municipalityNamed, municipalityNear } from '../../schema/register-names.ts'
import type { CorpusRule } from '../rule.ts'
import { didYouMean } from '../said.ts'
import { consultationWith } from './example-consultation.ts'
import { aboutRecipient, IN_FILE } from './recipients.ts'

export const unknownMunicipality: CorpusRule = {
  scope: 'corpus',
  types: ['consultation'],
  id: 'consultation/unknown-municipality',
  severity: 'error',
  title: { sv: 'Kommunen finns inte', en: 'There is no such municipality' },
  reason: {
    sv: 'En kommun utan kommunkod känns igen på sitt namn. En kommun som inte finns får inget brev, och den som var tänkt glöms bort.',
    en: 'A municipality without a code is known by its name. One that does not exist gets no letter, and the one meant is forgotten.',
  },
  remedy: {
    sv: 'Rätta namnet, eller ange kommunkoden. Är mottagaren ingen kommun ska slaget av organisation vara ett annat.',
    en: 'Correct the name, or give the municipality code. If the recipient is no municipality its kind of organisation is another.',
  },
  sentences: {
    unknown: {
      sv: ({ name }) => `Ingen kommun i Sverige heter ”${name}”.`,
      en: ({ name }) => `No municipality in Sweden is called “${name}”.`,
    },
    near: {
      sv: ({ name, near }) => `Ingen kommun i Sverige heter ”${name}”. ${didYouMean(near, 'sv')}`,
      en: ({ name, near }) => `No municipality in Sweden is called “${name}”. ${didYouMean(near, 'en')}`,
    },
    inFile: IN_FILE,
  },
  examples: {
    good: [
      {
        text: consultationWith({
          recipients: [
            'name: Falu kommun, category: municipality, group: externa',
            'name: Malmö stad, category: municipality, group: externa',
            'name: Kansliet i Nora, official: Nora kommun, category: municipality, group: externa',
            "name: Kommunen, category: municipality, code: '1884', group: externa",
            'name: Sydnärkes kommunalförbund, category: municipal-association, group: externa',
          ],
        }),
      },
    ],
    bad: [
      {
        text: consultationWith({
          recipients: [
            'name: Bortby kommun, category: municipality, group: externa',
            'name: Lindeberg, category: municipality, group: externa',
          ],
        }),
        lines: [11, 12],
      },
      {
        text: consultationWith({ recipients: 'sandlista.csv' }),
        files: { 'sandlista.csv': 'Namn;Slag av organisation;Grupp\nTimro kommun;kommun;externa\n' },
        lines: [10],
      },
    ],
  },
  *check(entry, { corpus }) {
    for (const recipient of recipientsOf(entry, corpus) ?? []) {
      const { name, official, category, code } = recipient
      if (category !== 'municipality' || code !== undefined || name === '') continue
      if ([name, official ?? ''].some((each) => municipalityNamed(each) !== undefined)) continue
      const near = municipalityNear(official ?? name) ?? municipalityNear(name)
      const values = { name: excerpt(name), ...(near && { near: near.officialName ?? near.name }) }
      yield aboutRecipient(entry, recipient, 'name', { sentence: near ? 'near' : 'unknown', values })
    }
  },
}
