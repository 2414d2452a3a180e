import type { Corpus, Entry } from '../../model/corpus.ts'
import { grouped } from '../../model/grouped.ts'
import { type HeaderMap, itemsAt, textAt } from '../../model/header.ts'
import { type Recipient, recipientsOf } from '../../model/recipients.ts'
import { documentNamed } from '../../model/serving.ts'
import { organisationKey } from '../../schema/register-names.ts'

/** The consultation a response answers, when both are what they say. */
export function consultationOf(response: Entry, corpus: Corpus): Entry | undefined {
  if (response.type !== 'response') return undefined
  const entry = documentNamed(corpus, textAt(response.header, 'consultation'))
  return entry?.type === 'consultation' ? entry : undefined
}

/** The document a consultation sends out. */
export function proposalOf(consultation: Entry, corpus: Corpus): Entry | undefined {
  return documentNamed(corpus, textAt(consultation.header, 'proposal', 'document'))
}

export interface Respondent {
  readonly name: string
  /** What it is known by in other lists; absent for private persons. */
  readonly key?: string
  readonly value: HeaderMap
}

/** Those behind a response. */
export function respondentsOf(response: Entry): readonly Respondent[] {
  return itemsAt(response.header, 'respondents').flatMap((value): Respondent[] => {
    const name = textAt(value, 'name')
    if (value.kind !== 'map' || name === undefined) return []
    const isPerson = textAt(value, 'kind') === 'person' || textAt(value, 'category') === 'private-person'
    return [{ name, value, ...(!isPerson && { key: organisationKey(name, textAt(value, 'code')) }) }]
  })
}

const invited = new WeakMap<readonly Recipient[], ReadonlyMap<string, Recipient>>()

/** The recipients of a consultation by what they are known by; undefined when the list cannot be read. */
export function invitedTo(consultation: Entry, corpus: Corpus): ReadonlyMap<string, Recipient> | undefined {
  const recipients = recipientsOf(consultation, corpus)
  if (recipients === undefined) return undefined
  const known = invited.get(recipients) ?? byKey(recipients)
  invited.set(recipients, known)
  return known
}

function byKey(recipients: readonly Recipient[]): ReadonlyMap<string, Recipient> {
  return new Map(
    recipients.flatMap((recipient) => {
      const { name, official, code } = recipient
      const keys = [organisationKey(name, code), ...(official ? [organisationKey(official, code)] : [])]
      return keys.map((key) => [key, recipient] as const)
    }),
  )
}

const answers = new WeakMap<Corpus, ReadonlyMap<Entry, readonly Entry[]>>()

/** The responses to a consultation, in order of path. */
export function responsesTo(consultation: Entry, corpus: Corpus): readonly Entry[] {
  const known = answers.get(corpus) ?? grouped(corpus.entries, (entry) => consultationOf(entry, corpus))
  answers.set(corpus, known)
  return known.get(consultation) ?? []
}
