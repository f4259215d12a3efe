// Where a trial writes a folder and no file: what of it is read as its metrics, as one file that can be kept by its digest.
import { prettyJson, storeNumber } from '../../digest.ts'
import { chooseLog } from '../../logs/choose.ts'
import { readLog } from '../../logs/read.ts'
import { logText } from '../../logs/training-log.ts'
import type { MetricsDocument } from '../../metrics/documents/document.ts'
import { isMetricsFile, readMetricsFolder } from '../../metrics/documents/read.ts'
import { documentLimits } from '../../metrics/documents/tree.ts'
import type { Workspace } from '../ports.ts'

const largestLog = 2 ** 31 - 1

/** Metrics files, of MLflow too, before logs of TensorBoard or Weights & Biases. Throws InputError where it holds neither. */
export async function readFolder(
  workspace: Pick<Workspace, 'list' | 'read'>,
  work: string,
  folder: string
): Promise<Uint8Array> {
  const at = `${work}/${folder.replace(/\/+$/, '')}`
  const files = await workspace.list(at)
  const read = async (path: string, limit: number) => (await workspace.read(`${at}/${path}`, limit)) ?? new Uint8Array()
  const metrics = files.filter(({ path }) => isMetricsFile(path))
  const log = metrics.length > 0 ? null : chooseLog(files)
  if (log !== null) return encoded(logText(await readLog(log, folder, (path) => read(path, largestLog))))
  const texts = []
  for (const { path } of metrics) texts.push({ path, bytes: await read(path, documentLimits.bytes) })
  return encoded(asFile(readMetricsFolder(texts, folder)))
}

/** As an evaluation, for of its names none is taken apart. */
function asFile({ metrics }: MetricsDocument): string {
  const numbers = [...metrics].flatMap(([name, value]) =>
    typeof value === 'number' ? [[name, storeNumber(value)] as const] : []
  )
  return prettyJson({ schema: 'modelgate/evaluation@1', metrics: Object.fromEntries(numbers) })
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)
