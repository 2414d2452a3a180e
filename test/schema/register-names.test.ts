import { describe, expect, test } from 'vitest'
import { countyNamed, foldedName, municipalityNamed, organisationKey } from '../../src/schema/register-names.ts'
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
  expect(organisationKey('Handelskammaren  Mälardalen', undefined)).toBe(foldedName('handelskammaren mälardalen'))
})
