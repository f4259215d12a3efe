import { deployStaging } from './index.js'

await deployStaging()
