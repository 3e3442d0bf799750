import { Box, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { DocumentRef } from '../../../shared';
import { useTypeName } from '../lib/names';

/** The title of an examined document, leading where its reader works on it, and its kind. */
export function DocumentName({ document, to }: { document: DocumentRef; to: string }) {
  const typeName = useTypeName();
  return (
    <Box style={{ whiteSpace: 'normal' }} minWidth="18rem" maxWidth="36rem" paddingTop={1} paddingBottom={1}>
      <Link tag={NavLink} to={to}>
        {document.title}
      </Link>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {typeName(document.uid)}
      </Typography>
    </Box>
  );
}
