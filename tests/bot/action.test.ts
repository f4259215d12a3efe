import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { eventNames } from '../../bot/events.ts'
import { botInputs } from '../../bot/inputs.ts'

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string; readonly description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly concurrency: { readonly group: string; readonly queue: string; readonly 'cancel-in-progress': boolean }
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Readonly<Record<string, unknown>>[] }>>
}
const action = parse(readFileSync('bot/action.yml', 'utf8')) as Action
const workflow = parse(readFileSync('workflows-templates/modelgate-bot.yml', 'utf8')) as Workflow

describe('the bot as an action', () => {
  test('takes the inputs that it reads, with the same defaults', () => {
    const defaults = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]))
    expect(defaults).toEqual(botInputs)
  })

  test('runs what the build writes', () => {
    expect(action.runs).toEqual({ using: 'node24', main: '../dist/bot-action.js' })
    expect(readFileSync('scripts/build.ts', 'utf8')).toContain("'bot-action.js'")
  })
})

describe('its workflow', () => {
  test('listens only to events that the bot understands', () => {
    const ours = ['schedule', 'workflow_dispatch']
    const heard = Object.keys(workflow.on).map((name) => name.replace('pull_request_target', 'pull_request'))
    expect(heard.filter((name) => !eventNames.includes(name) && !ours.includes(name))).toEqual([])
  })

  test('never checks out anything, for it runs with a token that may write', () => {
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)
    expect(steps.map(({ uses }) => uses)).toEqual([`modelgate/modelgate/bot@${'0'.repeat(40)}`])
    expect(steps.filter((step) => 'run' in step)).toEqual([])
  })

  test('queues the events of one pull request, and drops none', () => {
    expect(workflow.concurrency).toMatchObject({ queue: 'max', 'cancel-in-progress': false })
    expect(workflow.concurrency.group).toContain('github.event.pull_request.number')
  })
})
