/**
 * Objects that users make (object-add), as those see them who are told to use one: drivers and jobs. The store
 * behind is in src/object.
 */

const DIRECTIONS = ['total', 'read', 'write'] as const
const COUNTED = ['bps', 'iops'] as const

/** What a limit is put on: requests or bytes, and which of them. */
export type ThrottledRate = `${(typeof COUNTED)[number]}-${(typeof DIRECTIONS)[number]}`

export const THROTTLED_RATES: readonly ThrottledRate[] = COUNTED.flatMap((counted) =>
  DIRECTIONS.map((direction) => `${counted}-${direction}` as const),
)

/**
 * QAPI's ThrottleLimits with all members, valid as a whole. Rates are per second, 0: no limit; `-max` is the rate in
 * bursts, 0: none, `-max-length` the seconds a burst may last, ≥ 1.
 */
export type ThrottleLimits = Readonly<
  Record<ThrottledRate | `${ThrottledRate}-max` | `${ThrottledRate}-max-length` | 'iops-size', number>
>

/** Limits that all users of the group share. */
export interface ThrottleGroup {
  readonly limits: ThrottleLimits
  /** Calls back when the limits have changed, until the function returned is called. */
  onChange(listener: () => void): () => void
}

/** PEM texts; a client may have no certificate of its own. */
export interface X509Files {
  readonly ca: Buffer
  readonly crl?: Buffer | undefined
  readonly cert?: Buffer | undefined
  readonly key?: Buffer | undefined
  readonly dhParams?: Buffer | undefined
  /** Of the key, where it is encrypted. */
  readonly passphrase?: string | undefined
}

/** What is needed to speak TLS. The files were read when the object was made. */
export type TlsCredentials = {
  readonly endpoint: 'client' | 'server'
  /** The other end has to show a certificate. */
  readonly verifyPeer: boolean
  /** GnuTLS priority string; empty: none given. */
  readonly priority: string
} & (
  | { readonly kind: 'anon' }
  | { readonly kind: 'x509'; readonly files: X509Files }
  /** A server knows the keys of all users, a client its own. */
  | { readonly kind: 'psk'; readonly keys: ReadonlyMap<string, Buffer>; readonly username: string }
)

/** Decides who is let in. */
export interface Authorizer {
  /** `identity`: for instance the distinguished name of a client's certificate. */
  allows(identity: string): boolean
}

/** A thread for I/O, by name only: requests run in the threads of the process. */
export interface IoThread {
  readonly id: string
}

/** What users are given, by kind. */
export interface UserObjects {
  readonly 'throttle-group': ThrottleGroup
  readonly 'tls-creds': TlsCredentials
  readonly authz: Authorizer
  readonly iothread: IoThread
}
export type UserObjectKind = keyof UserObjects

/** An object that cannot be deleted before `release`. */
export interface HeldObject<T> {
  readonly object: T
  /** A second call changes nothing. */
  release(): void
}

export interface UserObjectLookup {
  /** Kind `not-found` when there is no such object, and `invalid` when it is of another kind, in QEMU's words. */
  find<K extends UserObjectKind>(kind: K, id: string): UserObjects[K]
  /** The same, counted as a user of the object. */
  hold<K extends UserObjectKind>(kind: K, id: string): HeldObject<UserObjects[K]>
}
