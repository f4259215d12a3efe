import type { EvidenceDocument, RunFacts } from './run-facts.ts'

/** Whether a document was made by the run and attempt that handed it in: a file left over from another one is not. */
export function isOfRun({ id, attempt }: RunFacts, { run }: EvidenceDocument): boolean {
  return run?.id === id && run.attempt === attempt
}
