export * from './import-file';
export * from './import-report';
export { pathText, problemsOf, quote } from './problems';
