import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Knop, Knoppen } from '@navolgbaar/ui';
import { actieKoppen } from '../../api/client';
import { stuur } from '../../api/stuur';
import { type Kaderversie, kaderversieVraag } from '../../api/toetsingskaders';
import { useAankondiging } from '../../schil/aankondiging';
import { toetsingskaderTeksten } from '../../teksten/toetsingskaders';
import { ververs } from './kader';
import { plekVan, type Stap, verplaatst } from './volgorde';

const t = toetsingskaderTeksten.schrijven.volgorde;

interface Verplaatsing {
  code: string;
  stap: Stap;
}

const knopId = ({ code, stap }: Verplaatsing): string => `${stap < 0 ? 'omhoog' : 'omlaag'}-${code}`;

/**
 * Puts a norm one place further. Who presses again before the first is stored, is not held up: each waits its turn and goes on
 * from what the one before it made. What somebody else changed meanwhile is refused by its version, and then read again.
 */
export function useVerplaats({ id, inhoud }: Kaderversie) {
  const voorraad = useQueryClient();
  const kondigAan = useAankondiging();
  const terugNaar = useRef<string | null>(null);
  // The button moved along with its norm, and a browser takes the focus from what is moved.
  useEffect(() => {
    if (terugNaar.current !== null) document.getElementById(terugNaar.current)?.focus();
    terugNaar.current = null;
  }, [inhoud]);
  return useMutation({
    scope: { id: `volgorde-${id}` },
    mutationFn: async (wat: Verplaatsing) => {
      const { queryKey } = kaderversieVraag(id);
      const nu = voorraad.getQueryData(queryKey);
      const nieuw = nu && verplaatst(nu.inhoud, wat.code, wat.stap);
      if (!nieuw) return kondigAan(wat.stap < 0 ? t.eerste(wat.code) : t.laatste(wat.code));
      const koppen = actieKoppen({ versie: nu.versie });
      const versie = await stuur<Kaderversie>('/api/v1/kaderversies/{id}', { id }, nieuw, koppen, 'PUT');
      const { plaats, buren } = plekVan(versie.inhoud, wat.code);
      terugNaar.current = knopId(wat);
      voorraad.setQueryData(queryKey, versie);
      kondigAan(t.verplaatst(wat.code, plaats + 1, buren.length));
    },
    onError: () => Promise.all(ververs.map((queryKey) => voorraad.invalidateQueries({ queryKey }))),
  });
}

/** Up and down. At an end the button stays, and says why nothing moves. */
export function Volgordeknoppen({
  code,
  verplaats,
}: {
  code: string;
  verplaats: (wat: Verplaatsing) => void;
}) {
  const knop = (stap: Stap) => (
    <Knop
      id={knopId({ code, stap })}
      soort="subtiel"
      pictogram={stap < 0 ? 'op' : 'neer'}
      klein
      onClick={() => verplaats({ code, stap })}
    >
      {stap < 0 ? t.omhoog : t.omlaag}
      <span className="nav-verborgen">{toetsingskaderTeksten.schrijven.welk(code)}</span>
    </Knop>
  );
  return (
    <Knoppen>
      {knop(-1)}
      {knop(1)}
    </Knoppen>
  );
}
