import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { api, gelukt } from '../api/client';
import { useIk } from '../api/ik';
import { Kluis } from './kluis';
import { Apparaatkopieen, type Kopieen } from './kopieen';
import { zouVerliezen } from './open-werk';

/** `undefined` while the key is fetched, `null` where nothing can be kept. */
export const BewaringContext = createContext<Kopieen | null | undefined>(null);

/** The copies of the person of this page. */
export function useBewaring(): Kopieen | null | undefined {
  return useContext(BewaringContext);
}

/** Gives the forms a place for copies on this device, closed with the key of this person (ADR 0013). */
export function Bewaring({ children }: { children: ReactNode }) {
  const { id, organisatie } = useIk();
  const { data, isError } = useQuery({
    queryKey: ['kopiesleutels', id],
    queryFn: async () => gelukt(await api.GET('/api/v1/ik/kopiesleutels')),
    staleTime: Infinity,
    gcTime: Infinity,
  });
  const [kopieen, zetKopieen] = useState<Kopieen | null>();
  useEffect(() => {
    if (isError) zetKopieen(null);
    if (!data) return;
    const wie = `${organisatie.id}/${id ?? ''}`;
    Kluis.maak(data.sleutels)
      .then((kluis) => Apparaatkopieen.maak(localStorage, kluis, wie))
      // No storage or no cryptography here: the forms say that nothing is kept.
      .then(zetKopieen, () => zetKopieen(null));
  }, [data, isError, id, organisatie.id]);
  useEffect(() => {
    const bijWeggaan = (gebeurtenis: BeforeUnloadEvent) => {
      if (zouVerliezen()) gebeurtenis.preventDefault();
    };
    window.addEventListener('beforeunload', bijWeggaan);
    return () => window.removeEventListener('beforeunload', bijWeggaan);
  }, []);
  return <BewaringContext value={kopieen}>{children}</BewaringContext>;
}
