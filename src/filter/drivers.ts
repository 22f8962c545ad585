/** The filters' records. What they do is loaded when one is opened: every start of the command line comes by here. */

import { BlockError } from '../base/errors.ts'
import type { Driver } from '../block/driver.ts'

/** What stands before and behind the first colon after `prefix:`. */
const splitName = (filename: string, prefix: string, complaint: string): [first: string, rest: string] => {
  const words = filename.slice(prefix.length + 1)
  const colon = words.indexOf(':')
  if (colon < 0) throw new BlockError('invalid', complaint)
  return [words.slice(0, colon), words.slice(colon + 1)]
}

/** What a `blkdebug:` name has no place for. */
const BLKDEBUG_UNNAMED = [
  'align',
  'max-transfer',
  'opt-write-zero',
  'max-write-zero',
  'opt-discard',
  'max-discard',
  'inject-error',
  'set-state',
]

/** Fails or holds requests as rules say. `blkdebug:CONFIG:IMAGE`, or `blkdebug::IMAGE` without a file of rules. */
export const blkdebug: Driver = {
  name: 'blkdebug',
  kind: 'filter',
  protocolNames: ['blkdebug'],
  strongOptions: ['config', ...BLKDEBUG_UNNAMED],
  parseFilename(filename) {
    if (!filename.startsWith('blkdebug:')) return { 'x-image': filename }
    const [config, image] = splitName(
      filename,
      'blkdebug',
      'blkdebug requires both config file and image path',
    )
    return { ...(config !== '' && { config }), 'x-image': image }
  },
  filename(options, childName) {
    const image = childName('image')
    if (image === undefined || BLKDEBUG_UNNAMED.some((name) => options[name] !== undefined)) return undefined
    return `blkdebug:${options.config === undefined ? '' : String(options.config)}:${image}`
  },
  open: async (context) => (await import('./blkdebug.ts')).openBlkdebug(context),
  reopens: [],
}

/** Does everything on two images and compares what is read. `blkverify:RAW:IMAGE`. */
export const blkverify: Driver = {
  name: 'blkverify',
  kind: 'filter',
  protocolNames: ['blkverify'],
  parseFilename(filename) {
    if (!filename.startsWith('blkverify:')) return { 'x-image': filename }
    const [raw, image] = splitName(
      filename,
      'blkverify',
      'blkverify requires raw copy and original image path',
    )
    return { 'x-raw': raw, 'x-image': image }
  },
  filename(_, childName) {
    const [raw, test] = [childName('raw'), childName('test')]
    return raw === undefined || test === undefined ? undefined : `blkverify:${raw}:${test}`
  },
  open: async (context) => (await import('./blkverify.ts')).openBlkverify(context),
}

/** Keeps requests to the limits of a throttle group. */
export const throttle: Driver = {
  name: 'throttle',
  kind: 'filter',
  strongOptions: ['throttle-group'],
  open: async (context) => (await import('./throttle.ts')).openThrottle(context),
  reopens: ['throttle-group'],
}

/** What is read from below an image becomes the image's own. */
export const copyOnRead: Driver = {
  name: 'copy-on-read',
  kind: 'filter',
  open: async (context) => (await import('./copy-on-read.ts')).openCopyOnRead(context),
}

/** Every write is one of compressed data. */
export const compress: Driver = {
  name: 'compress',
  kind: 'filter',
  open: async (context) => (await import('./compress.ts')).openCompress(context),
}

/** A file that grows does so in large steps; what is left over is cut off at the end. */
export const preallocate: Driver = {
  name: 'preallocate',
  kind: 'filter',
  open: async (context) => (await import('./preallocate.ts')).openPreallocate(context),
  reopens: ['prealloc-align', 'prealloc-size'],
}

/** Several images that should hold the same, and a vote on what is read. */
export const quorum: Driver = {
  name: 'quorum',
  kind: 'filter',
  childList: 'children',
  strongOptions: ['vote-threshold', 'blkverify', 'rewrite-corrupted', 'read-pattern'],
  open: async (context) => (await import('./quorum.ts')).openQuorum(context),
}
