import t from 'tap'
import { Semaphore } from '../../../src/base/semaphore.ts'

t.test('runs no more at once than permitted, in order, and goes on after a failure', async (t) => {
  const semaphore = new Semaphore(2)
  const started: number[] = []
  const finish: (() => void)[] = []
  let running = 0
  let most = 0
  const tasks = [0, 1, 2, 3, 4].map((i) =>
    semaphore.run(async () => {
      started.push(i)
      most = Math.max(most, ++running)
      await new Promise<void>((resolve) => finish.push(resolve))
      running--
      if (i === 1) throw new Error('one of them fails')
      return i
    }),
  )
  const settled = Promise.allSettled(tasks)
  for (let done = 0; done < 5; done++) {
    while (finish.length === 0) await new Promise((resolve) => setImmediate(resolve))
    finish.shift()!()
  }
  const results = await settled
  t.equal(most, 2)
  t.same(started, [0, 1, 2, 3, 4])
  t.same(
    results.map((result) => result.status),
    ['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled'],
  )
})
