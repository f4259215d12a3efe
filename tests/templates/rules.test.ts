// What every workflow of this repository keeps to, whatever it does.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { promoteWorkflow } from '../../core/bot/branches.ts'
import { workflows as commanded } from '../../core/bot/pull/dispatches.ts'
import { isUnreleased } from '../../core/workflows/own-pin.ts'
import { filledIn, workflowFiles, type Job, type Step, type Workflow, type WorkflowFile } from './support/workflows.ts'

const jobsOf = ({ jobs }: Workflow): readonly (readonly [string, Job])[] => Object.entries(jobs)
const stepsOf = (workflow: Workflow): readonly Step[] => jobsOf(workflow).flatMap(([, { steps = [] }]) => steps)
const usesOf = (workflow: Workflow): readonly string[] => [
  ...stepsOf(workflow).flatMap(({ uses }) => uses ?? []),
  ...jobsOf(workflow).flatMap(([, { uses }]) => uses ?? [])
]
const checkouts = (workflow: Workflow): readonly Step[] =>
  stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@') === true)

const files = workflowFiles.map((file) => [file.path, file] as const)
const called = new Set(['workflow_call'])
const isCalled = ({ workflow }: WorkflowFile): boolean => Object.keys(workflow.on).every((event) => called.has(event))

describe('`${{ }}` injection in workflows', () => {
  test.each(files)('%s gives values to scripts by `env:`, never by text', (_, { workflow }) => {
    const scripts = stepsOf(workflow).flatMap(({ run }) => run ?? [])
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([])
  })

  test.each(files)('%s pins actions by full SHA, with the version beside it', (_, { text, workflow }) => {
    const released = filledIn(text)
    expect(isUnreleased(released)).toBe(false)
    const lines = released.split('\n').filter((line) => /^\s*(- )?uses: (?!\.\/)/.test(line))
    expect(lines.length).toBe(usesOf(workflow).filter((uses) => !uses.startsWith('./')).length)
    expect(lines.filter((line) => !/@[0-9a-f]{40} # v\d+(\.\d+){0,2}$/.test(line))).toEqual([])
  })

  test.each(files)('%s asks for the least permissions: by job where one writes and another need not', (_, file) => {
    const { permissions } = file.workflow
    expect(permissions).toBeDefined()
    const jobs = jobsOf(file.workflow)
    if (jobs.length > 1) expect(Object.values(permissions ?? {}).filter((level) => level === 'write')).toEqual([])
    for (const [, job] of jobs) {
      if (job.permissions?.['id-token'] === undefined) continue
      // A caller can't give a called workflow less than its deploy job needs.
      const mayAsk = job.environment !== undefined || file.kind === 'starter'
      expect(mayAsk).toBe(true)
    }
  })

  test.each(files)('%s leaves no token in the checkout', (_, { workflow }) => {
    for (const step of checkouts(workflow)) expect(step.with).toMatchObject({ 'persist-credentials': false })
  })

  test.each(files)('%s hands on secrets by name', (_, { workflow }) => {
    for (const [, { secrets }] of jobsOf(workflow)) expect(secrets).not.toBe('inherit')
  })
})

test.each(files.filter(([, { kind }]) => kind !== 'own'))(
  '%s can be run again: a later attempt may upload under the same name',
  (_, { workflow }) => {
    const uploads = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/upload-artifact@') === true)
    for (const step of uploads) expect(step.with).toMatchObject({ overwrite: true })
  }
)

describe('`pull_request_target`', () => {
  const inside = files.filter(
    ([, { workflow }]) => 'pull_request_target' in workflow.on || 'workflow_run' in workflow.on
  )

  test('is an event of the bot alone, as a template and as a starter', () => {
    expect(inside.map(([path]) => path).sort()).toEqual([
      'workflows-templates/modelgate-bot.yml',
      'workflows-templates/starters/modelgate-bot.yml'
    ])
  })

  test.each(inside)('in %s never checks out the head, runs no script, and caches nothing', (_, { workflow }) => {
    const steps = stepsOf(workflow)
    expect(checkouts(workflow)).toEqual([])
    expect(steps.filter(({ run }) => run !== undefined)).toEqual([])
    for (const uses of usesOf(workflow)) expect(uses).toMatch(/^modelgate\/modelgate\//)
  })

  test('never checks out the head where the bot is called either', () => {
    const bot = workflowFiles.find(({ path }) => path === '.github/workflows/modelgate-bot.yml')
    expect(bot?.workflow.jobs['answer']?.steps?.map(({ uses }) => uses)).toEqual([
      expect.stringMatching(/^modelgate\/modelgate\/bot@/)
    ])
  })
})

describe('every workflow', () => {
  test.each(files)('%s ends a job that hangs', (_, { workflow }) => {
    for (const [, job] of jobsOf(workflow)) {
      if (job.uses === undefined) expect(job['timeout-minutes']).toBeDefined()
    }
  })

  test.each(files)('%s says how many of its runs go on at a time, unless its caller does', (_, file) => {
    if (isCalled(file)) expect(file.workflow.concurrency).toBeUndefined()
    else expect(file.workflow.concurrency).toHaveProperty('group')
  })

  test.each(files)('%s cancels no run that deploys, and drops none that waits', (_, { path, workflow }) => {
    if (!/release|promote|rollback|retrain|bot/.test(path) || workflow.concurrency === undefined) return
    expect(workflow.concurrency).toMatchObject({ 'cancel-in-progress': false, queue: 'max' })
  })

  test.each(files)('%s gives our actions only inputs that they have, and all that they need', (_, { workflow }) => {
    for (const { uses, with: given = {} } of stepsOf(workflow)) {
      const path = /^modelgate\/modelgate(?:\/([\w/-]+))?@/.exec(uses ?? '')
      if (path === null) continue
      const action = parse(readFileSync([path[1], 'action.yml'].filter(Boolean).join('/'), 'utf8')) as {
        readonly inputs: Readonly<Record<string, { readonly required?: boolean }>>
      }
      expect(Object.keys(given).filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([])
      const needed = Object.entries(action.inputs).flatMap(([name, { required }]) => (required === true ? [name] : []))
      expect(needed.filter((name) => !Object.hasOwn(given, name))).toEqual([])
    }
  })

  test.each(files)('%s calls our workflows with the inputs and permissions that they take', (_, { workflow }) => {
    for (const [, { uses, with: given = {}, secrets = {}, permissions = {} }] of jobsOf(workflow)) {
      const name = /^modelgate\/modelgate\/(\.github\/workflows\/[\w-]+\.yml)@/.exec(uses ?? '')?.[1]
      if (name === undefined) continue
      const found = workflowFiles.find(({ path }) => path === name)
      const call = found?.workflow.on['workflow_call'] as {
        readonly inputs: Readonly<Record<string, { readonly required?: boolean }>>
        readonly secrets?: Readonly<Record<string, unknown>>
      }
      expect(Object.keys(given).filter((input) => !Object.hasOwn(call.inputs, input))).toEqual([])
      for (const [input, { required }] of Object.entries(call.inputs)) {
        if (required === true) expect(given).toHaveProperty(input)
      }
      expect(Object.keys(secrets)).toEqual(Object.keys(call.secrets ?? {}))
      const asked = [
        found?.workflow.permissions ?? {},
        ...jobsOf(found?.workflow ?? workflow).map(([, job]) => job.permissions ?? {})
      ]
      for (const [scope, level] of asked.flatMap(Object.entries<string>)) {
        expect([level, 'write']).toContain(permissions[scope])
      }
    }
  })

  test.each(files)('%s runs only scripts that are there', (_, { workflow }) => {
    const named = stepsOf(workflow).flatMap(({ run = '' }) => [
      ...run.matchAll(/(?:^|\s)((?:\.ci|scripts)\/[\w./-]+)/g)
    ])
    for (const [, script = ''] of named) expect([script, existsSync(script)]).toEqual([script, true])
  })
})

describe('a required check', () => {
  const checked = files.filter(([, { workflow, kind }]) => kind !== 'starter' && 'check' in workflow.jobs)

  test.each(checked)('of %s is never skipped: a job that is skipped counts as passed', (_, { workflow }) => {
    const { needs, if: condition } = workflow.jobs['check'] ?? {}
    expect(condition).toBe(needs === undefined ? undefined : 'always()')
  })

  test.each(files)('of %s is not left waiting by a path filter', (_, { workflow }) => {
    for (const event of ['pull_request', 'merge_group', 'push']) {
      const filters = Object.keys(workflow.on[event] ?? {})
      expect(filters.filter((name) => name.startsWith('paths'))).toEqual([])
    }
  })
})

describe('the bot', () => {
  test.each([promoteWorkflow, ...Object.values(commanded)])('finds %s, and its runs by their key', (name) => {
    for (const folder of ['workflows-templates', 'workflows-templates/starters']) {
      const { workflow } = workflowFiles.find(({ path }) => path === `${folder}/${name}`) ?? {}
      expect(workflow?.on).toHaveProperty('workflow_dispatch.inputs.key')
      expect(workflow?.['run-name']).toContain('${{ inputs.key }}')
    }
  })

  test('hears when each workflow ends that hands in evidence', () => {
    const handing = workflowFiles.filter(
      ({ kind, text }) => kind === 'template' && text.includes('modelgate-evidence\n')
    )
    const bot = workflowFiles.find(({ path }) => path === 'workflows-templates/modelgate-bot.yml')
    expect(bot?.workflow.on['workflow_run']).toMatchObject({
      workflows: expect.arrayContaining([...new Set(handing.map(({ workflow }) => workflow.name))])
    })
    expect(handing.length).toBeGreaterThanOrEqual(5)
  })
})
