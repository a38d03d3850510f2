import { datumTekst, Koppeling, StatusLabel, type Kolom } from '@navolgbaar/ui';
import type { Bevindingregel, Bewijsregel } from '../../api/bevindingen';
import type { Zaak } from '../../api/zaken';
import { adres } from '../../basis';
import { Stand } from '../../delen/zaak-labels';
import { bevindingTeksten, bewijsTeksten } from '../../teksten/bevindingen';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

const { kolom: b } = bewijsTeksten;
const { kolom: v } = bevindingTeksten;
// A number stays on one line.
const opsomming = (nummers: readonly string[]) =>
  nummers.length > 0 ? nummers.join(', ').replaceAll('-', '\u2011') : '–';

export const bewijskolommen: readonly Kolom<Bewijsregel>[] = [
  {
    id: 'nummer',
    kop: b.nummer,
    rijkop: true,
    smal: true,
    cel: ({ id, nummer }) => <Koppeling href={adres(`/bewijsstukken/${id}`)}>{nummer}</Koppeling>,
  },
  {
    id: 'omschrijving',
    kop: b.omschrijving,
    cel: ({ omschrijving, vim }) => (
      <>
        {omschrijving} {vim && <StatusLabel soort="waarschuwing">{bewijsTeksten.vim}</StatusLabel>}
      </>
    ),
  },
  { id: 'soort', kop: b.soort, cel: ({ soort }) => woord(zaakwaarden.bewijssoort, soort) },
  {
    id: 'verkregen',
    kop: b.verkregen,
    cel: ({ verkregenOp, verkregenVan }) =>
      `${datumTekst(verkregenOp, 'kort')} ${bewijsTeksten.verkregenVan(verkregenVan)}`,
  },
  { id: 'bevinding', kop: b.bevinding, cel: ({ bevindingen }) => opsomming(bevindingen) },
  { id: 'stand', kop: b.stand, cel: ({ status }) => <Stand lijst="bewijsstatus" code={status} /> },
];

/** With the provider where a case has several: else it says nothing. */
export function bevindingkolommenVan({
  aanbieders,
  aanbiederId,
  aanbiederNaam,
}: Zaak): readonly Kolom<Bevindingregel>[] {
  if (aanbieders.length === 0) return bevindingkolommen;
  const namen = new Map([
    [aanbiederId, aanbiederNaam],
    ...aanbieders.map((een) => [een.aanbiederId, een.aanbiederNaam] as const),
  ]);
  const [nummer, ...rest] = bevindingkolommen;
  return [
    ...(nummer ? [nummer] : []),
    { id: 'aanbieder', kop: v.aanbieder, cel: (rij) => namen.get(rij.aanbiederId) ?? '–' },
    ...rest,
  ];
}

export const bevindingkolommen: readonly Kolom<Bevindingregel>[] = [
  {
    id: 'nummer',
    kop: v.nummer,
    rijkop: true,
    cel: ({ id, nummer, volgnummer }) => (
      <>
        <Koppeling href={adres(`/bevindingen/${id}`)}>{nummer}</Koppeling>
        {volgnummer > 1 && (
          <span className="nav-onderregel nav-zacht nav-klein">{bevindingTeksten.versie(volgnummer)}</span>
        )}
      </>
    ),
  },
  { id: 'stelling', kop: v.stelling, cel: ({ stelling }) => stelling },
  { id: 'soort', kop: v.soort, cel: ({ soort }) => <Stand lijst="bevindingsoort" code={soort} /> },
  { id: 'bewijs', kop: v.bewijs, cel: ({ bewijs }) => opsomming(bewijs) },
  { id: 'stand', kop: v.stand, cel: ({ status }) => <Stand lijst="bevindingstatus" code={status} /> },
];
