// Stands in for `modelgate gateway`: --environment-folder FOLDER are its last two words.
import { runGateway } from '../../../../adapters/environment/gateway/main.ts'

await runGateway(process.argv.at(-1) ?? '')
