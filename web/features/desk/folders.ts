import { sheetTypes, type SheetFolder, type SheetType } from '@passerelles/desk/shared';

/** The folder of the desk’s pages for each type that an association writes, and that of its public pages. */
export const folders = {
  fiches: { api: 'practices', publicPath: '/pratiques' },
  'comptes-rendus': { api: 'meeting-reports', publicPath: '/rencontres' },
} as const satisfies Record<string, { api: SheetFolder; publicPath: string }>;
export type Folder = keyof typeof folders;

export const folderNames = Object.keys(folders) as Folder[];
export const isFolder = (name: string): name is Folder => name in folders;
export const folderOf = (api: SheetFolder): Folder => folderNames.find((name) => folders[name].api === api)!;

export const typeOfFolder = (folder: Folder): SheetType => sheetTypes[folders[folder].api];

/** Where a sheet is written. */
export const pageOf = (folder: Folder, documentId: string): string =>
  `/espace/${folder}/${encodeURIComponent(documentId)}`;
/** Its address at the CMS. */
export const apiOf = (folder: Folder, documentId: string): string =>
  `/${folders[folder].api}/${encodeURIComponent(documentId)}`;
