import { datumTekst, KnopKoppeling, StatusLabel } from '@navolgbaar/ui';
import { useHeeftRecht, useVandaag } from '../../api/ik';
import type { Zaakregel } from '../../api/zaken';
import { adres } from '../../basis';
import { dagVan } from '../../delen/dag';
import { AanbiederKoppeling, Behandelaar } from '../../delen/melding-labels';
import type { Lijstkolom } from '../../delen/weergave';
import { Werklijst, type Lijstdefinitie } from '../../delen/werklijst';
import type { Filterkeuze } from '../../delen/werklijst-filter';
import { SamenloopLabels, Fase, TermijnCel, ZaakKoppeling } from '../../delen/zaak-labels';
import { Veiligheidsteken } from '../../delen/veiligheid';
import { meldingTeksten } from '../../teksten/meldingen';
import { nieuweZaakTeksten } from '../../teksten/nieuwe-zaak';
import { opties, waarden, woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { zakenTeksten as teksten } from '../../teksten/zaken';

const KEUZES: readonly Filterkeuze[] = [
  {
    naam: 'toezichtvorm',
    label: teksten.filter.vorm,
    leeg: teksten.filter.alleVormen,
    opties: opties(zaakwaarden.toezichtvorm),
  },
  {
    naam: 'status',
    label: teksten.filter.fase,
    leeg: teksten.filter.open,
    opties: [{ waarde: 'alle', label: teksten.filter.alleFasen }, ...opties(zaakwaarden.zaakstatus)],
  },
];

const kolommen: readonly Lijstkolom<Zaakregel>[] = [
  {
    id: 'nummer',
    kop: teksten.kolom.nummer,
    smal: true,
    rijkop: true,
    cel: (rij) => <ZaakKoppeling id={rij.id} nummer={rij.nummer} />,
  },
  {
    id: 'onderwerp',
    kop: teksten.kolom.onderwerp,
    cel: (rij) => (
      <span className="nav-labels">
        {rij.onderwerp}
        <Veiligheidsteken plek={{ zaakId: rij.id }} />
        {rij.gevoelig && <StatusLabel soort="waarschuwing">{teksten.gevoelig}</StatusLabel>}
        <SamenloopLabels samenloop={rij.samenloop} />
        {rij.besloten && <StatusLabel soort="rust">{teksten.besloten}</StatusLabel>}
      </span>
    ),
  },
  {
    id: 'aanbieder',
    kop: teksten.kolom.aanbieder,
    cel: (rij) => <AanbiederKoppeling id={rij.aanbiederId} naam={rij.aanbiederNaam} />,
  },
  { id: 'vorm', kop: teksten.kolom.vorm, cel: (rij) => woord(zaakwaarden.toezichtvorm, rij.toezichtvorm) },
  {
    id: 'fase',
    kop: teksten.kolom.fase,
    cel: (rij) => (
      <span className="nav-labels">
        <Fase zaak={rij} />
      </span>
    ),
  },
  {
    id: 'termijn',
    kop: teksten.kolom.termijn,
    cel: (rij) => (
      <TermijnCel
        uiterlijk={rij.volgendeTermijn}
        open={rij.volgendeTermijn !== null}
        opgeschortOp={rij.volgendeTermijnOpgeschortOp}
      />
    ),
  },
  {
    id: 'behandelaar',
    kop: teksten.kolom.behandelaar,
    cel: (rij) => <Behandelaar id={rij.behandelaarId} />,
  },
  {
    id: 'geopend',
    kop: teksten.kolom.geopend,
    extra: true,
    smal: true,
    cel: (rij) => <time dateTime={rij.geopendOp}>{datumTekst(dagVan(rij.geopendOp), 'kort')}</time>,
  },
  { id: 'wet', kop: meldingTeksten.kolom.wet, extra: true, cel: (rij) => woord(waarden.wet, rij.wet) },
  {
    id: 'domein',
    kop: meldingTeksten.kolom.domein,
    extra: true,
    cel: (rij) => woord(waarden.domein, rij.domein),
  },
];

const ZAKEN: Lijstdefinitie<Zaakregel> = {
  naam: 'zaken',
  titel: teksten.titel,
  pad: '/api/v1/zaken',
  bladen: ['mijn', 'team', 'niemand', 'teLaat'],
  keuzes: KEUZES,
  sortering: {
    sleutels: [
      { sleutel: 'geopend', kolom: 'geopend', soort: 'dag', label: teksten.kolom.geopend },
      { sleutel: 'aanbieder', kolom: 'aanbieder', soort: 'naam', label: teksten.kolom.aanbieder },
    ],
    standaard: () => '-geopend',
    vastOp: 'teLaat',
  },
  bijschrift: teksten.bijschrift,
  kolommen,
  sleutel: (rij) => rij.id,
  leeg: teksten.leeg,
  bulk: { pad: '/api/v1/zaken/_wijzig', recht: 'zaak:behandelen', stuk: (rij) => rij },
};

/** The worklist of cases, with the term that comes first. */
export function ZakenLijst() {
  const heeftRecht = useHeeftRecht();
  const vandaag = useVandaag();
  return (
    <Werklijst
      lijst={ZAKEN}
      acties={
        heeftRecht('zaak:behandelen') && (
          <KnopKoppeling href={adres('/zaken/nieuw')} soort="primair" pictogram="nieuw">
            {nieuweZaakTeksten.titel}
          </KnopKoppeling>
        )
      }
      nadruk={(rij) => isTeLaat(rij, vandaag)}
    />
  );
}

function isTeLaat({ volgendeTermijn, volgendeTermijnOpgeschortOp }: Zaakregel, vandaag: string): boolean {
  return volgendeTermijn !== null && !volgendeTermijnOpgeschortOp && volgendeTermijn < vandaag;
}
