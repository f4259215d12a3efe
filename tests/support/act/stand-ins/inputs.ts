// The inputs of a stand-in as the runner gives them. One that the stand-in does not know is refused: it would be ignored in silence.
import { appendFileSync } from 'node:fs'

export type StandInInputs<Name extends string> = Readonly<Record<Name, string>>

export function readInputs<Name extends string>(defaults: StandInInputs<Name>): StandInInputs<Name> {
  const given = Object.entries(process.env).flatMap(([key, value]) =>
    key.startsWith('INPUT_') ? [[key.slice(6).toLowerCase(), value?.trim() ?? ''] as const] : []
  )
  const unknown = given.filter(([name, value]) => value !== '' && !Object.hasOwn(defaults, name))
  if (unknown.length > 0) throw new Error(`this stand-in has no input ${unknown.map(([name]) => name).join(', ')}`)
  const set = given.filter(([, value]) => value !== '')
  return { ...defaults, ...Object.fromEntries(set) }
}

export function need(name: string): string {
  const value = process.env[name]
  if (value === undefined || value === '') throw new Error(`${name} is not set`)
  return value
}

export function output(name: string, value: string): void {
  appendFileSync(need('GITHUB_OUTPUT'), `${name}=${value}\n`)
}
