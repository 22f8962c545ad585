/** Where qimg's command line is known to answer otherwise than qemu-img's, and why. */

import { drivers } from '../../src/drivers.ts'
import { OTHER_FORMATS } from './command-lines/files.ts'

/** Formats that QEMU has and we don't have yet; matches nothing once all are there. */
const missingFormats = (): RegExp => {
  const names = [...OTHER_FORMATS, 'bochs', 'nbd'].filter(
    (name) => drivers.byName(name)?.create === undefined,
  )
  return new RegExp(`(?:^|\\W|-[fFOo])(${names.length > 0 ? names.join('|') : '(?!)'})\\b`)
}

export interface Difference {
  /** Matches the line, its words joined by blanks. */
  readonly line: RegExp
  readonly reason: string
}

export const differences: readonly Difference[] = [
  {
    line: /--(compr\w*|no-create|progress|source-snapshot|target-(format|options|cache))\b/,
    reason: "listed by Debian's help and refused by its parser; we take them, as later versions do",
  },
  {
    line: /^bitmap .*--form/,
    reason: "listed by Debian's help and refused by its parser; we take it",
  },
  { line: /^compare .*-p/, reason: 'percentages are printed at other steps' },
  {
    line: /parallels.*cluster_size=3k|cluster_size=3k.*parallels/,
    reason: 'QEMU makes an image with a wrong offset, and repairs it when it is opened',
  },
  {
    line: /^measure .*(\b|-O)(vdi|vmdk|vpc|vhdx|qed|qcow|parallels)\b/,
    reason: 'QEMU measures raw, qcow2 and luks alone; we all that we create',
  },
  {
    line: /^resize .*((parallels|vpc|vmdk|qcow|vdi)\.img|over\.vmdk)/,
    reason: 'QEMU does not resize images of these formats; we do',
  },
  {
    line: /^convert (?=.*(-C|--copy-r|-\w*C\b)).*\b(vdi|vhdx|parallels)\b/,
    reason: 'the host copies out of these formats, too, and data stays data, zeroes or not',
  },
  {
    line: /^(create|convert|dd) (?=.*vpc).*subformat=fixed/,
    reason: 'two images have two identifiers, in a footer that QEMU takes for data of a raw image',
  },
  {
    line: /^measure .*compat=v[23]/,
    reason: 'measuring takes every spelling of a version that creating takes; QEMU only numbers',
  },
  {
    line: /^map .*vhdx\.img/,
    reason: 'QEMU does not tell where data lies in images of this format; we do',
  },
  {
    line: /^check (.*((vpc|vmdk|qcow)\.img|over\.vmdk)|(?=.*\ball\b).*vdi\.img)/,
    reason: 'QEMU has no check of these formats; we do',
  },
  {
    line: /^compare .*--im.* (-F|--(b-|right-)f)|^compare .*(-F|--(b-|right-)f).* --im/,
    reason: 'options that exclude each other are told before what is wrong with the first image',
  },
  {
    line: /^bench .*--ob/,
    reason: 'QEMU makes no objects for it, so that no encrypted image can be timed; we do',
  },
  { line: /^bench .*--quiet/, reason: "listed by Debian's help and refused by its parser" },
  {
    line: /^snapshot .*--(cr|ap|de)/,
    reason: "Debian's long spellings take no name, against its own help; ours do",
  },
  { line: missingFormats(), reason: 'formats that are not there yet' },
  {
    line: /^resize .*-\d\S*$/,
    reason:
      "QEMU 10.0 takes the last word as the size, Debian's version of it only right behind the name; we take both",
  },
  {
    line: /^convert .*(-t|--(output|target)-c\w*[ =]) ?(?!(none|writeback|unsafe|writethrough|directsync)( |$))/,
    reason: 'QEMU makes the target before it looks at its cache mode; we refuse the line',
  },
  {
    line: /^convert (?=.*--sa)(?=.* (-c|--compress))(?=.*blkdebug)/,
    reason: 'sectors that cannot be read are told in their order; by QEMU as its requests take turns',
  },
  {
    line: /^amend (?=.*\bbroken\b)(?=.*refcount_bits)/,
    reason: 'QEMU writes the new counts over data that the image uses without counting it; we look first',
  },
  {
    line: /^amend (?=.*"?backing"?[:=]null).*compat=0\.10/,
    reason:
      'QEMU lets zeroes go that hide the backing file which the image names, since the line leaves it away',
  },
  {
    line: /(?=.*\bvdi\b)(?=.*preallocation=metadata|.*static=.*preallocation=|.*preallocation=.*static=)/,
    reason: 'what QEMU’s command line calls `static` is `preallocation` in its commands; with us in both',
  },
  {
    line: /^convert .*-n .*-c|^convert .*-c .*-n/,
    reason: 'compressed clusters in place of others are refused half-way by QEMU; we write them',
  },
  {
    line: /^convert .*\b((raw|short|large|odd)\.img|base|mid|top|flat|old|lost|packed|leaky|broken) (.*)\1( |$)/,
    reason:
      'a target that is its own source is refused by both, but another lock or the format is named first',
  },
  {
    line: /^rebase .*(null-co|parallels\.img)/,
    reason: 'images of these formats are refused by both, in other words',
  },
  {
    line: /^rebase .*\bold\b/,
    reason:
      'in an image of version 2 without a backing file, what the guest saw as zeroes gets lost with QEMU 10.0',
  },
  {
    line: /--ob\S*[ =](help|\S*\bhelp)( |$)/,
    reason: 'the list of objects is of those that there are here',
  },
  {
    line: /^amend (?=.*\bmid\b).*compat=(0\.10|v2)/,
    reason: 'bitmaps do not outlive a downgrade; QEMU leaves them behind as leaks',
  },
  {
    line: /=9E\b/,
    reason: 'sizes that no image can have are refused, by a text of our own',
  },
  {
    line: /\bblkverify:/,
    reason: 'to find out a format, QEMU reads 512 bytes and we 2048: what a comparison of both says',
  },
  {
    line: /^map .*null-co(?!.*read-zeroes)/,
    reason:
      'what a null image without `read-zeroes` has is data for us, and neither that nor anything else in QEMU',
  },
  {
    line: /^resize .*-- /,
    reason: 'behind `--` QEMU counts too many operands as too few',
  },
  {
    line: /^snapshot (?=.*(-a|--ap)).*\.img/,
    reason: 'QEMU opens a raw file anew before it says that it has no snapshots, and warns again',
  },
]

/** Words before the subcommand. */
const IN_FRONT = /^(-T foo|--|-x) /

/** Why this line may come out differently, if it may. */
export const knownDifference = (args: readonly string[]): string | undefined => {
  const text = args.join(' ').replace(IN_FRONT, '')
  return differences.find(({ line }) => line.test(text))?.reason
}

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
      arguments: {
        driver: 'blkdebug',
        'node-name': 'n',
        image: { driver: 'null-co' },
        'take-child-perms': [],
      },
    },
    reason: 'QEMU does not know the option when the list is empty; we take it for what it says',
  },
  {
    command: {
      execute: 'blockdev-add',
      arguments: {
        driver: 'preallocate',
        'node-name': 'n',
        file: { driver: 'null-co' },
        'prealloc-align': 0,
      },
    },
    reason: 'QEMU takes 0 for an alignment; we refuse it',
  },
  {
    command: {
      execute: 'blockdev-add',
      arguments: { driver: 'file', 'node-name': 'n', filename: '%/a\0b' },
    },
    reason: 'a NUL character in a file name is no character of another spelling for us: it is refused',
  },
]
