import { excerpt } from '../../model/excerpt.ts'
import { textAt, valueAt } from '../../model/header.ts'
import { countyOf } from '../../schema/registers.ts'
import { nearCounty } from '../reference/codes.ts'
import { unknownCounty as unknownCountyCode } from '../reference/unknown-county.ts'
import type { DocumentRule } from '../rule.ts'

export const unknownCounty: DocumentRule = {
  scope: 'document',
  types: ['config'],
  id: 'configuration/unknown-county',
  severity: 'error',
  title: { sv: 'Regionens länskod finns inte', en: 'There is no county code like that of the region' },
  reason: {
    sv: 'Länskoden säger vilka kommuner och grannregioner som hör till strategin. Utan den kan sändlistor inte kontrolleras.',
    en: 'The county code says which municipalities and neighbouring regions belong to the strategy. Without it lists of recipients cannot be checked.',
  },
  remedy: unknownCountyCode.remedy,
  sentences: unknownCountyCode.sentences,
  examples: {
    good: [{ path: 'rus.config.yaml', text: "region: '17'\n" }],
    bad: [
      { path: 'rus.config.yaml', text: 'region: Värmland\n', lines: [1] },
      { path: 'rus.config.yaml', text: 'language: sv\nregion: 27\n', lines: [2] },
    ],
  },
  *check({ header }, { configuration }) {
    const [code, value] = [textAt(header, 'region'), valueAt(header, 'region')]
    if (configuration === undefined || code === undefined || value === undefined || countyOf(code) !== undefined) return
    const meant = nearCounty(code)
    const values = { code: excerpt(code), ...(meant && { meant: meant.code, name: meant.names[0] ?? '' }) }
    yield { sentence: meant === undefined ? 'unknown' : 'near', values, span: value.span }
  },
}
