export * from './errors';
export * from './contracts/issues';
export * from './contracts/account';
export * from './contracts/actor';
export * from './contracts/claim';
export * from './contracts/admin';
export * from './domain/identifiers';
export * from './domain/partial-date';
