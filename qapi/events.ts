// Generated from schema/ by scripts/generate.ts. Do not edit.

import type {
  BlockErrorAction,
  IoOperationType,
  JobStatus,
  JobType,
  QuorumOpType,
} from './types.ts'

export interface JobStatusChangeData {
  /** the job's id */
  id: string
  /** its state */
  status: JobStatus
}

export interface JobProgressData {
  /** the job's id */
  id: string
  /** what it does */
  type: JobType
  /** work done, in bytes */
  'current-progress': number
  /** work to do altogether, as far as known now */
  'total-progress': number
}

export interface BlockJobCompletedData {
  /** what it did */
  type: JobType
  /** the job's id */
  device: string
  /** work that there was altogether */
  len: number
  /** work done; less than `len` after a failure */
  offset: number
  /** limit, in bytes a second */
  speed: number
  /** why it failed, in words; absent after success */
  error?: string | undefined
}

export interface BlockJobCancelledData {
  /** what it did */
  type: JobType
  /** the job's id */
  device: string
  /** work that there was altogether */
  len: number
  /** work done */
  offset: number
  /** limit, in bytes a second */
  speed: number
}

export interface BlockJobErrorData {
  /** the job's id */
  device: string
  /** what failed */
  operation: IoOperationType
  /** what was done about it */
  action: BlockErrorAction
}

export interface BlockJobReadyData {
  /** what it does */
  type: JobType
  /** the job's id */
  device: string
  /** work that there was so far */
  len: number
  /** work done, the same */
  offset: number
  /** limit, in bytes a second */
  speed: number
}

export interface BlockJobPendingData {
  /** what it does */
  type: JobType
  /** the job's id */
  id: string
}

export interface BlockImageCorruptedData {
  /** name of the device that uses it, which may be empty */
  device: string
  /** the node */
  'node-name'?: string | undefined
  /** what was found, in words */
  msg: string
  /** byte in the image's file, when the damage has a place */
  offset?: number | undefined
  /** bytes of the access that would have done harm */
  size?: number | undefined
  /** whether the image was marked as corrupt and is unusable from now on */
  fatal: boolean
}

export interface BlockIoErrorData {
  /** path of the device */
  'qom-path': string
  /** its name, which may be empty */
  device: string
  /** the node where it happened */
  'node-name'?: string | undefined
  /** what failed */
  operation: IoOperationType
  /** what was done about it */
  action: BlockErrorAction
  /** whether there was no space left; only with `action` stop */
  nospace?: boolean | undefined
  /** why, in words */
  reason: string
}

export interface QuorumFailureData {
  /** the quorum's node */
  reference: string
  /** first sector of 512 bytes that the request was about */
  'sector-num': number
  /** number of sectors */
  'sectors-count': number
}

export interface QuorumReportBadData {
  /** what was done */
  type: QuorumOpType
  /** how it failed, in words; absent for one that was outvoted */
  error?: string | undefined
  /** the child's node */
  'node-name': string
  /** first sector of 512 bytes that the request was about; 0 for a flush */
  'sector-num': number
  /** number of sectors; 0 for a flush */
  'sectors-count': number
}

export interface BlockWriteThresholdData {
  /** the node */
  'node-name': string
  /** bytes beyond it */
  'amount-exceeded': number
  /** the threshold */
  'write-threshold': number
}

export interface BlockExportDeletedData {
  /** its id */
  id: string
}

/** Every event, and its data. */
export interface Events {
  /**
   * A job is now in another state.
   *
   * Since: 3.0
   */
  JOB_STATUS_CHANGE: JobStatusChangeData
  /**
   * A job has advanced. Only sent to connections that turned it on with job-progress, and at most four times a second for
   * each job; the last value is always sent.
   */
  JOB_PROGRESS: JobProgressData
  /**
   * A block job is over, by success or failure.
   *
   * Since: 1.1
   */
  BLOCK_JOB_COMPLETED: BlockJobCompletedData
  /**
   * A block job was cancelled and is over.
   *
   * Since: 1.1
   */
  BLOCK_JOB_CANCELLED: BlockJobCancelledData
  /**
   * A block job met an I/O error.
   *
   * Since: 1.3
   */
  BLOCK_JOB_ERROR: BlockJobErrorData
  /**
   * A block job has caught up and may be completed.
   *
   * Since: 1.3
   */
  BLOCK_JOB_READY: BlockJobReadyData
  /**
   * A block job with auto-finalize off is done, and waits to be finalized.
   *
   * Since: 2.12
   */
  BLOCK_JOB_PENDING: BlockJobPendingData
  /**
   * Damage was found in an image that is in use.
   *
   * Since: 1.7
   */
  BLOCK_IMAGE_CORRUPTED: BlockImageCorruptedData
  /**
   * A request of a device failed.
   *
   * Since: 0.13
   */
  BLOCK_IO_ERROR: BlockIoErrorData
  /**
   * Too few children of a quorum agreed on what is read, or succeeded. Sent at most once a second.
   *
   * Since: 2.0
   */
  QUORUM_FAILURE: QuorumFailureData
  /**
   * A child of a quorum failed, or does not hold what the others do. Sent at most once a second for a child.
   *
   * Since: 2.0
   */
  QUORUM_REPORT_BAD: QuorumReportBadData
  /**
   * A write went beyond the byte that was set as threshold of a node. The threshold is gone with that.
   *
   * Since: 2.3
   */
  BLOCK_WRITE_THRESHOLD: BlockWriteThresholdData
  /**
   * An export is gone.
   *
   * Since: 5.2
   */
  BLOCK_EXPORT_DELETED: BlockExportDeletedData
}

export type EventName = keyof Events
