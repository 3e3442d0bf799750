export * from './contracts/json';
export * from './contracts/content-changed';
export * from './contracts/record-created';
export * from './contracts/mail';
export * from './contracts/service';
export * from './errors';
export { renderMail, type MailContent } from './mail/layout';
export { escapeHtml } from './mail/escape';
export * from './contracts/admin';
