/** Commands about zoned block devices. No image of ours has zones, so none of them finds any. */

/** Commands that speak of a range, which has to lie within the image. */
const OF_RANGES: readonly string[] = ['close', 'finish', 'open', 'reset']

import { fail, type IoCommand } from './command.ts'
import { readNumber } from './values.ts'

const zoneCommand = (
  name: string,
  usage: string,
  summary: string,
  [minWords, maxWords]: readonly [number, number],
): IoCommand => ({
  name: `zone_${name}`,
  usage,
  summary,
  minWords,
  maxWords,
  run(words, session) {
    const [offset = 0, length = 0] = words.map((word) => readNumber(word, session))
    if (OF_RANGES.includes(name) && offset + length > session.image!.size)
      fail(session, `zone ${name} failed: Input/output error`)
    fail(session, `zone ${name} failed: Operation not supported`)
  },
})

export const zoneCommands: readonly IoCommand[] = [
  zoneCommand('append', 'offset len [len..]', 'append write a number of bytes at a specified offset', [3, 4]),
  zoneCommand('close', 'offset len', 'close a range of zones in zone block device', [2, 2]),
  zoneCommand('finish', 'offset len', 'finish a range of zones in zone block device', [2, 2]),
  zoneCommand('open', 'offset len', 'explicit open a range of zones in zone block device', [2, 2]),
  zoneCommand('report', 'offset number', 'report zone information', [2, 2]),
  zoneCommand('reset', 'offset len', 'reset a zone write pointer in zone block device', [2, 2]),
]
