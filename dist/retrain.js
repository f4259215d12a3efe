import { retrain } from './index.js'

await retrain()
