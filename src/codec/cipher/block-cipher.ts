/** What a block cipher does. Chaining of blocks is the modes' business. */

/** A keyed permutation of single blocks. */
export interface BlockCipher {
  /** Bytes of a block: 8 or 16. */
  readonly blockLength: number
  /** Every block alone. `blocks` is whole blocks and stays as it is; the answer is new memory, 8-byte aligned. */
  encrypt(blocks: Uint8Array): Uint8Array
  decrypt(blocks: Uint8Array): Uint8Array
}
