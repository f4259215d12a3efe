import { sourceUpdate } from './index.js'

await sourceUpdate()
