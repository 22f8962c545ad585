/** What `create -f raw` takes; where the file is a new one, its protocol's options say the rest. */

import type { CreateOption } from '../../block/create-facet.ts'

export const RAW_CREATE_OPTIONS: readonly CreateOption[] = [
  { name: 'size', type: 'size', help: 'Virtual disk size' },
]
