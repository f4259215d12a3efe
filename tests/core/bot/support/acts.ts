// What people do on a pull request. Each act changes the world and gives the event that tells of it, to be delivered or not.
import type { CommitFacts, PullObservation } from '../../../../core/bot/observation.ts'
import type { Person } from '../../../../core/bot/people.ts'
import type { LabelRequest, PushRequest } from '../../../../core/bot/requests.ts'
import { createWorld, label, type World } from './world.ts'
import { observe } from './pulls.ts'

let deliveries = 0
const nextDelivery = (): string => `delivery-${String((deliveries += 1)).padStart(6, '0')}`

/** A world whose comment has shown what stands there. */
export function shown(changes: Partial<PullObservation> = {}, text?: string): World {
  const world = createWorld(observe(changes, text))
  world.reconcile()
  return world
}

/** `viaApp`: an App sets it in this person's name, which the event doesn't say. */
export function setLabel(world: World, by: Person, name = 'approve:staging', viaApp = false): LabelRequest {
  world.change((before) => {
    const others = before.pull.labels.items.filter((each) => each.name !== name)
    const labels = { kind: 'all' as const, items: [...others, label(name)] }
    const labelEvents = [...before.labelEvents, { by: by.id, label: name, at: before.now, viaApp }]
    return { ...before, labelEvents, pull: { ...before.pull, updatedAt: before.now, labels } }
  })
  return labelEvent(world, 'labeled', by, name)
}

export function takeLabel(world: World, by: Person, name = 'approve:staging'): LabelRequest {
  world.change((before) => {
    const items = before.pull.labels.items.filter((each) => each.name !== name)
    return { ...before, pull: { ...before.pull, updatedAt: before.now, labels: { kind: 'all', items } } }
  })
  return labelEvent(world, 'unlabeled', by, name)
}

function labelEvent(world: World, kind: LabelRequest['kind'], by: Person, name: string): LabelRequest {
  const { now, pull } = world.state()
  return { kind, id: nextDelivery(), by, viaApp: false, at: now, label: label(name), head: pull.head.sha }
}

/** A push that changes the head, with evidence of the new one at once where `runs` make it. */
export function push(
  world: World,
  by: Person,
  sha: string,
  changes: {
    readonly commit?: Partial<CommitFacts>
    readonly runs?: PullObservation['runs']
    readonly tree?: string
  } = {}
): PushRequest {
  const before = world.state().pull.head.sha
  world.change((state) => {
    const { pull } = state
    const commit = { sha, people: [by], unknown: [], paths: null, ...changes.commit }
    return {
      ...state,
      runs: changes.runs ?? [],
      pull: {
        ...pull,
        updatedAt: state.now,
        head: { ...pull.head, sha, tree: changes.tree ?? sha },
        commits: { kind: 'all', items: [...pull.commits.items, commit] }
      }
    }
  })
  return { kind: 'pushed', id: nextDelivery(), by, viaApp: false, at: world.state().now, before, head: sha }
}

let comments = 100

export function say(world: World, author: Person, body: string): void {
  comments += 1
  const id = comments
  world.change((before) => ({
    ...before,
    comments: [
      ...before.comments,
      { id, author, viaApp: false, isEdited: false, body, at: before.now, isAnswered: false }
    ]
  }))
}

export function isOpen(world: World): boolean {
  return world.state().checks.findLast(({ name }) => name === 'modelgate')?.conclusion === 'success'
}

export function hasLabel(world: World, name = 'approve:staging'): boolean {
  return world.state().pull.labels.items.some((each) => each.name === name)
}

/** Codes of the refusals on record, oldest first. */
export function refusals(world: World): readonly unknown[] {
  const { entries } = world.state().records
  return entries.filter(({ kind }) => kind === 'approval_refused').map(({ detail }) => detail.reason)
}
