import { Box, Flex, Link } from '@strapi/design-system';
import { Page, useRBAC } from '@strapi/strapi/admin';
import { Navigate, NavLink, Route, Routes } from 'react-router-dom';
import { useText } from './lib/panel';
import { mayOpen } from './permissions';
import { tabs } from './tabs';

const root = '/plugins/newsletter';

function Tab({ tab: { path, label, permissions } }: { tab: (typeof tabs)[number] }) {
  const text = useText();
  const { allowedActions } = useRBAC(permissions);
  if (!Object.values(allowedActions).some(Boolean)) return null;
  return (
    <li>
      <Link tag={NavLink} to={`${root}/${path}`}>
        {text(label)}
      </Link>
    </li>
  );
}

/** The pages of the letter in the admin panel; where there are several, the way between them stands above. */
export function App() {
  const text = useText();
  return (
    <Page.Protect permissions={mayOpen}>
      {tabs.length > 1 && (
        <Box tag="nav" aria-label={text('menu')} background="neutral0" padding={4} paddingLeft={10}>
          <Flex tag="ul" gap={5} wrap="wrap">
            {tabs.map((tab) => (
              <Tab key={tab.path} tab={tab} />
            ))}
          </Flex>
        </Box>
      )}
      <Routes>
        <Route index element={<Navigate to={`${root}/${tabs[0]?.path ?? ''}`} replace />} />
        {tabs.map(({ path, permissions, Pages }) => (
          <Route
            key={path}
            path={`${path}/*`}
            element={
              <Page.Protect permissions={permissions}>
                <Pages />
              </Page.Protect>
            }
          />
        ))}
        <Route path="*" element={<Page.Error />} />
      </Routes>
    </Page.Protect>
  );
}
