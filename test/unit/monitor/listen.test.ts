/** Names of sockets, and what stands at their paths already. */

import { linkSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { BlockError } from '../../../src/base/errors.ts'
import { silentLogger } from '../../../src/base/logger.ts'
import { parseSocketSpec } from '../../../src/monitor/listen.ts'
import { MonitorServer } from '../../../src/monitor/server.ts'

const newServer = (): MonitorServer =>
  new MonitorServer({ dispatch: { commands: new Map(), version: () => ({}) }, logger: silentLogger })

t.test('socket specifications', async (t) => {
  t.same(parseSocketSpec('/run/a,b.sock'), { path: '/run/a,b.sock' })
  t.same(parseSocketSpec('path=/run/a,mode=0660'), { path: '/run/a', mode: 0o660 })
  t.same(parseSocketSpec('path=/run/a,,b'), { path: '/run/a,b', mode: undefined })
  for (const bad of ['', 'path=', 'path=,mode=0600', 'path=/a,mode=9', 'path=/a,user=x', 'x'.repeat(108)])
    t.throws(() => parseSocketSpec(bad), BlockError, bad)
})

t.test('a stale socket is replaced, anything live or else is refused', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'qimg-listen-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 's')
  const first = newServer()
  await first.listen([{ dialect: 'qmp', path, mode: 0o640 }])
  t.equal(statSync(path).mode & 0o777, 0o640)
  const second = newServer()
  const other = join(folder, 'other')
  await t.rejects(
    second.listen([
      { dialect: 'qmp', path: other },
      { dialect: 'qmp', path },
    ]),
    { message: `Failed to bind socket to ${path}: Address already in use` },
  )
  t.notOk(statSync(other, { throwIfNoEntry: false }), 'all or none')
  await first.close()
  t.notOk(statSync(path, { throwIfNoEntry: false }))

  // What a killed process leaves: a socket file that nobody listens on.
  const dying = createServer().listen(path)
  await new Promise((resolve) => dying.once('listening', resolve))
  linkSync(path, `${path}.kept`)
  await new Promise((resolve) => dying.close(resolve))
  const third = newServer()
  await third.listen([{ dialect: 'jsonrpc', path: `${path}.kept` }])
  await third.close()

  writeFileSync(path, 'precious')
  await t.rejects(newServer().listen([{ dialect: 'qmp', path }]), { message: /Address already in use/ })
  await t.rejects(newServer().listen([{ dialect: 'qmp', path: join(folder, 'no', 's') }]), {
    message: /Failed to bind socket to .*: No such file or directory/,
  })
})
