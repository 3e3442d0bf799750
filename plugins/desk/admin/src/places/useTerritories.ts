import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { territoriesAnswer, type TerritoryRef } from '../../../shared';

/** Territories by their name, when asked: null before the first time. */
export function useTerritories() {
  const { get } = useFetchClient();
  const [found, setFound] = useState<TerritoryRef[] | null>(null);
  return {
    found,
    async look(typed: string) {
      if (typed.trim() === '') return setFound(null);
      const { data } = await get<unknown>(`/desk/territories?q=${encodeURIComponent(typed.trim().slice(0, 100))}`);
      setFound(territoriesAnswer.parse(data).data);
    },
  };
}
