// What one condition of a gate says, and why.
import type { Reason } from '../pipeline/evidence.ts'
import type { GateResult } from '../pipeline/words.ts'
import { cureFor, type ReasonCode } from './reasons.ts'

export interface Condition {
  readonly name: string
  readonly result: GateResult
  readonly reasons: readonly Reason[]
}

export function reason(code: ReasonCode, message: string, cure: string = cureFor(code)): Reason {
  return { code, message, cure }
}

export function condition(name: string, result: GateResult, ...reasons: readonly Reason[]): Condition {
  return { name, result, reasons }
}
