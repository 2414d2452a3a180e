/** Bounded on both sides of the sign, so that no text takes long. */
const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}\.[\p{L}\d]/u

/** A Swedish telephone number: `070-123 45 67`, `+46 70 123 45 67`, `08-12 34 56`. */
const PHONE =
  /(?<![\p{L}\d.,/:_-])(?:\+46[ -]?(?:\(0\))?[ -]?|0)[1-9]\d{0,2}(?:[-–][ ]?|[ ])?\d{2,3}(?:[ ]?\d{2,3}){1,3}(?![\d\p{L}])/u

/** Whether a text holds what looks like an e-mail address or a Swedish telephone number. */
export function holdsContactDetail(text: string): boolean {
  return EMAIL.test(text) || PHONE.test(text)
}
