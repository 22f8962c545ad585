// Generated from schema/ by scripts/generate.ts. Do not edit.

import type {
  BlockDeviceInfo,
  BlockJobChangeOptions,
  BlockJobInfo,
  BlockdevCreateOptions,
  BlockdevOptions,
  CommandInfo,
  Empty,
  ImageAmendArguments,
  ImageAmendReply,
  ImageBenchArguments,
  ImageBenchReply,
  ImageBitmapArguments,
  ImageBitmapReply,
  ImageCheckArguments,
  ImageCheckReply,
  ImageCommitArguments,
  ImageCommitReply,
  ImageCompareArguments,
  ImageCompareReply,
  ImageConvertArguments,
  ImageConvertReply,
  ImageCreateArguments,
  ImageCreateReply,
  ImageDdArguments,
  ImageDdReply,
  ImageInfoArguments,
  ImageInfoReply,
  ImageMapArguments,
  ImageMapReply,
  ImageMeasureArguments,
  ImageMeasureReply,
  ImageRebaseArguments,
  ImageRebaseReply,
  ImageResizeArguments,
  ImageResizeReply,
  ImageSnapshotArguments,
  ImageSnapshotReply,
  JobInfo,
  JobOutcome,
  ObjectOptions,
  ObjectPropertyInfo,
  ObjectTypeInfo,
  QMPCapability,
  SchemaInfo,
  VersionInfo,
  XDbgBlockGraph,
} from './types.ts'

export interface ObjectDelArguments {
  /** its id */
  id: string
}

export interface QomListArguments {
  /** its path: absolute, like /objects/ID, or the end of one that only one object has */
  path: string
}

export interface QomGetArguments {
  /** path of the object */
  path: string
  /** name of the property */
  property: string
}

export interface QomSetArguments {
  /** path of the object */
  path: string
  /** name of the property */
  property: string
  /** the new value */
  value: unknown
}

export interface QomListTypesArguments {
  /** only types of this kind; user-creatable for those that object-add makes */
  implements?: string | undefined
  /** true: also types that no object is of itself */
  abstract?: boolean | undefined
}

export interface QomListPropertiesArguments {
  /** name of the type */
  typename: string
}

export interface JobPauseArguments {
  /** the job's id */
  id: string
}

export interface JobResumeArguments {
  /** the job's id */
  id: string
}

export interface JobCancelArguments {
  /** the job's id */
  id: string
}

export interface JobCompleteArguments {
  /** the job's id */
  id: string
}

export interface JobDismissArguments {
  /** the job's id */
  id: string
}

export interface JobFinalizeArguments {
  /** the job's id */
  id: string
}

export interface JobWaitArguments {
  /** the job's id */
  id: string
  /** longest wait in seconds; without it the wait has no limit */
  timeout?: number | undefined
}

export interface JobProgressArguments {
  /** true for on */
  enable: boolean
}

export interface BlockdevReopenArguments {
  /** all options of each of the nodes */
  options: readonly BlockdevOptions[]
}

export interface BlockdevDelArguments {
  /** the node */
  'node-name': string
}

export interface QueryNamedBlockNodesArguments {
  /** leave out the images behind each node, which else stand in the answer again and again; false unless told */
  flat?: boolean | undefined
}

export interface BlockdevCreateArguments {
  /** id of the job */
  'job-id': string
  /** what to create */
  options: BlockdevCreateOptions
}

export interface BlockJobSetSpeedArguments {
  /** the job's id */
  device: string
  /** bytes a second; 0 for no limit */
  speed: number
}

export interface BlockJobCancelArguments {
  /** the job's id */
  device: string
  /** whether to cancel also a ready or paused job; false unless told */
  force?: boolean | undefined
}

export interface BlockJobPauseArguments {
  /** the job's id */
  device: string
}

export interface BlockJobResumeArguments {
  /** the job's id */
  device: string
}

export interface BlockJobCompleteArguments {
  /** the job's id */
  device: string
}

export interface BlockJobDismissArguments {
  /** the job's id */
  id: string
}

export interface BlockJobFinalizeArguments {
  /** the job's id */
  id: string
}

export interface QmpCapabilitiesArguments {
  /** capabilities to switch on */
  enable?: readonly QMPCapability[] | undefined
}

export interface EventsSubscribeArguments {
  /** names of events; all events when absent */
  names?: readonly string[] | undefined
}

/** Every command: what it takes, and what it answers. */
export interface Commands {
  /**
   * Makes an object.
   *
   * Since: 2.0
   */
  'object-add': { args: ObjectOptions; result: Empty }
  /**
   * Deletes an object; one that is in use stays.
   *
   * Since: 2.0
   */
  'object-del': { args: ObjectDelArguments; result: Empty }
  /**
   * Lists the properties of an object.
   *
   * Returns: the properties
   *
   * Since: 1.2
   */
  'qom-list': { args: QomListArguments; result: readonly ObjectPropertyInfo[] }
  /**
   * Tells the value of a property. What a secret holds is never told.
   *
   * Returns: the value
   *
   * Since: 1.2
   */
  'qom-get': { args: QomGetArguments; result: unknown }
  /**
   * Changes a property that can be changed: limits of a throttle group, settings of an event loop.
   *
   * Since: 1.2
   */
  'qom-set': { args: QomSetArguments; result: Empty }
  /**
   * Lists types of objects.
   *
   * Returns: the types
   *
   * Since: 1.1
   */
  'qom-list-types': { args: QomListTypesArguments; result: readonly ObjectTypeInfo[] }
  /**
   * Lists the properties that objects of a type have.
   *
   * Returns: the properties
   *
   * Since: 2.12
   */
  'qom-list-properties': { args: QomListPropertiesArguments; result: readonly ObjectPropertyInfo[] }
  /**
   * Pause a job. It stops at its next pause point, not at once.
   *
   * Errors:
   * - GenericError: there is no such job, or its state does not allow it, or it is paused already
   *
   * Since: 3.0
   */
  'job-pause': { args: JobPauseArguments; result: Empty }
  /**
   * Let a paused job go on.
   *
   * Errors:
   * - GenericError: there is no such job, or nobody paused it
   *
   * Since: 3.0
   */
  'job-resume': { args: JobResumeArguments; result: Empty }
  /**
   * Cancel a job at once. What it changed so far is undone where the job can do that.
   *
   * Errors:
   * - GenericError: there is no such job, or it is over already
   *
   * Since: 3.0
   */
  'job-cancel': { args: JobCancelArguments; result: Empty }
  /**
   * Ask a job that is ready to come to its end.
   *
   * Errors:
   * - GenericError: there is no such job, or it is not ready, or it ends by itself
   *
   * Since: 3.0
   */
  'job-complete': { args: JobCompleteArguments; result: Empty }
  /**
   * Forget a concluded job. Its id is free again.
   *
   * Errors:
   * - GenericError: there is no such job, or it is not concluded
   *
   * Since: 3.0
   */
  'job-dismiss': { args: JobDismissArguments; result: Empty }
  /**
   * Let a pending job, and all others of its transaction, make their last changes and conclude.
   *
   * Errors:
   * - GenericError: there is no such job, or it is not pending
   *
   * Since: 3.0
   */
  'job-finalize': { args: JobFinalizeArguments; result: Empty }
  /**
   * List all jobs, the newest first.
   *
   * Returns: a list of `JobInfo`
   *
   * Since: 3.0
   */
  'query-jobs': { args: Empty; result: readonly JobInfo[] }
  /**
   * Answer when a job is concluded or gone, or when the time is over. On a QMP connection the commands behind it wait too.
   *
   * Returns: how the job stands at the end
   *
   * Errors:
   * - GenericError: there is no such job
   */
  'job-wait': { args: JobWaitArguments; result: JobOutcome }
  /** Turn the event JOB_PROGRESS on or off for this connection. It is off at first. */
  'job-progress': { args: JobProgressArguments; result: Empty }
  /**
   * Open a block node, and with it every node below that is not named by reference. All are opened, or none.
   *
   * Errors:
   * - GenericError: node-name is missing or taken, or a node cannot be opened
   *
   * Since: 2.9
   */
  'blockdev-add': { args: BlockdevOptions; result: Empty }
  /**
   * Give open nodes other options: all of those that are named, or none. What is not given becomes what it is by default. What
   * makes an image another one cannot be changed, but its backing file and the node that holds it can be replaced by nodes that
   * exist. Nodes within a node's own options follow it. Users wait meanwhile.
   *
   * Errors:
   * - GenericError: there is no such node, its format does not support it, an option cannot be changed, or a user is in
   *   the way
   *
   * Since: 6.1
   */
  'blockdev-reopen': { args: BlockdevReopenArguments; result: Empty }
  /**
   * Close a node that blockdev-add opened. It must have no user but the monitor.
   *
   * Errors:
   * - GenericError: there is no such node, or it is in use, or it belongs to another node
   *
   * Since: 2.9
   */
  'blockdev-del': { args: BlockdevDelArguments; result: Empty }
  /**
   * List all nodes, the newest first.
   *
   * Returns: a list of `BlockDeviceInfo`
   *
   * Since: 2.0
   */
  'query-named-block-nodes': { args: QueryNamedBlockNodesArguments; result: readonly BlockDeviceInfo[] }
  /**
   * Show who uses which node and how.
   *
   * Returns: the graph
   *
   * Since: 4.0
   */
  'x-debug-query-block-graph': { args: Empty; result: XDbgBlockGraph }
  /**
   * Start a job that creates an image. It must be dismissed when it is over. A format is written into a node that is
   * open already; see image-create for everything in one step.
   *
   * Errors:
   * - GenericError: the id is taken or not well-formed, or the driver creates nothing
   *
   * Since: 3.0
   */
  'blockdev-create': { args: BlockdevCreateArguments; result: Empty }
  /**
   * List all block jobs.
   *
   * Returns: a list of `BlockJobInfo`
   *
   * Since: 1.1
   */
  'query-block-jobs': { args: Empty; result: readonly BlockJobInfo[] }
  /**
   * Limit a job's speed.
   *
   * Errors:
   * - DeviceNotActive: there is no such block job
   *
   * Since: 1.1
   */
  'block-job-set-speed': { args: BlockJobSetSpeedArguments; result: Empty }
  /**
   * Cancel a job. A mirror that is ready completes instead, and keeps the copy, unless forced.
   *
   * Errors:
   * - DeviceNotActive: there is no such block job
   *
   * Since: 1.1
   */
  'block-job-cancel': { args: BlockJobCancelArguments; result: Empty }
  /**
   * Pause a job.
   *
   * Errors:
   * - DeviceNotActive: there is no such block job
   *
   * Since: 1.3
   */
  'block-job-pause': { args: BlockJobPauseArguments; result: Empty }
  /**
   * Let a paused job go on.
   *
   * Errors:
   * - DeviceNotActive: there is no such block job
   *
   * Since: 1.3
   */
  'block-job-resume': { args: BlockJobResumeArguments; result: Empty }
  /**
   * Ask a job that is ready to come to its end.
   *
   * Errors:
   * - DeviceNotActive: there is no such block job
   *
   * Since: 1.3
   */
  'block-job-complete': { args: BlockJobCompleteArguments; result: Empty }
  /**
   * Forget a concluded job.
   *
   * Errors:
   * - DeviceNotActive: there is no such block job
   *
   * Since: 2.12
   */
  'block-job-dismiss': { args: BlockJobDismissArguments; result: Empty }
  /**
   * Let a pending job, and all others of its transaction, make their last changes and conclude.
   *
   * Errors:
   * - DeviceNotActive: there is no such block job
   *
   * Since: 2.12
   */
  'block-job-finalize': { args: BlockJobFinalizeArguments; result: Empty }
  /**
   * Change options of a running job.
   *
   * Errors:
   * - DeviceNotActive: there is no such block job
   *
   * Since: 8.2
   */
  'block-job-change': { args: BlockJobChangeOptions; result: Empty }
  /**
   * Create an image.
   *
   * Returns: the job, and its result when the command waited for it
   *
   * Errors:
   * - GenericError: arguments do not fit together; without job-id also whatever fails in the job
   */
  'image-create': { args: ImageCreateArguments; result: ImageCreateReply }
  /**
   * Describe an image.
   *
   * Returns: the job, and its result when the command waited for it
   *
   * Errors:
   * - GenericError: arguments do not fit together; without job-id also whatever fails in the job
   */
  'image-info': { args: ImageInfoArguments; result: ImageInfoReply }
  /**
   * Copy images into another, of the same or another format.
   *
   * Returns: the job, and its result when the command waited for it
   *
   * Errors:
   * - GenericError: arguments do not fit together; without job-id also whatever fails in the job
   */
  'image-convert': { args: ImageConvertArguments; result: ImageConvertReply }
  /**
   * Compare the contents of two images.
   *
   * Returns: the job, and its result when the command waited for it
   *
   * Errors:
   * - GenericError: arguments do not fit together; without job-id also whatever fails in the job
   */
  'image-compare': { args: ImageCompareArguments; result: ImageCompareReply }
  /**
   * List how an image's bytes are stored.
   *
   * Returns: the job, and its result when the command waited for it
   *
   * Errors:
   * - GenericError: arguments do not fit together; without job-id also whatever fails in the job
   */
  'image-map': { args: ImageMapArguments; result: ImageMapReply }
  /**
   * Check the consistency of an image, and mend it.
   *
   * Returns: the job, and its result when the command waited for it
   *
   * Errors:
   * - GenericError: arguments do not fit together; without job-id also whatever fails in the job
   */
  'image-check': { args: ImageCheckArguments; result: ImageCheckReply }
  /**
   * Change the size that a guest sees.
   *
   * Returns: the job, and its result when the command waited for it
   *
   * Errors:
   * - GenericError: arguments do not fit together; without job-id also whatever fails in the job
   */
  'image-resize': { args: ImageResizeArguments; result: ImageResizeReply }
  /**
   * Change options that an image was created with.
   *
   * Returns: the job, and its result when the command waited for it
   *
   * Errors:
   * - GenericError: arguments do not fit together; without job-id also whatever fails in the job
   */
  'image-amend': { args: ImageAmendArguments; result: ImageAmendReply }
  /**
   * List, create, apply or delete internal snapshots.
   *
   * Returns: the job, and its result when the command waited for it
   *
   * Errors:
   * - GenericError: arguments do not fit together; without job-id also whatever fails in the job
   */
  'image-snapshot': { args: ImageSnapshotArguments; result: ImageSnapshotReply }
  /**
   * Change a persistent dirty bitmap.
   *
   * Returns: the job, and its result when the command waited for it
   *
   * Errors:
   * - GenericError: arguments do not fit together; without job-id also whatever fails in the job
   */
  'image-bitmap': { args: ImageBitmapArguments; result: ImageBitmapReply }
  /**
   * Work out how large the file of a new image would be.
   *
   * Returns: the job, and its result when the command waited for it
   *
   * Errors:
   * - GenericError: arguments do not fit together; without job-id also whatever fails in the job
   */
  'image-measure': { args: ImageMeasureArguments; result: ImageMeasureReply }
  /**
   * Write an overlay's content into an image below it.
   *
   * Returns: the job, and its result when the command waited for it
   *
   * Errors:
   * - GenericError: arguments do not fit together; without job-id also whatever fails in the job
   */
  'image-commit': { args: ImageCommitArguments; result: ImageCommitReply }
  /**
   * Give an image another backing file. What a guest sees stays the same, unless told otherwise.
   *
   * Returns: the job, and its result when the command waited for it
   *
   * Errors:
   * - GenericError: arguments do not fit together; without job-id also whatever fails in the job
   */
  'image-rebase': { args: ImageRebaseArguments; result: ImageRebaseReply }
  /**
   * Copy a part of an image into a new one.
   *
   * Returns: the job, and its result when the command waited for it
   *
   * Errors:
   * - GenericError: arguments do not fit together; without job-id also whatever fails in the job
   */
  'image-dd': { args: ImageDdArguments; result: ImageDdReply }
  /**
   * Time requests to an image.
   *
   * Returns: the job, and its result when the command waited for it
   *
   * Errors:
   * - GenericError: arguments do not fit together; without job-id also whatever fails in the job
   */
  'image-bench': { args: ImageBenchArguments; result: ImageBenchReply }
  /**
   * End the negotiation. Until then no other command works, and no event arrives.
   *
   * Since: 0.13
   */
  qmp_capabilities: { args: QmpCapabilitiesArguments; result: Empty }
  /**
   * Tell which version this is.
   *
   * Returns: a `VersionInfo`
   *
   * Since: 0.14
   */
  'query-version': { args: Empty; result: VersionInfo }
  /**
   * List all commands.
   *
   * Returns: a list of `CommandInfo`
   *
   * Since: 0.14
   */
  'query-commands': { args: Empty; result: readonly CommandInfo[] }
  /**
   * End the daemon. All jobs are cancelled first.
   *
   * Since: 0.14
   */
  quit: { args: Empty; result: Empty }
  /** Choose the events that arrive as notifications on this JSON-RPC connection; before the first call there are none. */
  'events-subscribe': { args: EventsSubscribeArguments; result: Empty }
  /**
   * Describe all commands and events, and every type that they use.
   *
   * Returns: a list of `SchemaInfo`
   *
   * Since: 2.5
   */
  'query-qmp-schema': { args: Empty; result: readonly SchemaInfo[] }
}

export type CommandName = keyof Commands
