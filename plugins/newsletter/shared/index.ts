export * from './contracts/endpoints';
export * from './domain/email';
export * from './domain/digest';
export * from './domain/subscription';
export * from './errors';
