// The reference of the reason codes as Markdown, from the closed lists.
import { cureFor, exitCodeFor, reasonCodes } from '../../core/gates/reasons.ts'
import { table } from './table.ts'

/** A row for each code: the command's exit code, and what to do next. */
export function renderReasonsReference(): string {
  return [
    '# Reason codes',
    'Whatever did not pass says why, with one of these codes: in the comment, in the check, in the output `reason-code`, in the JSON of every command. This page is written by `npm run schemas` from the list itself.',
    'Exit codes: 0 pass; 1 a gate failed or needs approval; 2 the input or config is wrong; 3 something outside failed, and it is safe to run again.',
    table(
      ['code', 'exit code', 'what to do next'],
      reasonCodes.map((code) => [`\`${code}\``, String(exitCodeFor(code)), cureFor(code)])
    )
  ].join('\n\n')
}
