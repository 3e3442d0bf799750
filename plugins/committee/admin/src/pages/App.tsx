import { Layouts, Page, SubNav, useRBAC } from '@strapi/strapi/admin';
import { Flex } from '@strapi/design-system';
import { Route, Routes } from 'react-router-dom';
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

function Navigation() {
  const text = useText();
  const { isEditor, seats } = useMe();
  const chairs = seats.some(({ role }) => role === 'chair');
  const { allowedActions } = useRBAC(mayConfigure);
  return (
    <SubNav.Main aria-label={text('nav.label')}>
      <SubNav.Header label={text('nav.label')} />
      <SubNav.Content>
        <Flex direction="column" alignItems="stretch" gap={1}>
          <SubNav.Link to={pages.toExamine} end label={text('nav.to-examine')} />
          {isEditor && <SubNav.Link to={pages.board} label={text('nav.board')} />}
          <SubNav.Link to={pages.sessions} label={text('nav.sessions')} />
          <SubNav.Link to={pages.records} label={text('nav.records')} />
          {chairs && !allowedActions.canConfigure && (
            <SubNav.Link to={pages.presidency} label={text('nav.presidency')} />
          )}
          {allowedActions.canConfigure && <SubNav.Link to={pages.configuration} label={text('nav.configuration')} />}
          {isEditor && <SubNav.Link to={pages.integrity} label={text('nav.integrity')} />}
        </Flex>
      </SubNav.Content>
    </SubNav.Main>
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
