import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { IssuesPage } from './IssuesPage';

export function IssuesRoutes() {
  return (
    <Routes>
      <Route index element={<IssuesPage />} />
      <Route path="*" element={<Page.Error />} />
    </Routes>
  );
}
