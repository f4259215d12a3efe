// The local store: bytes by digest under `sha256/ab/<hex>`. A folder is its files and a manifest of them.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { canonicalJson, digestBytes, type Digest } from '../../core/digest.ts'
import { InputError, OutsideError } from '../../core/errors.ts'
import { digestSchema } from '../../core/pipeline/evidence.ts'
import type { Store } from '../../core/pipeline/ports.ts'
import { readIfThere, syncFolder, writeWhole } from './atomic.ts'
import { fileError, isMissing } from './file-error.ts'
import { removeLeftovers, temporaryName } from './leftovers.ts'
import { hashFile, walkFolder } from './walk.ts'

const manifestSchema = z.strictObject({
  schema: z.literal('modelgate/folder@1'),
  files: z.array(
    z.strictObject({
      path: z.string().refine((path) => path.split('/').every((part) => !['', '.', '..'].includes(part))),
      digest: digestSchema,
      mode: z.enum(['file', 'executable'])
    })
  )
})
type Manifest = z.infer<typeof manifestSchema>

/** `folder` is made when the first bytes are put. Bytes once put are never changed. */
export function createStore(folder: string): Store {
  const pathOf = (digest: Digest) => join(folder, 'sha256', digest.slice(7, 9), digest.slice(7))

  async function putFile(source: string): Promise<{ digest: Digest; bytes: number }> {
    const known = await hashFile(source)
    if ((await sizeOf(pathOf(known.digest))) === known.bytes) return known
    const folderOfTemporary = join(folder, 'temporary')
    await mkdir(folderOfTemporary, { recursive: true })
    await removeLeftovers(folderOfTemporary, 'put')
    const temporary = join(folderOfTemporary, temporaryName('put'))
    const copied = await copyFile(source, temporary, 0o444)
    const target = pathOf(copied.digest)
    await mkdir(dirname(target), { recursive: true })
    await rename(temporary, target)
    await syncFolder(dirname(target))
    return copied
  }

  async function putFolder(source: string): Promise<{ digest: Digest; bytes: number }> {
    const files: Manifest['files'] = []
    let bytes = 0
    for (const file of await walkFolder(source, source)) {
      const put = await putFile(file.absolute)
      files.push({ path: file.path, digest: put.digest, mode: file.executable ? 'executable' : 'file' })
      bytes += put.bytes
    }
    const digest = await putBytes(canonicalJson({ schema: 'modelgate/folder@1', files } satisfies Manifest))
    return { digest, bytes }
  }

  async function putBytes(bytes: Uint8Array | string): Promise<Digest> {
    const digest = digestBytes(bytes)
    const target = pathOf(digest)
    if ((await sizeOf(target)) !== Buffer.byteLength(bytes)) await writeWhole(target, bytes)
    return digest
  }

  async function getBytes(digest: Digest): Promise<Uint8Array> {
    const bytes = await readIfThere(pathOf(digest))
    if (bytes === null) throw missing(folder, digest)
    if (digestBytes(bytes) !== digest) throw changed(pathOf(digest), digest)
    return bytes
  }

  async function copyOut(digest: Digest, target: string, mode: number): Promise<void> {
    const source = pathOf(digest)
    if ((await sizeOf(source)) === null) throw missing(folder, digest)
    const copied = await copyFile(source, target, mode)
    if (copied.digest !== digest) throw changed(source, digest)
  }

  async function copyAllOut(manifest: Manifest, target: string): Promise<void> {
    await mkdir(target)
    for (const file of manifest.files) {
      const path = join(target, file.path)
      await mkdir(dirname(path), { recursive: true })
      await copyOut(file.digest, path, file.mode === 'executable' ? 0o755 : 0o644)
    }
  }

  return {
    async putPath(absolutePath) {
      try {
        const status = await stat(absolutePath)
        return status.isDirectory() ? await putFolder(absolutePath) : await putFile(absolutePath)
      } catch (cause) {
        if (!isMissing(cause)) throw fileError(cause, absolutePath)
        throw new InputError(`there is nothing at ${absolutePath}`, {
          place: { file: absolutePath },
          cure: 'check that the command writes it, and that the path in the config is right',
          cause
        })
      }
    },
    putBytes,
    async has(digest) {
      return (await sizeOf(pathOf(digest))) !== null
    },
    getBytes,
    async materialize(digest, absolutePath) {
      const parent = dirname(absolutePath)
      const name = basename(absolutePath)
      try {
        await mkdir(parent, { recursive: true })
        await removeLeftovers(parent, name)
        const temporary = join(parent, temporaryName(name))
        const manifest = await readManifest(pathOf(digest))
        await (manifest === null ? copyOut(digest, temporary, 0o644) : copyAllOut(manifest, temporary)).catch(
          async (cause: unknown) => {
            await rm(temporary, { recursive: true, force: true })
            throw cause
          }
        )
        await replace(temporary, absolutePath)
        await syncFolder(parent)
      } catch (cause) {
        throw fileError(cause, absolutePath)
      }
    }
  }
}

/** The digest that `putPath` gives, with nothing put. */
export async function digestOfPath(absolutePath: string): Promise<Digest> {
  if (!(await stat(absolutePath)).isDirectory()) return (await hashFile(absolutePath)).digest
  const files: Manifest['files'] = []
  for (const file of await walkFolder(absolutePath, absolutePath))
    files.push({
      path: file.path,
      digest: (await hashFile(file.absolute)).digest,
      mode: file.executable ? 'executable' : 'file'
    })
  return digestBytes(canonicalJson({ schema: 'modelgate/folder@1', files } satisfies Manifest))
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size
  } catch (cause) {
    if (isMissing(cause)) return null
    throw fileError(cause, path)
  }
}

/** Copies in pieces, fsyncs, and says what was copied. */
async function copyFile(source: string, target: string, mode: number): Promise<{ digest: Digest; bytes: number }> {
  const hash = createHash('sha256')
  let bytes = 0
  const handle = await open(target, 'wx', mode)
  try {
    for await (const chunk of createReadStream(source, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      hash.update(chunk)
      bytes += chunk.length
      await handle.writeFile(chunk)
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
  return { digest: `sha256:${hash.digest('hex')}`, bytes }
}

/** The manifest stored at a path, or null if a file's content lies there. Only a text that is exactly a canonical manifest is one. */
async function readManifest(path: string): Promise<Manifest | null> {
  if (!(await startsAsManifest(path))) return null
  const text = await readFile(path, 'utf8')
  try {
    const read = manifestSchema.safeParse(JSON.parse(text))
    return read.success && canonicalJson(read.data) === text ? read.data : null
  } catch {
    return null
  }
}

async function startsAsManifest(path: string): Promise<boolean> {
  const start = '{"files":['
  if ((await sizeOf(path)) === null) return false
  const handle = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(start.length), 0, start.length, 0)
    return buffer.toString('latin1', 0, bytesRead) === start
  } finally {
    await handle.close()
  }
}

/** A folder that is in the way is moved aside first: a folder cannot be renamed over one that has files. */
async function replace(temporary: string, target: string): Promise<void> {
  const old = join(dirname(target), temporaryName(basename(target)))
  const hadFolder = await stat(target).then(
    (status) => status.isDirectory(),
    () => false
  )
  const isFolder = (await stat(temporary)).isDirectory()
  if (hadFolder || isFolder) await rename(target, old).catch(ignoreMissing)
  await rename(temporary, target)
  await rm(old, { recursive: true, force: true })
}

function ignoreMissing(cause: unknown): void {
  if (!isMissing(cause)) throw cause
}

function missing(folder: string, digest: Digest): OutsideError {
  return new OutsideError(`the store ${folder} has no ${digest}`, {
    cure: 'run the step that made it again; if the store was cleaned, a copy of its folder brings it back'
  })
}

function changed(path: string, digest: Digest): OutsideError {
  return new OutsideError(`${path} no longer has the digest ${digest}: its bytes were changed or damaged`, {
    place: { file: path },
    cure: `delete ${path} and run the step that made it again, or restore it from a copy`
  })
}
