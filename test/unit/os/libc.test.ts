import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import t from 'tap'
import { libcFunction } from '../../../src/os/libc.ts'

const folder = new URL('../../../src/os/', import.meta.url)
/** What node runs in a process of its own: the modules as they are here, compiled. */
const program = (statements: string): string => `
  import fs from 'node:fs'
  const loaded = () => fs.readFileSync('/proc/self/maps', 'utf8').includes('koffi')
  ${statements}`

t.test('koffi is loaded by the first call, not by an import', (t) => {
  const modules = readdirSync(folder).filter((name) => name.endsWith('.js'))
  t.ok(modules.length > 5)
  const source = program(`
    for (const name of ${JSON.stringify(modules)}) await import('${folder}' + name)
    const before = loaded()
    const { hasByteLocks } = await import('${folder}locks.js')
    hasByteLocks(0)
    console.log(before, loaded())`)
  const ran = spawnSync(process.execPath, ['--input-type=module', '-e', source], { encoding: 'utf8' })
  t.equal(ran.stdout, 'false true\n', ran.stderr)
  t.end()
})

t.test('calls on worker threads work under the address space limit that clouds put around qemu-img', (t) => {
  const source = program(`
    const { openFile } = await import('${folder}file-io.js')
    const { allocateRange } = await import('${folder}file-space.js')
    const fd = await openFile('/dev/null', fs.constants.O_RDWR)
    const calls = Array.from({ length: 20 }, () => allocateRange(fd, 0, 1).catch((error) => error.code))
    console.log([...new Set(await Promise.all(calls))].join())`)
  const node = [process.execPath, '--input-type=module', '-e', source]
  const [major = 0] = process.versions.node.split('.').map(Number)
  const limited = ['prlimit', '--as=1073741824', ...node]
  const [command, ...rest] = major < 24 ? limited : node
  const ran = spawnSync(command!, rest, { encoding: 'utf8' })
  if (ran.error !== undefined) t.pass('limited', { skip: 'needs prlimit' })
  else t.match(ran.stdout, /^E(NODEV|SPIPE)\n$/, ran.stderr)
  t.end()
})

t.test('each call has its own errno, on this thread and on others', async (t) => {
  const lseek = libcFunction('int64_t lseek(int fd, int64_t offset, int whence)')
  t.throws(() => lseek.now(-1, 0, 0), { code: 'EBADF', message: 'Bad file descriptor' })
  const answers = await Promise.allSettled(
    Array.from({ length: 200 }, (_, i) => (i % 2 === 0 ? lseek.later(-1, 0, 0) : lseek.later(0, 0, 99))),
  )
  const codes = answers.map((answer) => (answer.status === 'rejected' ? answer.reason.code : 'none'))
  t.ok(
    codes.every(
      (code, i) => code === (i % 2 === 0 ? 'EBADF' : 'EINVAL') || (i % 2 === 1 && code === 'ESPIPE'),
    ),
  )
})
