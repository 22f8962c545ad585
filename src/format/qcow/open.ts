/** Opening a qcow image, encrypted or not. */

import { BlockError } from '../../base/errors.ts'
import { SECTOR } from '../../base/units.ts'
import type { BackingReference } from '../../block/facets.ts'
import { isPlainObject } from '../../block/filename.ts'
import type { Crypt, Layer, Pack } from '../../block/layer.ts'
import { type OpenContext, ROLE_IMAGE } from '../../block/open-context.ts'
import { OptionReader } from '../../block/options.ts'
import { legacyAes } from '../../codec/cipher/legacy-aes.ts'
import { deflateEngine } from '../../codec/deflate.ts'
import { type Header, readBacking, readHeader } from './header.ts'
import { Image } from './image.ts'

export const openImage = async (context: OpenContext): Promise<Layer> => {
  const file = await context.child('file', ROLE_IMAGE)
  const header = await readHeader(file.node)
  const crypt = readEncryption(context, header)
  const image = await Image.open(context, file, header, context.writable)
  const backing = await readBacking(file.node, header.fields)
  return layerOf(image, backing, crypt, await packFor(header.clusterSize))
}

const invalid = (text: string): BlockError => new BlockError('invalid', text, { code: 'EINVAL' })

/** Where only metadata is looked at, no key is needed, and none is there to take ciphertext for content with. */
const readEncryption = (context: OpenContext, { encrypted }: Header): Crypt | undefined => {
  const given = context.options.take('encrypt')
  const options = new OptionReader(isPlainObject(given) ? given : {}, 'encrypt.')
  const format = options.string('format')
  if (!encrypted) {
    if (format !== undefined)
      throw invalid(`No encryption in image header, but options specified format '${format}'`)
    return undefined
  }
  if (format !== undefined && format !== 'aes')
    throw invalid(`Header reported 'aes' encryption format but options specify '${format}'`)
  const id = options.string('key-secret')
  const [unknown] = options.unread()
  if (unknown !== undefined) throw invalid(`Parameter '${unknown}' is unexpected`)
  if (context.metadataOnly) return { sector: SECTOR, by: 'guest', encrypt: noKey, decrypt: noKey }
  if (id === undefined) return noKey()
  return legacyAes(context.secret(id))
}

const noKey = (): never => {
  throw invalid("Parameter 'encrypt.key-secret' is required for cipher")
}

const packFor = async (clusterSize: number): Promise<Pack> => {
  const engine = await deflateEngine()
  return {
    unit: clusterSize,
    codec: `deflate-${clusterSize}`,
    pack: (plain) => engine.deflate(plain, clusterSize - 1),
    unpack: (coded, into) => engine.inflate(coded, into),
  }
}

const layerOf = (
  image: Image,
  backing: BackingReference | undefined,
  crypt: Crypt | undefined,
  pack: Pack,
): Layer => ({
  geometry: () => ({
    size: image.header.size,
    cluster: image.blockSize,
    zeroUnit: image.blockSize,
    discardUnit: 1,
    requestAlign: SECTOR,
    maxTransfer: Number.MAX_SAFE_INTEGER,
    readsZero: true,
  }),
  backing,
  crypt,
  pack,
  map: (offset, length, out) => image.tables.map(offset, length, out),
  claim: (offset, length, out, how) => image.claim(offset, length, out, how),
  zero: (offset, length, how) => image.zero(offset, length, how),
  makeEmpty: () => image.makeEmpty(),
  flush: () => image.flush(),
  close: () => image.close(),
  info: async () => ({ dirty: false, ...(image.header.encrypted && { encrypted: true }) }),
})
