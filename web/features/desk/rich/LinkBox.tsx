'use client';

import { readLink } from '@passerelles/content/shared';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { messages } from '../../../messages/in-browsers';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';

const t = messages.richText;

interface Props {
  id: string;
  /** The address that is there; empty for a new link. */
  url: string;
  /** An address, or null to take the link away. */
  onSet: (url: string | null) => void;
  onClose: () => void;
}

/** Where the address of a link is typed. Its input has no name: it is no part of the sheet. */
export function LinkBox({ id, url, onSet, onClose }: Props) {
  const [error, setError] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  const input = () => box.current?.querySelector('input') ?? null;
  useEffect(() => input()?.select(), []);

  const set = () => {
    const address = readLink(input()?.value ?? '');
    if (address !== null) return onSet(address);
    setError(t.badLink);
    input()?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Enter' || event.target !== input()) return;
    event.preventDefault();
    set();
  };

  return (
    <div
      ref={box}
      className="rich-link"
      role="group"
      aria-label={t.tools.link}
      onKeyDown={press}
      onInput={(event) => event.stopPropagation()}
    >
      <TextField
        id={`${id}-adresse`}
        label={t.address}
        help={t.addressHelp}
        error={error && <span role="alert">{error}</span>}
        defaultValue={url.replace(/^mailto:/i, '')}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
      />
      <p className="actions">
        <Button onClick={set}>{t.setLink}</Button>
        {url !== '' && <Button onClick={() => onSet(null)}>{t.removeLink}</Button>}
        <Button onClick={onClose}>{t.cancel}</Button>
      </p>
    </div>
  );
}
