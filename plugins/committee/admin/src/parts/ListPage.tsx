import { Layouts, Page, Pagination } from '@strapi/strapi/admin';
import { Box, EmptyStateLayout } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import type { ReactNode } from 'react';
import type { Pagination as PageOf } from '../../../shared';

type Props = {
  title: string;
  subtitle: string;
  /** What to read when there is nothing to list: why, and what will happen. */
  empty: string;
  pagination: PageOf;
  above?: ReactNode;
  children: ReactNode;
};

/** A list of the plugin: title, what stands above the table, the table or why it is empty, and its pages. */
export function ListPage({ title, subtitle, empty, pagination, above, children }: Props) {
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={subtitle} />
      <Layouts.Content>
        {above}
        {pagination.total === 0 ? (
          <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={empty} />
        ) : (
          children
        )}
        {pagination.pageCount > 1 && (
          <Box paddingTop={4}>
            <Pagination.Root
              pageCount={pagination.pageCount}
              total={pagination.total}
              defaultPageSize={pagination.pageSize}
            >
              <Pagination.PageSize />
              <Pagination.Links />
            </Pagination.Root>
          </Box>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
