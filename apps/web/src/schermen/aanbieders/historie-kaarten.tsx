import {
  Alinea,
  DataTabel,
  datumTekst,
  Kaart,
  Koppeling,
  Prioriteit,
  StatusLabel,
  type Kolom,
} from '@navolgbaar/ui';
import type { Aanbiederbeeld } from '../../api/aanbieders';
import { useHeeftRecht } from '../../api/ik';
import { adres } from '../../basis';
import { dagVan } from '../../delen/dag';
import {
  alsKleur,
  Behandelaar,
  Geen,
  MeldingKoppeling,
  Soortlabel,
  volgtProtocol,
} from '../../delen/melding-labels';
import { opdrachtOpen } from '../../delen/opdracht-stand';
import { Fase, Stand, TermijnCel, ZaakKoppeling } from '../../delen/zaak-labels';
import { beeldTeksten } from '../../teksten/aanbiederbeeld';
import { waarden, woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { bezoekkolommen } from '../bezoeken/bezoekkolommen';

type Deel<N extends 'meldingen' | 'zaken' | 'bezoeken' | 'opdrachten' | 'maatregelen' | 'rapporten'> =
  NonNullable<Aanbiederbeeld[N]>;
type Melding = Deel<'meldingen'>['regels'][number];
type Zaak = Deel<'zaken'>['regels'][number];
type Bezoek = Deel<'bezoeken'>['regels'][number];
type Opdracht = Deel<'opdrachten'>['regels'][number];
type Maatregel = Deel<'maatregelen'>['regels'][number];
type Rapport = Deel<'rapporten'>['regels'][number];

const { meldingen, zaken, bezoeken, opdrachten, maatregelen, rapporten, meer } = beeldTeksten;
const kort = (dag: string) => datumTekst(dag, 'kort');

interface HistorieProps<R> {
  id: string;
  teksten: { titel: string; tabel: string; leeg: string };
  deel: { regels: readonly R[]; meer: boolean } | null;
  kolommen: readonly Kolom<R>[];
  sleutel: (rij: R) => string;
  /** The same list in full. */
  alles: { href: string; label: string };
}

/** The newest of one list, with the way to all of it; nothing for who has no right to that list. */
function Historie<R>({ id, teksten, deel, kolommen, sleutel, alles }: HistorieProps<R>) {
  if (!deel) return null;
  return (
    <Kaart titel={teksten.titel} id={id}>
      <DataTabel
        bijschrift={teksten.tabel}
        rijen={deel.regels}
        sleutel={sleutel}
        leeg={<Alinea>{teksten.leeg}</Alinea>}
        kolommen={kolommen}
      />
      {deel.meer && (
        <p className="nav-alinea">
          <Koppeling href={alles.href}>{alles.label}</Koppeling>
        </p>
      )}
    </Kaart>
  );
}

/** What happened here, newest first, in the order of the work. */
export function HistorieKaarten({ beeld, aanbiederId }: { beeld: Aanbiederbeeld; aanbiederId: string }) {
  const lijst = (pad: string, status?: string) =>
    adres(`/${pad}?${new URLSearchParams({ ...(status ? { status } : {}), aanbiederId }).toString()}`);
  return (
    <>
      <Historie
        id="meldingen"
        teksten={meldingen}
        deel={beeld.meldingen}
        sleutel={(rij) => rij.id}
        kolommen={meldingkolommen}
        alles={{ href: lijst('meldingen', 'alle'), label: meer.meldingen }}
      />
      <Historie
        id="zaken"
        teksten={zaken}
        deel={beeld.zaken}
        sleutel={(rij) => rij.id}
        kolommen={zaakkolommen}
        alles={{ href: lijst('zaken', 'alle'), label: meer.zaken }}
      />
      <Historie<Bezoek>
        id="bezoeken"
        teksten={bezoeken}
        deel={beeld.bezoeken}
        sleutel={(rij) => rij.id}
        kolommen={bezoekkolommen.filter(({ id }) => id !== 'aanbieder')}
        alles={{ href: lijst('bezoeken', 'alle'), label: meer.bezoeken }}
      />
      <Historie
        id="opdrachten"
        teksten={opdrachten}
        deel={beeld.opdrachten}
        sleutel={(rij) => rij.id}
        kolommen={opdrachtkolommen}
        alles={{ href: lijst('opdrachten', 'alle'), label: meer.opdrachten }}
      />
      <Historie
        id="maatregelen"
        teksten={maatregelen}
        deel={beeld.maatregelen}
        sleutel={(rij) => rij.id}
        kolommen={maatregelkolommen}
        alles={{ href: lijst('maatregelen', 'alle'), label: beeldTeksten.meerMaatregelen }}
      />
      <Historie
        id="rapporten"
        teksten={rapporten}
        deel={beeld.rapporten}
        sleutel={(rij) => rij.rapport.id}
        kolommen={rapportkolommen}
        alles={{ href: lijst('rapporten'), label: beeldTeksten.meerRapporten }}
      />
    </>
  );
}

const meldingkolommen: readonly Kolom<Melding>[] = [
  {
    id: 'nummer',
    kop: meldingen.kolom.nummer,
    rijkop: true,
    smal: true,
    cel: (rij) => (
      <>
        <MeldingKoppeling id={rij.id} nummer={rij.nummer} />
        <span className="nav-onderregel nav-klein nav-gewoon">{kort(dagVan(rij.ontvangenOp))}</span>
      </>
    ),
  },
  {
    id: 'onderwerp',
    kop: meldingen.kolom.onderwerp,
    cel: (rij) => (
      <>
        {rij.onderwerp}
        <span className="nav-onderregel nav-labels">
          <Soortlabel soort={rij.soort} />
          {rij.teLaatGemeld && <StatusLabel soort="waarschuwing">{meldingen.teLaat}</StatusLabel>}
        </span>
      </>
    ),
  },
  { id: 'weging', kop: meldingen.kolom.weging, cel: (rij) => <WegingToen rij={rij} /> },
  { id: 'besluit', kop: meldingen.kolom.besluit, cel: (rij) => <BesluitToen rij={rij} /> },
];

/** The colours as they were given, newest first; none is computed again. */
function WegingToen({ rij }: { rij: Melding }) {
  if (rij.wegingen.length === 0)
    return <Geen tekst={volgtProtocol(rij.soort) ? meldingen.nvt : meldingen.nietGewogen} />;
  return rij.wegingen.map((weging, plaats) => (
    <span key={weging.id} className={plaats > 0 ? 'nav-onderregel' : undefined}>
      {plaats > 0 && <span className="nav-klein">{meldingen.eerder} </span>}
      <Prioriteit kleur={alsKleur(weging.kleur)} aanname={weging.matrixAanname} />
      <span className="nav-onderregel nav-klein">
        {meldingen.matrix(weging.matrixversie, kort(dagVan(weging.vastgesteldOp)))}
      </span>
    </span>
  ));
}

function BesluitToen({ rij }: { rij: Melding }) {
  const besluiten = rij.wegingen.flatMap(({ id, besluit }) => (besluit ? [{ id, ...besluit }] : []));
  if (besluiten.length === 0)
    return <Geen tekst={volgtProtocol(rij.soort) ? meldingen.nvt : meldingen.geenBesluit} />;
  return besluiten.map(({ id, besluit, actie, aanZet, werkoverlegOp }, plaats) => (
    <span key={id} className={plaats > 0 ? 'nav-onderregel' : undefined}>
      {woord(waarden.besluit, besluit)}
      {actie && `: ${woord(waarden.actie, actie).toLowerCase()}`}
      <span className="nav-onderregel nav-klein">
        {meldingen.werkoverleg(kort(werkoverlegOp))},{' '}
        {meldingen.aanZet(woord(waarden.aanZet, aanZet).toLowerCase())}
      </span>
    </span>
  ));
}

const zaakkolommen: readonly Kolom<Zaak>[] = [
  {
    id: 'nummer',
    kop: zaken.kolom.nummer,
    rijkop: true,
    smal: true,
    cel: (rij) => (
      <>
        <ZaakKoppeling id={rij.id} nummer={rij.nummer} />
        <span className="nav-onderregel nav-klein nav-gewoon">
          {zaken.geopend(kort(dagVan(rij.geopendOp)))}
        </span>
      </>
    ),
  },
  {
    id: 'onderwerp',
    kop: zaken.kolom.onderwerp,
    cel: (rij) => (
      <>
        {rij.onderwerp}
        <span className="nav-onderregel nav-klein">{woord(zaakwaarden.toezichtvorm, rij.toezichtvorm)}</span>
      </>
    ),
  },
  {
    id: 'fase',
    kop: zaken.kolom.fase,
    cel: (rij) => (
      <>
        <Fase zaak={rij} />
        {rij.uitkomst && (
          <span className="nav-onderregel nav-klein">{woord(zaakwaarden.uitkomst, rij.uitkomst)}</span>
        )}
      </>
    ),
  },
  { id: 'behandelaar', kop: zaken.kolom.behandelaar, cel: (rij) => <Behandelaar id={rij.behandelaarId} /> },
];

const opdrachtkolommen: readonly Kolom<Opdracht>[] = [
  {
    id: 'opdracht',
    kop: opdrachten.kolom.opdracht,
    rijkop: true,
    smal: true,
    cel: (rij) => <Koppeling href={adres(`/opdrachten/${rij.id}`)}>{kort(rij.gegevenOp)}</Koppeling>,
  },
  {
    id: 'zaak',
    kop: opdrachten.kolom.zaak,
    cel: (rij) => <ZaakKoppeling id={rij.zaakId} nummer={rij.zaakNummer} />,
  },
  {
    id: 'uiterlijk',
    kop: opdrachten.kolom.uiterlijk,
    cel: (rij) =>
      opdrachtOpen(rij.status) ? (
        <TermijnCel uiterlijk={rij.uiterlijk} opgeschortOp={rij.opgeschortOp} />
      ) : (
        kort(rij.uiterlijk)
      ),
  },
  {
    id: 'stand',
    kop: opdrachten.kolom.stand,
    cel: (rij) => <Stand lijst="opdrachtstatus" code={rij.status} />,
  },
];

const maatregelkolommen: readonly Kolom<Maatregel>[] = [
  {
    id: 'maatregel',
    kop: maatregelen.kolom.maatregel,
    rijkop: true,
    cel: (rij) => (
      <Koppeling href={adres(`/maatregelen/${rij.id}`)}>
        {woord(zaakwaarden.maatregelsoort, rij.soort)}
      </Koppeling>
    ),
  },
  {
    id: 'zaak',
    kop: maatregelen.kolom.zaak,
    cel: (rij) => <ZaakKoppeling id={rij.zaakId} nummer={rij.zaakNummer} />,
  },
  { id: 'opgelegd', kop: maatregelen.kolom.opgelegd, smal: true, cel: (rij) => kort(rij.opgelegdOp) },
  {
    id: 'stand',
    kop: maatregelen.kolom.stand,
    cel: (rij) => (
      <span className="nav-labels">
        <Stand lijst="maatregelstand" code={rij.stand} />
        {rij.uiterlijk && <TermijnCel uiterlijk={rij.uiterlijk} opgeschortOp={rij.opgeschortOp} />}
      </span>
    ),
  },
];

const rapportkolommen: readonly Kolom<Rapport>[] = [
  {
    id: 'nummer',
    kop: rapporten.kolom.nummer,
    rijkop: true,
    smal: true,
    cel: ({ rapport }) => <Koppeling href={adres(`/rapporten/${rapport.id}`)}>{rapport.nummer}</Koppeling>,
  },
  { id: 'titel', kop: rapporten.kolom.titel, cel: ({ rapport }) => <Rapporttitel rapport={rapport} /> },
  {
    id: 'stand',
    kop: rapporten.kolom.stand,
    cel: ({ rapport }) => (
      <>
        <Stand lijst="rapportstatus" code={rapport.status} />
        {rapport.vastgesteldOp && (
          <span className="nav-onderregel nav-klein">
            {rapporten.vastgesteld(kort(rapport.vastgesteldOp))}
          </span>
        )}
      </>
    ),
  },
  {
    id: 'publicatie',
    kop: rapporten.kolom.publicatie,
    cel: ({ publicatie }) =>
      publicatie ? (
        <Stand lijst="publicatiestatus" code={publicatie.status} />
      ) : (
        <Geen tekst={rapporten.geenPublicatie} />
      ),
  },
];

function Rapporttitel({ rapport }: { rapport: Rapport['rapport'] }) {
  const mag = useHeeftRecht()('zaak:lezen');
  return (
    <>
      {rapport.titel}
      <span className="nav-onderregel nav-klein">
        <ZaakKoppeling id={mag ? rapport.zaakId : null} nummer={rapport.zaaknummer} />
      </span>
    </>
  );
}
