export * from './changes';
export * from './content-changed';
export * from './dependents';
export * from './graphs';
export * from './panel';
export * from './territories';
