import type { Type } from './field';
import { meetingReport } from './meeting-report';
import { practice } from './practice';
import { actor, page, theme, territory } from './reference-types';

export type { Field, Fields, Section, Type, Written, WrittenValues } from './field';
export { actor, meetingReport, page, practice, territory, theme };

/** Every type of content that is described here. */
export const types: readonly Type[] = [practice, meetingReport, page, actor, theme, territory];

export const typeOf = (uid: string): Type | undefined => types.find((type) => type.uid === uid);
