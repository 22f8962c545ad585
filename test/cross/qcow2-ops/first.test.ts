import { testSequences } from './sequences.ts'

testSequences(0, 50)
