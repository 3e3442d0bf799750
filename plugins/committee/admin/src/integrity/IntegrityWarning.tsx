import { Box, Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { integrityReply } from '../../../shared';
import { useAnswer, useText } from '../lib/panel';
import { pages, routes } from '../lib/paths';
import { Notice } from '../parts/Notice';

/** Told where editors land; silent while all is well. */
export function IntegrityWarning() {
  const text = useText();
  const answer = useAnswer(integrityReply, routes.integrity);
  if (answer.is !== 'ready') return null;
  const { unvouched, brokenRecords } = answer.data.data;
  if (unvouched.length + brokenRecords.length === 0) return null;
  return (
    <Box paddingBottom={4}>
      <Notice>
        {`${text('integrity.warning', { documents: unvouched.length, chains: brokenRecords.length })} `}
        <Link tag={NavLink} to={pages.integrity}>
          {text('integrity.warningLink')}
        </Link>
      </Notice>
    </Box>
  );
}
