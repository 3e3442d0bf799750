/** The policies of a route of the panel: somebody is signed in there, and holds the right. Where what a right allows depends on more, the use-case asks. */
export const panelPolicies = (right: string) => [
  'admin::isAuthenticatedAdmin',
  { name: 'admin::hasPermissions', config: { actions: [right] } },
];
