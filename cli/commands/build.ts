import { walkCommand } from '../walk.ts'

export const define = walkCommand('build')
