import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { eventNames } from '../../bot/events.ts'
import { appPermissions } from '../../core/bot/permissions.ts'

interface Manifest {
  readonly default_permissions: Readonly<Record<string, string>>
  readonly default_events: readonly string[]
}
const manifest = parse(readFileSync('app.yml', 'utf8')) as Manifest
const howTo = readFileSync('docs/how-to/run-the-bot.md', 'utf8')

describe('the App’s manifest', () => {
  test('asks for the events that the bot acts on, and for no other', () => {
    expect(manifest.default_events).toEqual(eventNames)
  })

  test('asks for the permissions whose lack the bot names, and for no other', () => {
    const named = Object.entries(appPermissions).map(([name, { level }]) => [name, level] as const)
    expect(Object.fromEntries(named)).toEqual(manifest.default_permissions)
  })

  test('is what the link in the how-to creates', () => {
    const link = /https:\/\/github\.com\/settings\/apps\/new\?[^)]+/.exec(howTo)?.[0] ?? ''
    const query = [...new URL(link).searchParams]
    const events = query.filter(([name]) => name === 'events[]').map(([, value]) => value)
    const others = ['name', 'url', 'public', 'webhook_active', 'events[]']
    const permissions = Object.fromEntries(query.filter(([name]) => !others.includes(name)))
    expect(events).toEqual(manifest.default_events)
    expect(permissions).toEqual(manifest.default_permissions)
  })

  test('names in the how-to every variable that the bot reads', () => {
    const read = new Set(
      readFileSync('bot/settings.ts', 'utf8')
        .match(/'[A-Z][A-Z_]{2,}'/g)
        ?.map((name) => name.slice(1, -1))
    )
    const named = new Set(
      howTo.match(/^\| .*?`[A-Z_]+`.*?\|/gm)?.flatMap((line) => line.match(/[A-Z][A-Z_]{2,}/g) ?? [])
    )
    expect([...named].toSorted()).toEqual([...read].toSorted())
  })
})
