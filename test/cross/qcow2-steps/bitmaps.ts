/** Persistent dirty bitmaps. */

import type { Script } from '../steps.ts'

export const bitmapScripts: readonly Script[] = [
  {
    name: 'bitmaps added, changed, copied and removed',
    steps: `
      img create -f qcow2 a.qcow2 10M
      img bitmap --add a.qcow2 b0
      img bitmap --add -g 4k a.qcow2 b1
      img bitmap --add --disable -g 512 a.qcow2 b2
      img bitmap --add -g 4G a.qcow2 b3
      img bitmap --add a.qcow2 b0
      io -c "write -P 1 1M 100k" a.qcow2
      img bitmap --disable a.qcow2 b0
      img bitmap --enable a.qcow2 b2
      img bitmap --merge b0 a.qcow2 b2
      img bitmap --add --merge b0 --disable a.qcow2 b4
      img bitmap --clear a.qcow2 b1
      state a.qcow2
      img create -f qcow2 c.qcow2 10M
      img bitmap --add -g 1M c.qcow2 x
      img bitmap --merge b4 -b a.qcow2 -F qcow2 c.qcow2 x
      state c.qcow2
      img convert --bitmaps -O qcow2 a.qcow2 d.qcow2
      state d.qcow2
      img convert --bitmaps -O qcow2 -o compat=0.10 a.qcow2 old.qcow2
      img measure -O qcow2 a.qcow2
      img bitmap --remove a.qcow2 b0
      img resize a.qcow2 20M
      state a.qcow2
    `,
  },
  {
    name: 'bitmaps that nobody closed',
    steps: `
      img create -f qcow2 a.qcow2 10M
      img bitmap --add a.qcow2 b0
      img bitmap --add a.qcow2 b1
      io -c "write -q 0 64k" -c abort a.qcow2
      img info a.qcow2
      img bitmap --clear a.qcow2 b0
      img bitmap --merge b0 a.qcow2 b1
      img convert --bitmaps -O qcow2 a.qcow2 c.qcow2
      img convert --bitmaps --skip-broken-bitmaps -O qcow2 a.qcow2 c.qcow2
      state c.qcow2
      img measure -O qcow2 a.qcow2
      img resize a.qcow2 20M
      img bitmap --remove a.qcow2 b0
      state a.qcow2
    `,
  },
]
