/** `qimg info`. */

import { toBlockError } from '../../base/errors.ts'
import { renderJsonPretty } from '../../base/json.ts'
import { forceShareOption, imageOptsOption, inUsersWords } from '../images.ts'
import { objectOption } from '../objects.ts'
import { formatOption, imageOf, oneOperand } from '../one-image.ts'
import { renderInfo, renderUsers } from '../render-info.ts'
import type { ImageArgs } from '../runner.ts'
import { defineSubcommand, OK, type Session } from '../subcommand.ts'
import { outputOption } from '../values.ts'

const usersOf = async (image: ImageArgs<'image-info'>, session: Session): Promise<string> => {
  const runner = await session.runner()
  const found = await runner
    .image('image-info', { ...image, 'force-share': true, users: true })
    .catch(() => [])
  return renderUsers('children' in found ? [found] : found)
}

export const info = defineSubcommand({
  name: 'info',
  summary: 'Describe an image',
  options: [
    formatOption,
    imageOptsOption,
    { name: 'backing-chain', short: 'b', help: 'describe the images behind it too' },
    forceShareOption,
    outputOption('info'),
    { name: 'details', exact: true, help: 'tell which processes have the image in use, and for what' },
    objectOption,
  ],
  operands: [{ name: 'FILENAME', help: 'the image' }],
  run: async (line, session) => {
    const named = imageOf(line, oneOperand('info', line), session)
    const [, image] = named
    const chain = line.has('backing-chain')
    const details = line.has('details')
    const runner = await session.runner()
    const result = await runner
      .image('image-info', { ...image, 'backing-chain': chain, ...(details && { users: true }) })
      .catch(async (error: unknown) => {
        // Somebody's lock is in the way: who is it?
        if (details && toBlockError(error).kind === 'busy') session.err(await usersOf(image, session))
        throw inUsersWords(error, [named])
      })
    session.out(
      line.value('output') === 'json'
        ? `${renderJsonPretty(result)}\n`
        : renderInfo('children' in result ? [result] : result) +
            renderUsers('children' in result ? [result] : result),
    )
    return OK
  },
})
