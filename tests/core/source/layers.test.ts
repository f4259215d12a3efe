import { expect, test } from '@jest/globals'
import { layerForm } from '../../../core/source/layers.ts'

const title = 'org.opencontainers.image.title'
const path = 'org.cncf.model.filepath'
const unpack = 'io.deis.oras.content.unpack'

test.each([
  ['a file of ORAS, whatever its type', 'application/vnd.oci.image.layer.v1.tar', { [title]: 'a.bin' }, 'file a.bin'],
  ['a folder of ORAS', 'application/vnd.oci.image.layer.v1.tar+gzip', { [title]: 'a', [unpack]: 'true' }, 'tar gzip'],
  ['a layer of an image', 'application/vnd.docker.image.rootfs.diff.tar.gzip', {}, 'tar gzip'],
  ['a tar of a model packer', 'application/vnd.cncf.model.weight.v1.tar', { [path]: 'w' }, 'tar none'],
  ['one packed by zstd', 'application/vnd.cncf.model.weight.v1.tar+zstd', {}, 'tar zstd'],
  ['a raw file of a model packer', 'application/vnd.cncf.model.weight.v1.raw', { [path]: 'w.bin' }, 'file w.bin'],
  ['the empty layer', 'application/vnd.oci.empty.v1+json', {}, 'empty'],
  ['a type that only ends alike', 'application/x-guitar', {}, 'unknown'],
  ['no annotations', 'application/x-weights', undefined, 'unknown']
])('%s is told by its type and annotations', (_what, mediaType, annotations, expected) => {
  const form = layerForm({ mediaType, annotations })
  const more = form.kind === 'file' ? form.path : form.kind === 'tar' ? form.compression : ''
  expect(`${form.kind} ${more}`.trim()).toBe(expected)
})
