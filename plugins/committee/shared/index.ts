export * from './configuration-problems';
export * from './contracts/index';
export * from './domain/index';
export * from './errors';
