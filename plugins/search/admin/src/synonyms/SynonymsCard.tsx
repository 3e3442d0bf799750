import { AnsweredPart, Card } from '@passerelles/kit/admin';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { synonymGroupsSchema } from '../../../shared';
import { Group } from './Group';
import { GroupForm } from './GroupForm';
import { useAnswer, useText } from '../lib/panel';

/** The groups of equal terms: read, added, changed and deleted here; one form is open at a time. */
export function SynonymsCard() {
  const text = useText();
  const [open, setOpen] = useState<string | null>(null);
  const answer = useAnswer(synonymGroupsSchema, '/search/synonyms');
  return (
    <Card title={text('synonyms.title')} help={text('synonyms.help')}>
      <AnsweredPart answer={answer}>
        {(groups, reload) => {
          const close = (changed: boolean): void => {
            setOpen(null);
            if (changed) reload();
          };
          return (
            <>
              {groups.length === 0 && <Typography textColor="neutral600">{text('synonyms.none')}</Typography>}
              <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
                {groups.map((group) => (
                  <Box tag="li" key={group.documentId}>
                    {open === group.documentId ? (
                      <GroupForm group={group} onClose={close} />
                    ) : (
                      <Group group={group} onEdit={() => setOpen(group.documentId)} onDeleted={reload} />
                    )}
                  </Box>
                ))}
              </Flex>
              {open === 'new' ? (
                <GroupForm group={null} onClose={close} />
              ) : (
                <Box>
                  <Button variant="secondary" onClick={() => setOpen('new')}>
                    {text('synonyms.add')}
                  </Button>
                </Box>
              )}
            </>
          );
        }}
      </AnsweredPart>
    </Card>
  );
}
