import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import {
  Alinea,
  DataTabel,
  datumTekst,
  Gegevenslijst,
  Herleiding,
  Kaart,
  KnopKoppeling,
  Knoppen,
  type Kolom,
  Kolommen,
  Koppeling,
  Melding,
  momentTekst,
  StatusLabel,
} from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import { bezoekkeuzeVraag, type Keuzedetail } from '../../api/risico';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Behandelaar } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { bezoekkeuzeTeksten, risicoTeksten } from '../../teksten/risico';
import { woord } from '../../teksten/waarden';
import { Keuzestand } from './bezoekkeuzes-lijst';
import { ANALYSES, BEELD, getalTekst, KEUZES, Van } from './kader';

const t = bezoekkeuzeTeksten.pagina;
type Regel = Keuzedetail['regels'][number];

/** Whom to visit in a year, whom not, and why. */
export function BezoekkeuzePagina() {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(bezoekkeuzeVraag(id));
  return (
    <Gegevens vraag={vraag} wat={bezoekkeuzeTeksten.wat}>
      {(keuze) => {
        const titel = bezoekkeuzeTeksten.een(keuze.jaar);
        return (
          <Pagina
            titel={titel}
            kruimels={[
              { label: risicoTeksten.titel, href: adres(BEELD) },
              { label: bezoekkeuzeTeksten.titel, href: adres(KEUZES) },
              { label: titel },
            ]}
            acties={
              <>
                <Keuzestand status={keuze.status} />
                <KnopKoppeling href={`/api/v1/bezoekkeuzes/${id}/export`} pictogram="download">
                  {t.exporteer}
                </KnopKoppeling>
              </>
            }
            afdrukken
          >
            <Kolommen
              hoofd={
                <>
                  <NuKaart keuze={keuze} />
                  <GegevensKaart keuze={keuze} />
                </>
              }
              zij={<CijferKaart keuze={keuze} />}
            />
            <Lijsten keuze={keuze} />
          </Pagina>
        );
      }}
    </Gegevens>
  );
}

function Lijsten({ keuze }: { keuze: Keuzedetail }) {
  const magOpenen = useHeeftRecht()('zaak:behandelen');
  const gekozen = keuze.regels.filter((regel) => regel.gekozen);
  const niet = keuze.regels.filter((regel) => !regel.gekozen);
  return (
    <>
      <Kaart titel={t.gekozen} id="gekozen">
        <DataTabel
          bijschrift={t.gekozenBijschrift}
          rijen={gekozen}
          sleutel={({ aanbiederId }) => aanbiederId}
          kolommen={kolommen(keuze, magOpenen)}
          leeg={<Alinea>{t.geenGekozen}</Alinea>}
        />
      </Kaart>
      <Kaart titel={t.nietGekozen} id="niet-gekozen">
        <DataTabel
          bijschrift={t.nietGekozenBijschrift}
          rijen={niet}
          sleutel={({ aanbiederId }) => aanbiederId}
          kolommen={kolommen(keuze, false)}
          leeg={<Alinea>{t.geenNietGekozen}</Alinea>}
        />
      </Kaart>
    </>
  );
}

function kolommen(keuze: Keuzedetail, magOpenen: boolean): readonly Kolom<Regel>[] {
  const kanWijzigen = keuze.handelingen.includes('pasAan');
  const wijzig: Kolom<Regel> = {
    id: 'wijzig',
    kop: t.kolom.wijzig,
    cel: ({ aanbiederId, aanbiederNaam, gekozen }) => (
      <Koppeling
        href={adres(`${KEUZES}/${keuze.id}/${gekozen ? 'niet-bezoeken' : 'bezoeken'}/${aanbiederId}`)}
      >
        {gekozen ? t.niet : t.wel}
        <Van naam={aanbiederNaam} />
      </Koppeling>
    ),
  };
  return [
    { id: 'plaats', kop: risicoTeksten.kolom.plaats, smal: true, cel: ({ plaats }) => plaats },
    {
      id: 'aanbieder',
      kop: risicoTeksten.kolom.aanbieder,
      rijkop: true,
      cel: ({ aanbiederId, aanbiederNaam }) => (
        <Koppeling href={adres(`${BEELD}/${aanbiederId}`)}>{aanbiederNaam}</Koppeling>
      ),
    },
    { id: 'score', kop: risicoTeksten.kolom.score, cel: ({ score }) => getalTekst(score) },
    {
      id: 'bezoek',
      kop: risicoTeksten.kolom.bezoek,
      cel: ({ laatsteBezoek, aanDeBeurt, nuBezochtOp }) => (
        <>
          {laatsteBezoek ? datumTekst(laatsteBezoek) : risicoTeksten.nooit}
          {aanDeBeurt && !nuBezochtOp && <span className="nav-onderregel nav-klein">{t.beurt}</span>}
        </>
      ),
    },
    { id: 'dagen', kop: t.kolom.dagen, cel: ({ dagen }) => dagen },
    {
      id: 'waarom',
      kop: t.kolom.waarom,
      cel: ({ grond, reden }) =>
        reden ? (
          <span className="nav-vrijetekst">{t.anders(reden)}</span>
        ) : (
          woord(bezoekkeuzeTeksten.grond, grond)
        ),
    },
    ...(kanWijzigen ? [wijzig] : [nu(magOpenen && keuze.status === 'vastgesteld')]),
  ];
}

const nu = (magOpenen: boolean): Kolom<Regel> => ({
  id: 'nu',
  kop: t.kolom.nu,
  cel: ({ aanbiederId, aanbiederNaam, nuBezochtOp, nuGeplandOp }) => {
    const dag = nuBezochtOp ?? nuGeplandOp;
    if (dag) {
      return (
        <>
          <StatusLabel soort={nuBezochtOp ? 'gelukt' : 'actief'}>
            {nuBezochtOp ? t.bezocht : t.gepland}
          </StatusLabel>
          <span className="nav-onderregel nav-klein">{datumTekst(dag)}</span>
        </>
      );
    }
    return magOpenen ? (
      <Koppeling href={adres(`/zaken/nieuw?aanbieder=${aanbiederId}&vorm=structureel`)}>
        {t.plan}
        <Van naam={aanbiederNaam} />
      </Koppeling>
    ) : null;
  },
});

function NuKaart({ keuze: { id, status, handelingen, dagen, dagenGekozen } }: { keuze: Keuzedetail }) {
  const teVeel = status === 'concept' && dagenGekozen > dagen;
  return (
    <Kaart titel={t.watNu} id="wat-nu" nadruk>
      <Alinea>{t.nu[status]}</Alinea>
      {teVeel && <Melding soort="waarschuwing">{t.teVeel}</Melding>}
      <Knoppen>
        {handelingen.includes('stelVast') && !teVeel && (
          <KnopKoppeling soort="primair" href={adres(`${KEUZES}/${id}/vaststellen`)}>
            {t.stelVast}
          </KnopKoppeling>
        )}
        {handelingen.includes('trekIn') && (
          <KnopKoppeling href={adres(`${KEUZES}/${id}/intrekken`)}>{t.trekIn}</KnopKoppeling>
        )}
      </Knoppen>
    </Kaart>
  );
}

/** What is chosen and what that leaves out, in numbers. */
export function CijferKaart({ keuze }: { keuze: Keuzedetail }) {
  const { dagen, dagenGekozen, regels, nietGekozen: weg } = keuze;
  return (
    <Kaart titel={t.cijfers} id="cijfers">
      <Gegevenslijst
        gegevens={[
          { label: t.bezoeken, waarde: String(regels.filter(({ gekozen }) => gekozen).length) },
          { label: t.dagen, waarde: t.dagenVan(dagenGekozen, dagen) },
        ]}
      />
      <h3 className="nav-kaart__kop">{t.weg}</h3>
      <Gegevenslijst
        gegevens={[
          { label: t.wegAantal, waarde: String(weg.aantal) },
          { label: t.wegBeurt, waarde: String(weg.aanDeBeurt) },
          { label: t.wegNooit, waarde: String(weg.nooitBezocht) },
          { label: t.wegHoogste, waarde: weg.hoogsteScore !== null && getalTekst(weg.hoogsteScore) },
          { label: t.wegAandeel, waarde: t.procent(weg.aandeelScore) },
        ]}
      />
      <Herleiding stappen={keuze.herleiding} />
    </Kaart>
  );
}

function GegevensKaart({ keuze }: { keuze: Keuzedetail }) {
  const { toelichting, reden, gemaaktDoor, gemaaktOp, vastgesteldOp, vastgesteldDoor, analyseId } = keuze;
  return (
    <Kaart titel={t.gegevens} id="gegevens">
      <Gegevenslijst
        gegevens={[
          { label: t.toelichting, waarde: toelichting },
          { label: t.reden, waarde: reden },
          {
            label: t.vastgesteld,
            waarde: vastgesteldOp && vastgesteldDoor && (
              <>
                {momentTekst(vastgesteldOp)}, <Behandelaar id={vastgesteldDoor} />
              </>
            ),
          },
          {
            label: t.door,
            waarde: (
              <>
                <Behandelaar id={gemaaktDoor} />, {momentTekst(gemaaktOp)}
              </>
            ),
          },
        ]}
      />
      <Koppeling href={adres(`${ANALYSES}/${analyseId}`)}>{t.analyse}</Koppeling>
    </Kaart>
  );
}
