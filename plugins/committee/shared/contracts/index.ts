export * from './author-status';
export * from './common';
export * from './decision-records';
export * from './document-status';
export * from './public-committees';
export * from './review-actions';
export * from './review-detail';
export * from './reviews';
