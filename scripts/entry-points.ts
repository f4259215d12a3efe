// What the bundle exports: a function for each action, the command, the bot and the worker thread. A stub in dist/ calls one of them.
import { runAction } from '../actions/shared/action.ts'

export const modelgate = () => runAction('modelgate', () => import('../actions/modelgate/main.ts'))
export const plan = () => runAction('plan', () => import('../actions/plan/main.ts'))
export const collect = () => runAction('collect', () => import('../actions/collect/main.ts'))
export const sweep = () => runAction('sweep', () => import('../actions/sweep/main.ts'))
export const train = () => runAction('train', () => import('../actions/train/main.ts'))
export const test = () => runAction('test', () => import('../actions/test/main.ts'))
export const analyze = () => runAction('analyze', () => import('../actions/analyze/main.ts'))
export const deployStaging = () => runAction('deploy-staging', () => import('../actions/deploy-staging/main.ts'))
export const qa = () => runAction('qa', () => import('../actions/qa/main.ts'))
export const promoteProd = () => runAction('promote-prod', () => import('../actions/promote-prod/main.ts'))
export const goLive = () => runAction('go-live', () => import('../actions/go-live/main.ts'))
export const rollback = () => runAction('rollback', () => import('../actions/rollback/main.ts'))
export const retrain = () => runAction('retrain', () => import('../actions/retrain/main.ts'))
export const validateData = () => runAction('validate-data', () => import('../actions/validate-data/main.ts'))
export const monitor = () => runAction('monitor', () => import('../actions/monitor/main.ts'))
export const sourceUpdate = () => runAction('source-update', () => import('../actions/source-update/main.ts'))
export const evaluate = () => runAction('evaluate', () => import('../actions/evaluate/main.ts'))
export const compareMetrics = () => runAction('compare-metrics', () => import('../actions/compare-metrics/main.ts'))
export const buildImage = () => runAction('build-image', () => import('../actions/build-image/main.ts'))

export async function command(): Promise<void> {
  // The rooms bot and cli don't know each other; the command says `--help` of both.
  const [called, ...rest] = process.argv.slice(2)
  if (called === 'bot' && rest.length === 0) return bot()
  const [{ main }, { sayWhenInterrupted }] = await Promise.all([
    import('../cli/main.ts'),
    import('../cli/interrupted.ts')
  ])
  sayWhenInterrupted()
  process.exitCode = await main(process.argv.slice(2))
}

/** The server, as `modelgate bot` and as the container start it. */
export async function bot(): Promise<void> {
  const { bot } = await import('../bot/entry.ts')
  await bot()
}

export async function botAction(): Promise<void> {
  const { botAction } = await import('../bot/entry.ts')
  await botAction()
}

export async function worker(): Promise<void> {
  await import('../adapters/workers/worker.ts')
}
