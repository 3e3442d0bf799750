interface Attribute {
  type: string;
  private?: boolean;
  target?: string;
  component?: string;
}
interface Model {
  uid: string;
  attributes: Readonly<Record<string, Attribute>>;
}
export type Models = Readonly<Record<string, Model>>;
/** The names that a condition or an order follows: `adminUser.password`. */
type Path = readonly string[];

const admin = 'admin::user';
/** What an account of the panel is to its colleagues; its address is for those who keep the accounts. */
const openBehindRelations = new Set([
  'id',
  'documentId',
  'firstname',
  'lastname',
  'username',
  'createdAt',
  'updatedAt',
]);
/** Private for the public, and an ordinary column of the accounts' own list. */
const openInOwnList = new Set(['email', 'isActive', 'blocked', 'preferedLanguage', 'roles']);

const steps = (text: string): string[] => text.split('.').map((step) => step.trim());
const isNoName = (key: string): boolean => key.startsWith('$') || /^\d+$/.test(key);

function pathsOfTree(node: unknown, above: Path): Path[] {
  if (Array.isArray(node)) return node.flatMap((item) => pathsOfTree(item, above));
  if (node === null || typeof node !== 'object') return [above];
  return Object.entries(node).flatMap(([key, value]) =>
    pathsOfTree(value, isNoName(key) ? above : [...above, ...steps(key)]),
  );
}

/** `title:asc,owner.name`, a list of such texts, or a tree whose leaves are `asc` and `desc`. */
function pathsOfSort(node: unknown, above: Path): Path[] {
  if (typeof node === 'string') return node.split(',').map((item) => [...above, ...steps(item.split(':')[0] ?? '')]);
  if (Array.isArray(node)) return node.flatMap((item) => pathsOfSort(item, above));
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) =>
    isNoName(key) ? pathsOfSort(value, above) : pathsOfTree(value, [...above, ...steps(key)]),
  );
}

function pathsOf(query: unknown, above: Path): Path[] {
  if (query === null || typeof query !== 'object') return [];
  const { filters, where, sort, orderBy, populate } = query as Record<string, unknown>;
  const nested = populate !== null && typeof populate === 'object' ? Object.entries(populate) : [];
  return [
    ...pathsOfTree(filters, above),
    ...pathsOfTree(where, above),
    ...pathsOfSort(sort, above),
    ...pathsOfSort(orderBy, above),
    ...nested.flatMap(([key, value]) => pathsOf(value, [...above, key])),
  ];
}

const isPrivate = ({ type, private: hidden }: Attribute): boolean => type === 'password' || hidden === true;

/** Names of a secret in some type and of an ordinary field in none. */
function secretNames(models: Models): ReadonlySet<string> {
  const every = Object.values(models)
    .flatMap(({ attributes }) => Object.entries(attributes))
    .filter(([, { type }]) => type !== 'relation');
  const ordinary = new Set(every.filter(([, attribute]) => !isPrivate(attribute)).map(([name]) => name));
  return new Set(
    every.filter(([name, attribute]) => isPrivate(attribute) && !ordinary.has(name)).map(([name]) => name),
  );
}

/**
 * Finds in the filters and sorts of a query, at any depth and inside of `populate` too, a field that nobody may read: an order or a
 * condition tells what it holds as well as an answer would. Types are followed from the one that is asked for; where a name is none
 * of the type's, or the type is not known, what is a secret in any type is one.
 * @returns asked of a query and the type that it is about, the field's path; undefined when there is none
 */
export function privateFields(models: Models) {
  const secrets = secretNames(models);

  const isForbidden = (name: string, model: Model | undefined, behindRelation: boolean): boolean => {
    const attribute = model?.attributes[name];
    if (model?.uid === admin && behindRelation) return !openBehindRelations.has(name);
    if (!attribute) return secrets.has(name);
    if (model?.uid === admin && openInOwnList.has(name)) return false;
    // A private relation to an account (`createdBy`, who holds a seat) may be followed, to what stands above.
    return isPrivate(attribute) && attribute.target !== admin;
  };

  /** @param reached whether the type is looked at from another one, as a relation's choices are */
  return (query: unknown, uid: string | undefined, reached = false): string | undefined => {
    for (const path of pathsOf(query, [])) {
      let model = models[uid ?? ''];
      let behindRelation = reached;
      for (const name of path) {
        if (isForbidden(name, model, behindRelation)) return path.join('.');
        const { target, component } = model?.attributes[name] ?? {};
        model = models[target ?? component ?? ''];
        behindRelation = true;
      }
    }
    return undefined;
  };
}
