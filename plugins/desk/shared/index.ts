export * from './errors';
export {
  issueCodes,
  issuesOf,
  refusal,
  sayIssue,
  type FieldIssue,
  type IssueCode,
  type Locale,
} from '@passerelles/content/shared';
export * from './contracts/account';
export * from './contracts/my-account';
export * from './contracts/actor';
export * from './contracts/people';
export * from './contracts/claim';
export * from './contracts/admin';
export * from './contracts/admin-comments';
export * from './contracts/readers';
export * from './contracts/place';
export * from './contracts/admin-places';
export * from './contracts/sheet';
export * from './contracts/sheet-view';
export * from './contracts/unsaved';
export * from './contracts/document';
export * from './contracts/version';
export * from './contracts/review';
export * from './contracts/services';
export * from './domain/account-durations';
export * from './domain/account-limits';
export * from './domain/colleagues';
export * from './domain/comments';
export * from './domain/threads';
export * from './domain/merge-fields';
export * from './domain/device';
export * from './domain/sheet-life';
export * from './domain/sign-in-delay';
export * from './domain/versions';
