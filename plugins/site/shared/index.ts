export { pathsOfChange, pathsOfDocuments, pathsOfRecord, type Addressed } from './domain/paths';
export * from './contracts/revalidation';
export * from './contracts/signature';
