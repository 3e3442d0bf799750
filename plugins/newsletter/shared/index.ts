export * from './contracts/endpoints';
export * from './contracts/issues';
export * from './domain/email';
export * from './domain/digest';
export * from './domain/issue';
export * from './domain/subscription';
export * from './errors';
export * from './permissions';
