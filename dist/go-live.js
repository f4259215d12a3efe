import { goLive } from './index.js'

await goLive()
