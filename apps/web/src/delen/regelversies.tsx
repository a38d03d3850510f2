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
import { gevraagd, type Veld, type Waarden } from './velden';

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

/** A number as people type it: `1,5`, `1.5` or `1.500` for fifteen hundred. */
export const getalVan = (tekst: unknown): number =>
  Number(
    String(tekst)
      .trim()
      .replace(/\.(?=\d{3}(\D|$))/g, '')
      .replace(',', '.'),
  );

/** A number as an answer to begin with: without dots, so that it reads back the same. */
export const getalInvoer = (getal: number | null | undefined): string =>
  getal === null || getal === undefined ? '' : String(getal).replace('.', ',');

/** A question for a number; the summary of faults says which one. */
export const getalveld = (veld: Omit<Veld, 'soort' | 'verplicht'>): Veld => ({
  ...veld,
  ...{ soort: 'tekst', verplicht: t.getalFout(veld.label) },
});

/**
 * Of the questions about the rules themselves (`regels.…`): which have no number, or none above zero where
 * that is asked.
 */
export function geenGetal(
  velden: readonly Veld[],
  waarden: Waarden,
  welk: 'boven-nul' | 'elk' = 'boven-nul',
): Record<string, string> {
  const past = (getal: number) => (welk === 'elk' ? !Number.isNaN(getal) : getal > 0);
  return Object.fromEntries(
    gevraagd(velden, waarden)
      .filter(({ naam }) => naam.startsWith('regels.') && !past(getalVan(waarden[naam])))
      .map(({ naam, label }) => [naam, (welk === 'elk' ? t.getalFout : t.bovenNul)(label)]),
  );
}
