import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { DataTabel, datumTekst, type Kolom, Koppeling, LegeStaat, StatusLabel } from '@navolgbaar/ui';
import { type Informeervoorstel, voorstellenVraag, voorstelVraag } from '../../api/risico';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { gezienVan } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import type { Veld } from '../../delen/velden';
import { risicoTeksten } from '../../teksten/risico';
import { opties, woord } from '../../teksten/waarden';
import { BEELD, Bladen, getalTekst, Van, ververs, VOORSTELLEN } from './kader';

const t = risicoTeksten.voorstellen;

/** Whom an analysis proposes to tell. */
export function VoorstellenLijst() {
  const vraag = useQuery(voorstellenVraag);
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      kruimels={[{ label: risicoTeksten.titel, href: adres(BEELD) }, { label: t.titel }]}
    >
      <Bladen huidig="voorstellen" />
      <Gegevens vraag={vraag} wat={t.titel}>
        {(rijen) => (
          <DataTabel
            bijschrift={t.bijschrift}
            rijen={rijen}
            sleutel={({ id }) => id}
            kolommen={kolommen}
            leeg={<LegeStaat titel={t.leeg.titel}>{t.leeg.tekst}</LegeStaat>}
          />
        )}
      </Gegevens>
    </Pagina>
  );
}

const kolommen: readonly Kolom<Informeervoorstel>[] = [
  {
    id: 'aanbieder',
    kop: t.kolom.aanbieder,
    rijkop: true,
    cel: ({ aanbiederId, aanbiederNaam }) => (
      <Koppeling href={adres(`${BEELD}/${aanbiederId}`)}>{aanbiederNaam}</Koppeling>
    ),
  },
  {
    id: 'score',
    kop: t.kolom.score,
    cel: ({ score, drempel }) => t.drempel(getalTekst(score), getalTekst(drempel)),
  },
  { id: 'op', kop: t.kolom.op, cel: ({ ontstaanDag }) => datumTekst(ontstaanDag) },
  {
    id: 'stand',
    kop: t.kolom.stand,
    cel: ({ status, hoe, gedaanOp, toelichting }) => (
      <>
        <StatusLabel soort={status === 'open' ? 'waarschuwing' : 'rust'}>
          {woord(t.stand, status)}
        </StatusLabel>
        {hoe && gedaanOp && (
          <span className="nav-onderregel nav-klein">
            {t.gedaan(woord(t.hoe, hoe), datumTekst(gedaanOp))}
          </span>
        )}
        {toelichting && <span className="nav-onderregel nav-klein nav-vrijetekst">{toelichting}</span>}
      </>
    ),
  },
  {
    id: 'wat',
    kop: t.kolom.wat,
    cel: ({ id, aanbiederNaam, handelingen }) => (
      <div className="nav-labels">
        {handelingen.includes('informeer') && (
          <Koppeling href={adres(`${VOORSTELLEN}/${id}/informeren`)}>
            {t.informeer}
            <Van naam={aanbiederNaam} />
          </Koppeling>
        )}
        {handelingen.includes('laat') && (
          <Koppeling href={adres(`${VOORSTELLEN}/${id}/niet-nodig`)}>
            {t.laat}
            <Van naam={aanbiederNaam} />
          </Koppeling>
        )}
      </div>
    ),
  },
];

interface HandelingProps {
  teksten: { titel: string; inleiding: string; knop: string; gelukt: string };
  handeling: string;
  pad: '/api/v1/informeervoorstellen/{id}/_informeer' | '/api/v1/informeervoorstellen/{id}/_laat';
  velden: readonly Veld[];
}

function Handeling({ teksten, handeling, pad, velden }: HandelingProps) {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(voorstelVraag(id));
  return (
    <Gegevens vraag={vraag} wat={t.wat}>
      {(voorstel) => (
        <Pagina
          titel={teksten.titel}
          inleiding={teksten.inleiding}
          kruimels={[
            { label: t.titel, href: adres(VOORSTELLEN) },
            { label: voorstel.aanbiederNaam, href: adres(`${BEELD}/${voorstel.aanbiederId}`) },
            { label: teksten.titel },
          ]}
        >
          {voorstel.handelingen.includes(handeling) ? (
            <Actieformulier<Informeervoorstel, Informeervoorstel>
              label={teksten.titel}
              velden={velden}
              gezien={gezienVan(voorstel, vraag)}
              knop={teksten.knop}
              verstuur={(verzoek, koppen) => stuur(pad, { id }, verzoek, koppen)}
              ververs={ververs}
              gelukt={teksten.gelukt}
              terug={VOORSTELLEN}
            />
          ) : (
            <NietMogelijk terug={VOORSTELLEN} />
          )}
        </Pagina>
      )}
    </Gegevens>
  );
}

/** The provider was told. */
export function VoorstelInformeren() {
  const i = t.informeren;
  const velden: readonly Veld[] = [
    { naam: 'op', soort: 'datum', label: i.op, verplicht: i.opFout, dagen: 'tot-en-met-vandaag' },
    { naam: 'hoe', soort: 'keuze', label: i.hoe, verplicht: i.hoeFout, opties: opties(t.hoe) },
    {
      ...{ naam: 'toelichting', soort: 'vak', label: i.toelichting, verplicht: i.toelichtingFout },
      ...{ maxTekens: 2000, regels: 4 },
    },
  ];
  return (
    <Handeling
      teksten={i}
      handeling="informeer"
      pad="/api/v1/informeervoorstellen/{id}/_informeer"
      velden={velden}
    />
  );
}

/** It need not be told, and why. */
export function VoorstelLaten() {
  const l = t.laten;
  const velden: readonly Veld[] = [
    { naam: 'reden', soort: 'vak', label: l.reden, verplicht: l.redenFout, maxTekens: 1000, regels: 3 },
  ];
  return (
    <Handeling teksten={l} handeling="laat" pad="/api/v1/informeervoorstellen/{id}/_laat" velden={velden} />
  );
}
