import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ComparisonSet } from '../../src/model/comparison.ts'
import type { Manifest, Pack, PackFile } from '../../src/model/pack.ts'
import { START } from '../../src/model/place.ts'
import type { Recipient } from '../../src/model/recipients.ts'
import { correctsNothing } from '../../src/remiss/correction-differences.ts'
import { documentsOf } from '../../src/remiss/documents.ts'
import { frontPage } from '../../src/remiss/front-page.ts'
import { planPack } from '../../src/remiss/pack.ts'
import { beginningOf } from '../../src/remiss/planning.ts'
import type { Annex, PackRequest } from '../../src/remiss/request.ts'
import { render as comparisonPage } from '../../src/render/comparison-html.ts'
import { orebro, requestOf, sent, textOfExample } from './orebro.ts'
import { publicationIn, told } from './told.ts'

const request = orebro({ perRecipient: true })
const pack = await planPack(request)

/** Names as `schemas/manifest.schema.json` has them. */
const NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/
const DEVICE = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

function file({ files }: Pack, name: string): PackFile {
  const found = files.find((each) => each.name === name)
  if (found === undefined) throw new Error(`no ${name} among ${files.map((each) => each.name).join(', ')}`)
  return found
}

/** Where lines may not end is tested in unbroken-spaces.test.ts. */
function saidIn(of: Pack, name: string): string {
  return told(publicationIn(file(of, name).content)).replaceAll('\u00a0', ' ')
}

/** The manifest of a pack as it was sent. */
function manifestOf({ files, timeline: _, ...rest }: Pack): Manifest {
  return {
    ...rest,
    $schema: 'manifest.schema.json',
    generator: { name: 'rus', version: '0.0.0' },
    files: files
      .map(({ content: _content, ...each }) => ({ ...each, sha256: '0'.repeat(64), bytes: 1 }))
      .sort((first, second) => (first.name < second.name ? -1 : 1)),
  }
}

describe('the pack of the Örebro example', () => {
  test('holds these files', async () => {
    const lines = pack.files.map(({ name, role, audience, title, format, content }) =>
      [name, role, Object.values(audience).join(' '), format, content.kind, title].join('\t'),
    )
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('expected/orebro-files.txt')
  })

  test.each([
    '20RS6401-missiv-externa',
    '20RS6401-missiv-interna',
    'internt/brev/022-skogsstyrelsen',
    '20RS6401-fragor',
    '20RS6401-sandlista',
  ])('%s reads so', async (stem) => {
    const expected = `expected/orebro-${stem.replace('internt/', '').replace('/', '-')}.txt`
    await expect(`${saidIn(pack, `${stem}.html`)}\n`).toMatchFileSnapshot(expected)
  })

  test('the front page reads so', async () => {
    const sizes = new Map(pack.files.map(({ name }, index) => [name, 1_000 + index * 37_500]))
    const said = told(frontPage(pack, sizes, request)).replaceAll('\u00a0', ' ')
    await expect(`${said}\n`).toMatchFileSnapshot('expected/orebro-front-page.txt')
  })

  test('is called by case number and id, and names what it was made of', () => {
    expect(pack).toMatchObject({ name: '20RS6401-remiss-2021', dnr: '20RS6401', version: 'Remissversion' })
    expect(pack.sources.map(({ path }) => path)).toEqual([
      'remiss/2021.md',
      'rundor/2021.md',
      'strategi/rus-2018.md',
      'strategi/rus-2022.md',
    ])
    expect(pack.sections[0]).toEqual({ id: 'sammanfattning', number: '1', heading: 'Sammanfattning' })
  })

  test('everything can be sent to another thread, and is rendered the same there', async () => {
    const { content } = file(pack, '20RS6401-jamforelse.html')
    if (content.kind !== 'comparison') throw new Error(content.kind)
    const context = {
      language: 'sv',
      colour: false,
      columns: 80,
      full: true,
      author: 'Regionen',
      version: '0.0.0',
    } as const
    const rendered = async (set: ComparisonSet) => await comparisonPage(set, { ...context, typeOf: request.typeOf })
    expect((await rendered(structuredClone(content.set))) === (await rendered(content.set))).toBe(true)
    expect(structuredClone(pack.files.filter((each) => each.role !== 'comparison').slice(0, 30))).toEqual(
      pack.files.filter((each) => each.role !== 'comparison').slice(0, 30),
    )
  })

  test('the formats of a document say the same', () => {
    for (const { format, role, content, name } of pack.files) {
      const same = pack.files.find((each) => each.name === name.replace(/\.\w+$/, '.html'))
      if ((format === 'docx' || format === 'pdf') && !(role === 'answer-form' && format === 'pdf'))
        expect(content).toBe(same?.content)
    }
  })

  test('all that links to files of the pack leads to one that is there', () => {
    const names = new Set(pack.files.map(({ name }) => name))
    for (const each of pack.files) {
      const links = JSON.stringify(each.content.kind === 'comparison' ? '' : each.content).matchAll(/"link":"([^"]*)"/g)
      for (const [, link = ''] of links) {
        if (/^(?:#|https?:|mailto:)/.test(link)) continue
        expect(each.audience.kind, `${each.name} is sent alone: ${link}`).not.toBe('recipient')
        expect(names, each.name).toContain(link.replace(/#.*$/, ''))
      }
    }
  })

  test('no address stands in what everyone gets, and every address in the dispatch list', async () => {
    const addressed = request.recipients.map((each, index) => ({ ...each, email: `brevlada${index}@exempel.se` }))
    const { files } = await planPack({ ...request, recipients: addressed })
    const [shared, own] = [true, false].map((toAll) =>
      JSON.stringify(
        files
          .filter(({ audience, content }) => (audience.kind !== 'sender') === toAll && content.kind !== 'comparison')
          .map(({ content }) => content),
      ),
    )
    expect(shared).not.toContain('brevlada')
    for (const { email } of addressed) expect(own).toContain(email)
  })

  test('without letters to each, the dispatch list names the letters to the groups', async () => {
    const { files } = await planPack(orebro())
    const { content } = files.at(-1) as PackFile
    expect(content.kind === 'table' && content.rows[40]?.at(-1)).toBe(
      '20RS6401-missiv-interna.html 20RS6401-missiv-interna.docx 20RS6401-missiv-interna.pdf',
    )
  })

  test('in English everything but the own words of the region is English', async () => {
    const { files } = await planPack(orebro({ language: 'en' }))
    const names = new Set(files.map(({ name }) => name.replace(/\.\w+$/, '')))
    expect([...names].slice(0, 3)).toEqual([
      '20RS6401-cover-letter-externa',
      '20RS6401-cover-letter-interna',
      '20RS6401-consultation-draft',
    ])
  })
})

const CONSULTATION =
  '---\ntype: consultation\nid: remiss\ndnr: RS 2021/69\nopens: 2021-06-20\ncloses: 2021-09-30\n---\n\n# Remiss av strategin\n'

describe('a correction', () => {
  const text = textOfExample('strategi/rus-2022.md')
    .replace('### Omvärlden {#omvarlden}', '### Världen omkring oss {#omvarlden}')
    .replace('\n## Vision {#vision', '\n## Nuläge {#nulage}\n\nHär står vad som saknades.\n\n## Vision {#vision')
  const annex: Annex = {
    kind: 'file',
    title: 'Förutsättningar för länet',
    source: { path: 'underlag/forutsattningar.PDF', sha256: '1'.repeat(64) },
  }
  const corrected = orebro(
    {
      proposal: sent('strategi/rus-2022.md', text),
      corrects: { manifest: manifestOf(pack), sha256: 'f'.repeat(64), proposal: request.proposal },
      annexes: [annex],
    },
    (consultation) => consultation.replace('closes: 2021-09-30', 'closes: 2021-10-15'),
  )

  test('reads so', async () => {
    const second = await planPack(corrected)
    expect(second.corrects).toMatchObject({
      name: pack.name,
      manifest: 'f'.repeat(64),
      date: '2021-06-20',
      earlier: [],
    })
    await expect(`${saidIn(second, '20RS6401-rattelse.html')}\n`).toMatchFileSnapshot('expected/orebro-rattelse.txt')
  })

  test('bears its own day and names that of the one it replaces, until it is replaced itself', async () => {
    const second = await planPack({ ...corrected, correctionDay: '2021-07-02' })
    expect(second).toMatchObject({ opens: '2021-06-20', sent: '2021-07-02' })
    const letter = saidIn(second, '20RS6401-missiv-externa.html')
    expect(letter).toContain('Datum: 2 juli 2021')
    expect(letter).toContain('ersätter det som vi skickade den 20 juni 2021')
    expect(saidIn(second, '20RS6401-rattelse.html')).toContain('Datum: 2 juli 2021\nRättar utskicket')
    const front = told(frontPage(second, new Map(), corrected)).replaceAll('\u00a0', ' ')
    expect(front).toContain('Skickad: 2 juli 2021')
    expect(front).toContain('ersätter dem som skickades den 20 juni 2021')
    const again = { manifest: manifestOf(second), sha256: 'e'.repeat(64) }
    const third = await planPack({ ...corrected, corrects: again, correctionDay: '2021-08-01' })
    expect(third.corrects?.date).toBe('2021-07-02')
    expect(saidIn(third, '20RS6401-missiv-externa.html')).toContain('som vi skickade den 2 juli 2021')
    // Loose pages tell which proposal they are of, also when a later pack corrects other things.
    for (const { files, name } of [second, third]) {
      const { facts, running } = publicationIn(files.find(({ role }) => role === 'proposal')?.content)
      const said = facts.map(({ label, value }) => `${label}: ${value.map(({ text }) => text).join('')}`)
      expect(said.join().replaceAll('\u00a0', ' '), name).toContain('Rättad: 2 juli 2021')
      expect(running.join().replaceAll('\u00a0', ' '), name).toContain('Rättad 2 juli 2021')
    }
    expect(JSON.stringify(publicationIn(file(pack, '20RS6401-remissversion.html').content).running)).not.toContain(
      'Rättad',
    )
    expect(await planPack(corrected)).toMatchObject({ sent: '' })
    expect(pack.sent).toBeUndefined()
  })

  test('is a pack of its own, and so is the correction of a correction', async () => {
    const second = await planPack(corrected)
    const third = await planPack({ ...corrected, corrects: { manifest: manifestOf(second), sha256: 'e'.repeat(64) } })
    expect([second.name, third.name]).toEqual(['20RS6401-remiss-2021-rattelse', '20RS6401-remiss-2021-rattelse-2'])
    expect(third.corrects?.earlier).toEqual([pack.documentHash])
    const again = { manifest: manifestOf(third), sha256: 'd'.repeat(64) }
    const other = sent('strategi/rus-2022.md', `${corrected.proposal.text}\nEn mening till.\n`)
    const fourth = await planPack({ ...corrected, proposal: other, corrects: again })
    expect(fourth.corrects?.earlier).toEqual([second.documentHash, pack.documentHash])
    const { content } = file(fourth, '20RS6401-svarsformular.html')
    // Each version once, the latest first.
    expect(content.kind === 'form' && content.form.earlier.map(({ documentHash }) => documentHash)).toEqual([
      second.documentHash,
      pack.documentHash,
    ])
  })

  test('letters, form and front page say that answers to the earlier version are taken', async () => {
    const second = await planPack(corrected)
    expect(saidIn(second, '20RS6401-missiv-externa.html')).toContain(
      'Vi tar emot svar på den tidigare versionen också.',
    )
    expect(saidIn(second, '20RS6401-svarsformular.pdf')).toContain('Vi tar också emot svar på den version')
    const { content } = file(second, '20RS6401-svarsformular.html')
    expect(content.kind === 'form' && content.form.earlier).toEqual([
      { documentHash: pack.documentHash, version: 'Remissversion', date: '2021-06-20' },
    ])
    const front = told(frontPage(second, new Map(), corrected))
    expect(front).toContain('[Läs vad som har rättats](20RS6401-rattelse.html)')
  })

  test('tells of no document that says the same', async () => {
    const proposal = sent('strategi/rus-2022.md', text.replace('{#omvarlden}\n', '{#omvarlden}\n\nEn mening till.\n'))
    const second = await planPack(corrected)
    const manifest = { ...manifestOf(second), closes: '2021-12-24' }
    const third = await planPack({ ...corrected, proposal, corrects: { manifest, sha256: 'e'.repeat(64) } })
    const said = saidIn(third, '20RS6401-rattelse.html')
    const [, changed = ''] = said.split('De här handlingarna är ändrade:\n')
    expect(changed.split('\n\n')[0]?.match(/(?<=\[)[^\]]+/g)).toEqual([
      'Förslag: Regional utvecklingsstrategi för Örebro län 2022–2030',
      'Ändringar mot den gällande versionen',
      'Jämförelse med den gällande versionen, ord för ord',
      'Svarsformulär',
    ])
    expect(said).toContain('Sista svarsdag är nu 15 oktober 2021 (tidigare 24 december 2021).')
  })

  test('names the pictures that are others under the same name, and the logo', async () => {
    const drawn = '# Strategi\n\n## Klimat {#klimat}\n\n![Karta över länet](karta.svg)\n\n![Utsläpp](utslapp.png)\n'
    const source = (path: string, digit: string) => ({ path, sha256: digit.repeat(64) })
    const face = { ...request.face, logo: { picture: 'profil/logo.svg', alternative: 'Regionens logotyp' } }
    const given = (digits: readonly string[], more: Partial<PackRequest>) =>
      requestOf(sent('remiss.md', CONSULTATION), sent('rus.md', drawn), {
        face,
        pictureSources: ['karta.svg', 'utslapp.png', 'profil/logo.svg'].map((path, index) =>
          source(path, digits[index] ?? ''),
        ),
        ...more,
      })
    const before = await planPack(given(['1', '2', '3'], {}))
    expect(before.sources.map(({ path }) => path)).toEqual([
      'karta.svg',
      'profil/logo.svg',
      'remiss.md',
      'rus.md',
      'utslapp.png',
    ])
    const corrects = { manifest: manifestOf(before), sha256: 'f'.repeat(64) }
    const said = async (digits: readonly string[]) =>
      saidIn(await planPack(given(digits, { corrects })), 'RS_2021-69-rattelse.html')
    expect(await said(['4', '2', '5'])).toContain('utbytta:\n- Karta över länet\n- Regionens logotyp')
    expect(await said(['4', '2', '3'])).toContain(
      'Förslagets text är densamma som i det tidigare utskicket, men inte alla bilder.',
    )
    expect(await said(['1', '2', '5'])).toContain('Förslaget är detsamma som i det tidigare utskicket.')
    expect(await said(['1', '2', '3'])).not.toContain('Bilderna')
  })

  test('names a section that is gone with the number it had, which another has now', async () => {
    const [before, now] = ['## Klimat\n\nOm luft.\n\n## Skog\n\nOm träd.\n', '## Skog\n\nOm träd.\n'].map((body) =>
      sent('rus.md', `---\ntype: strategy\n---\n\n# Strategi\n\n${body}`),
    )
    const consultation = sent('remiss.md', CONSULTATION)
    if (before === undefined || now === undefined) throw new Error('two texts')
    const earlier = await planPack(requestOf(consultation, before))
    const corrects = { manifest: manifestOf(earlier), sha256: 'f'.repeat(64), proposal: before }
    const said = saidIn(await planPack({ ...requestOf(consultation, now), corrects }), 'RS_2021-69-rattelse.html')
    expect(said).toContain('De här avsnitten har tagits bort:\n- Klimat (tidigare 1)\n')
    expect(said).toMatch(/### Klimat \(tidigare 1\)\n/)
    expect(said).not.toContain('1 Klimat')
  })

  test('is told from one that corrects nothing', async () => {
    const corrects = { manifest: manifestOf(pack), sha256: 'f'.repeat(64) }
    const same = orebro({ corrects, perRecipient: true })
    expect(correctsNothing(await planPack(same), manifestOf(pack))).toBe(true)
    expect(correctsNothing(await planPack(corrected), manifestOf(pack))).toBe(false)
    expect(correctsNothing(await planPack({ ...same, paragraphNumbers: true }), manifestOf(pack))).toBe(false)
    const letter = orebro({ corrects }, (text) => text.replace('synpunkter', 'tankar'))
    expect(correctsNothing(await planPack(letter), manifestOf(pack))).toBe(false)
  })

  test('that changes nothing says so, and that the proposal is the same', async () => {
    const same = await planPack(orebro({ corrects: { manifest: manifestOf(pack), sha256: 'f'.repeat(64) } }))
    const said = saidIn(same, '20RS6401-rattelse.html')
    expect(said).toContain('Förslaget är detsamma som i det tidigare utskicket.')
    expect(said).toContain('Inget av det som skickas till alla skiljer sig')
    const { content } = file(same, '20RS6401-svarsformular.html')
    expect(content.kind === 'form' && content.form.earlier).toEqual([])
  })
})

const PROPOSAL = '---\ntype: strategy\nid: rus\n---\n\n# Strategi för länet\n\n## Klimat {#klimat}\n\nText.\n'

/** A small consultation with these further lines in its header, and this body. */
function small(lines: readonly string[], body = '', more: Partial<PackRequest> = {}): PackRequest {
  const header = ['type: consultation', 'id: remiss', 'dnr: RS 2021/69', 'opens: 2021-06-20', 'closes: 2021-09-30']
  const text = ['---', ...header, ...lines, '---', '', '# Remiss av strategin', '', body, ''].join('\n')
  return requestOf(sent('remiss.md', text), sent('rus.md', PROPOSAL), more)
}

describe('faulty consultations', () => {
  test('with nothing in them make a pack all the same', async () => {
    const empty = await planPack(requestOf(sent('tom.md', ''), sent('rus.md', '')))
    expect(empty).toMatchObject({ name: 'tom', dnr: '', opens: '', closes: '' })
    expect(empty.files.map(({ name }) => name)).toContain('svarsformular.html')
    expect(saidIn(empty, 'sandlista.html')).toContain('Sändlistan har inga mottagare.')
    expect(told(frontPage(empty, new Map(), requestOf(sent('tom.md', ''), sent('rus.md', ''))))).toContain(
      'Så svarar ni',
    )
  })

  test('a recipient of no group, or of one that is not there, gets a letter without the words of another group', async () => {
    const planned = await planPack(
      small(
        [
          'groups: [{ id: externa, title: Externa, coverLetter: "#missiv" }]',
          'recipients:',
          '  - { name: Kumla kommun, category: municipality }',
          '  - { name: Nora kommun, category: municipality, group: okand }',
          '  - { name: Örebro kommun, category: municipality, group: externa }',
        ],
        '## Missiv {#missiv .cover-letter}\n\nTill er i den externa gruppen.',
        { perRecipient: true },
      ),
    )
    const letters = [
      'internt/brev/001-kumla-kommun.html',
      'internt/brev/002-nora-kommun.html',
      'internt/brev/003-orebro-kommun.html',
    ]
    expect(letters.map((name) => saidIn(planned, name).includes('den externa gruppen'))).toEqual([false, false, true])
    expect(saidIn(planned, letters[0] ?? '')).toContain('Region Örebro län bjuder in er att lämna synpunkter')
    expect(saidIn(planned, 'RS_2021-69-sandlista.html')).toContain('Övriga mottagare')
  })

  test('sections that are not there are not told of, and no limit is hidden', async () => {
    const planned = await planPack(
      small(
        [
          'groups: [{ id: externa, title: Externa }]',
          'recipients:',
          '  - { name: Skogsstyrelsen, group: externa, sections: [saknas] }',
          '  - { name: Trafikverket, group: externa, sections: [saknas, klimat] }',
          'questions: [{ id: a, number: "1", text: Är det rätt?, sections: [saknas] }]',
        ],
        '',
        { perRecipient: true },
      ),
    )
    const list = saidIn(planned, 'RS_2021-69-sandlista.html')
    expect(list).toContain('1. Skogsstyrelsen (begränsad till vissa avsnitt)')
    expect(list).toContain('2. Trafikverket (avsnittet 1 Klimat)')
    const { content } = file(planned, 'RS_2021-69-sandlista.csv')
    expect(content.kind === 'table' && content.rows.map((row) => row.at(-1))).toEqual([
      'Begränsas till',
      'begränsad till vissa avsnitt',
      '1 Klimat',
    ])
    expect(saidIn(planned, 'internt/brev/001-skogsstyrelsen.html')).toContain(
      'begränsad till vissa avsnitt av förslaget.',
    )
    expect(saidIn(planned, 'RS_2021-69-fragor.html')).not.toContain('gäller')
  })

  test('groups that are mixed keep the sending order in one list', async () => {
    const planned = await planPack(
      small([
        'groups: [{ id: a, title: Grupp A }, { id: b, title: Grupp B }]',
        'recipients: [{ name: Ett, group: a }, { name: Två, group: b }, { name: Tre, group: a }]',
      ]),
    )
    const said = saidIn(planned, 'RS_2021-69-sandlista.html')
    expect(said).toContain('1. Ett\n2. Två\n3. Tre')
    expect(said).not.toContain('Grupp')
  })

  test('questions with the same id, no number or no text do not take each other’s answers', async () => {
    const planned = await planPack(
      small([
        'questions: [{ id: a, number: "10", text: Sist? }, { id: a, number: "2a", text: Först? }, { text: Utan? }, {}]',
      ]),
    )
    const { content } = file(planned, 'RS_2021-69-svarsformular.html')
    const questions = content.kind === 'form' ? content.form.questions : []
    expect(questions.map(({ id, number }) => [id, number])).toEqual([
      ['fraga', ''],
      ['a-2', '2a'],
      ['a', '10'],
    ])
  })
})

describe('what a letter adds to the region’s own words', () => {
  const letter = async (body: string, lines: readonly string[] = []) => {
    const header = ['groups: [{ id: externa, title: Externa }]', 'answerTo: { email: svar@exempel.se }', ...lines]
    return saidIn(await planPack(small(header, body)), 'RS_2021-69-missiv-externa.html')
  }

  test('when they say nothing: the last day, where, how, and what to call the files', async () => {
    const said = await letter('')
    expect(said).toContain('Vi behöver ert svar senast torsdagen den 30 september 2021.')
    expect(said).toContain('Skicka svaret med e-post till [svar@exempel.se](mailto:svar@exempel.se).')
    expect(said).toContain('Skriv diarienumret RS 2021/69 och er organisations namn i ämnesraden.')
    expect(said).toContain('RS_2021-69_er-organisation.docx och RS_2021-69_er-organisation.pdf')
    expect(said).not.toMatch(/skyldig|måste/)
  })

  test('when they say it all: nothing', async () => {
    const said = await letter(
      '## Missiv {.cover-letter}\n\nVi vill ha era synpunkter senast den 30 september.\n\n## Så svarar ni {.reply}\n\n' +
        'Svara i formuläret till svar@exempel.se i Word och pdf. Döp filerna till RS 2021/69 och ert namn.',
    )
    const own = said.slice(said.indexOf('Externa'), said.indexOf('Med vänlig hälsning'))
    expect(own.trim().split('\n')).toHaveLength(5)
    expect(said).toContain('Sista svarsdag: torsdag 30 september 2021')
  })

  test('many questions are pointed to, few are listed with their own numbers', async () => {
    const question = (number: string) => `{ id: q${number}, number: "${number}", text: Fråga om ${number}? }`
    const many = Array.from({ length: 13 }, (_, index) => question(String(index + 1)))
    expect(await letter('', [`questions: [${many.join(', ')}]`])).toContain(
      'Vi ställer 13 frågor. De står i dokumentet Frågor.',
    )
    expect(await letter('', [`questions: [${['1', '2a', '2b'].map(question).join(', ')}]`])).toContain(
      ':\n1 Fråga om 1?\n2a Fråga om 2a?\n2b Fråga om 2b?\n',
    )
    expect(await letter('', [`questions: [${['1', '1a', '1b', '2'].map(question).join(', ')}]`])).toContain(
      ':\n1. Fråga om 1?\n  1a Fråga om 1a?\n  1b Fråga om 1b?\n2. Fråga om 2?\n',
    )
  })

  test('they speak of e-mail and of the subject line, not of the address: the address alone', async () => {
    const said = await letter(
      '## Så svarar ni {.reply}\n\nSvara helst i webbformuläret eller i Wordformuläret och skicka svaret med e-post. ' +
        'Skriv diarienumret och ert namn i ämnesraden.',
    )
    expect(said).toContain('E-postadressen är [svar@exempel.se](mailto:svar@exempel.se).')
    expect(said).not.toMatch(/Skicka svaret med e-post till|Använd gärna svarsformuläret|er organisations namn/)
  })

  test('which files to send in is said by the ways to answer, the answer file among them', async () => {
    const said = await letter('## Så svarar ni {.reply}\n\nSvara helst i Wordformuläret.')
    expect(said).toContain('- Svarar ni i webbformuläret: svarsfilen (.json) och Wordfilen (.docx)')
    expect(await letter('## Så svarar ni {.reply}\n\nSkicka en Wordfil.')).not.toContain('.json')
  })

  test('a telephone number is told as one', async () => {
    const said = await letter('', ['contact: { role: Samordnare, phone: 060-800 00 }'])
    expect(said).toContain('Samordnare\nTelefon: 060-800 00')
  })

  test('one question that is long is pointed to as one', async () => {
    const lines = [`questions: [{ id: a, number: "1", text: "${'Hur ser ni på målet? '.repeat(50)}" }]`]
    expect(await letter('', lines)).toContain('Vi ställer en fråga. Den står i dokumentet Frågor.')
  })

  test('footnotes of the region’s text come along', async () => {
    const planned = await planPack(
      small(['groups: [{ id: a, title: A }]'], '## Missiv {.cover-letter}\n\nText[^1].\n\n[^1]: En not.'),
    )
    expect(publicationIn(file(planned, 'RS_2021-69-missiv-a.html').content).notes).toHaveLength(1)
  })
})

describe('a recipient who is limited to some sections', () => {
  const body = '## Mål {#mal}\n\nText.\n\n### Klimat {#klimat}\n\nText.\n\n## Vägar {#vagar}\n\nText.\n'
  const header = [
    'recipients:',
    '  - { name: Trafikverket, category: state-agency, sections: [vagar] }',
    '  - { name: Skogsstyrelsen, category: state-agency, sections: [klimat] }',
    '  - { name: SMHI, category: state-agency, sections: [mal] }',
  ]
  const question = (number: string, section: string) =>
    `{ id: q${number}, number: "${number}", text: Fråga ${number}?, sections: [${section}] }`
  const lettersAbout = async (...questions: readonly string[]) => {
    const asked = small([...header, `questions: [${questions.join(', ')}]`], '', { perRecipient: true })
    const planned = await planPack({ ...asked, proposal: sent('rus.md', `# Strategi\n\n${body}`) })
    return planned.files
      .filter(({ audience, format }) => audience.kind === 'recipient' && format === 'html')
      .map(({ name }) => saidIn(planned, name))
  }

  test('is asked about them, about what stands over or under them, and about the whole', async () => {
    const letters = await lettersAbout(
      question('1', 'mal'),
      question('2', 'klimat'),
      question('3', 'vagar'),
      question('4', ''),
    )
    expect(letters.map((said) => said.match(/Fråga \d/g))).toEqual([
      ['Fråga 3', 'Fråga 4'],
      ['Fråga 1', 'Fråga 2', 'Fråga 4'],
      ['Fråga 1', 'Fråga 2', 'Fråga 4'],
    ])
    for (const said of letters) expect(said).toContain('Våra frågor om andra avsnitt står i dokumentet Frågor.')
  })

  test('is told so when no question is about them', async () => {
    const [said = ''] = await lettersAbout(question('1', 'mal'))
    expect(said).toContain('Ingen av våra frågor gäller särskilt era avsnitt. Alla frågor står i dokumentet Frågor.')
  })

  test('gets a letter that leads to no file, since it is sent alone', async () => {
    for (const said of await lettersAbout(question('1', 'vagar'))) expect(said).not.toMatch(/\]\((?!mailto|https?:|#)/)
  })
})

describe('a private person', () => {
  test('is named in the own letter and the sender’s list, and nowhere else', async () => {
    const planned = await planPack(
      small(
        [
          'groups: [{ id: externa, title: Externa }]',
          'recipients:',
          '  - { name: Kumla kommun, category: municipality, group: externa }',
          '  - { name: Anna Exempelsson, official: Anna Maria Exempelsson, category: private-person, group: externa }',
        ],
        '',
        { perRecipient: true },
      ),
    )
    const naming = planned.files.filter((each) => /exempelsson/i.test(JSON.stringify(each)))
    expect(naming.map(({ audience }) => audience.kind)).toEqual(['recipient', 'recipient', 'recipient', 'sender'])
    expect(JSON.stringify(naming.map(({ content: _, ...listed }) => listed))).not.toMatch(/exempelsson/i)
    expect(naming[0]?.name).toMatch(/\/002-privatperson\.html$/)
    expect(naming[0]?.title).toBe('Missiv till privatperson (nr 2)')
    expect(saidIn(planned, naming[0]?.name ?? '')).toContain('\nAnna Maria Exempelsson\n')
    expect(saidIn(planned, 'RS_2021-69-sandlista.html')).toContain('1. Kumla kommun\n2. Privatperson\n')
  })

  const person = (name: string, group: string) => `  - { name: ${name}, category: private-person, group: ${group} }`

  test.each([
    ['sv', 'och ditt namn i ämnesraden', 'och er organisations namn i ämnesraden', 'missiv', 'ditt-namn'],
    ['en', 'and your name in the subject line', 'and the name of your organisation', 'cover-letter', 'your-name'],
  ] as const)('is asked for the own name, in the own letter and in one to persons only (%s)', async (...each) => {
    const [language, own, organisation, letter, file] = each
    const planned = await planPack(
      small(
        [
          'groups: [{ id: boende, title: Boende }, { id: blandad, title: Blandad }]',
          'recipients:',
          person('Anna Exempelsson', 'boende'),
          person('Bo Exempelsson', 'blandad'),
          '  - { name: Kumla kommun, category: municipality, group: blandad }',
        ],
        '',
        { perRecipient: true, language },
      ),
    )
    const pages = planned.files.filter(({ role, format }) => role === 'cover-letter' && format === 'html')
    const said = pages.map(({ name }) => saidIn(planned, name))
    expect(pages.map(({ audience }) => audience.kind)).toEqual(['group', 'group', ...Array(3).fill('recipient')])
    expect(said.map((text) => text.includes(own))).toEqual([true, false, true, true, false])
    expect(said.map((text) => text.includes(organisation))).toEqual([false, true, false, false, true])
    expect(pages[0]?.name).toContain(letter)
    expect(said[0]).toContain(`RS_2021-69_${file}.docx`)
  })
})

describe('an annex', () => {
  const annexed = async (text: string) => {
    const annexes: readonly Annex[] = [{ kind: 'document', title: 'Ordlista', sent: sent('ordlista.md', text) }]
    return publicationIn(file(await planPack(small([], '', { annexes })), 'RS_2021-69-bilaga-1-ordlista.html').content)
  }

  test('of half a page is a sheet without title page and contents', async () => {
    const short = await annexed('# Ordlista\n\n## Ord\n\nText.\n\n## Fler ord\n\nText.\n')
    expect([short.layout, short.contents]).toEqual(['sheet', undefined])
  })

  test.each([
    ['words', `# Ordlista\n\n## Ord\n\n${'Ord och ord. '.repeat(300)}\n\n## Ord\n`],
    ['sections', `# Ordlista\n\n${'## Ord\n\nText.\n\n'.repeat(4)}`],
  ])('of many %s has both', async (_, text) => {
    const long = await annexed(text)
    expect([long.layout, long.contents?.title]).toEqual(['report', 'Innehåll'])
  })
})

describe('a proposal', () => {
  const proposed = async (header: string, body: string, annexes: readonly Annex[] = []) => {
    const proposal = sent('strategi/rus.md', `---\ntype: strategy\n${header}---\n\n# Strategi\n\n${body}`)
    const planned = await planPack({ ...small([]), proposal, annexes })
    return { planned, publication: publicationIn(file(planned, 'RS_2021-69-remissversion.html').content) }
  }

  test('is set in the language it is written in, whatever the others are', async () => {
    const { planned, publication } = await proposed('language: en\n', 'Text.')
    expect([planned.language, publication.language]).toEqual(['sv', 'en'])
  })

  test('leads to a file handed on, and not to a place in it', async () => {
    const source = { path: 'underlag/karta.pdf', sha256: '1'.repeat(64) }
    const annex: Annex = { kind: 'file', title: 'Karta', source }
    const { publication } = await proposed('', 'Se [kartan](../underlag/karta.pdf#page=2).', [annex])
    expect(JSON.stringify(publication.blocks)).toContain('"link":"RS_2021-69-bilaga-1-karta.pdf"')
  })
})

describe('the annexes of a correction', () => {
  const annexOf = (title: string, digit: string): Annex => ({
    kind: 'file',
    title,
    source: { path: `${title}.pdf`, sha256: digit.repeat(64) },
  })

  test('are known by their titles, whatever number they have now', async () => {
    const before = await planPack(small([], '', { annexes: [annexOf('Karta', '1'), annexOf('Tabell', '2')] }))
    const corrects = { manifest: manifestOf(before), sha256: 'f'.repeat(64) }
    const after = await planPack(
      small([], '', { annexes: [annexOf('Ordlista', '4'), annexOf('Tabell', '2'), annexOf('Karta', '3')], corrects }),
    )
    const said = saidIn(after, 'RS_2021-69-rattelse.html')
    expect(said).toContain('De här handlingarna är ändrade:\n- [Bilaga 3: Karta](RS_2021-69-bilaga-3-karta.pdf)\n')
    expect(said).toContain('De här handlingarna är nya:\n- [Bilaga 1: Ordlista](RS_2021-69-bilaga-1-ordlista.pdf)')
    expect(said).not.toMatch(/Tabell|tagits bort/)
  })
})

describe('whatever names there are', () => {
  const words = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      'CON',
      '../../etc',
      'aux.html',
      'Örebro',
      'orebro',
      'ÖREBRO',
      '',
      '=cmd|1',
      '<b>x</b>',
      'a'.repeat(400),
      'x/y\\z:*?"<>|',
    ),
  )
  const recipient = fc.record({ name: words, official: fc.option(words, { nil: undefined }), group: words })
  const base = small(['groups: [{ id: a, title: A }, { id: A, title: B }, { id: nul, title: C }]'])

  const recipientFrom = ({
    name,
    official,
    group,
  }: {
    name: string
    official: string | undefined
    group: string
  }): Recipient => ({
    name,
    ...(official !== undefined && { official }),
    group,
    sections: [],
    place: { path: 'remiss.md', span: START },
    spanOf: () => START,
  })

  test('files have names of their own that every system takes, inside the folder, and what they are called is said as it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(recipient, { maxLength: 6 }),
        fc.array(words, { maxLength: 3 }),
        async (named, titles) => {
          const annexes = titles.map((title, index): Annex => {
            if (index % 2 === 0) return { kind: 'document', title, sent: sent(`${index}.md`, '# Bilaga\n') }
            return { kind: 'file', title, source: { path: `x/${title}`, sha256: '0'.repeat(64) } }
          })
          const planned = await planPack({ ...base, perRecipient: true, annexes, recipients: named.map(recipientFrom) })
          const names = planned.files.map(({ name }) => name)
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
          for (const name of [...names, planned.name]) {
            expect(name).toMatch(NAME)
            expect(name).not.toMatch(DEVICE)
            expect(name.length).toBeLessThan(140)
          }
          const list = JSON.stringify(file(planned, 'RS_2021-69-sandlista.html').content)
          for (const { name, official = name } of named)
            expect(list).toContain(JSON.stringify(official.trim()).slice(1, -1))
        },
      ),
      { numRuns: 150 },
    )
  })

  test.each([
    [1, '001-'],
    [999, '999-'],
    [1000, '0001-'],
  ])('letters to %i recipients sort by their numbers', async (count, first) => {
    const named = Array.from({ length: count }, (_, index) =>
      recipientFrom({ name: `Mottagare ${index + 1}`, official: undefined, group: '' }),
    )
    const letters = documentsOf(
      await beginningOf({ ...base, perRecipient: true, recipients: named }),
      (wanted) => wanted,
    )
      .filter(({ audience }) => audience.kind === 'recipient')
      .map(({ stem }) => stem.replace(/^.*\//, ''))
    expect(letters).toHaveLength(count)
    expect(letters).toEqual([...letters].sort())
    expect(count === 999 ? letters.at(-1) : letters[0]).toMatch(new RegExp(`^${first}`))
  })

  test.each([
    '..',
    '/',
    'CON',
    'LPT1.x',
    'RS 2021/69',
    '  ',
    '<script>',
    'Ä 2016 001579:03',
  ])('also with the case number %s', async (dnr) => {
    const text = `---\ntype: consultation\nid: aux\ndnr: ${JSON.stringify(dnr)}\n---\n`
    const { files, name } = await planPack(requestOf(sent('x.md', text), sent('rus.md', PROPOSAL)))
    for (const each of [name, ...files.map((planned) => planned.name)]) {
      expect(each).toMatch(NAME)
      expect(each).not.toMatch(DEVICE)
    }
  })
})
