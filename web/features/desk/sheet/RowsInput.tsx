'use client';

import type { Label } from '@passerelles/content/shared';
import { useRef, useState, type ReactNode } from 'react';
import { locale } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import { Button } from '../../../ui/Button';
import { orderAfter } from './act-on-rows';
import { useError, useSheetForm } from './context';
import type { InputProps } from './inputs';
import { NeededMark } from './NeededMark';
import { idOf } from './place';
import { movesOf } from './places';
import { moved, type RowAct } from './rows';

const t = messages.desk.sheet;

interface Row {
  /** Identifies the row when it is moved, so that its inputs keep what is typed in them. */
  key: number;
  value: unknown;
}

/** The rows as they are shown, and what the buttons do to them. */
function useRows(values: readonly unknown[]) {
  const next = useRef(values.length);
  const [rows, setRows] = useState<Row[]>(() => values.map((value, key) => ({ key, value })));
  const act = (what: RowAct, at: number) => {
    if (what !== 'add') return setRows(moved(rows, what, at));
    setRows([...rows, { key: next.current, value: {} }]);
    next.current += 1;
  };
  return { rows, act };
}

interface Props extends InputProps {
  item: Label;
  /** The inputs of one row. */
  children: (name: string, value: unknown) => ReactNode;
}

/** A list of rows with buttons to add, remove and move; without a script each button sends the form, which comes back with it done. */
export function RowsInput({ name, part, value, item, children }: Props) {
  const { touch, moveRows } = useSheetForm();
  const { rows, act } = useRows((value as unknown[] | null) ?? []);
  const error = useError(name, false);
  const [said, setSaid] = useState('');
  const group = useRef<HTMLFieldSetElement>(null);
  const id = idOf(name);
  const title = (at: number) => `${item[locale]} ${at + 1}`;

  const press = (what: RowAct, at: number) => {
    act(what, at);
    moveRows(movesOf(name, orderAfter(what, at, rows.length)));
    touch();
    const to = what === 'up' ? at - 1 : what === 'down' ? at + 1 : what === 'add' ? rows.length : Math.max(at - 1, 0);
    setSaid(
      what === 'remove'
        ? t.rowRemoved(title(at))
        : what === 'add'
          ? t.rowAdded(title(to))
          : t.rowMoved(title(at), to + 1),
    );
    // The focus follows the row; once none is left it stays at the button that adds one.
    requestAnimationFrame(() => {
      const shown = group.current?.querySelectorAll<HTMLElement>(`:scope > .desk-row`);
      const row = shown?.[Math.min(to, shown.length - 1)];
      const first = what === 'add' ? 'input, select, textarea' : `button[data-act="${what}"]:not(:disabled), button`;
      (
        row?.querySelector<HTMLElement>(first) ?? group.current?.querySelector<HTMLElement>(':scope > .desk-add')
      )?.focus();
    });
  };

  const button = (what: RowAct, at: number, label: string, disabled = false) => (
    <button
      className="button small"
      type="submit"
      name="intent"
      value={`${what}:${name}.${at}`}
      data-act={what}
      disabled={disabled}
      onClick={(event) => {
        event.preventDefault();
        press(what, at);
      }}
    >
      {label}
      <span className="sr">
        {messages.common.colon}
        {title(at)}
      </span>
    </button>
  );

  return (
    <fieldset className="field desk-rows" id={id} ref={group} aria-describedby={error ? `${id}-erreur` : undefined}>
      <legend className="field-label">{part.label[locale]}</legend>
      <NeededMark name={name} />
      {part.help && <span className="field-help">{part.help[locale]}</span>}
      {error && (
        <span className="field-error" id={`${id}-erreur`}>
          {error}
        </span>
      )}
      {rows.map((row, at) => (
        <fieldset key={row.key} className="desk-row">
          <legend className="small quiet">{title(at)}</legend>
          <RowError name={`${name}.${at}`} />
          {children(`${name}.${at}`, row.value)}
          <p className="actions desk-row-acts">
            {button('up', at, t.rowUp, at === 0)}
            {button('down', at, t.rowDown, at === rows.length - 1)}
            {button('remove', at, t.rowRemove)}
          </p>
        </fieldset>
      ))}
      <Button
        type="submit"
        name="intent"
        value={`add:${name}`}
        className="button desk-add"
        onClick={(event) => {
          event.preventDefault();
          press('add', rows.length);
        }}
      >
        {t.addRow}
        {messages.common.colon}
        {item[locale].toLowerCase()}
      </Button>
      <span className="sr" role="status">
        {said}
      </span>
    </fieldset>
  );
}

/** A mistake that concerns a row as a whole: a speaker with neither name, role nor organisation. */
function RowError({ name }: { name: string }) {
  const error = useError(name, false);
  return error ? <span className="field-error">{error}</span> : null;
}
