// The peer: a Probot app as its documentation begins one, that answers each delivery with one comment.
import { createServer } from 'node:http'
import { createNodeMiddleware, Probot, ProbotOctokit } from 'probot'

const { APP_ID = '', PRIVATE_KEY = '', WEBHOOK_SECRET = '', GITHUB_API_URL = '', PORT = '' } = process.env
const probot = new Probot({
  appId: APP_ID,
  privateKey: PRIVATE_KEY.replaceAll('\\n', '\n'),
  secret: WEBHOOK_SECRET,
  baseUrl: GITHUB_API_URL,
  logLevel: 'fatal',
  // Its pauses between writes would measure nothing but themselves.
  Octokit: ProbotOctokit.defaults((options: object) => ({
    ...options,
    throttle: { enabled: false }
  }))
})
const middleware = await createNodeMiddleware(
  (app) => {
    app.on('pull_request', async (context) => {
      await context.octokit.rest.issues.createComment(context.issue({ body: 'Hello' }))
    })
  },
  { probot }
)
createServer((request, response) => {
  void middleware(request, response, () => response.writeHead(200).end())
}).listen(Number(PORT))
