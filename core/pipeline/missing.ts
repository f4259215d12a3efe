// The end of a step that finds nothing of those before it; `cure` says which to make up for.
import type { StepOutcome } from './context.ts'

export function missing(message: string, cure: string): StepOutcome {
  const code = 'evidence_missing'
  return { result: 'fail', summary: code, reasons: [{ code, message, cure }], outputs: {} }
}
