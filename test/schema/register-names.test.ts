import { describe, expect, test } from 'vitest'
import { countyNamed, municipalityNamed, organisationKey } from '../../src/schema/register-names.ts'
import { COUNTIES, countyOf, MUNICIPALITIES } from '../../src/schema/registers.ts'

describe('municipalityNamed', () => {
  test.each([
    ['Falu kommun', '2080'],
    ['Falun', '2080'],
    ['Lindesbergs kommun', '1885'],
    ['ÖREBRO KOMMUN', '1880'],
    ['Göteborgs Stad', '1480'],
    ['Malung-Sälens kommun', '2023'],
    ['Örebro universitet', undefined],
    ['Mälardalsrådet', undefined],
    ['Region Örebro län', undefined],
    ['Region Stockholm', undefined],
    ['Gotland', '0980'],
  ])('%s is %s', (name, code) => {
    expect(municipalityNamed(name)).toBe(code)
  })

  test('tells all 290 apart', () => {
    expect(MUNICIPALITIES.map(({ name }) => municipalityNamed(name))).toEqual(MUNICIPALITIES.map(({ code }) => code))
  })
})

describe('countyNamed', () => {
  test.each([
    ['Region Sörmland', '04'],
    ['Länsstyrelsen i Södermanlands län', '04'],
    ['Länsstyrelsen Västernorrland', '22'],
    ['Västra Götalandsregionen', '14'],
    ['Region Västra Götaland', '14'],
    ['Region Jönköping', '06'],
    ['Skogsstyrelsen', undefined],
  ])('%s is %s', (name, code) => {
    expect(countyNamed(name)).toBe(code)
  })
})

test('neighbours know each other', () => {
  for (const county of COUNTIES) {
    expect(county.neighbours.length).toBeGreaterThan(0)
    for (const code of county.neighbours) expect(countyOf(code)?.neighbours).toContain(county.code)
  }
})

test('organisations are known by code, else by folded name', () => {
  expect(organisationKey('Kommunen', '1880')).toBe('1880')
  expect(organisationKey('Örebro', undefined)).toBe('1880')
  expect(organisationKey('Handelskammaren  Mälardalen', undefined)).toBe('handelskammaren mälardalen')
})

test.each([
  ['Länsstyrelsen Örebro', 'Länsstyrelsen i Örebro län', true],
  ['Västra Götalandsregionen', 'Region Västra Götaland', true],
  ['Företagarna, Örebro län', 'företagarna i Örebro län', true],
  ['Region Örebro län', 'Örebro kommun', false],
  ['Region Örebro län', 'Länsstyrelsen i Örebro län', false],
  ['Företagarna i Örebro', 'Företagarna i Örebro län', false],
])('%s and %s: the same is %s', (first, second, same) => {
  expect(organisationKey(first, undefined) === organisationKey(second, undefined)).toBe(same)
})
