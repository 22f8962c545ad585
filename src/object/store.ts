/** The objects of a process, by id, and who uses them. */

import { BlockError } from '../base/errors.ts'
import type { HeldObject, UserObjectKind, UserObjectLookup, UserObjects } from '../block/user-object.ts'
import { objectType } from './catalogue.ts'
import type { ObjectType, UserObject } from './object-type.ts'

const IDENTIFIER = /^[A-Za-z][A-Za-z0-9._-]*$/

export interface StoredObject {
  readonly id: string
  readonly type: ObjectType
  readonly object: UserObject
  users: number
}

/** How QEMU words it when somebody names an object that does not exist, or is something else. */
const REFUSALS: Readonly<Record<UserObjectKind, (id: string, exists: boolean) => string>> = {
  'throttle-group': (id) => `Throttle group '${id}' does not exist`,
  'tls-creds': (id, exists) =>
    exists ? `Object with id '${id}' is not TLS credentials` : `No TLS credentials with id '${id}'`,
  authz: (id, exists) =>
    exists ? `Object '${id}' is not a QAuthZ subclass` : `Cannot find QAuthZ object ID ${id}`,
  iothread: (id) => `iothread "${id}" not found`,
}

export class ObjectStore implements UserObjectLookup {
  readonly #objects = new Map<string, StoredObject>()
  /** Ids of objects that are being made. */
  readonly #reserved = new Set<string>()

  /** Oldest first. */
  get objects(): readonly StoredObject[] {
    return [...this.#objects.values()]
  }

  /** Makes an object from the members of ObjectOptions, which the caller has checked against the schema. */
  async add(typeName: string, id: string, options: Readonly<Record<string, unknown>>): Promise<void> {
    const type = objectType(typeName)
    if (type?.make === undefined) throw new BlockError('invalid', `invalid object type: ${typeName}`)
    if (!IDENTIFIER.test(id))
      throw new BlockError('invalid', "Parameter 'id' expects an identifier", {
        hint: "Identifiers consist of letters, digits, '-', '.', '_', starting with a letter.",
      })
    if (this.#objects.has(id) || this.#reserved.has(id))
      throw new BlockError(
        'invalid',
        `attempt to add duplicate property '${id}' to object (type 'container')`,
      )
    this.#reserved.add(id)
    try {
      const object = await type.make(options, {
        id,
        secret: (other) => this.secret(other),
        idsOf: (name) =>
          this.objects.filter((stored) => stored.type.name === name).map((stored) => stored.id),
      })
      this.#objects.set(id, { id, type, object, users: 0 })
    } finally {
      this.#reserved.delete(id)
    }
  }

  /** Kind `not-found` for an unknown id, `busy` for an object in use. */
  remove(id: string): void {
    const stored = this.#objects.get(id)
    if (stored === undefined) throw new BlockError('not-found', `object '${id}' not found`)
    if (stored.users > 0 || stored.type.permanent === true)
      throw new BlockError('busy', `object '${id}' is in use, can not be deleted`)
    this.#objects.delete(id)
    stored.object.close?.()
  }

  get(id: string): StoredObject | undefined {
    return this.#objects.get(id)
  }

  /** A copy of a secret's bytes. Kind `not-found` where there is none, `invalid` for an object of another kind. */
  secret(id: string): Uint8Array {
    const stored = this.#objects.get(id)
    if (stored === undefined) throw new BlockError('not-found', `No secret with id '${id}'`)
    const { secret } = stored.object
    if (secret === undefined) throw new BlockError('invalid', `Object with id '${id}' is not a secret`)
    return new Uint8Array(secret)
  }

  find<K extends UserObjectKind>(kind: K, id: string): UserObjects[K] {
    return this.#lookup(kind, id).object
  }

  hold<K extends UserObjectKind>(kind: K, id: string): HeldObject<UserObjects[K]> {
    const { stored, object } = this.#lookup(kind, id)
    let held = true
    stored.users++
    return {
      object,
      release: () => {
        if (held) stored.users--
        held = false
      },
    }
  }

  /** Forgets everything, secrets first of all. */
  close(): void {
    for (const { object } of this.#objects.values()) object.close?.()
    this.#objects.clear()
  }

  #lookup<K extends UserObjectKind>(kind: K, id: string): { stored: StoredObject; object: UserObjects[K] } {
    const stored = this.#objects.get(id)
    const usable = stored?.object.usable
    if (stored === undefined || usable?.kind !== kind)
      throw new BlockError(
        stored === undefined ? 'not-found' : 'invalid',
        REFUSALS[kind](id, stored !== undefined),
      )
    // The kind decides the type of the object; the compiler cannot follow that through a type parameter.
    return { stored, object: usable.object as UserObjects[K] }
  }
}
