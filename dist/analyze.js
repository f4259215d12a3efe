import { analyze } from './index.js'

await analyze()
