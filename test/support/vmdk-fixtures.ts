/**
 * VMDK files of kinds that QEMU reads and does not make, written by the letter of their layout: sparse extents of ESX
 * (COWD) and space-efficient ones (seSparse). Numbers are little endian, offsets count sectors unless told.
 */

const SECTOR = 512

/** Grains of a disk: what stands in each; undefined: nothing, null: zeroes that are said to be so. */
export type Grains = readonly (Uint8Array | null | undefined)[]

export const descriptorOf = (type: string, lines: readonly string[], more: readonly string[] = []): string =>
  [
    '# Disk DescriptorFile',
    'version=1',
    'CID=6f4e2a10',
    'parentCID=ffffffff',
    `createType="${type}"`,
    ...more,
    '# Extent description',
    ...lines,
    '',
    '# The Disk Data Base',
    '#DDB',
    'ddb.adapterType = "lsilogic"',
    '',
  ].join('\n')

/** A COWD file; grains of `grainSectors`, in the order given by `place` (default: as they come). */
export const cowdFile = (grains: Grains, grainSectors: number, sectors: number): Buffer => {
  const PER_TABLE = 4096
  const tables = Math.ceil(sectors / grainSectors / PER_TABLE)
  const directory = 4
  const firstTable = directory + Math.ceil((tables * 4) / SECTOR)
  let next = firstTable + tables * 32
  const parts: [number, Uint8Array][] = []
  const entries = new Uint32Array(tables * PER_TABLE)
  for (const [i, grain] of grains.entries()) {
    if (grain === undefined || grain === null) continue
    entries[i] = next
    parts.push([next, grain])
    next += grainSectors
  }
  const file = Buffer.alloc(next * SECTOR)
  file.write('COWD', 0, 'latin1')
  for (const [i, value] of [1, 3, sectors, grainSectors, directory, tables, next].entries())
    file.writeUInt32LE(value, 4 + i * 4)
  for (let i = 0; i < tables; i++) file.writeUInt32LE(firstTable + i * 32, directory * SECTOR + i * 4)
  for (const [i, entry] of entries.entries()) file.writeUInt32LE(entry, firstTable * SECTOR + i * 4)
  for (const [sector, grain] of parts) file.set(grain, sector * SECTOR)
  return file
}

/** A seSparse file: grains of 4 KiB, tables of 4096 entries of 64 bits. Grains lie in reverse order. */
export const seSparseFile = (
  grains: Grains,
  sectors: number,
  change: (header: Buffer) => void = () => {},
): Buffer => {
  const PER_TABLE = 4096
  const tables = Math.ceil(sectors / 8 / PER_TABLE)
  const volatile = 8
  const directory = 16
  const directorySize = Math.ceil((tables * 8) / SECTOR)
  const tablesAt = directory + directorySize + 5
  const grainsAt = tablesAt + tables * 64 + 3
  const stored = grains.filter((grain) => grain instanceof Uint8Array)
  const file = Buffer.alloc((grainsAt + stored.length * 8) * SECTOR)
  const header: bigint[] = [0xcafebaben, 0x200000001n, BigInt(sectors), 8n, 64n, 0n, 0n, 0n, 0n, 0n]
  header.push(BigInt(volatile), 1n, 9n, 2n, 11n, 1n, BigInt(directory), BigInt(directorySize))
  header.push(
    BigInt(tablesAt),
    BigInt(tables * 64),
    0n,
    0n,
    0n,
    0n,
    BigInt(grainsAt),
    BigInt(stored.length * 8),
  )
  for (const [i, value] of header.entries()) file.writeBigUInt64LE(value, i * 8)
  change(file)
  file.writeBigUInt64LE(0xcafecafen, volatile * SECTOR)
  for (let i = 0; i < tables; i++) {
    // Tables, too, may be in any order.
    const number = BigInt(tables - 1 - i)
    const used = grains.slice(i * PER_TABLE, (i + 1) * PER_TABLE).some((grain) => grain !== undefined)
    if (used) file.writeBigUInt64LE(0x1000000000000000n | number, directory * SECTOR + i * 8)
  }
  let number = stored.length
  for (const [i, grain] of grains.entries()) {
    if (grain === undefined) continue
    const table = tables - 1 - Math.floor(i / PER_TABLE)
    const at = (tablesAt + table * 64) * SECTOR + (i % PER_TABLE) * 8
    if (grain === null) {
      file.writeBigUInt64LE(i % 2 === 0 ? 0x2000000000000000n : 0x1000000000000000n, at)
      continue
    }
    number--
    const entry = 0x3000000000000000n | (BigInt(number & 0xfff) << 48n) | BigInt(number >> 12)
    file.writeBigUInt64LE(entry, at)
    file.set(grain, (grainsAt + number * 8) * SECTOR)
  }
  return file
}
