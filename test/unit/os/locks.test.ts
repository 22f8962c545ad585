import fs from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { hasByteLocks, isByteLocked, lockByte, unlockByte } from '../../../src/os/locks.ts'
import { tempDir } from '../../support/images.ts'

t.test('two opens of a file in one process see each other, shared locks agree', (t) => {
  const path = join(tempDir(t), 'a')
  fs.writeFileSync(path, '')
  const [one, two] = [fs.openSync(path, 'r+'), fs.openSync(path, 'r')]
  t.ok(hasByteLocks(one))
  lockByte(one, 100)
  t.notOk(isByteLocked(one, 100), 'nobody stands in his own way')
  t.ok(isByteLocked(two, 100))
  t.notOk(isByteLocked(two, 101))
  lockByte(two, 100)
  t.ok(isByteLocked(one, 100))
  unlockByte(two, 100)
  unlockByte(two, 100)
  t.notOk(isByteLocked(one, 100))
  fs.closeSync(one)
  t.notOk(isByteLocked(two, 100), 'a closed file has no locks')
  const inode = fs.fstatSync(two).ino
  lockByte(two, 203)
  t.match(
    fs.readFileSync('/proc/locks', 'utf8'),
    new RegExp(`OFDLCK ADVISORY +READ -1 [^ ]*:${inode} 203 203`),
  )
  fs.closeSync(two)
  t.throws(() => lockByte(two, 1), { code: 'EBADF' })
  t.end()
})
