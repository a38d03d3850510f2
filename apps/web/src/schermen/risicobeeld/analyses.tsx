import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import {
  DataTabel,
  datumTekst,
  Gegevenslijst,
  Kaart,
  KnopKoppeling,
  type Kolom,
  Koppeling,
  LegeStaat,
  momentTekst,
} from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import {
  type Analyse,
  type Analysedetail,
  analysesVraag,
  analyseVraag,
  gewichtenVraag,
} from '../../api/risico';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { Behandelaar } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { regelversieTeksten } from '../../teksten/regelversies';
import { risicoTeksten } from '../../teksten/risico';
import { ANALYSES, BEELD, Bladen, GEWICHTEN, getalTekst, ververs } from './kader';
import { Somtabel } from './risico-pagina';

const t = risicoTeksten.analyses;
const kruimels = [
  { label: risicoTeksten.titel, href: adres(BEELD) },
  { label: t.titel, href: adres(ANALYSES) },
];

/** The analyses that were done. */
export function AnalysesLijst() {
  const mag = useHeeftRecht()('risico:analyseren');
  const vraag = useQuery(analysesVraag);
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      kruimels={[{ label: risicoTeksten.titel, href: adres(BEELD) }, { label: t.titel }]}
      acties={
        mag && (
          <KnopKoppeling href={adres(`${ANALYSES}/nieuw`)} pictogram="nieuw">
            {t.nieuw}
          </KnopKoppeling>
        )
      }
    >
      <Bladen huidig="analyses" />
      <Gegevens vraag={vraag} wat={t.titel}>
        {(rijen) => (
          <DataTabel
            bijschrift={t.bijschrift}
            rijen={rijen}
            sleutel={({ id }) => id}
            kolommen={lijstkolommen}
            leeg={<LegeStaat titel={t.leeg.titel}>{t.leeg.tekst}</LegeStaat>}
          />
        )}
      </Gegevens>
    </Pagina>
  );
}

const lijstkolommen: readonly Kolom<Analyse>[] = [
  {
    id: 'doel',
    kop: t.kolom.doel,
    rijkop: true,
    cel: ({ id, doel }) => (
      <span className="nav-vrijetekst">
        <Koppeling href={adres(`${ANALYSES}/${id}`)}>{doel}</Koppeling>
      </span>
    ),
  },
  { id: 'op', kop: t.kolom.op, cel: ({ uitgevoerdOp }) => momentTekst(uitgevoerdOp) },
  { id: 'aantal', kop: t.kolom.aantal, cel: ({ aantal }) => aantal },
  { id: 'door', kop: t.kolom.door, cel: ({ uitgevoerdDoor }) => <Behandelaar id={uitgevoerdDoor} /> },
];

/** Keeps the risk view of now. */
export function AnalyseDoen() {
  return (
    <Pagina
      titel={t.doen.titel}
      inleiding={t.doen.inleiding}
      kruimels={[...kruimels, { label: t.doen.titel }]}
    >
      <Actieformulier<Analysedetail>
        label={t.doen.titel}
        velden={[
          {
            ...{ naam: 'doel', soort: 'vak', label: t.doen.doel, verplicht: t.doen.doelFout },
            ...{ maxTekens: 500, regels: 2 },
          },
        ]}
        knop={t.doen.knop}
        verstuur={(verzoek, koppen) => stuur('/api/v1/risicoanalyses', {}, verzoek, koppen)}
        ververs={ververs}
        gelukt={t.doen.gelukt}
        terug={ANALYSES}
        naar={({ id }) => `${ANALYSES}/${id}`}
      />
    </Pagina>
  );
}

/** An analysis as it was done: its purpose, its sources, and every score with its sum. */
export function AnalysePagina() {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(analyseVraag(id));
  return (
    <Gegevens vraag={vraag} wat={t.wat}>
      {(analyse) => (
        <Pagina
          titel={analyse.doel}
          kruimels={[...kruimels, { label: analyse.doel }]}
          acties={
            <KnopKoppeling href={`/api/v1/risicoanalyses/${id}/export`} pictogram="download">
              {t.exporteer}
            </KnopKoppeling>
          }
          afdrukken
        >
          <GegevensKaart analyse={analyse} />
          <Kaart titel={t.regels} id="regels">
            <DataTabel
              bijschrift={risicoTeksten.bijschrift}
              rijen={analyse.regels}
              sleutel={({ aanbiederId }) => aanbiederId}
              kolommen={regelkolommen}
            />
          </Kaart>
        </Pagina>
      )}
    </Gegevens>
  );
}

function GegevensKaart({ analyse }: { analyse: Analysedetail }) {
  const { data: versies = [] } = useQuery(gewichtenVraag);
  const nummer = versies.find(({ id }) => id === analyse.regelversieId)?.nummer;
  const bron = ({ naam, van, tot }: Analysedetail['bronnen'][number]) =>
    `${naam}, ${van ? t.periode(datumTekst(van), datumTekst(tot)) : t.opDag(datumTekst(tot))}`;
  return (
    <Kaart titel={t.gegevens} id="gegevens">
      <Gegevenslijst
        gegevens={[
          { label: t.kolom.op, waarde: momentTekst(analyse.uitgevoerdOp) },
          { label: t.kolom.door, waarde: <Behandelaar id={analyse.uitgevoerdDoor} /> },
          { label: t.peildatum, waarde: datumTekst(analyse.peildatum) },
          {
            label: t.versie,
            waarde: nummer && (
              <Koppeling href={adres(GEWICHTEN)}>{regelversieTeksten.versie(nummer)}</Koppeling>
            ),
          },
          {
            label: t.bronnen,
            waarde: (
              <ul>
                {analyse.bronnen.map((een) => (
                  <li key={een.naam}>{bron(een)}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Kaart>
  );
}

const regelkolommen: readonly Kolom<Analysedetail['regels'][number]>[] = [
  { id: 'plaats', kop: risicoTeksten.kolom.plaats, smal: true, cel: ({ plaats }) => plaats },
  {
    id: 'aanbieder',
    kop: risicoTeksten.kolom.aanbieder,
    rijkop: true,
    cel: ({ aanbiederId, aanbiederNaam }) => (
      <Koppeling href={adres(`${BEELD}/${aanbiederId}`)}>{aanbiederNaam}</Koppeling>
    ),
  },
  {
    id: 'score',
    kop: risicoTeksten.kolom.score,
    cel: ({ score, berekend, bijstellingId }) => (
      <>
        {getalTekst(score)}
        {bijstellingId && (
          <span className="nav-onderregel nav-klein">{risicoTeksten.bijgesteld(getalTekst(berekend))}</span>
        )}
      </>
    ),
  },
  {
    id: 'som',
    kop: risicoTeksten.pagina.som,
    cel: ({ regels, aanbiederNaam }) => (
      <details>
        <summary aria-label={`${risicoTeksten.kaart.open} ${aanbiederNaam}`}>
          {risicoTeksten.kaart.open}
        </summary>
        <Somtabel regels={regels} />
      </details>
    ),
  },
];
