import { qa } from './index.js'

await qa()
