import { bot } from './index.js'

await bot()
