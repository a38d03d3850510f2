import type { ReactNode } from 'react';
import {
  Bestandsveld,
  DataTabel,
  grootteTekst,
  Kaart,
  Knop,
  Knoppen,
  KnopKoppeling,
  type Kolom,
  Melding,
} from '@navolgbaar/ui';
import { adres } from '../basis';
import { FoutMelding } from '../schil/fout-scherm';
import { inleesTeksten as t } from '../teksten/inlezen';

/** What the server says of a line that it cannot read in. */
export interface Inleesfout {
  regel: number;
  kolom: string;
  reden: string;
}

interface BestandProps {
  bestand: File | null;
  uitleg: string;
  fout: string | undefined;
  /** As in `accept`: `.csv,.json`. */
  soorten: string;
  onKies: (bestand: File | null) => void;
}

/** The one file that is read in. */
export function Inleesbestand({ bestand, uitleg, fout, soorten, onKies }: BestandProps) {
  return (
    <Bestandsveld
      naam="bestand"
      label={t.bestand}
      uitleg={uitleg}
      fout={fout}
      soorten={soorten}
      een
      onKies={([gekozen]) => onKies(gekozen ?? null)}
      bestanden={
        bestand
          ? [
              {
                ...{ sleutel: bestand.name, naam: bestand.name, grootte: grootteTekst(bestand.size) },
                ...{ stand: { soort: 'neutraal', tekst: t.gekozen }, onVerwijder: () => onKies(null) },
              },
            ]
          : []
      }
    />
  );
}

interface ControleProps {
  controle: { data: { fouten: readonly unknown[] } | undefined; isPending: boolean };
  terug: string;
}

/** Checks the file; once that is right, reading it in comes first. */
export function Inleescontrole({ controle, terug }: ControleProps) {
  return (
    <Knoppen>
      <Knop
        type="submit"
        soort={controle.data?.fouten.length === 0 ? 'secundair' : 'primair'}
        bezig={controle.isPending}
      >
        {t.controleer}
      </Knop>
      <KnopKoppeling soort="subtiel" href={adres(terug)}>
        {t.annuleer}
      </KnopKoppeling>
    </Knoppen>
  );
}

interface UitkomstProps {
  fouten: readonly Inleesfout[];
  leesIn: { error: Error | null; isPending: boolean; mutate: (invoer: undefined) => void };
  /** What reading in would do. */
  children: ReactNode;
}

/** What the check said of a file, and when it is right the button that reads it in. */
export function Inleesuitkomst({ fouten, leesIn, children }: UitkomstProps) {
  if (fouten.length > 0)
    return (
      <>
        <Melding soort="fout" titel={t.fout(fouten.length)} aankondigen>
          {t.foutTekst}
        </Melding>
        <DataTabel
          bijschrift={t.fouten}
          rijen={fouten}
          sleutel={({ regel, kolom, reden }) => `${regel} ${kolom} ${reden}`}
          kolommen={kolommen}
        />
      </>
    );
  return (
    <Kaart titel={t.goed} id="uitkomst" nadruk>
      <div role="status">{children}</div>
      {leesIn.error && <FoutMelding fout={leesIn.error} />}
      <Knoppen>
        <Knop soort="primair" bezig={leesIn.isPending} onClick={() => leesIn.mutate(undefined)}>
          {t.leesIn}
        </Knop>
      </Knoppen>
    </Kaart>
  );
}

const kolommen: readonly Kolom<Inleesfout>[] = [
  { id: 'regel', kop: t.kolom.regel, rijkop: true, smal: true, cel: ({ regel }) => t.regel(regel) },
  // A column is named as a person would say it.
  { id: 'kolom', kop: t.kolom.kolom, cel: ({ kolom }) => kolom.replaceAll('_', ' ') },
  { id: 'reden', kop: t.kolom.reden, cel: ({ reden }) => reden },
];
