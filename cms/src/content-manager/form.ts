/** How the admin panel shows one type or component. Labels are for French-speaking editors: Strapi keeps one language for them. */
export interface Form {
  /** Label of every field. */
  labels: Readonly<Record<string, string>>;
  /** What stands under a field, where the label does not say enough. */
  help?: Readonly<Record<string, string>>;
  /** Rows of the form in the order in which a person fills them; `name:6` gives the width out of 12, 12 by default. What is not named is not shown. */
  rows: readonly string[];
  /** Columns of the list; components have none. */
  list?: readonly string[];
  /** The field that stands for the whole in lists and relations. */
  mainField: string;
  /** Column by which the list is sorted at first, and the direction. */
  sort?: { by: string; order: 'ASC' | 'DESC' };
}

export interface Cell {
  name: string;
  size: number;
}

/** `'title:8 slug:4'` → the cells of one row. */
export const cells = (row: string): Cell[] =>
  row.split(' ').map((cell) => {
    const [name = '', size = '12'] = cell.split(':');
    return { name, size: Number(size) };
  });

/** Under a picker of territories: communes enter the database one by one. */
export const missingCommune =
  'Une commune n’y est pas ? Créez-la parmi les territoires avec son code INSEE : ce qui la contient suit';
