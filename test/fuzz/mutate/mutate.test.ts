/** A few spoilt images of every kind; `npm run fuzz -- mutate` tries as many as one likes. */

import t from 'tap'
import { tempDir } from '../../support/images.ts'
import { oracle } from '../../support/oracle.ts'
import { Campaign } from './round.ts'

const SEED = 7000

t.test('spoilt images are answered within bounds or refused', async (t) => {
  const campaign = new Campaign(oracle(), tempDir(t))
  t.teardown(() => campaign.stop())
  for (let i = 0; i < campaign.bases; i++) t.strictSame(await campaign.round(SEED + i), [])
})
