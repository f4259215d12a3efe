import { compareMetrics } from './index.js'

await compareMetrics()
