import { consultationFrom } from './consultation.ts'
import type { PackRequest } from './request.ts'

/** The day a pack is sent, `YYYY-MM-DD`: when the consultation opens, of a correction its own day. Empty when unknown. */
export function sendingDay({
  consultation,
  corrects,
  correctionDay,
}: Pick<PackRequest, 'consultation' | 'corrects' | 'correctionDay'>): string {
  return corrects === undefined ? consultationFrom(consultation.document).opens : (correctionDay ?? '')
}
