import { Layouts, Page, SubNav } from '@strapi/strapi/admin';
import { Flex } from '@strapi/design-system';
import { Route, Routes } from 'react-router-dom';
import { WithMe, useMe } from '../lib/me';
import { pages } from '../lib/paths';
import { useText } from '../lib/text';
import { mayRead } from '../permissions';
import { AdmissibilityPage } from './AdmissibilityPage';
import { BoardPage } from './BoardPage';
import { RecordsPage } from './RecordsPage';
import { ReviewPage } from './ReviewPage';
import { ToExaminePage } from './ToExaminePage';

function Navigation() {
  const text = useText();
  const { isEditor } = useMe();
  return (
    <SubNav.Main aria-label={text('nav.label')}>
      <SubNav.Header label={text('nav.label')} />
      <SubNav.Content>
        <Flex direction="column" alignItems="stretch" gap={1}>
          <SubNav.Link to={pages.toExamine} end label={text('nav.to-examine')} />
          {isEditor && <SubNav.Link to={pages.board} label={text('nav.board')} />}
          <SubNav.Link to={pages.records} label={text('nav.records')} />
        </Flex>
      </SubNav.Content>
    </SubNav.Main>
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
            <Route path="records" element={<RecordsPage />} />
            <Route path="reviews/:id" element={<ReviewPage />} />
            <Route path="reviews/:id/admissibility" element={<AdmissibilityPage />} />
            <Route path="*" element={<Page.Error />} />
          </Routes>
        </Layouts.Root>
      </WithMe>
    </Page.Protect>
  );
}
