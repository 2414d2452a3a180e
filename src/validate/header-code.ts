import type { HeaderEntry, HeaderList, HeaderMap, HeaderScalar, HeaderValue } from '../model/header.ts'
import { addSpan, type Code, type Cursor } from './flat-code.ts'

/** A header as a flat list: each value with its kind first. */
export function headerCode(header: HeaderMap): Code {
  const code: Code = []
  addValue(code, header)
  return code
}

function addValue(code: Code, value: HeaderValue): void {
  if (value.kind === 'scalar') {
    code.push(value.quoted ? 'q' : 's', value.value, value.source === String(value.value) ? 0 : value.source)
    addSpan(code, value.span)
  } else if (value.kind === 'list') {
    code.push('l', value.items.length)
    addSpan(code, value.span)
    for (const item of value.items) addValue(code, item)
  } else {
    code.push('m', value.entries.length)
    addSpan(code, value.span)
    for (const entry of value.entries) {
      code.push(entry.key)
      addSpan(code, entry.keySpan)
      addValue(code, entry.value)
    }
  }
}

/** The header a list of {@link headerCode} stands for. */
export function headerFrom(code: Cursor): HeaderMap {
  code.next()
  return mapFrom(code)
}

function valueFrom(code: Cursor): HeaderValue {
  const kind = code.next<'q' | 's' | 'l' | 'm'>()
  if (kind === 'm') return mapFrom(code)
  return kind === 'l' ? listFrom(code) : scalarFrom(code, kind === 'q')
}

function scalarFrom(code: Cursor, quoted: boolean): HeaderScalar {
  const value = code.next<HeaderScalar['value']>()
  return { kind: 'scalar', value, source: code.nextOr(String(value)), quoted, span: code.span() }
}

function listFrom(code: Cursor): HeaderList {
  const count = code.next<number>()
  const span = code.span()
  const items: HeaderValue[] = []
  while (items.length < count) items.push(valueFrom(code))
  return { kind: 'list', items, span }
}

function mapFrom(code: Cursor): HeaderMap {
  const count = code.next<number>()
  const span = code.span()
  const entries: HeaderEntry[] = []
  while (entries.length < count) entries.push({ key: code.next(), keySpan: code.span(), value: valueFrom(code) })
  return { kind: 'map', entries, span }
}
