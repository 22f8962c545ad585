/** CRC-32C (Castagnoli), eight bytes a step: 64 KiB take some 50 µs. `node:zlib` only has the other CRC-32. */

const POLYNOMIAL = 0x82f63b78
const STEP = 8

/** tables[k][b]: what byte b does to the checksum when k more bytes follow. */
const tables: Uint32Array[] = []
for (let k = 0; k < STEP; k++) {
  const table = new Uint32Array(256)
  for (let byte = 0; byte < 256; byte++) {
    if (k > 0) {
      const before = tables[k - 1]![byte]!
      table[byte] = (before >>> 8) ^ tables[0]![before & 0xff]!
      continue
    }
    let value = byte
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1
    table[byte] = value
  }
  tables.push(table)
}
const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as [
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
]

/** The checksum of `bytes`, as a number 0 … 2^32 − 1. `before`: that of what came before them. */
export const crc32c = (bytes: Uint8Array, before = 0): number => {
  let crc = ~before
  const whole = bytes.length - (bytes.length % STEP)
  let at = 0
  for (; at < whole; at += STEP) {
    const low = crc ^ (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24))
    crc =
      t7[low & 0xff]! ^
      t6[(low >>> 8) & 0xff]! ^
      t5[(low >>> 16) & 0xff]! ^
      t4[low >>> 24]! ^
      t3[bytes[at + 4]!]! ^
      t2[bytes[at + 5]!]! ^
      t1[bytes[at + 6]!]! ^
      t0[bytes[at + 7]!]!
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ t0[(crc ^ bytes[at]!) & 0xff]!
  return ~crc >>> 0
}

const NOTHING = new Uint8Array(4)

/** The checksum of `bytes` with zeroes for the four bytes at `at`: where the checksum itself stands. */
export const crc32cAround = (bytes: Uint8Array, at: number): number =>
  crc32c(bytes.subarray(at + 4), crc32c(NOTHING, crc32c(bytes.subarray(0, at))))
