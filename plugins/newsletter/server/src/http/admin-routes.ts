import { writeIssuesPermission } from '../../../shared';

const route = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, handler: string, permission: string) => ({
  method,
  path,
  handler,
  config: {
    policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [permission] } }],
  },
});

/** Under `/newsletter`, for the panel. */
export const admin = {
  type: 'admin',
  routes: [route('GET', '/issues', 'issues.list', writeIssuesPermission)],
};
