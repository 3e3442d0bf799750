'use client';

import { useEffect, useRef, useState } from 'react';
import type { Findable, Ref } from './refs';
import type { Found } from './sheet-state';

const addresses: Record<Findable, string> = {
  territory: 'territoires',
  actor: 'acteurs',
  practice: 'fiches',
  'meeting-report': 'comptes-rendus',
};

async function search(target: Findable, typed: string): Promise<Ref[]> {
  const response = await fetch(`/espace/recherche/${addresses[target]}?q=${encodeURIComponent(typed)}`);
  return response.ok ? ((await response.json()) as Ref[]) : [];
}

/** Proposals while one types, a little after the last key. */
export function useProposals(target: Findable, start: Found | undefined, first = start?.typed ?? '') {
  const [found, setFound] = useState(start);
  const [typed, setTyped] = useState(first);
  const asked = useRef(first);
  const look = async (words: string) => {
    asked.current = words;
    const refs = words === '' ? [] : await search(target, words).catch(() => []);
    if (asked.current === words) setFound({ typed: words, refs });
  };
  /** A chosen name is not searched again. */
  const settle = (words: string) => {
    asked.current = words;
    setTyped(words);
    setFound(undefined);
  };
  useEffect(() => {
    if (typed.trim().length < 2 || typed.trim() === asked.current) return;
    const timer = setTimeout(() => void look(typed.trim()), 300);
    return () => clearTimeout(timer);
  });
  return { found, typed, setTyped, look, settle };
}
