import { Layouts, Page, SubNav, useRBAC } from '@strapi/strapi/admin';
import { Box, Flex, Link } from '@strapi/design-system';
import { NavLink, Route, Routes } from 'react-router-dom';
import { WithMe, useMe } from '../lib/me';
import { pages } from '../lib/paths';
import { useText } from '../lib/panel';
import { mayConfigure, mayRead } from '../permissions';
import { AdmissibilityPage } from './AdmissibilityPage';
import { BoardPage } from './BoardPage';
import { CommitteePage } from './CommitteePage';
import { ConfigurationPage } from './ConfigurationPage';
import { CorrectionPage } from './CorrectionPage';
import { IntegrityPage } from './IntegrityPage';
import { PresidencyPage } from './PresidencyPage';
import { RecordsPage } from './RecordsPage';
import { ReviewPage } from './ReviewPage';
import { SessionMinutesPage } from './SessionMinutesPage';
import { SessionPage } from './SessionPage';
import { SessionSheetPage } from './SessionSheetPage';
import { SessionsPage } from './SessionsPage';
import { ToExaminePage } from './ToExaminePage';
import { WorkflowPage } from './WorkflowPage';

/** The pages that are open to who is signed in, in the order of the menu. */
function usePlaces(): { to: string; label: string; end?: boolean }[] {
  const text = useText();
  const { isEditor, seats } = useMe();
  const chairs = seats.some(({ role }) => role === 'chair');
  const { allowedActions } = useRBAC(mayConfigure);
  const configures = allowedActions.canConfigure === true;
  return [
    { to: pages.toExamine, label: text('nav.to-examine'), end: true },
    ...(isEditor ? [{ to: pages.board, label: text('nav.board') }] : []),
    { to: pages.sessions, label: text('nav.sessions') },
    { to: pages.records, label: text('nav.records') },
    ...(chairs && !configures ? [{ to: pages.presidency, label: text('nav.presidency') }] : []),
    ...(configures ? [{ to: pages.configuration, label: text('nav.configuration') }] : []),
    ...(isEditor ? [{ to: pages.integrity, label: text('nav.integrity') }] : []),
  ];
}

function Navigation() {
  const text = useText();
  const places = usePlaces();
  return (
    <SubNav.Main aria-label={text('nav.label')}>
      <SubNav.Header label={text('nav.label')} />
      <SubNav.Content>
        <Flex direction="column" alignItems="stretch" gap={1}>
          {places.map((place) => (
            <SubNav.Link key={place.to} {...place} />
          ))}
        </Flex>
      </SubNav.Content>
    </SubNav.Main>
  );
}

/** The same above the page, where the window has no room for Strapi’s menu, which then is not shown at all. */
function NarrowNavigation() {
  const text = useText();
  const places = usePlaces();
  return (
    <Box
      tag="nav"
      aria-label={text('nav.label')}
      background="neutral0"
      paddingLeft={4}
      paddingRight={4}
      paddingTop={2}
      paddingBottom={2}
      display={{ initial: 'block', medium: 'none' }}
    >
      <Flex tag="ul" gap={2} wrap="wrap">
        {places.map(({ to, label, end }) => (
          <li key={to}>
            <Link tag={NavLink} to={to} end={end}>
              {label}
            </Link>
          </li>
        ))}
      </Flex>
    </Box>
  );
}

function ConfigurationRoutes() {
  return (
    <Page.Protect permissions={mayConfigure}>
      <Routes>
        <Route index element={<ConfigurationPage />} />
        <Route path="new-committee" element={<CommitteePage key="new" />} />
        <Route path="committees/:slug" element={<CommitteePage />} />
        <Route path="workflows/:id" element={<WorkflowPage />} />
        <Route path="*" element={<Page.Error />} />
      </Routes>
    </Page.Protect>
  );
}

/** The pages of the committees in the admin panel. */
export function App() {
  return (
    <Page.Protect permissions={mayRead}>
      <WithMe>
        <Layouts.Root sideNav={<Navigation />}>
          <NarrowNavigation />
          <Routes>
            <Route index element={<ToExaminePage />} />
            <Route path="board" element={<BoardPage />} />
            <Route path="sessions" element={<SessionsPage />} />
            <Route path="sessions/:id" element={<SessionPage />} />
            <Route path="sessions/:id/sheet" element={<SessionSheetPage />} />
            <Route path="sessions/:id/minutes" element={<SessionMinutesPage />} />
            <Route path="presidency" element={<PresidencyPage />} />
            <Route path="records" element={<RecordsPage />} />
            <Route path="integrity" element={<IntegrityPage />} />
            <Route path="reviews/:id" element={<ReviewPage />} />
            <Route path="reviews/:id/admissibility" element={<AdmissibilityPage />} />
            <Route path="reviews/:id/correction" element={<CorrectionPage />} />
            <Route path="configuration/*" element={<ConfigurationRoutes />} />
            <Route path="*" element={<Page.Error />} />
          </Routes>
        </Layouts.Root>
      </WithMe>
    </Page.Protect>
  );
}
