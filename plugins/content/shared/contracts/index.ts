export * from './changes';
export * from './content-changed';
export * from './dependents';
export * from './graphs';
export * from './panel';
export * from './published';
export * from './territories';
export * from './view-changed';
