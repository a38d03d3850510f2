import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Knop, Knoppen } from '@navolgbaar/ui';
import { actieKoppen, nieuweSleutel } from '../api/client';
import { useIk } from '../api/ik';
import type { components } from '../api/schema';
import { stuur } from '../api/stuur';
import { FoutMelding } from '../schil/fout-scherm';
import { bulkTeksten as teksten } from '../teksten/weergaven';
import { Toewijzen } from './bulk-toewijzen';
import { Uitslag, type Uitkomst } from './bulk-uitslag';
import type { useRijkeuze } from './gebruik-rijkeuze';

type Stuk = components['schemas']['StukRequest'];

/** What an act on many needs to know of each row. */
export interface Kiesbaar {
  readonly id: string;
  readonly nummer: string;
  readonly versie: number;
  readonly behandelaarId: string | null;
  readonly gevoelig: boolean;
}

export interface Bulk<R> {
  readonly stuk: (rij: R) => Kiesbaar;
  /** Where the acts go. */
  readonly pad: '/api/v1/meldingen/_wijzig' | '/api/v1/zaken/_wijzig';
  /** The right to do it. */
  readonly recht: string;
}

interface Opdracht {
  readonly stukken: readonly Stuk[];
  readonly voor: readonly Kiesbaar[];
  readonly sleutel: string;
}

interface BulkbalkProps<R> {
  bulk: Bulk<R>;
  /** The key of the list in the cache. */
  naam: string;
  rijen: readonly R[];
  keuze: ReturnType<typeof useRijkeuze>;
}

/** Does something with all chosen rows, and says of each how it went. */
export function Bulkbalk<R>({ bulk, naam, rijen, keuze }: BulkbalkProps<R>) {
  const ik = useIk();
  const voorraad = useQueryClient();
  const [vraagt, zetVraagt] = useState(false);
  const balk = useRef<HTMLDivElement>(null);
  const werk = useMutation({
    mutationFn: async ({ stukken, sleutel }: Opdracht) => {
      const koppen = actieKoppen({ sleutel });
      return (await stuur<{ resultaten: Uitkomst[] }>(bulk.pad, {}, { stukken }, koppen)).resultaten;
    },
    // Also after a failure: some of it may have been done.
    onSettled: () => voorraad.invalidateQueries({ queryKey: [naam] }),
    onSuccess: () => {
      keuze.kiesNiets();
      // The button that was pressed goes away with the choice.
      balk.current?.focus();
    },
  });
  const stukken = rijen.map(bulk.stuk);
  const gekozen = stukken.filter(({ id }) => keuze.gekozen.has(id));
  const doe = (wijziging: Pick<Stuk, 'behandelaarId' | 'gevoelig'>) =>
    werk.mutate({
      stukken: gekozen.map(({ id, versie }) => ({ id, versie, ...wijziging })),
      voor: gekozen,
      sleutel: nieuweSleutel(),
    });
  const maakOngedaan = ({ stukken, voor }: Opdracht, uit: readonly Uitkomst[]) => {
    const terug = uit.flatMap(({ id, versie }): Stuk[] => {
      const [oud, stuk] = [voor.find((rij) => rij.id === id), stukken.find((een) => een.id === id)];
      if (!oud || !stuk || versie === null) return [];
      return [
        stuk.behandelaarId === undefined
          ? { id, versie, gevoelig: oud.gevoelig }
          : { id, versie, behandelaarId: oud.behandelaarId },
      ];
    });
    werk.mutate({ stukken: terug, voor: [], sleutel: nieuweSleutel() });
  };
  return (
    <div ref={balk} role="group" aria-label={teksten.label} tabIndex={-1} className="nav-bulk">
      {werk.isError && (
        // The same key: what was done is not done again.
        <FoutMelding fout={werk.error} opnieuw={() => werk.mutate(werk.variables)} />
      )}
      {werk.isSuccess && (
        <Uitslag
          uit={werk.data}
          voor={[...werk.variables.voor, ...stukken]}
          onSluit={werk.reset}
          ongedaan={
            werk.variables.voor.length > 0 ? () => maakOngedaan(werk.variables, werk.data) : undefined
          }
        />
      )}
      <div className="nav-bulk__rij">
        <label className="nav-bulk__alles">
          <input
            type="checkbox"
            className="utrecht-checkbox utrecht-checkbox--html-input nav-vakje"
            checked={keuze.allesGekozen}
            ref={(vak) => {
              if (vak) vak.indeterminate = keuze.gekozen.size > 0 && !keuze.allesGekozen;
            }}
            onChange={({ target }) => keuze.kiesAlles(target.checked)}
          />
          {teksten.alles}
        </label>
        <span role="status" className="nav-zacht">
          {keuze.gekozen.size > 0 && teksten.aantal(keuze.gekozen.size)}
        </span>
        {keuze.gekozen.size > 0 && (
          <Knoppen>
            <Knop
              klein
              pictogram="mensen"
              data-toets="a"
              bezig={werk.isPending}
              onClick={() => zetVraagt(true)}
            >
              {teksten.wijsToe}
            </Knop>
            {ik.id && (
              <Knop klein pictogram="mens" onClick={() => doe({ behandelaarId: ik.id })}>
                {teksten.aanMij}
              </Knop>
            )}
            <Knop klein pictogram="slot" onClick={() => doe({ gevoelig: true })}>
              {teksten.gevoelig}
            </Knop>
          </Knoppen>
        )}
      </div>
      <Toewijzen
        aantal={gekozen.length}
        open={vraagt}
        onSluit={() => zetVraagt(false)}
        onKies={(behandelaarId) => {
          zetVraagt(false);
          doe({ behandelaarId });
        }}
      />
    </div>
  );
}
