/** cloop: images of the compressed loopback device, as live CDs had them; read only. */

import type { Driver } from '../../block/driver.ts'
import { SCRIPT } from './layout.ts'

/** The same script could stand in another file. */
const LIKELY = 2

export const cloop: Driver = {
  name: 'cloop',
  kind: 'format',
  probe(head) {
    const script = Buffer.from(SCRIPT, 'latin1')
    const length = Math.min(script.length, head.length)
    return script.subarray(0, length).equals(head.subarray(0, length)) ? LIKELY : 0
  },
  open: async (context) => (await import('./open.ts')).openImage(context),
}
