/** From the words of a command line to the images of a command's arguments. */

import { BlockError, rewordError, toBlockError } from '../base/errors.ts'
import { checkIdentifier, parseOptionList } from './keyval.ts'
import type { Option } from './options.ts'
import { message } from './output.ts'
import type { Session } from './subcommand.ts'
import type { CacheMode } from './values.ts'

/** An image as the command line names it. */
export interface ImageWords {
  /** A file name, or a list of options. */
  readonly text: string
  readonly imageOpts: boolean
  readonly format?: string | undefined
  readonly forceShare?: boolean
  readonly cache?: CacheMode | undefined
}

/** The members of an image in a command's arguments. */
export interface ImageArguments {
  filename: string
  format?: string
  'force-share'?: boolean
  cache?: CacheMode
}

export const imageOptsOption: Option<'image-opts'> = {
  name: 'image-opts',
  help: 'images are given as options (driver=...,file.filename=...), not as file names',
}

export const forceShareOption: Option<'force-share'> = {
  name: 'force-share',
  short: 'U',
  help: 'open images even when another process writes to them',
}

/**
 * An image for a command's arguments. Options become a `json:` name, which takes the same strings. Warns of deprecated
 * spellings. Fails where the words contradict each other.
 */
export const toImage = (words: ImageWords, session: Pick<Session, 'err'>): ImageArguments => {
  const { format, forceShare = false, cache, imageOpts } = words
  if (imageOpts && format !== undefined)
    throw new BlockError('invalid', '--image-opts and --format are mutually exclusive')
  return {
    filename: imageOpts ? optionsName(words.text, forceShare, session) : words.text,
    ...(format !== undefined && { format }),
    ...(forceShare && { 'force-share': true }),
    ...(cache !== undefined && { cache }),
  }
}

/**
 * Images that are opened one after the other: what there is to say about the words of one, warnings or what is wrong
 * with them, is said when those before it have been opened, or not at all. Errors speak of the images in the user's
 * words.
 */
export const toImages = async (words: readonly ImageWords[], session: Session): Promise<NamedImage[]> => {
  const images: NamedImage[] = []
  let opened = 0
  const openEarlier = async (): Promise<void> => {
    const runner = await session.runner()
    for (; opened < images.length; opened++)
      await runner.image('image-map', { ...images[opened]![1], length: 1 }).catch((error: unknown) => {
        throw inUsersWords(error, images)
      })
  }
  for (const each of words) {
    const warnings: string[] = []
    let image: ImageArguments | undefined
    let problem: unknown
    try {
      image = toImage(each, { err: (text) => warnings.push(text) })
    } catch (error) {
      problem = error
    }
    if (image === undefined || warnings.length > 0) await openEarlier()
    for (const text of warnings) session.err(text)
    if (image === undefined) throw problem
    images.push([each, image])
  }
  return images
}

const optionsName = (text: string, forceShare: boolean, session: Pick<Session, 'err'>): string => {
  const pairs = parseOptionList(text, 'file')
  for (const { name, value, short } of pairs)
    if (short !== undefined)
      session.err(
        message(
          `warning: short-form boolean option '${short}' deprecated\nPlease use ${name}=${value} instead`,
        ),
      )
  for (const { name, value } of pairs) if (name === 'id') checkIdentifier(value)
  const options = Object.fromEntries(pairs.map(({ name, value }) => [name, value]))
  if (forceShare && options['force-share'] !== undefined && options['force-share'] !== 'on')
    throw new BlockError('invalid', '--force-share/-U conflicts with image options')
  return `json:${JSON.stringify(options)}`
}

/** An image as it was named, and as it stands in the arguments. */
export type NamedImage = readonly [ImageWords, ImageArguments]

/** An error that speaks of the `json:` name of image options, in the words that the user wrote. */
export const inUsersWords = (error: unknown, images: readonly NamedImage[]): BlockError => {
  const known = toBlockError(error)
  for (const [{ text, imageOpts }, { filename }] of images) {
    if (imageOpts && filename !== undefined && known.message.includes(filename))
      return rewordError(known, (message) => message.replaceAll(filename, () => text))
  }
  return known
}

/** The same error without the first characters of its text. */
export const restOf = (error: BlockError, length: number): BlockError =>
  rewordError(error, (text) => text.slice(length))
