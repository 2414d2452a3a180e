import { button, element, make } from './elements.ts'
import { isComment } from './fields.ts'
import type { Choice, Conflict } from './merge.ts'
import type { Page } from './page.ts'

/** Asks before something that cannot be undone. */
export function confirmed(title: string, text: string, [yes, no]: readonly [string, string]): Promise<boolean> {
  return asked(
    title,
    [make('p', {}, text)],
    [
      [yes, true],
      [no, false],
    ],
    false,
  )
}

/** How conflicts are told of. */
export interface ConflictWords {
  readonly explanation: string
  /** Where the other value stands. */
  readonly elsewhere: string
  readonly nameOf: (field: string) => string
  readonly shownValue: (field: string, value: string) => string
}

/**
 * Lets someone choose between different values of the same fields. All fields are decided at once or one by one;
 * undefined when it was broken off.
 */
export async function chosen(
  conflicts: readonly Conflict[],
  words: ConflictWords,
  { texts }: Pick<Page, 'texts'>,
): Promise<ReadonlyMap<string, Choice> | undefined> {
  const groups = conflicts.map((conflict, index) => conflictElement(conflict, index, words, texts))
  const all: readonly [string, Choice][] = [
    [texts.keepMine, 'mine'],
    [texts.keepTheirs, 'theirs'],
    [texts.keepAllBoth, 'both'],
  ]
  const forAll = make('div', { class: 'actions', role: 'group', 'aria-label': texts.keepAll })
  for (const [text, choice] of all) forAll.append(button(text, () => chooseIn(groups, choice)))
  const intro = make('p', {}, words.explanation)
  const parts = conflicts.length > 1 ? [intro, make('p', {}, make('b', {}, texts.keepAll)), forAll] : [intro]
  const isDecided = await asked(
    texts.conflictTitle,
    [...parts, ...groups],
    [
      [texts.apply, true],
      [texts.cancel, false],
    ],
    false,
  )
  if (!isDecided) return undefined
  return new Map(conflicts.map(({ field }, index) => [field, choiceIn(groups[index])]))
}

function conflictElement(
  { field, mine, theirs }: Conflict,
  index: number,
  { nameOf, shownValue, elsewhere }: ConflictWords,
  texts: Page['texts'],
): HTMLElement {
  const options: readonly (readonly [string, Choice])[] = [
    [texts.keepMine, 'mine'],
    [texts.keepTheirs, 'theirs'],
    ...(isComment(field) ? [[texts.keepBoth, 'both'] as const] : []),
  ]
  const first = isComment(field) ? 'both' : 'mine'
  const radios = options.map(([text, choice]) => {
    const radio = make('input', { type: 'radio', name: `_conflict-${index}`, value: choice, checked: choice === first })
    return make('label', { class: 'choice' }, radio, ` ${text}`)
  })
  const side = (title: string, value: string) =>
    make(
      'div',
      { class: 'side', tabindex: 0, role: 'group', 'aria-label': title },
      make('b', {}, title),
      shownValue(field, value),
    )
  return make(
    'fieldset',
    { class: 'conflict' },
    make('legend', {}, nameOf(field)),
    make('div', { class: 'sides' }, side(texts.mine, mine), side(elsewhere, theirs)),
    make('div', { class: 'choices' }, ...radios),
  )
}

function chooseIn(groups: readonly HTMLElement[], choice: Choice): void {
  for (const group of groups) {
    const radio = group.querySelector<HTMLInputElement>(`input[value="${choice}"]`)
    if (radio !== null) radio.checked = true
  }
}

function choiceIn(group: HTMLElement | undefined): Choice {
  const value = group?.querySelector<HTMLInputElement>('input:checked')?.value
  return value === 'theirs' || value === 'both' ? value : 'mine'
}

/** Dialogs come one after the other. */
let last: Promise<unknown> = Promise.resolve()

/** Shows a dialog that keeps the focus, and gives what was chosen; closing it gives `otherwise`. */
function asked<Value>(
  title: string,
  content: readonly HTMLElement[],
  choices: readonly (readonly [string, Value])[],
  otherwise: Value,
): Promise<Value> {
  const answer = last.then(() => shown(title, content, choices, otherwise))
  last = answer
  return answer
}

function shown<Value>(
  title: string,
  content: readonly HTMLElement[],
  choices: readonly (readonly [string, Value])[],
  otherwise: Value,
): Promise<Value> {
  const dialog = element('_dialog') as HTMLDialogElement
  return new Promise((resolve) => {
    let value = otherwise
    const take = (each: Value) => () => {
      value = each
      dialog.close()
    }
    const buttons = choices.map(([text, each], index) => button(text, take(each), index === 0 ? 'primary' : ''))
    const heading = make('h2', { id: '_dialog-title', tabindex: -1 }, title)
    dialog.replaceChildren(heading, ...content, make('div', { class: 'actions' }, ...buttons))
    dialog.addEventListener('close', () => resolve(value), { once: true })
    dialog.showModal()
    heading.focus()
  })
}
