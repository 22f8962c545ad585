/** Internal snapshots. */

import type { Script } from '../steps.ts'

export const snapshotScripts: readonly Script[] = [
  {
    name: 'an id may be the name of another snapshot',
    steps: `
      img create -f qcow2 a.qcow2 4M
      io -c "write -P 1 0 1M" a.qcow2
      img snapshot -c one a.qcow2
      io -c "write -P 2 512k 1M" a.qcow2
      img snapshot -c two a.qcow2
      img snapshot -c 1 a.qcow2
      img snapshot -c two a.qcow2
      img snapshot -c ünïcode a.qcow2
      img snapshot -l a.qcow2
      img snapshot -d 2 a.qcow2
      img snapshot -a 2 a.qcow2
      img snapshot -a 1 a.qcow2
      content a.qcow2
      img snapshot -d two a.qcow2
      img snapshot -d 1 a.qcow2
      img snapshot -d 1 a.qcow2
      img snapshot -a 1 a.qcow2
      img snapshot -l a.qcow2
      img convert -l two -O raw a.qcow2 two.raw
      img convert -l snapshot.id=4 -O raw a.qcow2 four.raw
      img convert -l snapshot.id=1,snapshot.name=two -O raw a.qcow2 none.raw
      content two.raw
      content four.raw
      state a.qcow2
    `,
  },
  {
    name: 'snapshots of other sizes, and versions',
    steps: `
      img create -f qcow2 a.qcow2 4M
      io -c "write -P 1 3M 1M" a.qcow2
      img snapshot -c big a.qcow2
      img resize a.qcow2 8M
      io -c "write -P 2 4M 1M" a.qcow2
      img snapshot -c bigger a.qcow2
      img resize --shrink a.qcow2 1M
      state a.qcow2
      img convert -O raw -l big a.qcow2 big.raw
      content big.raw
      img snapshot -a bigger a.qcow2
      content a.qcow2
      img snapshot -a big a.qcow2
      img amend -o compat=0.10 a.qcow2
      img snapshot -d bigger a.qcow2
      img amend -o compat=0.10 a.qcow2
      img resize a.qcow2 8M
      img amend -o compat=1.1 a.qcow2
      state a.qcow2
      content a.qcow2
    `,
  },
  {
    name: 'no snapshots with an external data file',
    steps: `
      img create -f qcow2 -o data_file=d.raw a.qcow2 4M
      img snapshot -c s a.qcow2
      img snapshot -l a.qcow2
      img snapshot -a s a.qcow2
      img snapshot -d s a.qcow2
    `,
  },
]
