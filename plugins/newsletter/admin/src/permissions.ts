import { writeIssuesPermission } from '../../shared';

/** Who may write and send letters. */
export const mayWrite = [{ action: writeIssuesPermission, subject: null }];

/** Who sees the letter in the menu: who may do anything with it. */
export const mayOpen = [...mayWrite];
