// GitHub as far as one pull request needs it, in memory: effects change it, and it is observed again.
import { appendEntry } from '../../../../core/audit/chain.ts'
import type { AuditEntry } from '../../../../core/audit/entry.ts'
import { decide } from '../../../../core/bot/decide.ts'
import type { Effect } from '../../../../core/bot/effects.ts'
import type { Outcome } from '../../../../core/bot/outcomes.ts'
import { isSameLabel } from '../../../../core/bot/label-names.ts'
import type { PullObservation } from '../../../../core/bot/observation.ts'
import type { Request } from '../../../../core/bot/requests.ts'

export interface World {
  readonly state: () => PullObservation
  /** Changes what people and GitHub do by themselves. */
  readonly change: (change: (before: PullObservation) => PullObservation) => void
  /** Observes, decides and applies until nothing is left to do; returns every effect. */
  readonly reconcile: (requests?: readonly Request[]) => readonly Effect[]
  readonly merged: () => readonly number[]
}

const labelIds: Readonly<Record<string, number>> = {
  'approve:staging': 900,
  'approve:production': 901,
  hold: 902,
  'break-glass': 903
}

export function createWorld(start: PullObservation): World {
  let state = start
  const merged: number[] = []
  const pass = (): void => {
    state = { ...state, now: state.now + 1000 }
  }
  const apply = (effect: Effect): void => {
    const { pull } = state
    switch (effect.kind) {
      case 'append_records': {
        let last: AuditEntry | null = state.records.entries.at(-1) ?? null
        const added = effect.events.map((event) => (last = appendEntry(last, event, state.now)))
        state = { ...state, records: { entries: [...state.records.entries, ...added], head: `head-${added.length}` } }
        return
      }
      case 'write_comment':
        state = { ...state, comment: { id: 50, body: effect.body, shown: effect.shown, updatedAt: state.now } }
        return
      case 'write_check': {
        const { name, headSha, externalId } = effect.check
        const id = effect.id ?? 1000 + state.checks.length
        const others = state.checks.filter((check) => check.id !== id)
        const before = state.checks.find((check) => check.id === id)
        // GitHub keeps how a completed one ended.
        const { status, conclusion } = before?.status === 'completed' ? before : effect.check
        state = { ...state, checks: [...others, { id, name, headSha, status, conclusion, externalId }] }
        return
      }
      case 'remove_label':
        setLabels(pull.labels.items.filter(({ name }) => !isSameLabel(name, effect.name)))
        return
      case 'add_label':
        setLabels([...pull.labels.items.filter(({ name }) => !isSameLabel(name, effect.name)), label(effect.name)])
        return
      case 'react':
        state = {
          ...state,
          comments: state.comments.map((comment) =>
            comment.id === effect.commentId ? { ...comment, isAnswered: true } : comment
          )
        }
        return
      case 'merge_pull':
        if (effect.sha !== pull.head.sha) throw new Error('merged another head')
        merged.push(effect.number)
        state = { ...state, pull: { ...pull, state: 'merged' } }
        return
      case 'create_label':
      case 'answer_protection':
      case 'write_environments':
      case 'open_pull':
      case 'update_pull':
      case 'close_pull':
      case 'dispatch':
      case 'write_deployment':
      case 'write_tag':
      case 'rerun':
        return
    }
  }
  const setLabels = (items: PullObservation['pull']['labels']['items']): void => {
    state = { ...state, pull: { ...state.pull, labels: { kind: 'all', items } } }
  }
  return {
    state: () => state,
    change: (change) => {
      pass()
      state = change(state)
    },
    reconcile(requests = []) {
      const all: Effect[] = []
      const outcomes: Outcome[] = []
      for (let round = 0; round < 10; round += 1) {
        pass()
        const { effects } = decide(state, requests, outcomes)
        if (effects.length === 0) return all
        for (const effect of effects) {
          apply(effect)
          if (effect.kind === 'dispatch') outcomes.push({ kind: 'started', key: effect.key, run: null })
        }
        all.push(...effects)
      }
      throw new Error(`no end: ${JSON.stringify(all.slice(-5)).slice(0, 2000)}`)
    },
    merged: () => merged
  }
}

export function label(name: string): { readonly id: number; readonly name: string } {
  return { id: labelIds[name.toLowerCase()] ?? 999, name }
}
