export * from './contracts/json';
export * from './contracts/content-changed';
export * from './contracts/record-created';
export * from './contracts/mail';
export * from './contracts/service';
export * from './errors';
