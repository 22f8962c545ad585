/** All drivers, in probe order with raw last. Nothing registers itself: what is not listed here does not exist. */

import type { Driver } from './block/driver.ts'
import type { Drivers } from './block/graph.ts'
import { blkdebug, blkverify, compress, copyOnRead, preallocate, quorum, throttle } from './filter/drivers.ts'
import { bochs } from './format/bochs/driver.ts'
import { cloop } from './format/cloop/driver.ts'
import { dmg } from './format/dmg/driver.ts'
import { luks } from './format/luks/driver.ts'
import { parallels } from './format/parallels/driver.ts'
import { qcow } from './format/qcow/driver.ts'
import { qcow2 } from './format/qcow2/driver.ts'
import { qed } from './format/qed/driver.ts'
import { raw } from './format/raw/driver.ts'
import { vdi } from './format/vdi/driver.ts'
import { vhdx } from './format/vhdx/driver.ts'
import { vmdk } from './format/vmdk/driver.ts'
import { vpc } from './format/vpc/driver.ts'
import { file, hostCdrom, hostDevice } from './protocol/file/driver.ts'
import { fileDriverFor } from './protocol/file/host-file.ts'
import { nbd } from './protocol/nbd/driver.ts'
import { nullAio, nullCo } from './protocol/null.ts'
import { ssh } from './protocol/ssh/driver.ts'

const FILTERS: readonly Driver[] = [blkdebug, blkverify, compress, copyOnRead, preallocate, quorum, throttle]
const ALL: readonly Driver[] = [
  qcow,
  qcow2,
  qed,
  vpc,
  luks,
  vdi,
  vhdx,
  vmdk,
  parallels,
  bochs,
  // Of two guesses as good as each other the first one counts, as in QEMU.
  dmg,
  cloop,
  file,
  hostDevice,
  hostCdrom,
  nbd,
  ssh,
  nullCo,
  nullAio,
  ...FILTERS,
  raw,
]

const byName = new Map(ALL.map((driver) => [driver.name, driver]))
const byProtocol = new Map(
  ALL.flatMap((driver) => (driver.protocolNames ?? []).map((name) => [name, driver] as const)),
)

export const drivers: Drivers = {
  all: ALL,
  byName: (name) => byName.get(name),
  byProtocol: (prefix) => byProtocol.get(prefix),
  forPath: fileDriverFor,
}
