import { expect, test } from 'vitest'
import { mailLink, webLink } from '../../src/model/contact-link.ts'

test.each([
  ['rus@regionorebrolan.se', 'mailto:rus@regionorebrolan.se'],
  ['förnamn.efternamn+remiss@exempel.se', 'mailto:förnamn.efternamn+remiss@exempel.se'],
  ['rus@exempel.se?bcc=annan@exempel.se', undefined],
  ['rus@exempel.se,annan@exempel.se', undefined],
  ['registrator', undefined],
])('the mailbox %s leads to %s', (address, expected) => {
  expect(mailLink(address)).toBe(expected)
})

test.each([
  ['https://exempel.se/svar?a=1', 'https://exempel.se/svar?a=1'],
  ['HTTP://exempel.se', 'HTTP://exempel.se'],
  ['javascript:alert(1)', undefined],
  ['https://exempel.se/"onclick', undefined],
  ['se https://exempel.se', undefined],
])('the page %s leads to %s', (address, expected) => {
  expect(webLink(address)).toBe(expected)
})
