import { promoteProd } from './index.js'

await promoteProd()
