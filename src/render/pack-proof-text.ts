import { PACK_PROOFS, type PackProofTexts } from '../messages/pack-proofs.ts'
import { shownCommit } from '../model/commit.ts'
import type { PackFault, PackProof, SourceProof } from '../model/pack-proof.ts'
import { visible } from '../model/visible.ts'
import { paint, SGR, type TerminalContext } from './terminal-text.ts'

/** Faults told one by one: of a pack where everything is wrong the rest is only counted. */
const MOST_TOLD = 100

/** What holds of a pack and what does not, a line each, and at the end whether all does. */
export function proofText(proof: PackProof, { language, colour }: TerminalContext): string {
  const texts = PACK_PROOFS[language]
  const { manifest, faults, sources = [] } = proof
  const failing = faults.length + sources.filter(({ state }) => state !== 'holds').length
  const right = (text: string) => `${paint('✓', SGR.green, colour)} ${text}`
  const wrong = (text: string) => `${paint('✗', SGR.red, colour)} ${text}`
  const told = faults.slice(0, MOST_TOLD).map((fault) => wrong(faultText(fault, texts)))
  const rest = faults.length > MOST_TOLD ? [wrong(`… (${faults.length - MOST_TOLD})`)] : []
  const lines = [
    ...(manifest ? headLines(proof, texts) : []),
    ...fileLines(proof, texts).map(({ text, holds }) => (holds ? right(text) : wrong(text))),
    ...told,
    ...rest,
    ...sources.map((each) => (each.state === 'holds' ? right : wrong)(sourceText(each, texts))),
    ...(manifest && proof.sources === undefined ? [texts.noWorkspace] : []),
    '',
    paint(failing === 0 ? texts.holds : texts.fails(failing), SGR.bold, colour),
  ]
  return `${lines.join('\n')}\n`
}

function headLines({ manifest }: PackProof, texts: PackProofTexts): readonly string[] {
  if (manifest === undefined) return []
  const { title, dnr, generator, documentHash, allowedFindings } = manifest
  return [
    texts.pack(visible(title), visible(dnr), visible(generator.version)),
    texts.hash(documentHash),
    ...(allowedFindings === undefined ? [] : [texts.errors(allowedFindings)]),
    '',
  ]
}

function fileLines({ manifest, files, holding, zip }: PackProof, texts: PackProofTexts) {
  if (manifest === undefined) return []
  const isWhole = holding === files
  const all = { text: isWhole ? texts.filesHold(files) : texts.someHold(holding, files), holds: isWhole }
  return zip === undefined ? [all] : [all, { text: texts.zipHolds(visible(zip)), holds: true }]
}

function faultText(fault: PackFault, texts: PackProofTexts): string {
  const name = visible(fault.name)
  if (fault.kind === 'manifest' && fault.at !== undefined) return texts.manifestAt(name, visible(fault.at) || '/')
  return texts.faults[fault.kind](name)
}

function sourceText({ source, state }: SourceProof, texts: PackProofTexts): string {
  return texts.source[state](visible(source.path), source.revision && shownCommit(source.revision))
}
