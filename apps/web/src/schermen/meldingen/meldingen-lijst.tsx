import { datumTekst, Keuzelijst, KnopKoppeling, StatusLabel, Tabbladen, type Kolom } from '@navolgbaar/ui';
import { useHeeftRecht, useIk } from '../../api/ik';
import type { Meldingregel } from '../../api/meldingen';
import { adres } from '../../basis';
import { AanbiederKiezer } from '../../delen/aanbieder-kiezer';
import { dagVan } from '../../delen/dag';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { Filterbalk, LijstTabel } from '../../delen/lijst-pagina';
import {
  AanbiederKoppeling,
  Behandelaar,
  MeldingKoppeling,
  Meldingprioriteit,
  Meldingstatus,
  Soortlabel,
} from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { meldingTeksten as teksten } from '../../teksten/meldingen';
import { opties, waarden } from '../../teksten/waarden';

const FILTERS = ['status', 'soort', 'aanbiederId', 'behandelaarId'];
const statusOpties = [
  { waarde: 'alle', label: teksten.filter.alleStatussen },
  ...opties(waarden.meldingstatus),
];

/** The worklist of meldingen: what asks for work first, the newest on top. */
export function MeldingenLijst() {
  const heeftRecht = useHeeftRecht();
  const lijst = useLijst<Meldingregel>({
    sleutel: ['meldingen'],
    filters: FILTERS,
    haal: haalBladzijde<Meldingregel>('/api/v1/meldingen'),
  });
  return (
    <Pagina
      titel={teksten.titel}
      acties={
        heeftRecht('melding:registreren') && (
          <KnopKoppeling href={adres('/meldingen/nieuw')} soort="primair" pictogram="nieuw">
            {teksten.nieuw}
          </KnopKoppeling>
        )
      }
    >
      <Bladen lijst={lijst} />
      <Filterbalk
        key={JSON.stringify(lijst.filter)}
        namen={['aanbiederId', 'soort', 'status']}
        onFilter={lijst.zetFilter}
      >
        <AanbiederKiezer
          naam="aanbiederId"
          label={teksten.filter.aanbieder}
          uitleg={null}
          beginwaarde={lijst.filter['aanbiederId']}
        />
        <Keuzelijst
          naam="soort"
          label={teksten.filter.soort}
          leeg={teksten.filter.alleSoorten}
          opties={opties(waarden.meldingsoort)}
          beginwaarde={lijst.filter['soort']}
        />
        <Keuzelijst
          naam="status"
          label={teksten.filter.status}
          leeg={teksten.filter.openstaand}
          opties={statusOpties}
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
  const blad = (wijziging: { status: string | null; behandelaarId: string | null }) =>
    lijst.hrefMet(wijziging);
  return (
    <Tabbladen
      label={teksten.titel}
      tabbladen={[
        {
          label: teksten.tabbladen.openstaand,
          href: blad({ status: null, behandelaarId: null }),
          huidig: !mijn && status === undefined,
        },
        {
          label: teksten.tabbladen.mijn,
          href: blad({ status: null, behandelaarId: ik.id }),
          huidig: mijn,
        },
        {
          label: teksten.tabbladen.alle,
          href: blad({ status: 'alle', behandelaarId: null }),
          huidig: !mijn && status !== undefined,
        },
      ]}
    />
  );
}

const kolommen: readonly Kolom<Meldingregel>[] = [
  {
    id: 'nummer',
    kop: teksten.kolom.nummer,
    smal: true,
    rijkop: true,
    cel: (rij) => <MeldingKoppeling id={rij.id} nummer={rij.nummer} />,
  },
  {
    id: 'onderwerp',
    kop: teksten.kolom.onderwerp,
    cel: (rij) => (
      <>
        {rij.onderwerp}
        <span className="nav-onderregel nav-klein">
          <AanbiederKoppeling id={rij.aanbiederId} naam={rij.aanbiederNaam} />{' '}
          {rij.teLaatGemeld && <StatusLabel soort="fout">{teksten.teLaat}</StatusLabel>}
        </span>
      </>
    ),
  },
  { id: 'soort', kop: teksten.kolom.soort, cel: (rij) => <Soortlabel soort={rij.soort} /> },
  {
    id: 'prioriteit',
    kop: teksten.kolom.prioriteit,
    smal: true,
    cel: (rij) => <Meldingprioriteit soort={rij.soort} kleur={rij.kleur} kort />,
  },
  { id: 'status', kop: teksten.kolom.status, cel: (rij) => <Meldingstatus status={rij.status} /> },
  {
    id: 'ontvangen',
    kop: teksten.kolom.ontvangen,
    smal: true,
    cel: (rij) => <time dateTime={rij.ontvangenOp}>{datumTekst(dagVan(rij.ontvangenOp), 'kort')}</time>,
  },
  {
    id: 'behandelaar',
    kop: teksten.kolom.behandelaar,
    smal: true,
    cel: (rij) => <Behandelaar id={rij.behandelaarId} />,
  },
];
