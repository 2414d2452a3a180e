import { type Piece, paragraph, partsOf } from './draft.ts'
import { atOneOf, blocksOf, type Editing, type Mutation, texts } from './mutation.ts'

export const moveParagraphWithinSection: Mutation = (draft, editing) =>
  atOneOf(
    texts(draft).filter(({ above, value }) => above.blocks.filter(({ kind }) => kind === value.kind).length > 1),
    editing,
    ({ above, index, value }) => {
      above.blocks.splice(index, 1)
      const places = [...above.blocks.keys(), above.blocks.length].filter((to) => {
        const beside = above.blocks[to]?.kind === value.kind || above.blocks[to - 1]?.kind === value.kind
        return to !== index && beside
      })
      above.blocks.splice(places.length === 0 ? index : editing.random.pick(places), 0, value)
    },
  )

export const moveParagraphToOtherSection: Mutation = (draft, editing) =>
  atOneOf(texts(draft), editing, ({ above, index, value }) => {
    above.blocks.splice(index, 1)
    const homes = partsOf(draft.root).filter((home) => home !== above)
    const home = homes.length === 0 ? above : editing.random.pick(homes)
    home.blocks.splice(editing.random.below(home.blocks.length + 1), 0, value)
  })

const SENTENCE_END = /(?<=[\p{Ll})][.!?]) (?=\p{Lu})/u

export const splitParagraph: Mutation = (draft, editing) =>
  atOneOf(
    texts(draft, 20).filter(({ value }) => value.kind === 'paragraph' && SENTENCE_END.test(value.text)),
    editing,
    ({ above, index, value }) => {
      const sentences = value.text.split(SENTENCE_END)
      const at = 1 + editing.random.below(sentences.length - 1)
      const halves = [sentences.slice(0, at), sentences.slice(at)]
      above.blocks.splice(index, 1, ...halves.map((half) => ({ ...value, text: half.join(' ') })))
    },
  )

export const mergeParagraphs: Mutation = (draft, editing) =>
  atOneOf(
    blocksOf(draft.root).filter(({ above, index, value }) => isPlain(value) && isPlain(above.blocks[index + 1])),
    editing,
    ({ above, index, value }) => {
      const second = above.blocks[index + 1] ?? value
      const text = `${value.text} ${second.text}`
      above.blocks.splice(index, 2, { ...value, text, from: [...new Set([...value.from, ...second.from])] })
    },
  )

function isPlain(block: Piece | undefined): boolean {
  return block?.kind === 'paragraph' && !/[{}:|]$|^[*:]/.test(block.text)
}

const WORD = /^\p{Ll}{2,}$/u

/** Replaces, inserts and deletes words until about `share` of them are others. */
export function reworded(text: string, share: number, { random, foreign }: Editing): string {
  const words = text.split(' ')
  const editable = words.flatMap((word, index) => (WORD.test(word) ? [index] : []))
  let left = Math.max(1, Math.round(words.length * share))
  while (left > 0 && editable.length > 0) {
    const [index = 0] = editable.splice(random.below(editable.length), 1)
    const other = random.pick(foreign.words)
    const kind = random.next()
    if (kind < 0.7) words[index] = other
    else if (kind < 0.85) words[index] = `${words[index]} ${other}`
    else words[index] = ''
    left -= 1
  }
  return words.filter((word) => word !== '').join(' ')
}

export function rewordBlock(share: number): Mutation {
  return (draft, editing) =>
    atOneOf(texts(draft), editing, ({ value }) => {
      value.text = reworded(value.text, share, editing)
    })
}

export const deleteParagraph: Mutation = (draft, editing) =>
  atOneOf(texts(draft, 1), editing, ({ above, index }) => {
    above.blocks.splice(index, 1)
  })

export const insertParagraph: Mutation = ({ root }, editing) =>
  atOneOf(partsOf(root), editing, ({ blocks }) => {
    const text = editing.random.pick(editing.foreign.paragraphs)
    blocks.splice(editing.random.below(blocks.length + 1), 0, paragraph(text))
  })

/** Another text in the place of a removed one: not a rewording of it. */
export const replaceParagraph: Mutation = (draft, editing) =>
  atOneOf(
    texts(draft).filter(({ value }) => value.kind === 'paragraph'),
    editing,
    ({ above, index }) => {
      above.blocks.splice(index, 1, paragraph(editing.random.pick(editing.foreign.paragraphs)))
    },
  )

export const rewrap: Mutation = ({ root }) => {
  for (const { value } of blocksOf(root)) if (value.kind === 'paragraph') value.text = wrapped(value.text, 64)
  return true
}

/** No line begins with what Markdown would read as something else than text. */
function wrapped(text: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \n]/)) {
    const mayBreak = /^[\p{L}(]/u.test(word)
    if (line !== '' && line.length + word.length >= width && mayBreak) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

const AMOUNT = /\d{1,3}(?:[ \u00A0]\d{3})+/

export const changeAmount: Mutation = ({ root }, editing) =>
  atOneOf(
    blocksOf(root).filter(({ value }) => AMOUNT.test(value.text)),
    editing,
    ({ value }) => {
      value.text = value.text.replace(AMOUNT, (amount) => `${amount.slice(0, -1)}${(Number(amount.at(-1)) + 1) % 10}`)
    },
  )

export const changeTarget: Mutation = ({ root }, editing) =>
  atOneOf(
    blocksOf(root).filter(({ value }) => /\]\([^)]+\)/.test(value.text)),
    editing,
    ({ value }) => {
      value.text = value.text.replace(/\]\([^)]+\)/, '](../annat/underlag.md#bilaga)')
    },
  )

export const changeTypography: Mutation = (draft, editing) =>
  atOneOf(texts(draft), editing, ({ value }) => {
    const changed = value.text.replaceAll('”', '"').replaceAll('–', '-').replaceAll('’', "'")
    value.text = changed.replace(/(?<=\p{L}) (?=[\p{L}\d]+[ ,])/u, '\u00A0')
  })
