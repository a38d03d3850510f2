import { KnopKoppeling, StatusLabel, type Kolom } from '@navolgbaar/ui';
import { useHeeftRecht, useVandaag } from '../../api/ik';
import type { Zaakregel } from '../../api/zaken';
import { adres } from '../../basis';
import { AanbiederKoppeling, Behandelaar } from '../../delen/melding-labels';
import { Werklijst } from '../../delen/werklijst';
import type { Blad, Filterkeuze } from '../../delen/werklijst-filter';
import { Stand, TermijnCel, ZaakKoppeling } from '../../delen/zaak-labels';
import { nieuweZaakTeksten } from '../../teksten/nieuwe-zaak';
import { opties, woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { zakenTeksten as teksten } from '../../teksten/zaken';

const BLADEN: readonly Blad[] = ['mijn', 'team', 'niemand', 'teLaat'];

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

/** The worklist of cases, with the term that comes first. */
export function ZakenLijst() {
  const heeftRecht = useHeeftRecht();
  const vandaag = useVandaag();
  return (
    <Werklijst<Zaakregel>
      titel={teksten.titel}
      acties={
        heeftRecht('zaak:behandelen') && (
          <KnopKoppeling href={adres('/zaken/nieuw')} soort="primair" pictogram="nieuw">
            {nieuweZaakTeksten.titel}
          </KnopKoppeling>
        )
      }
      pad="/api/v1/zaken"
      bladen={BLADEN}
      keuzes={KEUZES}
      bijschrift={teksten.bijschrift}
      kolommen={kolommen}
      sleutel={(rij) => rij.id}
      nadruk={(rij) => isTeLaat(rij, vandaag)}
      leeg={teksten.leeg}
    />
  );
}

function isTeLaat({ volgendeTermijn, volgendeTermijnOpgeschortOp }: Zaakregel, vandaag: string): boolean {
  return volgendeTermijn !== null && !volgendeTermijnOpgeschortOp && volgendeTermijn < vandaag;
}

const kolommen: readonly Kolom<Zaakregel>[] = [
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
        {rij.gevoelig && <StatusLabel soort="waarschuwing">{teksten.gevoelig}</StatusLabel>}
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
        <Stand lijst="zaakstatus" code={rij.status} />
        {rij.status === 'afgesloten' && rij.openMonitoring && (
          <StatusLabel soort="actief">{teksten.monitoring}</StatusLabel>
        )}
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
];
