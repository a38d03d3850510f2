import { Keuzelijst, KnopKoppeling, StatusLabel, Tabbladen, type Kolom } from '@navolgbaar/ui';
import { useHeeftRecht, useIk } from '../../api/ik';
import type { Zaakregel } from '../../api/zaken';
import { adres } from '../../basis';
import { AanbiederKiezer } from '../../delen/aanbieder-kiezer';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { Filterbalk, LijstTabel } from '../../delen/lijst-pagina';
import { AanbiederKoppeling, Behandelaar } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { Stand, TermijnCel, ZaakKoppeling } from '../../delen/zaak-labels';
import { nieuweZaakTeksten } from '../../teksten/nieuwe-zaak';
import { opties, woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { zakenTeksten as teksten } from '../../teksten/zaken';

const FILTERS = ['status', 'toezichtvorm', 'aanbiederId', 'behandelaarId'];
const faseOpties = [{ waarde: 'alle', label: teksten.filter.alleFasen }, ...opties(zaakwaarden.zaakstatus)];

/** The worklist of cases, with the term that comes first. */
export function ZakenLijst() {
  const heeftRecht = useHeeftRecht();
  const lijst = useLijst<Zaakregel>({
    sleutel: ['zaken'],
    filters: FILTERS,
    haal: haalBladzijde<Zaakregel>('/api/v1/zaken'),
  });
  return (
    <Pagina
      titel={teksten.titel}
      acties={
        heeftRecht('zaak:behandelen') && (
          <KnopKoppeling href={adres('/zaken/nieuw')} soort="primair" pictogram="nieuw">
            {nieuweZaakTeksten.titel}
          </KnopKoppeling>
        )
      }
    >
      <Bladen lijst={lijst} />
      <Filterbalk
        key={JSON.stringify(lijst.filter)}
        namen={['aanbiederId', 'toezichtvorm', 'status']}
        onFilter={lijst.zetFilter}
      >
        <AanbiederKiezer
          naam="aanbiederId"
          label={teksten.filter.aanbieder}
          uitleg={null}
          beginwaarde={lijst.filter['aanbiederId']}
        />
        <Keuzelijst
          naam="toezichtvorm"
          label={teksten.filter.vorm}
          leeg={teksten.filter.alleVormen}
          opties={opties(zaakwaarden.toezichtvorm)}
          beginwaarde={lijst.filter['toezichtvorm']}
        />
        <Keuzelijst
          naam="status"
          label={teksten.filter.fase}
          leeg={teksten.filter.open}
          opties={faseOpties}
          beginwaarde={lijst.filter['status']}
        />
      </Filterbalk>
      <LijstTabel
        lijst={lijst}
        bijschrift={teksten.bijschrift}
        kolommen={kolommen}
        sleutel={(rij) => rij.id}
        leeg={teksten.leeg}
      />
    </Pagina>
  );
}

function Bladen({ lijst }: { lijst: Pick<ReturnType<typeof useLijst>, 'filter' | 'hrefMet'> }) {
  const ik = useIk();
  const { status, behandelaarId } = lijst.filter;
  const mijn = behandelaarId !== undefined;
  const { openstaand, mijn: mijnWerk, alle } = teksten.tabbladen;
  return (
    <Tabbladen
      label={teksten.titel}
      tabbladen={[
        {
          label: openstaand,
          href: lijst.hrefMet({ status: null, behandelaarId: null }),
          huidig: !mijn && status === undefined,
        },
        { label: mijnWerk, href: lijst.hrefMet({ status: null, behandelaarId: ik.id }), huidig: mijn },
        {
          label: alle,
          href: lijst.hrefMet({ status: 'alle', behandelaarId: null }),
          huidig: !mijn && status !== undefined,
        },
      ]}
    />
  );
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
