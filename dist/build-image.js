import { buildImage } from './index.js'

await buildImage()
