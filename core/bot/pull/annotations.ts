// Failures at the file and line that they name.
import type { StepRecord } from '../../pipeline/evidence.ts'
import type { Annotation } from '../effects.ts'

/** `path/file.py:12` or `path/file.py:12:3` anywhere in a reason's message. */
const placePattern = /(?:^|[\s(`'"])((?:[\w.-]+\/)*[\w.-]+\.[A-Za-z]\w{0,9}):(\d{1,7})(?::\d+)?/

export function failureAnnotations(model: string, { result, reasons, step }: StepRecord): readonly Annotation[] {
  if (result === 'pass') return []
  return reasons.flatMap(({ code, message }): readonly Annotation[] => {
    const [, path, line] = placePattern.exec(message) ?? []
    if (path === undefined || line === undefined) return []
    return [
      {
        path,
        line: Number(line),
        level: 'failure',
        title: `${model}: ${step} ${code}`,
        message: message.slice(0, 1000)
      }
    ]
  })
}
