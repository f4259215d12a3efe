// The demo's five scenes. Nothing in them is staged but the changes: every result is what the command came to.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { auditEntrySchema } from '../../core/audit/entry.ts'
import type { PageSection } from '../../core/report/html.ts'
import { toMarkdown } from '../../core/report/markdown.ts'
import { renderWalk } from '../../core/report/walk.ts'
import { keepAsking, type Asked } from './client.ts'
import { modelgate, say, statusNow, tell, walk, type Walked } from './modelgate.ts'
import type { Narrator } from './narrator.ts'
import { people, type Stage } from './stage.ts'

export interface Scene {
  readonly section: PageSection
  /** Whether the scene ended as its title says; a demo that went another way says so and fails. */
  readonly asTold: boolean
}

/** All three models at a time: they wait more than they compute. */
const together = ['--parallel', '3']

type Play = (stage: Stage, narrator: Narrator) => Promise<Scene>

export const scenes: readonly Play[] = [firstModels, better, worse, servedDiffers, failsLive]

async function firstModels(stage: Stage, narrator: Narrator): Promise<Scene> {
  const title = '1. Three models walk from a commit to live traffic'
  narrator.scene(
    title,
    'Breast cancer (binary), diabetes (regression) and digits (ten classes), each with its own training, tests and server.'
  )
  const asked = await walk(stage, narrator, ...together)
  narrator.say("\nProduction's gate asks for one approval. Somebody who made none of the changes gives it:")
  await approve(stage, narrator, people.sam)
  const { report } = await walk(stage, narrator, ...together)
  await say(stage, narrator, 'status')
  const live = report.models.filter(({ records }) => isPassed(records, 'live')).length
  const wasAsked = asked.report.models.every(({ records }) =>
    records.at(-1)?.reasons.some(({ code }) => code === 'approval_missing')
  )
  return scene(
    title,
    `${live} of ${report.models.length} models are live, each after one approval.`,
    { code: 0, report },
    live === 3 && wasAsked
  )
}

async function better(stage: Stage, narrator: Narrator): Promise<Scene> {
  const title = '2. A change that makes one model better goes live, and no request is dropped'
  narrator.scene(
    title,
    'Dana gives the digits model better parameters, on a branch. This is what the pull request shows:'
  )
  await branch(stage, 'better', 'Train digits with better parameters')
  const proposed = await walk(stage, narrator, '--until', 'analyze')
  narrator.output(toMarkdown(renderWalk(proposed.report)))
  narrator.say(
    '\nThe branch is squashed into main: another commit, the same files, so the run is re-used, not trained again.'
  )
  await squash(stage, 'better', 'Train digits with better parameters')
  await walk(stage, narrator)
  narrator.say(
    '\nDana approves her own change, which does not count; Sam does too, and a client keeps asking while the traffic moves:'
  )
  await approve(stage, narrator, people.dana)
  await approve(stage, narrator, people.sam)
  const { result: walked, asked } = await whileAsked(stage, narrator, 'digits', () => walk(stage, narrator))
  const outcome = `${asked.answers} requests while the traffic moved, answered by ${asked.byRelease.size} releases; failed answers: ${asked.failed}`
  narrator.say(`\n${outcome}`)
  const isLive = isPassed(recordsOf(walked, 'digits'), 'live')
  const report = { ...walked.report, models: walked.report.models }
  return scene(title, `${outcome}.`, { code: walked.code, report }, isLive && asked.failed === 0 && asked.answers > 0)
}

async function worse(stage: Stage, narrator: Narrator): Promise<Scene> {
  const title = '3. A change that makes a model worse is stopped at the gate'
  narrator.scene(title, 'A smaller model was meant to be quicker. The pull request says what it costs:')
  await branch(stage, 'worse', 'Make diabetes quicker')
  const walked = await walk(stage, narrator, '--until', 'analyze')
  tell(narrator, walked.report)
  const held = walked.report.models.find(({ model }) => model === 'diabetes')?.held
  await stage.git('switch', '--quiet', 'main')
  return scene(
    title,
    `Held: ${held?.reasons.map(({ message }) => message).join('; ') ?? 'no'}.`,
    walked,
    held?.result === 'fail' && walked.code === 1
  )
}

async function servedDiffers(stage: Stage, narrator: Narrator): Promise<Scene> {
  const title = '4. A release whose staging answers other than it was evaluated is stopped at QA'
  narrator.scene(
    title,
    'Only serving code changed, and all unit tests pass. What staging serves is not what was evaluated:'
  )
  await commitOnMain(stage, 'qa', 'Tidy the server of breast-cancer')
  const walked = await walk(stage, narrator)
  tell(narrator, walked.report)
  const last = recordsOf(walked, 'breast-cancer').at(-1)
  await stage.git('revert', '--no-edit', 'HEAD')
  const isStopped = last?.step === 'qa' && last.reasons.some(({ code }) => code === 'golden_differs')
  return scene(title, last?.reasons[0]?.message ?? '', walked, isStopped)
}

async function failsLive(stage: Stage, narrator: Narrator): Promise<Scene> {
  const title = '5. A release that fails right after go-live is rolled back by itself'
  narrator.scene(title, 'A new server for digits passes staging and QA; its fault shows under real traffic only.')
  await commitOnMain(stage, 'breaks', 'Cache the answers of digits')
  await walk(stage, narrator, 'digits')
  await approve(stage, narrator, people.sam, 'digits')
  const { result: walked, asked } = await whileAsked(stage, narrator, 'digits', () => walk(stage, narrator, 'digits'))
  tell(narrator, walked.report)
  const again = await whileAsked(stage, narrator, 'digits', () => new Promise((resolve) => setTimeout(resolve, 500)))
  const outcome = `Of ${asked.answers} requests ${asked.failed} failed before the rollback, ${again.asked.failed} of ${again.asked.answers} after it.`
  narrator.say(`\n${outcome} The audit log has it:`)
  const trail = await auditTrail(stage)
  narrator.output(trail.join('\n'))
  await say(stage, narrator, 'audit', 'verify')
  const last = recordsOf(walked, 'digits').at(-1)
  const isBack =
    last?.step === 'live' && last.reasons.some(({ code }) => code === 'verification_failed') && trail.length > 0
  const told = scene(title, outcome, walked, isBack && again.asked.failed === 0)
  return { ...told, section: { ...told.section, lines: trail } }
}

function scene(title: string, text: string, { report }: Walked, asTold: boolean): Scene {
  return { section: { title, text, walks: report.models, report: renderWalk(report), lines: [] }, asTold }
}

function recordsOf({ report }: Walked, model: string) {
  return report.models.find((walked) => walked.model === model)?.records ?? []
}

function isPassed(records: ReturnType<typeof recordsOf>, step: string): boolean {
  return records.some((record) => record.step === step && record.result === 'pass')
}

async function approve(stage: Stage, narrator: Narrator, by: string, ...models: readonly string[]): Promise<void> {
  await say(stage, narrator, 'approve', 'production', ...models, '--by', by)
}

async function branch(stage: Stage, part: string, message: string): Promise<void> {
  await stage.git('switch', '--quiet', '--create', part)
  await stage.overlay(part)
  await stage.git('commit', '--quiet', '--all', '--message', message)
}

async function squash(stage: Stage, part: string, message: string): Promise<void> {
  await stage.git('switch', '--quiet', 'main')
  await stage.git('merge', '--quiet', '--squash', part)
  await stage.git('commit', '--quiet', '--message', `${message} (#1)`)
}

async function commitOnMain(stage: Stage, part: string, message: string): Promise<void> {
  await stage.overlay(part)
  await stage.git('commit', '--quiet', '--all', '--message', message)
}

/** Runs `work` while a client keeps asking production for this model. */
async function whileAsked<T>(
  stage: Stage,
  narrator: Narrator,
  model: string,
  work: () => Promise<T>
): Promise<{ result: T; asked: Asked }> {
  const url = await addressOf(stage, narrator, model)
  const client = keepAsking(`${url}/invocations`, await anyQuestion(stage, model))
  const result = await work()
  return { result, asked: await client.stop() }
}

const addresses = new Map<string, string>()

/** Where production answers for this model: an environment keeps its address. */
async function addressOf(stage: Stage, narrator: Narrator, model: string): Promise<string> {
  const known = addresses.get(model)
  if (known !== undefined) return known
  const status = await statusNow(stage, narrator)
  for (const { model: name, environment, url } of status) {
    if (environment === 'production' && url !== null) addresses.set(name, url)
  }
  return addresses.get(model) ?? ''
}

/** The first row of the model's test set as a request. */
async function anyQuestion(stage: Stage, model: string): Promise<unknown> {
  const text = await readFile(join(stage.root, '.modelgate', 'split', model, 'test.csv'), 'utf8')
  const [head = '', row = ''] = text.split(/\r?\n/)
  const values = row.split(',')
  const record = Object.fromEntries(head.split(',').map((name, index) => [name, toNumber(values[index] ?? '')]))
  return { dataframe_records: [record] }
}

function toNumber(text: string): string | number {
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text
}

/** What the audit log says of the last go-live of digits. */
async function auditTrail(stage: Stage): Promise<readonly string[]> {
  const silent: Narrator = { scene: none, say: none, command: none, output: none, timed: (_, work) => work() }
  const { stdout } = await modelgate(stage, silent, 'audit', 'show', '--format', 'json')
  const entries = auditEntrySchema.array().parse((JSON.parse(stdout) as { entries: unknown }).entries)
  const from = entries.findLastIndex(({ kind, detail }) => kind === 'step_started' && detail.step === 'live')
  return entries.slice(from).map(({ sequence, at, kind, environment, actor, detail }) => {
    const what = detail.why ?? detail.effect ?? detail.result ?? detail.step ?? ''
    return `${sequence}  ${at}  ${kind}  ${environment ?? ''}  ${actor}  ${typeof what === 'string' ? (what.split('\n')[0] ?? '') : ''}`
  })
}

function none(): void {
  // the audit log is read for its JSON only
}
