/** bochs: growing disk images of the Bochs emulator, read only. */

import type { Driver } from '../../block/driver.ts'
import { isBochs } from './header.ts'
import { HEADER, HEADER_SIZE } from './layout.ts'

const CERTAIN = 100

export const bochs: Driver = {
  name: 'bochs',
  kind: 'format',
  probe: (head) => (head.length >= HEADER_SIZE && isBochs(HEADER.decode(head)) ? CERTAIN : 0),
  open: async (context) => (await import('./open.ts')).openImage(context),
}
