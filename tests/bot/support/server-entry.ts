// The bot as a process, whose heart only says in a comment which head it saw: the server around it is the real one.
import { decided, plainPorts } from './plain-heart.ts'
import { runServer } from '../../../bot/main.ts'

const write = (line: string): void => void process.stdout.write(line)
process.exitCode = await runServer(process.env, write, { decide: decided, portsWith: () => plainPorts })
