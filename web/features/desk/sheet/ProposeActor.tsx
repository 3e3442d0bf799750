'use client';

import { messages } from '../../../messages/in-browsers';
import { Button } from '../../../ui/Button';

/**
 * A button that leads to proposing an organisation that the directory does not have; what was typed is saved first, and stays.
 * @param name of the input
 */
export function ProposeActor({ name }: { name: string }) {
  return (
    <p className="actions">
      <Button type="submit" name="intent" value={`propose:actor:${name}`}>
        {messages.desk.sheet.proposeActor}
      </Button>
    </p>
  );
}
