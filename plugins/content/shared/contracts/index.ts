export * from './changes';
export * from './content-changed';
export * from './graphs';
export * from './new-documents';
export * from './panel';
export * from './published';
export * from './territories';
export * from './view-changed';
