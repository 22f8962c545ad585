/** The program `qimg`: the command line of qemu-img. Loads nothing that the subcommand at hand does not need. */

import path from 'node:path'
import { type Environment, main } from '../cli/main.ts'
import { standardOutput } from '../cli/output.ts'
import { spareAddressSpace } from '../os/address-space.ts'

/** Called by another QEMU program's name, it is that subcommand; the launcher knows the daemon's. */
const NAMES: Readonly<Record<string, readonly string[]>> = { 'qemu-io': ['io'], 'qemu-nbd': ['serve'] }

const environment: Environment = {
  output: standardOutput,
  version: async () => {
    const { QEMU_VERSION, QIMG_VERSION } = await import('../base/version.ts')
    return `qemu-img version ${QEMU_VERSION} (qimg ${QIMG_VERSION})\n`
  },
  formats: async () => (await import('./qimg-formats.ts')).formats(),
  local: async (output) => (await import('./qimg-local.ts')).openLocal(output),
  connect: async (socket) => (await import('../cli/remote-runner.ts')).connectRunner(socket),
  socket: process.env.QIMG_SOCKET || undefined,
}

spareAddressSpace()
const name = path.basename(process.argv[1] ?? '')
void main([...(NAMES[name] ?? []), ...process.argv.slice(2)], environment).then((code) => process.exit(code))
