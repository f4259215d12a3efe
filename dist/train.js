import { train } from './index.js'

await train()
