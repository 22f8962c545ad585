/** Ctrl-C and its relatives: the work is cancelled and cleans up, then the signal takes its usual effect. */

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Runs work that a signal cancels. When one came, the process ends by it as soon as the work has settled. */
export const interruptible = async <Result>(
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> => {
  const controller = new AbortController()
  let received: (typeof SIGNALS)[number] | undefined
  const onSignal = (name: NodeJS.Signals): void => {
    received ??= SIGNALS.find((known) => known === name)
    controller.abort()
  }
  for (const name of SIGNALS) process.on(name, onSignal)
  try {
    return await work(controller.signal)
  } finally {
    for (const name of SIGNALS) process.off(name, onSignal)
    if (received !== undefined) {
      process.kill(process.pid, received)
      // Delivered when the event loop turns next, so this never goes on.
      await new Promise(() => setInterval(() => {}, 1000))
    }
  }
}
