/** Keys of servers that the user trusts: OpenSSH's files known_hosts, by sshd(8). */

import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Those that ssh(1) reads. */
export const usualFiles = (): readonly string[] => [
  join(homedir(), '.ssh', 'known_hosts'),
  '/etc/ssh/ssh_known_hosts',
]

interface KnownKey {
  readonly isRevoked: boolean
  readonly type: string
  readonly key: Buffer
}

/** `*` and `?` stand for any characters and for one. */
const matchesPattern = (pattern: string, name: string): boolean => {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${source}$`, 'i').test(name)
}

/** `|1|SALT|HASH`: the HMAC-SHA1 of the name. */
const matchesHash = (pattern: string, name: string): boolean => {
  const [, , salt = '', hash = ''] = pattern.split('|')
  return createHmac('sha1', Buffer.from(salt, 'base64')).update(name).digest('base64') === hash
}

/** Whether a list of patterns is about that name; one with `!` in front that matches takes it out. */
const isAbout = (patterns: string, name: string): boolean => {
  let found = false
  for (const pattern of patterns.split(',')) {
    if (pattern.startsWith('|1|')) found ||= matchesHash(pattern, name)
    else if (pattern.startsWith('!')) {
      if (matchesPattern(pattern.slice(1), name)) return false
    } else found ||= matchesPattern(pattern, name)
  }
  return found
}

/** Longest pattern list that is looked at: a wild one takes long to match. */
const MAX_PATTERNS = 8192

const keysIn = (text: string, name: string): KnownKey[] => {
  const keys: KnownKey[] = []
  for (const line of text.split('\n')) {
    const words = line.trim().split(/\s+/)
    const marker = words[0]?.startsWith('@') === true ? words.shift() : undefined
    const [patterns = '', type = '', key = ''] = words
    // Authorities sign keys of other kinds than those that are compared here.
    if (key === '' || patterns.startsWith('#') || marker === '@cert-authority') continue
    if (patterns.length > MAX_PATTERNS || !isAbout(patterns, name)) continue
    keys.push({ isRevoked: marker === '@revoked', type, key: Buffer.from(key, 'base64') })
  }
  return keys
}

export class KnownHosts {
  readonly #keys: readonly KnownKey[] = []

  /** What the files say of a host; those that are not there say nothing. */
  constructor(files: readonly string[], host: string, port: number) {
    const name = port === 22 ? host : `[${host}]:${port}`
    this.#keys = files.flatMap((file) => {
      try {
        return keysIn(readFileSync(file, 'utf8'), name)
      } catch {
        return []
      }
    })
  }

  /** Types of the keys that the host may have, so that it shows one of those. */
  get types(): readonly string[] {
    return this.#keys.filter(({ isRevoked }) => !isRevoked).map(({ type }) => type)
  }

  /** `other`: the host has another key; `other-type`: it has keys, but of other types. */
  judge(type: string, key: Buffer): 'known' | 'other' | 'other-type' | 'unknown' {
    if (this.#keys.some((known) => known.isRevoked && known.key.equals(key))) return 'unknown'
    const valid = this.#keys.filter(({ isRevoked }) => !isRevoked)
    if (valid.some((known) => known.key.equals(key))) return 'known'
    if (valid.some((known) => known.type === type)) return 'other'
    return valid.length > 0 ? 'other-type' : 'unknown'
  }
}
