import { expect, test } from '@jest/globals'
import { chooseLog } from '../../../core/logs/choose.ts'

const chosen = (...paths: readonly string[]) =>
  chooseLog(paths.map((path) => ({ path, bytes: 1, modifiedMs: 0 })))?.files.map(({ path, prefix }) => [path, prefix])

const event = (second: number) => `events.out.tfevents.${second}.host.1.0`

test('of several runs the newest counts, by the second in which it began and not by its name', () => {
  expect(chosen(`b/${event(1)}`, `a/${event(2)}`)).toEqual([[`a/${event(2)}`, '']])
})

test('a run begun again has several files, in the order in which they were begun', () => {
  expect(chosen(event(20), event(3))).toEqual([
    [event(3), ''],
    [event(20), '']
  ])
})

test('folders named after parts of a data set are parts of one run', () => {
  expect(chosen(`v1/train/${event(1)}`, `v1/validation/${event(2)}`, `v0/train/${event(1)}`)).toEqual([
    [`v1/train/${event(1)}`, 'train/'],
    [`v1/validation/${event(2)}`, 'validation/']
  ])
})

test('what lies below a run that has files itself belongs to it', () => {
  expect(chosen(`r/${event(1)}`, `r/loss_train/${event(2)}`)).toEqual([
    [`r/${event(1)}`, ''],
    [`r/loss_train/${event(2)}`, 'loss_train/']
  ])
})

test('of several runs of W&B the newest counts, and its copies of event files do not', () => {
  const [old, last] = ['offline-run-20261127_235959-zz', 'run-20261128_000000-aa']
  expect(chosen(`${old}/run-zz.wandb`, `${last}/run-aa.wandb`, `${last}/files/${event(1)}`)).toEqual([
    [`${last}/run-aa.wandb`, '']
  ])
})

test('other files are no log', () => {
  expect(chosen('metrics.json', 'debug.log', 'events.out.tfevents.1.host.profile-empty')).toBeUndefined()
})
