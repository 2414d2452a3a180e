/** The first time a zip file can hold, 1 January 1980: it says nothing of when the file was made. */
const NO_TIME = 0x00210000
/** Bit 11: names are UTF-8. */
const UTF_8 = 0x0800
const VERSION = 20

/** A zip file with each part stored as it is (APPNOTE 6.3.3, method 0). Names are ASCII. */
export function zipped(parts: readonly (readonly [name: string, text: string])[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const chunks: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const [name, text] of parts) {
    const [nameBytes, bytes] = [encoder.encode(name), encoder.encode(text)]
    const common = [VERSION, UTF_8, 0] as const
    const sizes = [NO_TIME, crc32(bytes), bytes.length, bytes.length] as const
    const local = record(0x04034b50, common, sizes, [nameBytes.length, 0])
    directory.push(
      record(0x02014b50, [VERSION, ...common], sizes, [nameBytes.length, 0, 0, 0, 0], [0, offset]),
      nameBytes,
    )
    chunks.push(local, nameBytes, bytes)
    offset += local.length + nameBytes.length + bytes.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = record(0x06054b50, [0, 0, parts.length, parts.length], [size, offset], [0])
  return joined([...chunks, ...directory, end])
}

/** A signature, then stretches of 16-bit and 32-bit numbers by turns, little-endian. */
function record(signature: number, ...stretches: readonly (readonly number[])[]): Uint8Array {
  const bytes: number[] = [...little(signature, 4)]
  for (const [index, stretch] of stretches.entries()) {
    for (const number of stretch) bytes.push(...little(number, index % 2 === 0 ? 2 : 4))
  }
  return Uint8Array.from(bytes)
}

function little(number: number, bytes: number): readonly number[] {
  return Array.from({ length: bytes }, (_, index) => (number >>> (8 * index)) & 0xff)
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** CRC-32 (ISO 3309), which a zip file has of each part. */
function crc32(bytes: Uint8Array): number {
  let crc = -1
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}
