import {
  Alinea,
  DataTabel,
  datumTekst,
  Gegevenslijst,
  Kaart,
  KnopKoppeling,
  Knoppen,
  type Kolom,
  Kolommen,
  Koppeling,
  LegeStaat,
  Melding,
  momentTekst,
  Tabbladen,
} from '@navolgbaar/ui';
import { type Jaarplan, type Jaarplandetail } from '../../api/jaarplannen';
import { useHeeftRecht, useVandaag } from '../../api/ik';
import { adres } from '../../basis';
import { Behandelaar } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { jaarplanTeksten as teksten } from '../../teksten/jaarplan';
import { woord } from '../../teksten/waarden';
import { INSTELLING, JAARPLAN, MetJaarplannen, MetPlan, planpad, Planstand, vrijeJaren } from './kader';
import { Regellijst } from './regellijst';

const t = teksten.pagina;

/** The yearly plan: who is visited in which quarter, who is not, and what came of it. */
export function JaarplanPagina() {
  return (
    <MetJaarplannen>
      {(plan, alle) =>
        plan ? <MetPlan>{(detail) => <Plan plan={detail} alle={alle} />}</MetPlan> : <NogGeen alle={alle} />
      }
    </MetJaarplannen>
  );
}

const Jaren = ({ alle, jaar }: { alle: readonly Jaarplan[]; jaar: number | null }) => (
  <Tabbladen
    label={teksten.jaren}
    tabbladen={[...alle].reverse().map((plan) => ({
      ...{ label: String(plan.jaar), href: adres(planpad(plan.jaar)), huidig: plan.jaar === jaar },
    }))}
  />
);

function Nieuw({ alle }: { alle: readonly Jaarplan[] }) {
  const mag = useHeeftRecht()('jaarplan:maken');
  const vrij = vrijeJaren(alle, useVandaag());
  return mag && vrij.length > 0 ? (
    <KnopKoppeling href={adres(`${JAARPLAN}/nieuw`)} pictogram="nieuw">
      {teksten.nieuw}
    </KnopKoppeling>
  ) : null;
}

function NogGeen({ alle }: { alle: readonly Jaarplan[] }) {
  return (
    <Pagina
      titel={teksten.titel}
      inleiding={teksten.inleiding}
      acties={<Koppeling href={adres(INSTELLING)}>{teksten.instelling}</Koppeling>}
    >
      {alle.length > 0 && <Jaren alle={alle} jaar={null} />}
      <LegeStaat titel={teksten.leeg.titel} acties={<Nieuw alle={alle} />}>
        {teksten.leeg.tekst}
      </LegeStaat>
    </Pagina>
  );
}

function Plan({ plan, alle }: { plan: Jaarplandetail; alle: readonly Jaarplan[] }) {
  return (
    <Pagina
      titel={teksten.een(plan.jaar)}
      inleiding={teksten.inleiding}
      acties={
        <>
          <Planstand status={plan.status} />
          <Nieuw alle={alle} />
          <Koppeling href={adres(INSTELLING)}>{teksten.instelling}</Koppeling>
        </>
      }
      afdrukken
    >
      <Jaren alle={alle} jaar={plan.jaar} />
      <Kolommen
        hoofd={
          <>
            <NuKaart plan={plan} />
            <Kwartaalkaart plan={plan} />
          </>
        }
        zij={
          <>
            <CijferKaart plan={plan} />
            <GegevensKaart plan={plan} />
          </>
        }
      />
      <Regellijst key={plan.id} plan={plan} />
    </Pagina>
  );
}

/** Which quarters hold more than there is room for. */
const teVol = ({ cijfers }: Jaarplandetail): string =>
  cijfers.kwartalen
    .filter(({ ingedeeld, capaciteit }) => ingedeeld > capaciteit)
    .map(
      ({ kwartaal, ingedeeld, capaciteit }) =>
        `${teksten.kort(kwartaal)} ${t.vanAlle(ingedeeld, capaciteit)}`,
    )
    .join(', ');

function NuKaart({ plan }: { plan: Jaarplandetail }) {
  const { jaar, status, handelingen, cijfers } = plan;
  const nieuw = cijfers.aanbieders - cijfers.overwogen;
  const vol = status === 'afgesloten' ? '' : teVol(plan);
  return (
    <Kaart titel={t.watNu} id="wat-nu" nadruk>
      <Alinea>{woord(t.nu, status)}</Alinea>
      {nieuw > 0 && (
        <Melding soort="waarschuwing">
          {t.nietOverwogen(nieuw)} {status === 'concept' && t.nietOverwogenConcept}{' '}
          <Koppeling href={adres(`${planpad(jaar)}?stand=niet_overwogen`)}>{t.bekijk}</Koppeling>
        </Melding>
      )}
      {!plan.allesZichtbaar && status !== 'afgesloten' && (
        <Melding soort="waarschuwing">{t.onvolledig}</Melding>
      )}
      {vol && <Melding soort="waarschuwing">{t.teVol(vol)}</Melding>}
      <Knoppen>
        {handelingen.includes('stelVast') && nieuw === 0 && (
          <KnopKoppeling soort="primair" href={adres(`${planpad(jaar)}/vaststellen`)}>
            {t.stelVast}
          </KnopKoppeling>
        )}
        {handelingen.includes('herbereken') && (
          <KnopKoppeling
            soort={nieuw > 0 ? 'primair' : 'secundair'}
            href={adres(`${planpad(jaar)}/herberekenen`)}
          >
            {t.herbereken}
          </KnopKoppeling>
        )}
        {handelingen.includes('sluitAf') && (
          <KnopKoppeling href={adres(`${planpad(jaar)}/afsluiten`)}>{t.sluitAf}</KnopKoppeling>
        )}
      </Knoppen>
    </Kaart>
  );
}

type Kwartaal = Jaarplandetail['cijfers']['kwartalen'][number];
const TELKOLOMMEN = {
  ruimte: 'capaciteit',
  voorgesteld: 'voorgesteld',
  ingedeeld: 'ingedeeld',
  gepland: 'gepland',
  gedaan: 'gedaan',
  teLaat: 'teLaat',
} as const satisfies Partial<Record<keyof typeof t.kolom, keyof Kwartaal>>;
const KWARTAALKOLOMMEN: readonly Kolom<Kwartaal>[] = [
  { id: 'kwartaal', kop: t.kolom.kwartaal, rijkop: true, cel: ({ kwartaal }) => teksten.kwartaal(kwartaal) },
  ...(Object.keys(TELKOLOMMEN) as (keyof typeof TELKOLOMMEN)[]).map((id): Kolom<Kwartaal> => ({
    ...{ id, kop: t.kolom[id], uitlijning: 'eind', smal: true },
    cel: (kwartaal) => kwartaal[TELKOLOMMEN[id]],
  })),
];

const Kwartaalkaart = ({ plan }: { plan: Jaarplandetail }) => (
  <Kaart titel={t.perKwartaal} id="per-kwartaal">
    <DataTabel
      bijschrift={t.perKwartaalBijschrift}
      rijen={plan.cijfers.kwartalen}
      sleutel={({ kwartaal }) => String(kwartaal)}
      kolommen={KWARTAALKOLOMMEN}
      leeg={null}
    />
  </Kaart>
);

/** A number that leads to the lines it counts. */
const Getal = ({ jaar, aantal, filter }: { jaar: number; aantal: number; filter: string }) =>
  aantal > 0 ? <Koppeling href={adres(`${planpad(jaar)}?${filter}`)}>{aantal}</Koppeling> : <>{aantal}</>;

/** How many were considered, and what was decided and happened otherwise. */
export function CijferKaart({ plan: { jaar, cijfers } }: { plan: Jaarplandetail }) {
  return (
    <Kaart titel={t.cijfers} id="cijfers">
      <Gegevenslijst
        gegevens={[
          { label: t.overwogen, waarde: t.vanAlle(cijfers.overwogen, cijfers.aanbieders) },
          {
            label: t.nietDitJaar,
            waarde: <Getal jaar={jaar} aantal={cijfers.nietDitJaar} filter="kwartaal=geen" />,
          },
          { label: t.anders, waarde: <Getal jaar={jaar} aantal={cijfers.anders} filter="anders=besluit" /> },
          {
            label: t.afwijkingen,
            waarde: <Getal jaar={jaar} aantal={cijfers.afwijkingen} filter="anders=afwijking" />,
          },
          { label: t.hercontroles, waarde: String(cijfers.hercontroles) },
          { label: t.andereBezoeken, waarde: String(cijfers.andereBezoeken) },
        ]}
      />
    </Kaart>
  );
}

/** When, and by whom. */
const Door = ({ op, door }: { op: string; door: string | null }) => (
  <>
    {momentTekst(op)}
    {door && (
      <>
        , <Behandelaar id={door} />
      </>
    )}
  </>
);

function GegevensKaart({ plan }: { plan: Jaarplandetail }) {
  const { toelichting, besluit, evaluatie, gemaaktOp, gemaaktDoor, peildatum } = plan;
  const { vastgesteldOp, vastgesteldDoor, afgeslotenOp, afgeslotenDoor } = plan;
  const { instellingversie, risicoversie } = plan;
  return (
    <Kaart titel={t.gegevens} id="gegevens">
      <Gegevenslijst
        gegevens={[
          { label: t.gemaakt, waarde: <Door op={gemaaktOp} door={gemaaktDoor} /> },
          { label: t.grondslag, waarde: t.rust(datumTekst(peildatum), instellingversie, risicoversie) },
          {
            label: t.vastgesteld,
            waarde: vastgesteldOp && <Door op={vastgesteldOp} door={vastgesteldDoor} />,
          },
          { label: t.toelichting, waarde: toelichting },
          { label: t.besluit, waarde: besluit },
          { label: t.afgesloten, waarde: afgeslotenOp && <Door op={afgeslotenOp} door={afgeslotenDoor} /> },
          { label: t.evaluatie, waarde: evaluatie },
        ]}
      />
    </Kaart>
  );
}
