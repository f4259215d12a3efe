// The server from its sources: node bot/bin.ts
import { bot } from './entry.ts'

await bot()
