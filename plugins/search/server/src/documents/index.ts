import type { ContentKind } from '@passerelles/config/vocabulary';
import { actor } from './actor';
import type { DocumentKind } from './kind';
import { meetingReport } from './meeting-report';
import { page } from './page';
import { practice } from './practice';
import { theme } from './theme';

/** Every kind of content that is searched. The entry type is erased here: the uid decides which builder reads which entry. */
export const documentKinds: Readonly<Record<ContentKind, DocumentKind<never>>> = {
  practice,
  'meeting-report': meetingReport,
  actor,
  theme,
  page,
};
