/** Where qimg's command line is known to answer otherwise than qemu-img's, and why. */

export interface Difference {
  /** Matches the line, its words joined by blanks. */
  readonly line: RegExp
  readonly reason: string
}

export const differences: readonly Difference[] = [
  {
    line: /--(compress|no-create|progress|source-snapshot|target-(format|options|cache))\b/,
    reason: "listed by Debian's help and refused by its parser; we take them, as later versions do",
  },
  {
    line: /^convert .*( -l | --bitmaps)/,
    reason: 'reading internal snapshots and copying bitmaps come later',
  },
  { line: /data_file/, reason: 'the command line does not make external data files yet' },
  {
    line: /-F foo|backing_fmt=foo/,
    reason: 'a backing format that does not exist is refused in other words',
  },
  { line: /(-f|-O) (nbd|luks)/, reason: 'formats that are not there yet' },
  { line: /(^| )9E|=9E|7\.99E/, reason: 'sizes that no image can have are refused in other words' },
  {
    line: /preallocation=foo/,
    reason: 'a mode that does not exist is refused in other words, or at another point',
  },
  { line: /refcount_bits=-/, reason: 'negative widths are refused in other words' },
  { line: /create .*-f qcow2.* (1000|1001)\b/, reason: 'odd sizes of qcow2 images are not rounded yet' },
  {
    line: /convert .*-n .*raw\.img.* raw\.img$/,
    reason:
      'a target that is its own source is refused by both, but another lock or the format is named first',
  },
  { line: /^measure .*compat=v3/, reason: 'we take this name of the level, as creation does' },
  {
    line: /^measure .*--size (9223372036854775807|7P)|^resize .*\b[789]E\b/,
    reason: 'sizes that no image can have are refused in other words',
  },
  { line: /^bench .*--quiet/, reason: "listed by Debian's help and refused by its parser" },
  {
    line: /^snapshot .*--(create|apply|delete)/,
    reason: "Debian's long spellings take no name, against its own help; ours do",
  },
  {
    line: /^rebase (?!.*-F )(?!.* -u).*-b [^ ]/,
    reason: 'a new backing file without its format is refused before anything is copied, not after',
  },
  {
    line: /^rebase .*-b [^ ].* old$/,
    reason:
      'in an image of version 2 without a backing file, what the guest saw as zeroes gets lost with QEMU 10.0',
  },
  {
    line: /^rebase .*-b (base|mid) .*-F raw.* \1$/,
    reason: 'an image that is read as its own backing file shows its tables, which lie elsewhere in ours',
  },
  {
    line: /convert .*-p|compare .*-p/,
    reason: 'both print percentages, but the steps depend on how the work is cut into pieces',
  },
]

/** Why this line may come out differently, if it may. */
export const knownDifference = (args: readonly string[]): string | undefined =>
  differences.find(({ line }) => line.test(args.join(' ')))?.reason

/** Where one QMP command is answered otherwise than by QEMU's storage daemon, and why. `%` is the side's folder. */
export interface CommandDifference {
  readonly command: { readonly execute: string; readonly arguments: object }
  readonly reason: string
}

export const commandDifferences: readonly CommandDifference[] = [
  {
    command: {
      execute: 'blockdev-add',
      arguments: { driver: 'null-co', 'node-name': 'n', cache: {} },
    },
    reason: 'QEMU forgets that it knows `cache` when the object is empty; we take it for what it says',
  },
  {
    command: {
      execute: 'blockdev-add',
      arguments: { driver: 'host_cdrom', 'node-name': 'n', filename: '%/missing' },
    },
    reason: 'the schema does not have `host_cdrom` yet',
  },
  {
    command: {
      execute: 'blockdev-add',
      arguments: { driver: 'file', 'node-name': 'n', filename: '%/a\0b' },
    },
    reason: 'a NUL character in a file name is no character of another spelling for us: it is refused',
  },
]
