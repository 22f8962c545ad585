/** dmg: Apple's disk images, read only. */

import type { Driver } from '../../block/driver.ts'

/** What tells these images from others stands at their end. */
const BY_NAME = 2

export const dmg: Driver = {
  name: 'dmg',
  kind: 'format',
  probe: (_head, filename) => (/.\.dmg$/s.test(filename) ? BY_NAME : 0),
  open: async (context) => (await import('./open.ts')).openImage(context),
}
