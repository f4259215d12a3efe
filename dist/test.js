import { test } from './index.js'

await test()
