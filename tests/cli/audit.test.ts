// TRUST: audit history rewritten. `audit verify` names the first bad entry, and holds the log against what tags and checks said.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { define } from '../../cli/commands/audit.ts'
import { appendEntry } from '../../core/audit/chain.ts'
import type { AuditEntry } from '../../core/audit/entry.ts'
import { formatMirror, formatTagged, indexDigests, taggedHead } from '../../core/audit/mirror.ts'
import { formatSegment, segmentPath } from '../../core/audit/segments.ts'
import { auditBranch } from '../../core/bot/branches.ts'
import { canonicalJson } from '../../core/digest.ts'
import { runCommand } from './run-command.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'modelgate-audit-'))
  git('init', '--quiet', '--initial-branch', 'main')
  git('commit', '--quiet', '--allow-empty', '--message', 'Start')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const who = ['-c', 'user.name=dana', '-c', 'user.email=dana@example.org']
function git(...args: readonly string[]): string {
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' }).trim()
}
const verify = (...args: readonly string[]) => runCommand(define, folder, ['verify', ...args])

function entries(count: number, why = 'wrote train.py – ✓'): readonly AuditEntry[] {
  const made: AuditEntry[] = []
  for (let at = 0; at < count; at += 1) {
    const event = { kind: 'hold_set', actor: 'dana', model: null, environment: null, commit: null } as const
    made.push(appendEntry(made.at(-1) ?? null, { ...event, detail: { why, at } }, at))
  }
  return made
}

/** The branch as the bot writes it: two entries a segment. */
function writeBranch(all: readonly AuditEntry[], slug = 'pull-1'): void {
  git('checkout', '--quiet', '--orphan', 'work')
  for (let at = 0; at < all.length; at += 2) {
    const path = join(folder, segmentPath({ sequence: at + 1, slug }))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, formatSegment(all.slice(at, at + 2)))
  }
  git('add', '.')
  git('commit', '--quiet', '--message', 'Record')
  git('update-ref', `refs/heads/${auditBranch}`, 'HEAD')
  git('checkout', '--quiet', '--force', 'main')
  git('branch', '--quiet', '--delete', '--force', 'work')
}
const headOf = (all: readonly AuditEntry[]) => {
  const { sequence = 0, digest = 'sha256:' as const } = all.at(-1) ?? {}
  return { sequence, digest }
}
const mirrorOf = (all: readonly AuditEntry[]) =>
  formatMirror({
    ...headOf(all),
    segments: 1,
    index: indexDigests([{ sequence: 1, slug: 'x', oid: 'y' }])[0] ?? 'sha256:'
  })

describe('the branch of the bot', () => {
  test('is verified from the clone alone', async () => {
    writeBranch(entries(7))
    expect(await verify('--branch')).toMatchObject({
      code: null,
      stdout: expect.stringContaining('7 entries, the chain is whole')
    })
  })

  test('that is not there is said so, with what to type', async () => {
    expect(await verify('--branch')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`git fetch origin ${auditBranch}`)
    })
  })

  test('that was edited names the segment and the entry', async () => {
    const all = entries(6).map((entry) => (entry.sequence === 4 ? { ...entry, actor: 'eve' } : entry))
    writeBranch(all)
    const { code, stderr } = await verify('--branch')
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining(`${segmentPath({ sequence: 3, slug: 'pull-1' })}:2: entry 4: edited`)
    ])
  })

  test.each([
    ['cut', (all: readonly AuditEntry[]) => all.slice(0, 4), 'end_missing'],
    ['written anew, well chained', () => entries(6, 'forged'), 'edited']
  ])('that was %s does not hold what a check said of it', async (_what, change, reason) => {
    const all = entries(6)
    writeBranch(change(all))
    expect((await verify('--branch')).code).toBeNull()
    const { code, stderr } = await verify('--branch', '--mirror', `In between: ${mirrorOf(all)}.`)
    expect([code, stderr]).toEqual([1, expect.stringContaining(reason)])
    expect(stderr).toContain('By what the check said')
  })

  test('is held against the tags that the bot made of releases', async () => {
    const all = entries(6)
    const tag = (name: string, some: readonly AuditEntry[]) =>
      git('tag', '--annotate', '--message', `m v1 is live\n\npromotion k\n${mirrorOf(some)}\nmodelgate:1 0`, name)
    tag('m#production#1', all.slice(0, 4))
    tag('m#production#2', all)
    git('tag', '--annotate', '--message', 'of people', 'v1')
    writeBranch(all)
    const whole = await verify('--branch')
    expect([whole.code, whole.stdout]).toEqual([null, expect.stringContaining('tag m#production#2 said')])
    expect(whole.stdout).not.toContain('v1')
    writeBranch(entries(8, 'forged'))
    const { code, stderr } = await verify('--branch')
    expect([code, stderr]).toEqual([1, expect.stringContaining('By what tag m#production#1 said')])
  })

  test('is no matter of the log of this machine', async () => {
    mkdirSync(join(folder, '.modelgate/audit'), { recursive: true })
    writeFileSync(join(folder, '.modelgate/audit/000001.jsonl'), '')
    git('tag', '--annotate', '--message', mirrorOf(entries(2)), 'm#production#1')
    expect(await verify()).toMatchObject({ code: null })
  })

  test('that goes on from what a check said of it is whole', async () => {
    writeBranch(entries(6))
    expect(await verify('--branch', '--mirror', mirrorOf(entries(3)))).toMatchObject({ code: null })
    expect(await verify('--branch', '--mirror', 'nothing')).toMatchObject({ code: 2 })
  })
})

describe('the log of this machine', () => {
  const write = (all: readonly AuditEntry[]) => {
    const at = join(folder, '.modelgate/audit')
    mkdirSync(at, { recursive: true })
    writeFileSync(join(at, '000001.jsonl'), all.map((entry) => `${canonicalJson(entry)}\n`).join(''))
  }
  const tag = (name: string, all: readonly AuditEntry[]) => {
    const head = taggedHead(all)
    if (head !== null) git('tag', '--annotate', '--message', `m v1\n\nrelease x\n${formatTagged(head)}`, name)
  }

  test('is held against the tags of its releases, cut or written anew after its first entry', async () => {
    const all = entries(5)
    tag('m@v1.0.0', all.slice(0, 3))
    tag('m#production#1', all)
    write(all)
    expect((await verify()).stdout).toContain('m@v1.0.0')
    write(all.slice(0, 4))
    expect(await verify()).toMatchObject({ code: 1, stderr: expect.stringContaining('end_missing') })
    const forged = [...all.slice(0, 1)]
    for (const { kind, actor, model, environment, commit } of all.slice(1))
      forged.push(appendEntry(forged.at(-1) ?? null, { kind, actor, model, environment, commit, detail: {} }, 9))
    write(forged)
    const { code, stderr } = await verify()
    expect([code, stderr]).toEqual([1, expect.stringContaining('entry 3: edited')])
    expect(stderr).toContain('By what tag m@v1.0.0 said')
  })

  test('is not held against the tags that another machine made', async () => {
    tag('m@v1.0.0', entries(5, 'elsewhere'))
    write(entries(2))
    expect(await verify()).toMatchObject({ code: null })
  })
})
