import { answerRefusals, panelPolicies } from '@passerelles/kit/server';
import { writeIssuesPermission } from '../../../shared';

const route = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, handler: string, permission: string) => ({
  method,
  path,
  handler,
  config: {
    middlewares: [answerRefusals],
    policies: panelPolicies(permission),
  },
});

/** Under `/newsletter`, for the panel. */
export const admin = {
  type: 'admin',
  routes: [
    route('GET', '/issues', 'issues.list', writeIssuesPermission),
    route('POST', '/issues', 'issues.create', writeIssuesPermission),
    route('GET', '/issues/:id', 'issues.find', writeIssuesPermission),
    route('PUT', '/issues/:id', 'issues.update', writeIssuesPermission),
    route('DELETE', '/issues/:id', 'issues.delete', writeIssuesPermission),
    route('GET', '/issues/:id/preview', 'issues.preview', writeIssuesPermission),
    route('GET', '/issues/:id/recipients', 'issues.recipients', writeIssuesPermission),
    route('POST', '/issues/:id/test', 'issues.test', writeIssuesPermission),
    route('POST', '/issues/:id/:act', 'issues.act', writeIssuesPermission),
  ],
};
