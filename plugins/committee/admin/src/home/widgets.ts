import type { StrapiApp } from '@strapi/strapi/admin';
import { Calendar, Check, Clock, User } from '@strapi/icons';
import fr from '../translations/fr.json';
import { mayRead } from '../permissions';
import { pages } from '../lib/paths';

type Widget = Exclude<Parameters<StrapiApp['widgets']['register']>[0], unknown[] | ((...given: never[]) => unknown)>;

const widget = (
  id: 'waiting' | 'votes' | 'mandates' | 'sessions',
  more: Pick<Widget, 'icon' | 'component' | 'link'>,
): Widget => ({
  pluginId: 'committee',
  id,
  title: { id: `committee.home.${id}`, defaultMessage: fr[`home.${id}`] },
  permissions: mayRead,
  ...more,
});

/** What a member finds on the first page of the panel: what waits, what came of the votes, the mandates, the sessions. */
export const widgets: Widget[] = [
  widget('waiting', {
    icon: Clock,
    component: () => import('./Waiting').then(({ Waiting }) => Waiting),
    link: { label: { id: 'committee.nav.to-examine', defaultMessage: fr['nav.to-examine'] }, href: pages.toExamine },
  }),
  widget('votes', { icon: Check, component: () => import('./MyVotes').then(({ MyVotes }) => MyVotes) }),
  widget('sessions', {
    icon: Calendar,
    component: () => import('./Sessions').then(({ Sessions }) => Sessions),
    link: { label: { id: 'committee.nav.sessions', defaultMessage: fr['nav.sessions'] }, href: pages.sessions },
  }),
  widget('mandates', { icon: User, component: () => import('./Mandates').then(({ Mandates }) => Mandates) }),
];
