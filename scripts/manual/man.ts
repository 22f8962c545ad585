/** The manual page qimg(1), in the man(7) macros, from the tables of the command line. */

import type { CommandLine } from '../../src/cli/main.ts'
import type { Option } from '../../src/cli/options.ts'
import type { Operand } from '../../src/cli/subcommand.ts'

/** Text as roff takes it literally. */
const plain = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll(/^([.'])/gm, '\\&$1')

const bold = (text: string): string => `\\fB${plain(text)}\\fR`
const italic = (text: string): string => `\\fI${plain(text)}\\fR`

const spellings = ({ name, short, argument, optional, aliases = [] }: Option): string => {
  const value = argument === undefined ? '' : italic(argument)
  const long = [name, ...aliases].map((spelling) => bold(`--${spelling}`)).join(', ')
  const all = short === undefined ? long : `${bold(`-${short}`)}, ${long}`
  if (argument === undefined) return all
  return optional === true ? `${all}[=${value}]` : `${all} ${value}`
}

const entry = (head: string, text: string): string => `.TP\n${head}\n${plain(text)}\n`

const optionEntries = (options: readonly Option[]): string =>
  options
    .filter(({ help }) => help !== undefined)
    .map((option) => entry(spellings(option), option.help!))
    .join('')

const placeholder = ({ name, optional, repeated }: Operand): string => {
  const text = italic(name) + (repeated === true ? '...' : '')
  return optional === true ? `[${text}]` : text
}

const subcommandSection = ({
  name,
  summary,
  options,
  operands,
}: CommandLine['subcommands'][number]): string =>
  [
    `.SS ${bold(`qimg ${name}`)} [${italic('OPTION')}]... ${operands.map(placeholder).join(' ')}\n`,
    `${plain(summary)}.\n`,
    ...operands.map((operand) => entry(italic(operand.name), operand.help)),
    optionEntries(options),
  ].join('')

const SECTIONS_BEFORE = `.SH NAME
qimg \\- make, inspect and change disk images
.SH SYNOPSIS
.B qimg
[\\fIOPTION\\fR]... \\fISUBCOMMAND\\fR [\\fIARGUMENT\\fR]...
.SH DESCRIPTION
.B qimg
makes, inspects, converts, checks and changes disk images. It takes the subcommands, options and sizes of
.BR qemu\\-img (1),
prints what that prints, and ends with its exit statuses; called by the name
.BR qemu\\-img ,
by a symbolic link for instance, it can stand in its place.
.PP
The work is done in the program's own process, or by a running
.BR qimgd .
`

const IMAGES = `.SH IMAGES
An image is named by a path; by a protocol and what it takes
.RB ( host_device: ,
.BR null\\-co:// ,
\\&...); by
.B json:
and an object of options; or, with
.BR \\-\\-image\\-opts ,
by options divided by commas, as in
.BR driver=qcow2,file.filename=a.qcow2 .
Commas within values are doubled.
.PP
A format that is not given is found out from the first bytes of the image. For raw images that is a risk, for whoever
can write to the image can make it look like another format; so name the format.
.SH SIZES
Sizes are bytes, or have a suffix: k, M, G, T, P or E, in powers of 1024. Fractions such as 1.5G are possible.
`

const SECTIONS_AFTER = `.SH EXIT STATUS
.TP
0
done; the images that were compared are the same
.TP
1
failed; or, of
.BR compare ,
the images differ
.TP
2
.B check
found corruption;
.B compare
could not open an image
.TP
3
.B check
found space that is not in use, but no corruption;
.B compare
could not ask what is allocated
.TP
4
.B compare
could not read an image
.TP
63
the format cannot be checked
.SH SIGNALS
.B SIGUSR1
makes a long subcommand that shows no progress print one line of it on standard error.
.B SIGINT
ends a subcommand; what it had begun to make is removed.
.SH ENVIRONMENT
.TP
.B QIMG_SOCKET
the socket of the daemon that does the work, where
.B \\-\\-connect
names none
.TP
.B SOURCE_DATE_EPOCH
seconds since 1970; new images then have this time and fixed identifiers, so that the same input gives the same file
.SH EXAMPLES
.nf
qimg create \\-f qcow2 disk.qcow2 20G
qimg create \\-f qcow2 \\-b base.qcow2 \\-F qcow2 overlay.qcow2
qimg convert \\-p \\-c \\-O qcow2 disk.img disk.qcow2
qimg info \\-\\-output=json disk.qcow2
qimg check \\-r leaks disk.qcow2
.fi
.SH SEE ALSO
.BR qemu\\-img (1),
.BR qemu\\-io (1)
`

/** @param version as in package.json */
export const manualPage = ({ options, subcommands }: CommandLine, version: string): string =>
  [
    `.\\" Generated from the tables of src/cli; see scripts/manual.\n`,
    `.TH QIMG 1 "" "qimg ${version}" "User Commands"\n`,
    SECTIONS_BEFORE,
    '.SH OPTIONS\n',
    optionEntries(options),
    IMAGES,
    '.SH SUBCOMMANDS\nEach takes \\fB\\-h\\fR, \\fB\\-\\-help\\fR, too.\n',
    ...subcommands.map(subcommandSection),
    SECTIONS_AFTER,
  ].join('')
