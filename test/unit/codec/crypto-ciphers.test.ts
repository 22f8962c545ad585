/** Block ciphers by published vectors, and modes against OpenSSL's own, sector by sector. */

import { createCipheriv, createHash } from 'node:crypto'
import t from 'tap'
import { blockCipher } from '../../../src/codec/cipher/cipher-family.ts'
import { legacyAes } from '../../../src/codec/cipher/legacy-aes.ts'
import { type CipherSpec, sectorCipher } from '../../../src/codec/cipher/sector-cipher.ts'
import { SERPENT_INVERSES, SERPENT_SBOXES } from '../../../src/codec/cipher/serpent-sboxes.ts'
import { seeded } from '../../support/random.ts'

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'))
const hex = (of: Uint8Array): string => Buffer.from(of).toString('hex')

/** Family, key, plain text, ciphertext, source. */
const VECTORS = [
  [
    'aes',
    '000102030405060708090a0b0c0d0e0f',
    '00112233445566778899aabbccddeeff',
    '69c4e0d86a7b0430d8cdb78070b4c55a',
    'FIPS 197',
  ],
  ['cast5', '0123456712345678234567893456789a', '0123456789abcdef', '238b4fe5847e44b2', 'RFC 2144'],
  ['twofish', '00'.repeat(16), '00'.repeat(16), '9f589f5cf6122c32b6bfec2f2ae8c35a', 'Twofish paper'],
  [
    'twofish',
    '0123456789abcdeffedcba98765432100011223344556677',
    '00'.repeat(16),
    'cfd1d2e5a9be9cdf501f13b892bd2248',
    'Twofish paper',
  ],
  [
    'twofish',
    '0123456789abcdeffedcba987654321000112233445566778899aabbccddeeff',
    '00'.repeat(16),
    '37527be0052334b89f0cfccae87cfa20',
    'Twofish paper',
  ],
  ['serpent', '80'.padEnd(32, '0'), '00'.repeat(16), '264e5481eff42a4606abda06c0bfda3d', 'nettle'],
  ['serpent', '00'.repeat(32), '00'.repeat(16), '49672ba898d98df95019180445491089', 'nettle'],
] as const

t.test('published vectors', async (t) => {
  for (const [family, key, plain, coded, source] of VECTORS) {
    const cipher = blockCipher(family, bytes(key))
    t.equal(hex(cipher.encrypt(bytes(plain))), coded, `${family}, ${key.length * 4} bits (${source})`)
    t.equal(hex(cipher.decrypt(bytes(coded))), plain, `${family} back`)
  }
})

/** S0 to S7 as the submission to NIST prints them. */
const SERPENT_TABLES = [
  [3, 8, 15, 1, 10, 6, 5, 11, 14, 13, 4, 2, 7, 0, 9, 12],
  [15, 12, 2, 7, 9, 0, 5, 10, 1, 11, 14, 8, 6, 13, 3, 4],
  [8, 6, 7, 9, 3, 12, 10, 15, 13, 1, 14, 4, 0, 11, 5, 2],
  [0, 15, 11, 8, 12, 9, 6, 3, 13, 1, 2, 4, 10, 7, 5, 14],
  [1, 15, 8, 3, 12, 0, 11, 6, 2, 5, 4, 10, 9, 14, 7, 13],
  [15, 5, 2, 11, 4, 10, 9, 12, 0, 3, 14, 8, 13, 6, 7, 1],
  [7, 2, 12, 5, 8, 4, 6, 11, 14, 9, 1, 15, 13, 3, 10, 0],
  [1, 13, 15, 0, 14, 8, 2, 11, 7, 4, 12, 10, 9, 3, 5, 6],
]

t.test("Serpent's sliced boxes are the tables", async (t) => {
  /** All sixteen nibbles at once, one in each slice. */
  const slices = (nibbles: readonly number[]): Int32Array =>
    Int32Array.from({ length: 4 }, (_, bit) =>
      nibbles.reduce((word, n, i) => word | (((n >> bit) & 1) << i), 0),
    )
  const identity = Array.from({ length: 16 }, (_, i) => i)
  for (const [i, table] of SERPENT_TABLES.entries()) {
    const state = slices(identity)
    SERPENT_SBOXES[i]!(state)
    t.same(
      [...state].map((word) => word & 0xffff),
      [...slices(table)],
      `S${i}`,
    )
    SERPENT_INVERSES[i]!(state)
    t.same(
      [...state].map((word) => word & 0xffff),
      [...slices(identity)],
      `S${i} back`,
    )
  }
})

const SECTOR = 512

/** OpenSSL's answer, a cipher object for each sector. */
const reference = (
  algorithm: string,
  key: Uint8Array,
  ivs: (sector: number) => Uint8Array | null,
  plain: Uint8Array,
  first: number,
): string => {
  const parts: Buffer[] = []
  for (let at = 0; at < plain.length; at += SECTOR) {
    const cipher = createCipheriv(algorithm, key, ivs(first + at / SECTOR)).setAutoPadding(false)
    parts.push(cipher.update(plain.subarray(at, at + SECTOR)), cipher.final())
  }
  return createHash('sha256').update(Buffer.concat(parts)).digest('hex')
}

const numbered = (sector: number, bits: 32 | 64): Buffer => {
  const iv = Buffer.alloc(16)
  iv.writeBigUInt64LE(bits === 32 ? BigInt(sector) & 0xffffffffn : BigInt(sector))
  return iv
}

t.test("modes and generators are OpenSSL's, on any run", async (t) => {
  const random = seeded(5)
  const cases: readonly [spec: CipherSpec, keyLength: number, algorithm: string][] = [
    [{ family: 'aes', mode: 'ecb', ivgen: 'plain64' }, 32, 'aes-256-ecb'],
    [{ family: 'aes', mode: 'cbc', ivgen: 'plain' }, 16, 'aes-128-cbc'],
    [{ family: 'aes', mode: 'cbc', ivgen: 'essiv', ivHash: 'sha256' }, 24, 'aes-192-cbc'],
    [{ family: 'aes', mode: 'ctr', ivgen: 'plain64' }, 32, 'aes-256-ctr'],
    [{ family: 'aes', mode: 'ctr', ivgen: 'essiv', ivHash: 'md5' }, 32, 'aes-256-ctr'],
    [{ family: 'aes', mode: 'xts', ivgen: 'plain64' }, 32, 'aes-128-xts'],
    [{ family: 'aes', mode: 'xts', ivgen: 'essiv', ivHash: 'sha256' }, 64, 'aes-256-xts'],
  ]
  for (const [spec, keyLength, algorithm] of cases) {
    const key = random.bytes(keyLength)
    const cipher = sectorCipher(spec, key)
    const ivs = (sector: number): Uint8Array | null => {
      if (spec.mode === 'ecb') return null
      const iv = numbered(sector, spec.ivgen === 'plain' ? 32 : 64)
      if (spec.ivHash === undefined) return iv
      const hashed = createHash(spec.ivHash).update(key).digest()
      return createCipheriv(`aes-${hashed.length * 8}-ecb`, hashed, null)
        .setAutoPadding(false)
        .update(iv)
    }
    // Above 2^32 sectors, over more than one chunk, off a word's boundary, and with a short last sector.
    for (const [length, first, shift] of [
      [512, 0, 0],
      [300 * 1024, 2 ** 32 - 7, 0],
      [65 * 1024, 2 ** 40 + 1, 3],
      [SECTOR * 9 + 256, 17, 0],
      [SECTOR + 16, 3, 1],
    ] as const) {
      const plain = random.bytes(length)
      const run = new Uint8Array(length + 8).subarray(shift, shift + length)
      run.set(plain)
      cipher.encrypt(run, first)
      const name = `${algorithm} ${spec.ivgen}, ${length} bytes at ${first}`
      t.equal(
        createHash('sha256').update(run).digest('hex'),
        reference(algorithm, key, ivs, plain, first),
        name,
      )
      cipher.decrypt(run, first)
      t.ok(Buffer.from(run).equals(plain), `${name}, back`)
    }
  }
})

t.test('every family goes through every mode and back', async (t) => {
  const random = seeded(6)
  for (const [family, blockLength] of [
    ['aes', 16],
    ['cast5', 8],
    ['serpent', 16],
    ['twofish', 16],
  ] as const)
    for (const mode of ['ecb', 'cbc', 'ctr', 'xts'] as const) {
      if (mode === 'xts' && blockLength === 8) continue
      const cipher = sectorCipher({ family, mode, ivgen: 'plain64' }, random.bytes(mode === 'xts' ? 32 : 16))
      const plain = random.bytes(SECTOR * 5 + blockLength * 3)
      const run = new Uint8Array(plain)
      cipher.encrypt(run, 9)
      t.notOk(plain.equals(run), `${family}-${mode} changes`)
      cipher.decrypt(run, 9)
      t.ok(plain.equals(run), `${family}-${mode} back`)
    }
})

t.test('what does not go together is refused in words that users know', async (t) => {
  const refused = (spec: CipherSpec, keyLength: number, message: string) =>
    t.throws(() => sectorCipher(spec, new Uint8Array(keyLength)), { message })
  refused({ family: 'cast5', mode: 'xts', ivgen: 'plain' }, 16, 'Unsupported cipher mode xts')
  refused(
    { family: 'cast5', mode: 'cbc', ivgen: 'essiv', ivHash: 'sha256' },
    16,
    'Cipher cast5-128 not supported with essiv',
  )
  refused(
    { family: 'aes', mode: 'cbc', ivgen: 'essiv', ivHash: 'sha1' },
    16,
    'No AES cipher with key size 20 available',
  )
  refused(
    { family: 'serpent', mode: 'cbc', ivgen: 'essiv', ivHash: 'sha512' },
    16,
    'No Serpent cipher with key size 64 available',
  )
  refused({ family: 'des', mode: 'cbc', ivgen: 'plain' }, 8, "Algorithm 'des' not supported")
  refused(
    { family: 'aes', mode: 'xts', ivgen: 'plain' },
    33,
    'XTS cipher key length should be a multiple of 2',
  )
})

t.test('the encryption of old images', async (t) => {
  const plain = seeded(7).bytes(SECTOR * 3)
  for (const password of ['abc', 'a password of more than sixteen bytes']) {
    const key = Buffer.alloc(16)
    key.write(password)
    const run = new Uint8Array(plain)
    const crypt = legacyAes(Buffer.from(password))
    crypt.encrypt(run, SECTOR * 5)
    t.equal(
      createHash('sha256').update(run).digest('hex'),
      reference('aes-128-cbc', key, (sector) => numbered(sector, 64), plain, 5),
      password,
    )
    crypt.decrypt(run, SECTOR * 5)
    t.ok(plain.equals(run))
  }
})
