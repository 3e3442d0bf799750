import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { IssuePage } from './IssuePage';
import { IssuesPage } from './IssuesPage';
import { NewIssuePage } from './NewIssuePage';

export function IssuesRoutes() {
  return (
    <Routes>
      <Route index element={<IssuesPage />} />
      <Route path="new" element={<NewIssuePage />} />
      <Route path=":id" element={<IssuePage />} />
      <Route path="*" element={<Page.Error />} />
    </Routes>
  );
}
