import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Dialoog, Keuzelijst, Knop, Knoppen, Lijst, Melding } from '@navolgbaar/ui';
import { actieKoppen, nieuweSleutel } from '../api/client';
import { useIk } from '../api/ik';
import type { components } from '../api/schema';
import { stuur } from '../api/stuur';
import { FoutMelding } from '../schil/fout-scherm';
import { bulkTeksten as teksten } from '../teksten/weergaven';
import { useBehandelaars } from './gebruik-werklijst';
import type { useRijkeuze } from './gebruik-rijkeuze';
import { NIEMAND } from './werklijst-filter';

type Stuk = components['schemas']['StukRequest'];
type Uitkomst = components['schemas']['StukkenResponse']['resultaten'][number];

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

interface ToewijzenProps {
  aantal: number;
  open: boolean;
  onSluit: () => void;
  onKies: (behandelaarId: string | null) => void;
}

function Toewijzen({ aantal, open, onSluit, onKies }: ToewijzenProps) {
  const [wie, zetWie] = useState('');
  const [fout, zetFout] = useState<string>();
  // Who left gets no new work.
  const behandelaars = useBehandelaars().filter(({ waarde, actief }) => waarde !== NIEMAND && actief);
  const { titel, aan, fout: foutTekst, niemand, knop } = teksten.toewijzen;
  return (
    <Dialoog
      open={open}
      titel={titel(aantal)}
      onSluit={onSluit}
      acties={
        <Knop
          soort="primair"
          onClick={() => {
            if (wie === '') zetFout(foutTekst);
            else onKies(wie === NIEMAND ? null : wie);
          }}
        >
          {knop}
        </Knop>
      }
    >
      <Keuzelijst
        naam="toewijzenAan"
        label={aan}
        waarde={wie}
        onWaarde={(waarde) => {
          zetWie(waarde);
          zetFout(undefined);
        }}
        fout={fout}
        opties={[...behandelaars, { waarde: NIEMAND, label: niemand }]}
      />
    </Dialoog>
  );
}

interface UitslagProps {
  uit: readonly Uitkomst[];
  /** Where a piece gets its number from. */
  voor: readonly Kiesbaar[];
  ongedaan: (() => void) | undefined;
  onSluit: () => void;
}

function Uitslag({ uit, voor, ongedaan, onSluit }: UitslagProps) {
  const gedaan = uit.filter(({ uitkomst }) => uitkomst === 'gedaan').length;
  const niet = uit.filter(({ uitkomst }) => uitkomst !== 'gedaan');
  const nummer = (id: string) => voor.find((rij) => rij.id === id)?.nummer ?? '';
  const titel = [
    ...(gedaan > 0 ? [teksten.uit.gedaan(gedaan)] : []),
    ...(niet.length > 0 ? [teksten.uit.niet(niet.length)] : []),
  ].join(', ');
  return (
    <Melding
      soort={niet.length > 0 ? 'waarschuwing' : 'gelukt'}
      titel={titel}
      aankondigen
      acties={
        <>
          {ongedaan && gedaan > 0 && (
            <Knop klein pictogram="terug" onClick={ongedaan}>
              {teksten.uit.ongedaan}
            </Knop>
          )}
          <Knop klein soort="subtiel" onClick={onSluit}>
            {teksten.uit.sluit}
          </Knop>
        </>
      }
    >
      {niet.length > 0 && (
        <Lijst items={niet.map(({ id, reden }) => teksten.uit.regel(nummer(id), reden ?? ''))} />
      )}
    </Melding>
  );
}
