/** Other sizes, and amended options. */

import type { Script } from '../steps.ts'

export const changeScripts: readonly Script[] = [
  {
    name: 'growing over a longer backing file',
    steps: `
      img create -f qcow2 base.qcow2 4M
      io -c "write -P 9 0 4M" base.qcow2
      img create -f qcow2 -o extended_l2=on -b base.qcow2 -F qcow2 x.qcow2 1000k
      img resize x.qcow2 3M
      img check x.qcow2
      content x.qcow2
      img create -f qcow2 -b base.qcow2 -F qcow2 z.qcow2 1000k
      img resize z.qcow2 3M
      img resize z.qcow2 6M
      img check z.qcow2
      content z.qcow2
      state z.qcow2
    `,
  },
  {
    name: 'amended options',
    steps: `
      img create -f qcow2 a.qcow2 4M
      io -c "write -P 1 0 1M" -c "write -z 1M 128k" -c "write -c -P 3 2M 64k" a.qcow2
      img amend -o size=0 a.qcow2
      img amend -o compat=0.10 a.qcow2
      state a.qcow2
      img amend -o lazy_refcounts=on a.qcow2
      img amend -o compat=1.1,lazy_refcounts=on,refcount_bits=64 a.qcow2
      img amend -o compat=0.10 a.qcow2
      img amend -o refcount_bits=1 a.qcow2
      img amend -o refcount_bits=3 a.qcow2
      img amend -o cluster_size=4k a.qcow2
      img amend -o data_file=x a.qcow2
      img amend -o backing_file=x a.qcow2
      state a.qcow2
      content a.qcow2
    `,
  },
]
