import { useWords } from '@passerelles/kit/admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { SynonymGroup } from '../../../shared';
import { useAct, useText } from '../lib/panel';

/** One group, with what can be done to it; deleting asks once more. */
export function Group({
  group,
  onEdit,
  onDeleted,
}: {
  group: SynonymGroup;
  onEdit: () => void;
  onDeleted: () => void;
}) {
  const words = useWords();
  const text = useText();
  const { del } = useFetchClient();
  const { busy, act } = useAct();
  const [sure, setSure] = useState(false);
  const [name = ''] = group.terms;
  return (
    <Flex gap={3} wrap="wrap" justifyContent="space-between">
      <Typography style={{ overflowWrap: 'anywhere' }}>{group.terms.join(' = ')}</Typography>
      <Flex gap={2}>
        {sure ? (
          <>
            <Button
              size="S"
              variant="danger"
              loading={busy}
              onClick={() =>
                void act(() => del(`/search/synonyms/${group.documentId}`), text('synonyms.deleted')).then(onDeleted)
              }
            >
              {text('synonyms.deleteSure')}
            </Button>
            <Button size="S" variant="tertiary" onClick={() => setSure(false)}>
              {words.cancel}
            </Button>
          </>
        ) : (
          <>
            <Button size="S" variant="tertiary" aria-label={text('synonyms.editOne', { name })} onClick={onEdit}>
              {text('synonyms.edit')}
            </Button>
            <Button
              size="S"
              variant="danger-light"
              aria-label={text('synonyms.deleteOne', { name })}
              onClick={() => setSure(true)}
            >
              {text('synonyms.delete')}
            </Button>
          </>
        )}
      </Flex>
    </Flex>
  );
}
