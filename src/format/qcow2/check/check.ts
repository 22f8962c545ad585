/**
 * The check of a whole image, and its repair: every table is walked and every reference counted, then the counts are
 * compared with what is stored, then the copied flags with the counts. Findings come in QEMU's order and words.
 */

import { BlockError } from '../../../base/errors.ts'
import { alignDown, SECTOR } from '../../../base/units.ts'
import { withBit } from '../../../binary/fields.ts'
import type { CheckContext, CheckResult, RepairMode } from '../../../block/facets.ts'
import type { Image } from '../image.ts'
import { CORRUPT_BIT, DIRTY_BIT } from '../layout.ts'
import { mendLostTables } from './bitmaps.ts'
import { compareCounts } from './blocks.ts'
import { checkCopied } from './copied.ts'
import { rebuildCounts } from './rebuild.ts'
import { Report } from './report.ts'
import { settleSingles } from './singles.ts'
import { SnapshotCheck, usableSnapshots } from './snapshots.ts'
import { mends, Subject } from './subject.ts'
import { countAll } from './walk.ts'

/** Clusters of a file that can be counted. */
const MAX_CLUSTERS = 2 ** 31 - 1

/**
 * Checks an image on which no request is under way; repairs need it writable. Kind `io` or `invalid` where the check
 * could not be ended: what was found until then was told.
 */
export const checkImage = async (
  image: Image,
  repair: RepairMode,
  context: CheckContext,
): Promise<CheckResult> => {
  await image.settle()
  if (repair !== 'none') await image.beginWriting()
  const report = new Report(context.found)
  try {
    return await run(image, repair, report, context)
  } finally {
    // What is in memory follows what was written past it.
    if (repair !== 'none') await image.reload()
    await image.damage.mark()
  }
}

const run = async (
  image: Image,
  repair: RepairMode,
  report: Report,
  context: CheckContext,
): Promise<CheckResult> => {
  const snapshots = new SnapshotCheck(image, report, repair)
  await snapshots.read()
  await image.replaceTables(image.l1, usableSnapshots(snapshots.snapshots))
  if (image.file.node.size / image.clusterSize > MAX_CLUSTERS) {
    report.counts.checkErrors++
    throw new BlockError('invalid', 'File too large', { code: 'EFBIG' })
  }
  const subject = new Subject(image, report, context)
  const highest = await checkReferences(subject, snapshots, repair)
  if (repair !== 'none') {
    await image.file.node.flush()
    await image.reload()
    if (subject.singles !== undefined && subject.singles.length > 0)
      await settleSingles(image, subject.singles)
  }
  await snapshots.mend(subject.references)
  if (repair !== 'none') {
    await mendLostTables(subject)
    // What came back of the old table is counted so before the tables are read once more.
    await image.flush()
    const { checkErrors, corruptions } = report.counts
    if (checkErrors === 0 && corruptions === 0) await markConsistent(image)
  }
  const { layout } = subject
  return {
    ...report.counts,
    imageEndOffset: (highest + 1) * image.clusterSize,
    totalClusters: Math.ceil(alignDown(image.fields.size, SECTOR) / image.clusterSize),
    allocatedClusters: layout.allocated,
    fragmentedClusters: layout.fragmented,
    compressedClusters: layout.compressed,
  }
}

/** Answers the last host cluster in use. */
const checkReferences = async (
  subject: Subject,
  snapshots: SnapshotCheck,
  repair: RepairMode,
): Promise<number> => {
  const { report } = subject
  await countAll(subject, snapshots.snapshots, repair)
  const counted = { ...report.counts }
  let { highest } = await compareCounts(subject, 'none', repair === 'none')
  if (subject.rebuild && repair !== 'none') {
    if (!mends(repair)) {
      report.tell('error', 'ERROR need to rebuild refcount structures')
      throw new BlockError('io', 'Input/output error', { code: 'EIO' })
    }
    highest = await rebuild(subject, snapshots)
  } else if (repair !== 'none' && (report.counts.leaks > 0 || report.counts.corruptions > 0)) {
    if (report.counts.corruptions === 0 && report.counts.checkErrors === 0 && !subject.image.hasDataFile)
      subject.singles = []
    report.counts = counted
    ;({ highest } = await compareCounts(subject, repair, true))
  }
  await checkCopied(subject, repair)
  return highest
}

/** The old structures are replaced as a whole; then everything is counted once more. */
const rebuild = async (subject: Subject, snapshots: SnapshotCheck): Promise<number> => {
  const { report, image } = subject
  const before = { ...report.counts }
  report.tell('corruption', 'Rebuilding refcount structure', undefined, true)
  await rebuildCounts(subject)
  await image.reload()
  report.counts.corruptions = 0
  report.counts.leaks = 0
  subject.restart()
  await countAll(subject, snapshots.snapshots, 'none')
  // What is left of the old structures is no leak of the image's.
  const recounted = { ...report.counts }
  report.counts.leaks = 0
  const { highest } = await compareCounts(subject, 'leaks', true)
  if (subject.rebuild) report.tell('error', 'ERROR rebuilt refcount structure is still broken')
  const fresh = report.counts.leaks
  report.counts = recounted
  if (recounted.corruptions < before.corruptions)
    recounted.corruptionsFixed += before.corruptions - recounted.corruptions
  if (recounted.leaks < before.leaks) recounted.leaksFixed += before.leaks - recounted.leaks
  recounted.leaks += fresh
  return highest
}

/** Neither dirty nor corrupt any more. */
const markConsistent = async (image: Image): Promise<void> => {
  const { fields } = image
  const { hi, lo } = fields.incompatible_features
  const clean = withBit(withBit({ hi, lo }, DIRTY_BIT, false), CORRUPT_BIT, false)
  if (clean.lo === lo) return
  await image.file.node.flush()
  fields.incompatible_features = clean
  await image.headerWriter.write()
}
