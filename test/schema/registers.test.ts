import { expect, test } from 'vitest'
import { COUNTIES, countyOf, MUNICIPALITIES, municipalitiesOf, municipalityOf } from '../../src/schema/registers.ts'

test('holds the 21 counties and the 290 municipalities once each, every municipality in its county', () => {
  expect(new Set(COUNTIES.map(({ code }) => code)).size).toBe(21)
  expect(new Set(MUNICIPALITIES.map(({ code }) => code)).size).toBe(290)
  for (const { code, county } of MUNICIPALITIES) {
    expect(code).toMatch(/^\d{4}$/)
    expect(code.slice(0, 2)).toBe(county)
    expect(countyOf(county)).toBeDefined()
  }
})

test('finds by code', () => {
  expect(countyOf('18')).toMatchObject({ code: '18', name: 'Örebro län', region: 'Region Örebro län' })
  expect(municipalityOf('2080')).toEqual({ code: '2080', name: 'Falun', county: '20', officialName: 'Falu kommun' })
  expect(municipalityOf('980')).toBeUndefined()
  expect(municipalitiesOf('22').map(({ name }) => name)).toEqual([
    'Ånge',
    'Timrå',
    'Härnösand',
    'Sundsvall',
    'Kramfors',
    'Sollefteå',
    'Örnsköldsvik',
  ])
})
