import { Box, Button, Field, Flex, Radio, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { PlaceForDecision } from '../../../shared';
import { useText } from '../lib/panel';
import { useTerritories } from './useTerritories';

/** Stands for “none of these”: the proposed place is then created. */
export const newPlace = '*';

type Props = { place: PlaceForDecision; chosen: string; onChange: (documentId: string) => void };

/** Which territory the place is: one that looks like it, one that is looked up, or a new one. */
export function Existing({ place, chosen, onChange }: Props) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const { found, look } = useTerritories();
  const others = (found ?? []).filter(({ documentId }) => !place.similar.some((one) => one.documentId === documentId));
  return (
    <Box background={place.similar.length > 0 ? 'warning100' : 'neutral100'} hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        {place.similar.length > 0 && (
          <Typography tag="p" fontWeight="semiBold">
            {text('places.similar')}
          </Typography>
        )}
        <Radio.Group aria-label={text('places.which', { name: place.name })} value={chosen} onValueChange={onChange}>
          {[...place.similar, ...others].map(({ documentId, label }) => (
            <Radio.Item key={documentId} value={documentId}>
              {label}
            </Radio.Item>
          ))}
          <Radio.Item value={newPlace}>{text('places.new', { name: place.name })}</Radio.Item>
        </Radio.Group>
        <Flex
          tag="form"
          gap={2}
          alignItems="flex-end"
          wrap="wrap"
          onSubmit={(event: { preventDefault(): void }) => {
            event.preventDefault();
            void look(typed);
          }}
        >
          <Field.Root>
            <Field.Label>{text('places.look')}</Field.Label>
            <TextInput
              type="search"
              value={typed}
              onChange={(event: { target: { value: string } }) => setTyped(event.target.value)}
            />
          </Field.Root>
          <Button type="submit" variant="tertiary">
            {text('places.search')}
          </Button>
        </Flex>
        {found !== null && others.length === 0 && (
          <Typography tag="p" variant="pi" role="status">
            {text('places.nothing')}
          </Typography>
        )}
      </Flex>
    </Box>
  );
}
