/** Options of an open image, and the file that its data is in. */

import type { Script } from '../steps.ts'

const B = 'driver=qcow2,file.filename=b.qcow2'
const D = 'driver=qcow2,file.filename=d.qcow2'

export const openingScripts: readonly Script[] = [
  {
    name: 'options of an open image',
    steps: `
      img create -f qcow2 a.qcow2 4M
      img create -f qcow2 -b a.qcow2 -F qcow2 b.qcow2
      img info --image-opts ${B},backing=
      img info --image-opts ${B},cache-clean-interval=x
      img info --image-opts ${B},cache-clean-interval=-1
      img info --image-opts ${B},cache-clean-interval=0x10
      img info --image-opts ${B},overlap-check.foo=off
      img info --image-opts ${B},overlap-check.inactive-l2=maybe
      img info --image-opts ${B},overlap-check.template=all,overlap-check.inactive-l2=off
      img info --image-opts ${B},l2-cache-size=1M,cache-size=2M,refcount-cache-size=1M
    `,
  },
  {
    name: 'a data file is not looked for where nobody reads it',
    steps: `
      img create -f qcow2 b.qcow2 4M
      img create -f qcow2 -o data_file=d.raw d.qcow2 4M
      img info --image-opts ${B},data-file.filename=d.raw
      io --image-opts ${B},data-file.driver=file,data-file.filename=d.raw -c "read 0 1k"
      img info --image-opts ${D},data-file.driver=file,data-file.filename=nosuch
      img map --image-opts ${D},data-file.driver=file,data-file.filename=nosuch
      remove d.raw
      img info d.qcow2
      img check d.qcow2
    `,
  },
  {
    name: 'clusters of a data file that are not where the guest has them',
    steps: `
      img create -f qcow2 -o data_file=d.raw a.qcow2 4M
      io -c "write -P 1 0 64k" a.qcow2
      bytes a.qcow2 0x40000 4000000000000000
      img check a.qcow2
      io -r -c "read 0 64k" a.qcow2
      bytes a.qcow2 0x40000 8000000000010000
      img check a.qcow2
      io -r -c "read 0 64k" a.qcow2
      io -c "read 64k 64k" -c "read 0 64k" a.qcow2
      img info a.qcow2
      io -c "write 0 64k" a.qcow2
    `,
  },
  {
    name: 'extensions that contradict the header',
    steps: `
      img create -f qcow2 a.qcow2 4M
      bytes a.qcow2 8 000000000000010000000400
      img info a.qcow2
      bytes a.qcow2 8 000000000000000000000000
      bytes a.qcow2 112 238528750000000100000000
      img info a.qcow2
      bytes a.qcow2 112 4441544100000003666f6f00
      img info a.qcow2
    `,
  },
]
