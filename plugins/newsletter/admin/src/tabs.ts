import type { ComponentType } from 'react';
import { IssuesRoutes } from './issues/IssuesRoutes';
import type { TextKey } from './lib/panel';
import { mayWrite } from './permissions';

interface Tab {
  /** Below `/plugins/newsletter`; its pages stand below it. */
  path: string;
  label: TextKey;
  permissions: { action: string; subject: null }[];
  Pages: ComponentType;
}

/** The parts of the letter in the panel, in the order of the menu; each is shown to who has its right. */
export const tabs: readonly Tab[] = [
  { path: 'issues', label: 'tab.issues', permissions: mayWrite, Pages: IssuesRoutes },
];
