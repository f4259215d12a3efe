import { botAction } from './index.js'

await botAction()
