import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { uids } from '../store/tables';
import { actions } from './actions';

/** What an editor keeps in order; a member reads the governed documents in the reviews themselves. */
const editedTypes = (strapi: Core.Strapi): string[] => {
  const { governedTypes, defaults } = configurationOf(strapi);
  return [...Object.keys(governedTypes), ...defaults.editedTypes, uids.committee, uids.membership];
};
const editing = ['create', 'read', 'update', 'delete', 'publish'].map(
  (verb) => `plugin::content-manager.explorer.${verb}`,
);
const media = ['read', 'assets.create', 'assets.update', 'assets.download', 'assets.copy-link'].map(
  (verb) => `plugin::upload.${verb}`,
);

interface Action {
  actionId: string;
  section: string;
  subjects?: string[];
}
interface Permission {
  action: string;
  subject?: string | null;
  properties?: object;
}

/**
 * Creates the three roles with their rights, once: what a super admin changes afterwards stays. A right that came with a
 * later version is given once to the roles that are there already. Strapi makes its own roles only where there is none
 * yet, and does so after the plugins have started: it is asked to come first.
 */
export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::role').createRolesIfNoneExist();
  await removeForeignRoles(strapi);
  const own = (...ids: string[]): Permission[] => ids.map((action) => ({ action }));
  const given = await givenRights(strapi);
  const { editor, member, observer } = configurationOf(strapi).defaults.roles;
  await ensureRole(strapi, editor, () => [
    ...contentPermissions(strapi),
    ...own(...media, actions.read, actions.triage, ...laterRights.map(({ action }) => action)),
  ]);
  await ensureRole(strapi, member, () => own(actions.read, actions.vote));
  await ensureRole(strapi, observer, () => own(actions.read));
  for (const { action } of laterRights) if (!given.has(action)) await giveLater(strapi, editor.code, action);
  await rememberRights(strapi);
}

/**
 * Strapi's own “Author” and “Editor” may write what our roles keep apart. They go where nobody holds them; where somebody
 * does, the log says so.
 */
async function removeForeignRoles(strapi: Core.Strapi): Promise<void> {
  const rows: { id: number; name: string; users: unknown[] }[] = await strapi.db.query('admin::role').findMany({
    where: { code: { $in: ['strapi-author', 'strapi-editor'] } },
    populate: { users: { select: ['id'] } },
  });
  const unused = rows.filter(({ users }) => users.length === 0);
  if (unused.length > 0) await strapi.service('admin::role').deleteByIds(unused.map(({ id }) => id));
  for (const { name, users } of rows.filter((row) => !unused.includes(row))) {
    strapi.log.warn(
      `[committee] the role “${name}” of Strapi is held by ${users.length} account(s): give them one of ours, so that it can be removed`,
    );
  }
}

/** Rights that did not exist when the first installations made their roles. */
const laterRights = [{ action: actions.configure }];
const store = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: 'committee', key: 'given_rights' });

/** Which of the later rights were given here once, whatever a super admin did with them since. */
async function givenRights(strapi: Core.Strapi): Promise<Set<string>> {
  return new Set(((await store(strapi).get({})) as string[] | null) ?? []);
}

async function rememberRights(strapi: Core.Strapi): Promise<void> {
  await store(strapi).set({ value: laterRights.map(({ action }) => action) });
}

async function giveLater(strapi: Core.Strapi, code: string, action: string): Promise<void> {
  const role = await strapi.db
    .query('admin::role')
    .findOne({ where: { code }, populate: { permissions: { select: ['action'] } } });
  if (!role || role.permissions.some((permission: Permission) => permission.action === action)) return;
  await strapi.service('admin::role').addPermissions(role.id, [{ action, conditions: [] }]);
}

async function ensureRole(
  strapi: Core.Strapi,
  { code, name, description }: { code: string; name: string; description: string },
  permissions: () => Permission[],
): Promise<void> {
  const roles = strapi.db.query('admin::role');
  if (await roles.findOne({ where: { code } })) return;
  const role = await roles.create({ data: { code, name, description } });
  await strapi.service('admin::role').addPermissions(
    role.id,
    permissions().map((permission) => ({ conditions: [], ...permission })),
  );
}

/** A mandate is ended, never deleted: who sat when stays readable for ever. */
function mayEdit(edited: readonly string[], subject: string, actionId: string): boolean {
  const keepsForEver = subject.startsWith('plugin::committee.');
  return edited.includes(subject) && !(keepsForEver && actionId.endsWith('.delete'));
}

/** Every field of the types that editors write, as Strapi spells such rights. */
function contentPermissions(strapi: Core.Strapi): Permission[] {
  const edited = editedTypes(strapi);
  const all: Action[] = strapi.service('admin::permission').actionProvider.values();
  const wanted = all
    .filter((action) => action.section === 'contentTypes' && editing.includes(action.actionId))
    .map((action) => ({
      ...action,
      subjects: (action.subjects ?? []).filter((subject) => mayEdit(edited, subject, action.actionId)),
    }));
  return strapi.service('admin::content-type').getPermissionsWithNestedFields(wanted);
}
