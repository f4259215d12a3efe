import { modelgate } from './index.js'

await modelgate()
