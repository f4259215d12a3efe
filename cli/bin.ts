// The program: runs the command and leaves its exit code.
import { sayWhenInterrupted } from './interrupted.ts'
import { main } from './main.ts'

sayWhenInterrupted()
process.exitCode = await main(process.argv.slice(2))
