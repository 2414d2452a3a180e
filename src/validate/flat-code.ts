import type { HeaderScalar } from '../model/header.ts'
import type { Span } from '../model/place.ts'
import type { Reference, Use } from '../model/reference.ts'

/** What a part of an entry is kept as: plain values, one after another. */
export type Code = (HeaderScalar['value'] | readonly string[] | Use['path'] | Reference)[]

/** Reads a code from its beginning to its end. */
export class Cursor {
  private readonly code: Code
  private at = 0

  constructor(code: Code) {
    this.code = code
  }

  get isAtEnd(): boolean {
    return this.at >= this.code.length
  }

  /** The next value, which is of the type asked for, as it was written so. */
  next<Value extends Code[number]>(): Value {
    const value = this.code[this.at] as Value
    this.at += 1
    return value
  }

  /** The next value, where 0 stands for none. */
  nextOr<Value extends Code[number], None>(none: None): Value | None {
    const value = this.next()
    return value === 0 ? none : (value as Value)
  }

  span(): Span {
    const { code, at } = this
    const line = code[at] as number
    const column = code[at + 1] as number
    const start = code[at + 2] as number
    const end = start + (code[at + 3] as number)
    const isLine = line > 0
    this.at = at + (isLine ? 4 : 6)
    return isLine
      ? { line, column, endLine: line, endColumn: column + end - start, start, end }
      : { line: -line, column, endLine: code[at + 4] as number, endColumn: code[at + 5] as number, start, end }
  }
}

/** Nearly every span is within one line: its length then says where it ends. The line of any other is negative. */
export function addSpan(code: Code, { line, column, endLine, endColumn, start, end }: Span): void {
  if (line === endLine && end - start === endColumn - column) code.push(line, column, start, end - start)
  else code.push(-line, column, start, end - start, endLine, endColumn)
}
