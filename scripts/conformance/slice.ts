/** The tests that CI runs: of each area of the command line a few that take no more than seconds. */

export const SLICE: Readonly<Record<string, readonly string[]>> = {
  qcow2: ['001', '009', '012', '021', '036', '047', '063', '074', '090', '103', '251', '292', '313'],
  raw: ['005', '009', '052', '063', '104', '170', '221', '253', 'iov-padding'],
  vdi: ['001', '003'],
  luks: ['001', '012'],
}
