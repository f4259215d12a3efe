// The closed list of reasons why a gate or a step did not pass, each with what to do next.
import { exitCodes, type ExitCode } from '../errors.ts'
import type { Step } from '../pipeline/words.ts'

const cures = {
  // commit
  dirty_tree: 'commit or stash the changes, then run again; to try them first: `modelgate run --allow-dirty`',
  tree_changed:
    'put them back (`git status` shows them), and name what training writes besides its model under `train.outputs`, then run again',
  not_affected: 'leave it: no file of this model changed',
  data_invalid: 'mend the data, or the `evaluation` keys that name its columns',
  // build
  training_failed: 'read the log named above, mend the train command, then run again',
  training_stopped: 'look at the log named above for who ended it, then run again',
  refresh_failed: 'read the log named above, mend `train.refresh`, then run again',
  training_timeout: 'raise `train.timeout`, or make training shorter',
  training_out_of_memory: 'train on less data, on a larger machine, or raise `train.memory`',
  training_not_asked:
    'mark the pull request as ready for review, set the label that the message names, or run the workflow by hand',
  training_elsewhere: 'wait for the training; then run again: the same command, or the same workflow run',
  artifact_missing: 'make the train command write the file that `artifact` names',
  predictions_missing: 'make the train command write the file that `evaluation.predictions` names',
  metrics_missing: 'make the train command write the file that `evaluation.metrics` names',
  sweep_failed: 'read the log of a trial, mend the train command, then run again: all trials are tried again',
  source_unsupported: 'give the model `train` or `source`',
  source_not_pinned: 'type `modelgate source update MODEL`, then commit the line that it writes',
  source_behind: 'type `modelgate source update MODEL`, or let the action `source-update` propose it',
  source_changed:
    'find out who changed the bytes behind that version; to take them all the same: `modelgate source update MODEL`',
  // test
  test_command_failed:
    'install what the message names where the steps run (the workflows install requirements.txt), or mend the `test` command',
  test_command_stopped: 'look at the log named above for who ended the tests, or raise `test.timeout`, then run again',
  tests_failed: 'mend the failing tests, then run again',
  no_tests: 'add at least one test: zero tests are not a pass',
  junit_missing: 'make the test command write JUnit XML and name the file: test: { command: ..., junit: ... }',
  evaluation_failed: 'mend the predictions file, or the `evaluation` keys that name its columns',
  // analyze
  scan_failed: 'run the scanner by hand, mend what it says, then run again',
  scan_stopped: 'look at the log named above for who ended the scanner, or raise `analyze.timeout`, then run again',
  new_findings: 'mend the new findings, or record them as known in the SARIF file that `analyze.baseline` names',
  // gates
  evidence_missing: earlierSteps('analyze'),
  evidence_too_old: 'make the evidence again: `modelgate run --again`',
  origin_not_trusted:
    'merge to the default branch and run there, or accept it with gates.<environment>.evidence.origin',
  check_failed: 'mend what the failed step says, then run again',
  check_flaky:
    'make it give the same result every time, or have it approved: `modelgate approve ENVIRONMENT --by NAME`',
  metric_failed: 'improve the model, or change the rule in .github/modelgate.yml with its owners',
  comparison_inconclusive: 'use more test rows, or have it approved: `modelgate approve ENVIRONMENT --by NAME`',
  baseline_missing: 'restore the store that holds the live release, then run again',
  approval_missing: 'have it approved: `modelgate approve ENVIRONMENT --by NAME`',
  contributor_cannot_approve: 'ask somebody who made none of the changes since the live release',
  approval_stale: 'look again: it was for another commit, model, comparison or policy',
  approver_not_listed: 'ask one of the people that the policy lists',
  approval_unverifiable: 'list `users` for this machine, or use the bot: teams and roles need GitHub',
  approval_too_early: 'look at the comparison in the comment, then set the label again',
  approval_revoked: 'set the label again, if you still approve',
  approver_is_bot: 'ask a person: bots and Apps approve nothing',
  approver_lacks_role: 'ask somebody with write access to this repository',
  contributor_unknown:
    'link the e-mail address of these commits to an account (GitHub, Settings, Emails), or write the commits again with a linked one',
  label_changed: 'delete the label: a new one is made, and only that one counts',
  policy_changed: 'have the change of the policy approved by its owners',
  config_invalid: 'mend .github/modelgate.yml on the default branch: `modelgate validate` says where',
  config_missing: 'add .github/modelgate.yml to the default branch: `modelgate init` writes it',
  evidence_running: 'wait for the workflow run to end',
  evidence_refused: 'run the workflow again with the actions of a released version; the message says what was wrong',
  evidence_expired: 'run the workflow again: its artifact is gone',
  audit_changed:
    'find who wrote to the branch modelgate/audit, and put it back: docs/how-to/run-the-bot.md, “When the audit log was changed”',
  list_cut:
    'split the pull request: of one no more than 3,000 files and 20,000 commits can be seen; after more commits than that since what is live the people of `break_glass` decide',
  permission_missing: 'grant the permission to the App, then run the checks again',
  excluded: 'comment `/modelgate include MODEL` to take it in again',
  draft: 'mark the pull request as ready for review',
  soak_not_over: 'wait until the soak is over, then run again',
  outside_window: 'wait for the deployment window, then run again',
  frozen: 'wait until the freeze is over, then run again',
  on_hold: 'lift the hold once its cause is mended: `modelgate resume MODEL`',
  release_rolled_back:
    'make a new release; where the cause lay outside of it, an owner lets this one try again: comment `/modelgate promote MODEL ENV`, or without a bot type `modelgate resume MODEL --retry VERSION --by "Name <email>"`',
  // environments
  not_promoted: 'have its promotion merged first: the bot opens that pull request once QA has passed',
  other_bytes: 'run staging and QA for this very release first',
  start_failed: 'read the log of the server, mend it, then run again',
  not_served: 'read the log of the gateway and of the server, then run again',
  state_moved: 'look at `modelgate status`, for somebody else moved this environment; then run again',
  driver_unsupported: 'use `driver: process` on this machine',
  golden_differs: 'make the served model answer what was evaluated: look for preprocessing that differs',
  golden_unavailable: 'name the test set with its features in `evaluation.data`, or use `train.split`',
  qa_command_failed: 'read the log named above, mend it, then run again',
  error_budget_exceeded: 'look at the log of the server for its errors',
  latency_exceeded: 'make the model answer quicker, or raise `qa.max_p95`',
  verification_failed: 'look at the log of the server named above, mend it and make a new release',
  nothing_live: 'promote a release first',
  // monitor
  monitor_breached: 'look at what is live: `modelgate status`, and `modelgate rollback MODEL` if it must go back',
  monitor_unavailable:
    'give the rule what the message says that it lacks; rules of kind performance, latency and resources need another tool for now',
  // any step
  input_wrong: 'mend what the message names, then run again',
  outside_failed: 'mend what the message names, then run again: nothing is lost'
} as const

/** What to type where a step finds nothing of those that come before it: `last` is the last of them. */
export function earlierSteps(last: Step): string {
  return `run the earlier steps for this commit first: \`modelgate run --until ${last}\``
}

export type ReasonCode = keyof typeof cures
export const reasonCodes = Object.keys(cures) as readonly ReasonCode[]

export function isReasonCode(code: string): code is ReasonCode {
  return Object.hasOwn(cures, code)
}

export function cureFor(code: ReasonCode): string {
  return cures[code]
}

/** A cure to be typed as it stands: with the names of this model and environment. */
export function nameIn(cure: string, model: string, environment: string | null): string {
  const named = cure.replace(/\bMODEL\b/g, model)
  return environment === null ? named : named.replace(/\bENVIRONMENT\b/g, `${environment} ${model}`)
}

const outside: ReadonlySet<ReasonCode> = new Set([
  'training_stopped',
  'training_timeout',
  'training_out_of_memory',
  'test_command_stopped',
  'scan_stopped',
  'start_failed',
  'not_served',
  'state_moved',
  'baseline_missing',
  'outside_failed'
])
const input: ReadonlySet<ReasonCode> = new Set([
  'dirty_tree',
  'tree_changed',
  'data_invalid',
  'training_failed',
  'sweep_failed',
  'refresh_failed',
  'test_command_failed',
  'scan_failed',
  'artifact_missing',
  'predictions_missing',
  'metrics_missing',
  'source_unsupported',
  'source_not_pinned',
  'junit_missing',
  'evaluation_failed',
  'driver_unsupported',
  'golden_unavailable',
  'input_wrong'
])

/** Whose fault a reason is: the gate's verdict (exit code 1), the input's (2) or something outside (3). */
export function exitCodeFor(code: string): ExitCode {
  if (outside.has(code as ReasonCode)) return exitCodes.outside
  return input.has(code as ReasonCode) ? exitCodes.input : exitCodes.gate
}
