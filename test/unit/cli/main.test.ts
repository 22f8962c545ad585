import t from 'tap'
import { BlockError, SIZE_WARNING } from '../../../src/base/errors.ts'
import type { TargetOptions } from '../../../src/cli/formats.ts'
import { type Environment, main } from '../../../src/cli/main.ts'
import type { ImageCommand, ImageResult, Runner } from '../../../src/cli/runner.ts'

interface Call {
  readonly command: string
  readonly args: unknown
}

/** Runs a line against a runner that answers from a table, and formats with an option or two. */
const run = async (line: string, answers: Partial<Record<ImageCommand, unknown>> = {}) => {
  const calls: Call[] = []
  let out = ''
  let err = ''
  const runner: Runner = {
    image: async <Name extends ImageCommand>(command: Name, args: unknown) => {
      calls.push({ command, args })
      const answer = answers[command]
      if (answer instanceof Error) throw answer
      return answer as ImageResult<Name>
    },
    addObject: async (properties) => {
      calls.push({ command: 'object', args: properties })
    },
    close: async () => {
      calls.push({ command: 'close', args: undefined })
    },
  }
  const options = (): TargetOptions => {
    const set = new Map<string, string>()
    return {
      knows: (name) => name === 'size' || name.startsWith('backing_'),
      text: (name) => set.get(name),
      set: (name, text) => void set.set(name, text),
      setAll: (pairs) => {
        for (const { name, value } of pairs) set.set(name, value)
      },
      entries: () => set,
      toBlockdev: () => Object.fromEntries([...set].map(([name, text]) => [name.replace('_', '-'), text])),
    }
  }
  const environment: Environment = {
    output: {
      out: (text) => {
        out += text
      },
      err: (text) => {
        err += text
      },
    },
    version: async () => 'qemu-img version 0\n',
    formats: async () => ({
      names: () => ['raw', 'a-format-with-a-long-name'],
      options,
      help: (format, filename) => `help of ${format} for ${filename ?? 'nobody'}\n`,
      amendOptions: options,
      amendHelp: (format) => `amendments of ${format}\n`,
      backingPath: (_, name) => `path/${name}`,
    }),
    local: async () => runner,
    connect: async (socket) => {
      calls.push({ command: 'connect', args: socket })
      return runner
    },
    socket: undefined,
  }
  const status = await main(line.split(' ').filter(Boolean), environment)
  return { status, out, err, calls: calls.filter(({ command }) => command !== 'close'), all: calls }
}

t.test('what is not a subcommand', async (t) => {
  t.match(await run(''), {
    status: 1,
    err: "qemu-img: Not enough arguments\nTry 'qemu-img --help' for more info\n",
  })
  t.match(await run('toString'), { status: 1, err: /^qemu-img: Command not found: toString\n/ })
  t.match(await run('-V create'), { status: 0, out: 'qemu-img version 0\n', calls: [] })
  t.match(await run('--help'), {
    status: 0,
    out: /Supported image formats:\n\n {2}a-format-with-a-long-name raw\n$/,
  })
})

t.test('every subcommand has help that names all its options', async (t) => {
  for (const name of ['create', 'info', 'convert', 'compare', 'map']) {
    const { status, out } = await run(`${name} --help`)
    t.equal(status, 0)
    t.match(out, new RegExp(`^Usage: qemu-img ${name} `))
    t.match(out, /^ {2}-h, --help$/m)
    t.match(out, /^ {2}--connect SOCKET$/m)
  }
})

t.test('arguments of the commands', async (t) => {
  const image = { format: 'raw', 'virtual-size': 4096, filename: 'x', children: [] }
  const info = { 'image-info': image }
  t.same((await run('info -U -f raw x', info)).calls, [
    {
      command: 'image-info',
      args: { filename: 'x', format: 'raw', 'force-share': true, 'backing-chain': false },
    },
  ])
  t.same((await run('info --image-opts driver=raw,file.filename=x,,y', info)).calls[0]?.args, {
    filename: 'json:{"driver":"raw","file.filename":"x,y"}',
    'backing-chain': false,
  })
  t.same((await run('map -s 1k -l 0x10 x', { 'image-map': [] })).calls[0]?.args, {
    filename: 'x',
    start: 1024,
    length: 16,
    limit: 50_000,
  })
  const convert = await run('convert -c -S 0 -m 4 -r 1M -t none -T writeback -O raw a b c')
  t.match(convert.calls, [
    {
      command: 'image-convert',
      args: {
        sources: [
          { filename: 'a', cache: 'writeback' },
          { filename: 'b', cache: 'writeback' },
        ],
        target: { filename: 'c', format: 'raw', cache: 'none' },
        compress: true,
        'sparse-size': 0,
        parallel: 4,
        rate: 1048576,
      },
    },
  ])
  t.equal(convert.status, 0)
})

t.test('create looks at the backing image before it announces anything', async (t) => {
  const base = { format: 'raw', 'virtual-size': 4096, filename: 'base', children: [] }
  const good = await run('create -f qcow2 -b base -F raw new', { 'image-info': base, 'image-create': {} })
  t.equal(good.out, "Formatting 'new', fmt=qcow2 backing_file=base backing_fmt=raw size=4096\n")
  t.match(good.calls, [
    { command: 'image-map', args: { filename: 'path/base', format: 'raw', 'force-share': true, length: 0 } },
    { command: 'image-info', args: { filename: 'path/base', format: 'raw', 'force-share': true } },
    {
      command: 'image-create',
      args: {
        target: { filename: 'new', format: 'qcow2', options: { size: '4096' } },
        backing: { filename: 'base', format: 'raw' },
      },
    },
  ])
  const missing = new BlockError(
    'not-found',
    "Could not open 'path/base': Could not open 'path/base': No such",
  )
  t.match(await run('create -f qcow2 -b base -F raw new', { 'image-map': missing }), {
    status: 1,
    out: '',
    err: "qemu-img: new: Could not open 'path/base': No such\nCould not open backing image.\n",
  })
  t.match(
    (await run('create -f qcow2 -b base new', { 'image-info': base })).err,
    /Detected format of raw\.\n$/,
  )
  t.match((await run('create -f qcow2 -u -b base -F raw new 1M')).calls, [
    { command: 'image-create', args: { backing: { unsafe: true } } },
  ])
})

t.test('verdicts and exit statuses of compare', async (t) => {
  const compare = (result: object, more = '') => run(`compare ${more} a b`, { 'image-compare': result })
  const sizes = { 'size-a': 10, 'size-b': 20 }
  t.match(await compare({ identical: true, 'size-a': 1, 'size-b': 1 }), {
    status: 0,
    out: 'Images are identical.\n',
  })
  t.match(await compare({ identical: true, ...sizes }), {
    status: 0,
    out: /^Warning: Image size mismatch!\n/,
  })
  t.match(await compare({ identical: false, mismatch: 'content', offset: 5, ...sizes }), {
    status: 1,
    out: /^Content mismatch at offset 5!\n$/,
  })
  t.match(await compare({ identical: false, mismatch: 'content', offset: 15, ...sizes }), {
    out: 'Warning: Image size mismatch!\nContent mismatch at offset 15!\n',
  })
  t.match(await compare({ identical: false, mismatch: 'size', ...sizes }, '-s'), {
    status: 1,
    out: 'Strict mode: Image size mismatch!\n',
  })
  t.match(
    await compare({ identical: false, mismatch: 'status', offset: 0, 'size-a': 1, 'size-b': 1 }, '-s'),
    {
      status: 1,
      out: 'Strict mode: Offset 0 block status mismatch!\n',
    },
  )
  t.equal((await compare({ identical: true, ...sizes }, '-q')).out, '')
  t.equal((await compare(new BlockError('io', 'Error while reading offset 0 of a: x'))).status, 4)
  t.equal((await compare(new BlockError('io', 'Sector allocation test failed for a'))).status, 3)
  t.equal((await compare(new BlockError('denied', "Could not open 'a'"))).status, 2)
  t.match(await compare(new BlockError('invalid', 'no', { hint: 'Try another driver.' })), {
    status: 2,
    out: '',
    err: 'qemu-img: no\nTry another driver.\n',
  })
  const unlike = new BlockError('io', 'Error while reading offset 0 of a: x', { hint: SIZE_WARNING })
  t.match(await compare(unlike), { out: `${SIZE_WARNING}\n`, err: `qemu-img: ${unlike.message}\n` })
  t.equal((await compare(unlike, '-q')).out, '')
})

t.test('a daemon is used when one is named, and always let go of', async (t) => {
  const { all } = await run('info --connect /s x', { 'image-info': new BlockError('io', 'no') })
  t.same(
    all.map(({ command }) => command),
    ['connect', 'image-info', 'close'],
  )
  t.match((await run('--connect /s info x', { 'image-info': { children: [] } })).all[0], { args: '/s' })
})

t.test('errors speak of images in the words of the line', async (t) => {
  const name = 'json:{"file.filename":"x"}'
  const { err } = await run('info --image-opts file.filename=x', {
    'image-info': new BlockError('not-found', `Could not open '${name}': No such`),
  })
  t.equal(err, "qemu-img: Could not open 'file.filename=x': No such\n")
})
