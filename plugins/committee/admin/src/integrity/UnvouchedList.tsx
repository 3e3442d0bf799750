import { Box, Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { IntegrityReport } from '../../../shared';
import { useAct, useText } from '../lib/panel';
import { useMe } from '../lib/me';
import { useNamesByType, useTypeName } from '../lib/names';
import { pages, routes } from '../lib/paths';
import { ReasonDialog } from '../parts/ReasonDialog';

type Unvouched = IntegrityReport['unvouched'][number];

/** The ways to put it right: have it examined, take it off, or vouch for what was decided before the platform. */
function Acts({ document, onDone }: { document: Unvouched; onDone: () => void }) {
  const text = useText();
  const { mayAdmit } = useMe();
  const { busy, send } = useAct();
  const { uid, documentId, title } = document;
  const url = routes.document(uid, documentId);

  async function submit() {
    if (await send(routes.reviews, { uid, documentId }, text('panel.submitDone'))) onDone();
  }
  return (
    <Flex gap={2} wrap="wrap">
      <LinkButton
        tag={NavLink}
        to={pages.document(document)}
        size="S"
        variant="tertiary"
        aria-label={text('integrity.openOne', { title })}
      >
        {text('integrity.open')}
      </LinkButton>
      <Button size="S" loading={busy} onClick={submit} aria-label={text('integrity.submitOne', { title })}>
        {text('panel.submit')}
      </Button>
      <ReasonDialog
        open={text('panel.withdrawal.open')}
        openName={text('integrity.withdrawOne', { title })}
        reason={text('panel.withdrawal.reason')}
        done={text('panel.withdrawal.done')}
        look="danger-light"
        size="S"
        url={`${url}/withdrawal`}
        onDone={onDone}
      />
      {mayAdmit && (
        <ReasonDialog
          open={text('integrity.admit')}
          openName={text('integrity.admitOne', { title })}
          help={text('integrity.admitHelp')}
          reason={text('integrity.admitReason')}
          done={text('integrity.admitDone')}
          look="secondary"
          size="S"
          url={`${url}/historical`}
          onDone={onDone}
        />
      )}
    </Flex>
  );
}

/** What readers see though no committee vouches for it, with what to do about each. */
export function UnvouchedList({ documents, onDone }: { documents: IntegrityReport['unvouched']; onDone: () => void }) {
  const text = useText();
  const names = useNamesByType();
  const typeName = useTypeName();
  return (
    <Box tag="ul">
      {documents.map((document) => (
        <Box
          tag="li"
          key={`${document.uid}:${document.documentId}:${document.locale ?? ''}`}
          paddingTop={3}
          paddingBottom={4}
          borderColor="neutral150"
          borderStyle="solid"
          borderWidth="0 0 1px 0"
        >
          <Typography tag="h3" fontWeight="semiBold">
            {document.title}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {typeName(document.uid)}
          </Typography>
          <Box paddingTop={2} paddingBottom={3}>
            <Typography tag="p">
              {text(`integrity.problem.${document.problem}`, {
                fields: document.fields.map(names(document.uid).field).join(', '),
              })}
            </Typography>
          </Box>
          <Acts document={document} onDone={onDone} />
        </Box>
      ))}
    </Box>
  );
}
