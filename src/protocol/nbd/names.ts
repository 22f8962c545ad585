/** File names of exports: `nbd://`, `nbd+tcp://`, `nbd+unix://`, and the older `nbd:HOST:PORT` and `nbd:unix:PATH`. */

import { BlockError } from '../../base/errors.ts'
import { isPlainObject } from '../../block/filename.ts'
import type { Options } from '../../block/options.ts'
import { DEFAULT_PORT } from './options.ts'

const invalidUrl = (): BlockError => new BlockError('invalid', 'No valid URL specified', { code: 'EINVAL' })

/** `%2f` and the like. Kind `invalid` for what is none, or no text. */
const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    throw invalidUrl()
  }
}

const URL_PARTS =
  /^([^:/?#]+):\/\/(?:[^@/?#]*@)?(\[[^\]]*\]|[^:/?#]*)(?::(\d*))?(\/[^?#]*)?(?:\?([^#]*))?(?:#.*)?$/
const MAX_PORT = 65535

/** Options of a URL. Kind `invalid` for what is none. */
const parseUrl = (url: string): Options => {
  const [, scheme, host, port, path, query] = URL_PARTS.exec(url) ?? []
  if (scheme === undefined || host === undefined) throw invalidUrl()
  const name = decoded(path ?? '').replace(/^\//, '')
  const exported = name === '' ? {} : { export: name }
  if (scheme === 'nbd+unix') {
    const [, socket] = /^socket=([^&;]*)$/.exec(query ?? '') ?? []
    if (host !== '' || port !== undefined || socket === undefined) throw invalidUrl()
    return { ...exported, server: { type: 'unix', path: decoded(socket) } }
  }
  if (host === '' || query !== undefined || Number(port ?? 0) > MAX_PORT) throw invalidUrl()
  return {
    ...exported,
    server: {
      type: 'inet',
      host: decoded(host.replace(/^\[(.*)\]$/, '$1')),
      // As a number, so 0 is as good as none.
      port: Number(port ?? 0) === 0 ? DEFAULT_PORT : port,
    },
  }
}

const EXPORT_MARK = ':exportname='

/** `HOST:PORT`, an IPv6 address in brackets; options of the connection may follow. */
const parseHostPort = (text: string): Options => {
  const [, host, port, more] = /^(\[[^\]]*\]|[^:]{0,64}):([^,]{1,32})((?:,.*)?)$/.exec(text) ?? []
  if (host === undefined) throw new BlockError('invalid', `error parsing address '${text}'`)
  const server: Options = { type: 'inet', host: host.replace(/^\[(.*)\]$/, '$1'), port }
  for (const option of ['ipv4', 'ipv6', 'keep-alive']) {
    const [, value] = new RegExp(`,${option}(?:=([^,]*))?(?=,|$)`).exec(more ?? '') ?? []
    if (new RegExp(`,${option}(?=,|=|$)`).test(more ?? '')) server[option] = value ?? 'on'
  }
  return { server }
}

/** Options that a file name stands for. Kind `invalid` for a bad one. */
export const parseName = (filename: string): Options => {
  if (filename.includes('://')) return parseUrl(filename)
  if (!filename.startsWith('nbd:'))
    throw new BlockError('invalid', "File name string for NBD must start with 'nbd:'")
  const [place, ...rest] = filename.slice('nbd:'.length).split(EXPORT_MARK)
  const exported = rest.join(EXPORT_MARK)
  // An export is named, but has none: QEMU takes the whole for nothing.
  if (place === undefined || place === '' || (rest.length > 0 && exported === '')) return {}
  const where = place.startsWith('unix:')
    ? { server: { type: 'unix', path: place.slice('unix:'.length) } }
    : parseHostPort(place)
  return rest.length > 0 ? { ...where, export: exported } : where
}

/** Where options say that the server is, in whichever form. */
const placeOf = (options: Options): Options => {
  const { server } = options
  if (isPlainObject(server)) return server
  const place = { path: options.path, host: options.host, port: options.port }
  if (place.path === undefined && place.host === undefined)
    return { path: options['server.path'], host: options['server.host'], port: options['server.port'] }
  return place
}

/** The URL of such options; undefined: they name no server. */
export const nameOf = (options: Options): string | undefined => {
  const { path, host, port } = placeOf(options)
  const name = options.export === undefined ? '' : String(options.export)
  if (path !== undefined) return `nbd+unix://${name === '' ? '' : `/${name}`}?socket=${String(path)}`
  if (host === undefined) return undefined
  return `nbd://${String(host)}:${String(port ?? DEFAULT_PORT)}${name === '' ? '' : `/${name}`}`
}
