import {
  Aanname,
  datumTekst,
  Gegevenslijst,
  type Gegeven,
  Kaart,
  KnopKoppeling,
  StatusLabel,
} from '@navolgbaar/ui';
import { useHeeftRecht, useVandaag } from '../api/ik';
import { adres } from '../basis';
import { regelversieTeksten as teksten } from '../teksten/regelversies';
import type { Veld, Waarden } from './velden';

/** What every kind of rules has; the rules themselves are its own. */
interface Regelversie {
  id: string;
  nummer: number;
  status: string;
  geldigVanaf: string;
  bron: string;
  brondatum: string | null;
}

/** The version that holds on a day. */
export function geldendeVersie<V extends Regelversie>(versies: readonly V[], vandaag: string): V | undefined {
  return [...versies]
    .sort((a, b) => b.geldigVanaf.localeCompare(a.geldigVanaf) || b.nummer - a.nummer)
    .find(({ geldigVanaf }) => geldigVanaf <= vandaag);
}

/** To the form for a new version, for who may adopt one. */
export function NieuweVersieKnop({ recht, naar }: { recht: string; naar: string }) {
  return useHeeftRecht()(recht) ? (
    <KnopKoppeling href={adres(naar)} pictogram="nieuw">
      {teksten.nieuw}
    </KnopKoppeling>
  ) : null;
}

/** All versions, each with its rules, its document and whether it holds. */
export function Regelversies<V extends Regelversie>({
  versies,
  regels,
}: {
  versies: readonly V[];
  regels: (versie: V) => readonly Gegeven[];
}) {
  const vandaag = useVandaag();
  const geldend = geldendeVersie(versies, vandaag);
  return versies.map((versie) => {
    const geldt = versie.id === geldend?.id;
    const vast = versie.status === 'vastgesteld';
    const stand =
      versie.geldigVanaf > vandaag ? teksten.straks(datumTekst(versie.geldigVanaf)) : teksten.vroeger;
    return (
      <Kaart
        key={versie.id}
        titel={teksten.versie(versie.nummer)}
        id={`versie-${versie.nummer}`}
        nadruk={geldt}
        acties={<StatusLabel soort={geldt ? 'gelukt' : 'rust'}>{geldt ? teksten.geldt : stand}</StatusLabel>}
      >
        {!vast && <Aanname />}
        <Gegevenslijst
          gegevens={[
            ...regels(versie),
            { label: teksten.vanaf, waarde: vast && datumTekst(versie.geldigVanaf) },
            { label: vast ? teksten.bron : teksten.herkomst, waarde: versie.bron },
            { label: teksten.brondatum, waarde: versie.brondatum && datumTekst(versie.brondatum) },
          ]}
        />
      </Kaart>
    );
  });
}

const t = teksten.vaststellen;

/** With what a version is adopted, and from when on. */
export const versieVelden: readonly Veld[] = [
  {
    ...{ naam: 'geldigVanaf', soort: 'datum', label: t.geldigVanaf, verplicht: t.geldigVanafFout },
    dagen: 'vanaf-vandaag',
  },
  { naam: 'bron', soort: 'tekst', label: t.bron, verplicht: t.bronFout },
  {
    ...{ naam: 'brondatum', soort: 'datum', label: t.brondatum, verplicht: t.brondatumFout },
    dagen: 'tot-en-met-vandaag',
  },
];

/** A number as people type it: `1,5` or `1.5`. */
export const getalVan = (tekst: unknown): number => Number(String(tekst).trim().replace(',', '.'));

/** Which of these questions have no number above zero. */
export function geenGetal(waarden: Waarden, namen: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    namen.filter((naam) => !(getalVan(waarden[naam]) > 0)).map((naam) => [naam, t.getalFout]),
  );
}
