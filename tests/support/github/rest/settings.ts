// What workflows of a repository may do, as its admins set it. Stored and shown; nothing here is held to it.
import { gone, ok, route, type Route } from '../http/call.ts'

const path = '/repos/{owner}/{repo}/actions/permissions/workflow'

export const settingRoutes: readonly Route[] = [
  route('GET', path, { permissions: [['administration', 'read']], role: 'admin' }, (_call, { workflowPermissions }) =>
    ok({
      default_workflow_permissions: workflowPermissions.isWrite ? 'write' : 'read',
      can_approve_pull_request_reviews: workflowPermissions.mayApprove
    })
  ),
  route('PUT', path, { permissions: [['administration', 'write']], role: 'admin' }, ({ body }, repository) => {
    const { isWrite, mayApprove } = repository.workflowPermissions
    const wanted = body['default_workflow_permissions']
    const approves = body['can_approve_pull_request_reviews']
    repository.workflowPermissions = {
      isWrite: wanted === undefined ? isWrite : wanted === 'write',
      mayApprove: typeof approves === 'boolean' ? approves : mayApprove
    }
    return gone
  })
]
