import { monitor } from './index.js'

await monitor()
