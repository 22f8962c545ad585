/** Opens layers without a graph: what a driver is told of the world, made by hand. */

import type { CreateContext } from '../../../../src/block/create-facet.ts'
import type { Layer } from '../../../../src/block/layer.ts'
import type { OpenContext } from '../../../../src/block/open-context.ts'
import { OptionReader, type Options } from '../../../../src/block/options.ts'
import { file } from '../../../../src/protocol/file/driver.ts'

export interface Circumstances {
  readonly writable?: boolean
  readonly autoReadOnly?: boolean
  readonly direct?: boolean
}

const unexpected = (): never => {
  throw new Error('a protocol does not ask for this')
}

export const openContext = (options: Options, circumstances: Circumstances = {}): OpenContext => ({
  options: new OptionReader(options),
  writable: circumstances.writable ?? true,
  metadataOnly: false,
  signal: new AbortController().signal,
  nodeName: 'test',
  filename: String(options.filename),
  forceShare: false,
  autoReadOnly: circumstances.autoReadOnly ?? false,
  cache: { direct: circumstances.direct ?? false, noFlush: false },
  probed: false,
  looksLike: () => undefined,
  becomeReadOnly: unexpected,
  child: unexpected,
  addFile: unexpected,
  hasChild: () => false,
  event() {},
  barrier: async () => {},
  hasBacking: () => false,
  backingSize: () => 0,
  tell() {},
  announce: unexpected,
  fatal: unexpected,
  bitmaps: new Set(),
  objects: undefined,
  secret: unexpected,
  warn() {},
  notice() {},
  complain() {},
})

export const createContext = (signal: AbortSignal = new AbortController().signal): CreateContext => ({
  signal,
  child: unexpected,
  backing: unexpected,
  secret: unexpected,
  warn() {},
})

type FileLayer = Required<
  Pick<
    Layer,
    | 'geometry'
    | 'read'
    | 'write'
    | 'zero'
    | 'discard'
    | 'map'
    | 'resize'
    | 'flush'
    | 'close'
    | 'allocatedSize'
    | 'setPermissions'
    | 'reopen'
  >
>

/** The driver `file` on a path, or on full options. All its verbs are there. */
export const openFileLayer = async (
  options: string | Options,
  circumstances?: Circumstances,
): Promise<FileLayer> => {
  const given = typeof options === 'string' ? { filename: options } : options
  return (await file.open(openContext(given, circumstances))) as FileLayer
}
