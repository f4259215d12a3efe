// The questions of `modelgate init`: only for what the repository doesn't show, and with whether to write never more than five.
import { knowsPredictions, type Draft } from '../core/config/init.ts'
import { tasks } from '../core/config/evaluation-schema.ts'
import { nearest } from '../core/config/shape.ts'
import { InputError } from '../core/errors.ts'
import type { Terminal } from './command.ts'

export async function askForDraft(draft: Draft, terminal: Terminal): Promise<Draft> {
  const train =
    draft.train ?? (await line(terminal, 'Command that trains the model (empty: it is trained elsewhere): '))
  const artifact =
    draft.artifact ?? (train && (await line(terminal, 'Model file that it writes, such as out/model.joblib: ')))
  const hasMetrics = draft.predictions === undefined && draft.metricsFile !== undefined
  const predictions =
    draft.predictions ??
    (hasMetrics ? undefined : await line(terminal, 'Predictions file that it writes, such as out/predictions.csv: '))
  const known = { ...draft, train, artifact, predictions }
  return predictions === undefined || knowsPredictions(known)
    ? known
    : { ...known, ...(await askForColumns(known, terminal)) }
}

/** Task and columns in one question, since they belong together. */
async function askForColumns(
  draft: Draft,
  terminal: Terminal
): Promise<Pick<Draft, 'task' | 'id' | 'target' | 'prediction'>> {
  const { task, id, target, prediction } = draft
  const guess = [task ?? 'binary', id ?? 'id', target ?? 'target', prediction ?? 'prediction']
  const answer = await line(terminal, `Task, and columns of id, target and prediction [${guess.join(', ')}]: `)
  const [first = '', ...columns] = (answer ?? guess.join(',')).split(',').map((word) => word.trim())
  const chosen = tasks.find((known) => known === first)
  if (chosen !== undefined && columns.length === 3) {
    return { task: chosen, id: columns[0], target: columns[1], prediction: columns[2] }
  }
  const near = nearest(first, tasks)
  const hint = chosen === undefined && near !== null ? ` Did you mean ${near}?` : ''
  throw new InputError(`"${answer ?? ''}" is not a task and three columns.${hint}`, {
    cure: `type the task (${tasks.join(', ')}) and three columns, with commas between: binary, id, target, prediction`
  })
}

/** What was typed, or undefined for nothing. */
async function line(terminal: Terminal, question: string): Promise<string | undefined> {
  const answer = (await terminal.ask(question))?.trim()
  return answer === '' ? undefined : answer
}
