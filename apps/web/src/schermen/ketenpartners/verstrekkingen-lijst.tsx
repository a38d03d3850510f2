import { datumTekst, Keuzelijst, KnopKoppeling, Koppeling, StatusLabel, type Kolom } from '@navolgbaar/ui';
import type { Verstrekking } from '../../api/ketenpartners';
import { useHeeftRecht } from '../../api/ik';
import { adres } from '../../basis';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { Filterbalk, LijstTabel } from '../../delen/lijst-pagina';
import { Pagina } from '../../delen/pagina';
import { doorzendTeksten, verstrekTeksten as teksten } from '../../teksten/ketenpartners';
import { opties, waarden, woord } from '../../teksten/waarden';
import { categorieenTekst } from './labels';

const FILTERS = ['besluit'];

/** Every disclosure of data of people, and every refusal. */
export function VerstrekkingenLijst() {
  const leestInhoud = useHeeftRecht()('melding:lezen');
  const lijst = useLijst<Verstrekking>({
    sleutel: ['verstrekkingen'],
    filters: FILTERS,
    haal: haalBladzijde<Verstrekking>('/api/v1/verstrekkingen'),
  });
  const vraag = new URLSearchParams(lijst.filter).toString();
  return (
    <Pagina titel={teksten.titel} inleiding={teksten.inleiding} afdrukken>
      <Filterbalk key={vraag} namen={['besluit']} onFilter={lijst.zetFilter}>
        <Keuzelijst
          naam="besluit"
          label={teksten.filter.besluit}
          leeg={teksten.filter.alle}
          opties={opties(waarden.verstrekkingbesluit)}
          beginwaarde={lijst.filter['besluit']}
        />
      </Filterbalk>
      <KnopKoppeling
        href={`/api/v1/verstrekkingen/export?${vraag}`}
        soort="subtiel"
        pictogram="download"
        klein
      >
        {doorzendTeksten.exporteer}
      </KnopKoppeling>
      <LijstTabel
        lijst={lijst}
        bijschrift={teksten.bijschrift}
        kolommen={leestInhoud ? verstrekkolommen : verstrekkolommen.filter(({ id }) => id !== 'doel')}
        sleutel={(rij) => rij.id}
        leeg={teksten.leeg}
      />
    </Pagina>
  );
}

const { kolom } = teksten;

/** What it came from; who reads no content has no way to it. */
function plekVanBron({ meldingId, bron, bronId, doel }: Verstrekking): string | null {
  if (doel === null) return null;
  if (bron === 'bevinding' && bronId) return `/bevindingen/${bronId}`;
  if (bron === 'uitwisseling' && bronId) return `/uitwisselingen/${bronId}`;
  return meldingId && `/meldingen/${meldingId}`;
}

/** The columns of disclosures, in their list and in a melding. */
export const verstrekkolommen: readonly Kolom<Verstrekking>[] = [
  { id: 'op', kop: kolom.op, smal: true, cel: (rij) => datumTekst(rij.op, 'kort') },
  {
    id: 'kenmerk',
    kop: kolom.kenmerk,
    smal: true,
    cel: (rij) => {
      const plek = plekVanBron(rij);
      return plek ? <Koppeling href={adres(plek)}>{rij.kenmerk}</Koppeling> : rij.kenmerk;
    },
  },
  {
    id: 'ontvanger',
    kop: kolom.ontvanger,
    rijkop: true,
    cel: ({ ontvanger, bron }) =>
      ['zelf', 'bevinding', 'uitwisseling'].includes(bron)
        ? ontvanger
        : woord(waarden.partnersoort, ontvanger),
  },
  {
    id: 'besluit',
    kop: kolom.besluit,
    cel: ({ besluit }) => (
      <StatusLabel soort={besluit === 'verstrekt' ? 'actief' : 'rust'}>
        {woord(waarden.verstrekkingbesluit, besluit)}
      </StatusLabel>
    ),
  },
  { id: 'grondslag', kop: kolom.grondslag, cel: (rij) => rij.grondslag },
  { id: 'categorieen', kop: kolom.categorieen, cel: (rij) => categorieenTekst(rij.categorieen) },
  { id: 'doel', kop: kolom.doel, cel: (rij) => rij.doel },
];
