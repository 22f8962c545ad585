/** An event on its way to the clients. */

/** Time of day, as events carry it. */
export interface Timestamp {
  readonly seconds: number
  readonly microseconds: number
}

export interface MonitorEvent {
  readonly name: string
  readonly data: object
  readonly timestamp: Timestamp
}

/** Sent only to connections that asked for it with job-progress. */
export const JOB_PROGRESS = 'JOB_PROGRESS'

export const timestampNow = (): Timestamp => {
  const microseconds = Math.round((performance.timeOrigin + performance.now()) * 1000)
  return { seconds: Math.floor(microseconds / 1_000_000), microseconds: microseconds % 1_000_000 }
}
