/** External data files. */

import type { Script } from '../steps.ts'

export const dataFileScripts: readonly Script[] = [
  {
    name: 'a raw data file shows what the guest sees, also where the image grows',
    steps: `
      img create -f qcow2 -o data_file=d.raw,data_file_raw=on a.qcow2 100k
      img resize a.qcow2 1M
      img map --output=json a.qcow2
      bytes d.raw 524288 a5a5a5a5
      io -c "read -v 512k 16" a.qcow2
      io -c "write -P 7 64k 64k" -c "discard 0 64k" -c "write -z 128k 64k" a.qcow2
      img compare -f raw -F qcow2 d.raw a.qcow2
      img resize a.qcow2 1500k
      img info --output=json d.raw
      img resize --shrink a.qcow2 300k
      img compare -f raw -F qcow2 d.raw a.qcow2
      state a.qcow2
      content d.raw
    `,
  },
  {
    name: 'a data file of its own kind',
    steps: `
      img create -f qcow2 -o data_file=d.bin,cluster_size=4k a.qcow2 1M
      io -c "write -P 7 10k 100k" a.qcow2
      img resize a.qcow2 2M
      img map --output=json a.qcow2
      io -c "write -P 9 1900k 10k" a.qcow2
      content d.bin
      state a.qcow2
      img amend -o data_file=e.bin a.qcow2
      img info --output=json a.qcow2
      img check a.qcow2
    `,
  },
]
