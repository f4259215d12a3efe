// What every cure says, read from the sources of every room: one form, and commands that there are.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { examples, following } from '../../cli/examples.ts'
import { describeCommands } from '../../cli/main.ts'
import { curesIn, type Said } from '../support/cures.ts'

const verbs = new Set(
  [
    'add allow ask begin bring build change check choose close comment commit convert correct define delete deploy',
    'download end export fetch fill find flatten free give grant have improve indent install keep label leave let lift link list',
    'log look make mark mend merge move name open pin predict promote pull push put raise read remove replace require',
    'restore revoke roll run save say see send separate set split start stop store swap take train try turn type update use',
    'wait write'
  ].flatMap((line) => line.split(' '))
)

const programs =
  /(?:^|[ (:])(?:modelgate|git|docker|dvc|npm|ray job|apt-get|gh|rm|ps|ls|df|export|oras|mlflow|echo|kubectl|pip) (?:-|[A-Za-z]+(?:-[a-z]+)?\b)/
const prose = /\bgit (?:what|takes|has)\b|\b(?:released|install) modelgate\b|\bdocker says\b/

/** What is wrong with it; empty where it has the one form. */
function faultsOf({ text }: Said): readonly string[] {
  const bare = text.replace(/`[^`]*`/g, '``')
  return [
    ...(verbs.has(/^[a-z]+/.exec(text)?.[0] ?? '') || text.startsWith('${…}') ? [] : ['begins with no verb']),
    ...(/[^.]\.$/.test(text) || text.trim() !== text ? ['ends with a full stop or a blank'] : []),
    ...(/[.?!] [A-Z]/.test(bare) ? ['is more than one sentence'] : []),
    ...(programs.test(bare) && !prose.test(bare) ? ['has a command without backticks'] : []),
    ...(/(?:^|[ (])--[a-z]/.test(bare) ? ['has a flag without backticks'] : []),
    ...((text.match(/`/g) ?? []).length % 2 === 0 ? [] : ['has a backtick that is not closed'])
  ]
}

function cures(): readonly Said[] {
  const listed = spawnSync('git', ['ls-files', 'core', 'adapters', 'actions', 'bot', 'cli'], { encoding: 'utf8' })
  const files = listed.stdout.split('\n').filter((path) => path.endsWith('.ts'))
  return curesIn(files.map((path) => ({ path, text: readFileSync(path, 'utf8') })))
}

const found = cures()

test('a cure is one sentence in the imperative, with its commands and flags in backticks', () => {
  expect(found.length).toBeGreaterThan(500)
  const wrong = found.map(({ place, text }) => ({ place, text, faults: faultsOf({ place, text }) }))
  expect(wrong.filter(({ faults }) => faults.length > 0)).toEqual([])
})

test('a cure of another form is found, wherever it is written', () => {
  const text = [
    "throw new InputError('a', { cure: a ? 'Check it.' : `fetch it: git fetch ${b}` })",
    'const wrong = (what: string, cure: string) => new InputError(what, { cure })',
    "wrong('b', 'the names are: c')",
    "const cures = { d: 'say --by NAME', e: 'type `x`. Then y' } as const"
  ].join('\n')
  expect(
    curesIn([{ path: 'a.ts', text }]).map(({ place, text: said }) => [place, ...faultsOf({ place, text: said })])
  ).toEqual([
    ['a.ts:1', 'begins with no verb', 'ends with a full stop or a blank'],
    ['a.ts:1', 'has a command without backticks'],
    ['a.ts:3', 'begins with no verb'],
    ['a.ts:4', 'has a flag without backticks'],
    ['a.ts:4', 'is more than one sentence']
  ])
})

test('a command that a cure or a help names is one that there is, with flags that it takes', async () => {
  const known = new Map<string, ReadonlySet<string>>()
  const described = await describeCommands()
  for (const { command } of described) {
    const flagsOf = (each: typeof command) => each.options.flatMap(({ long }) => (long == null ? [] : [long]))
    known.set(command.name(), new Set([...flagsOf(command), '--help']))
    for (const below of command.commands) known.set(`${command.name()} ${below.name()}`, new Set(flagsOf(below)))
  }
  const shown = [...Object.entries(examples), ...Object.entries(following)].map(([words, text]) => ({
    place: `the help of ${words}`,
    text: text
      .split(/, (?:then|and) /)
      .map((each) => `\`${each.replace(/ \|.*| once .*| if .*/, '')}\``)
      .join(' ')
  }))
  const first = described.map(({ command, example }) => ({
    place: command.name(),
    text: `\`${example.replace(/ \|.*/, '')}\``
  }))
  const unknown = [...found, ...shown, ...first].flatMap(({ place, text }) =>
    [...text.matchAll(/`(?:[A-Z_]+=\S+ )?modelgate ([^`]*)`/g)].flatMap(([, said = '']) => {
      const [verb = '', second = ''] = said.split(' ')
      const name = known.has(`${verb} ${second}`) ? `${verb} ${second}` : verb
      const flags = [...said.matchAll(/(?<=^| )--[a-z-]+/g)].map(([flag]) => flag)
      const strange = known.has(name) ? flags.filter((flag) => known.get(name)?.has(flag) !== true) : [verb]
      return strange.map((each) => `${place}: ${each} in ${said}`)
    })
  )
  expect(unknown).toEqual([])
  expect(Object.keys(following).toSorted()).toEqual([...known.keys()].toSorted())
})
