import { validateData } from './index.js'

await validateData()
