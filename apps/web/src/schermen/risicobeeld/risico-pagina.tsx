import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import {
  Alinea,
  DataTabel,
  datumTekst,
  Gegevenslijst,
  Kaart,
  type Kolom,
  Kolommen,
  Koppeling,
} from '@navolgbaar/ui';
import { type Risicodetail, type Risicoregel, risicoVraag } from '../../api/risico';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { risicoTeksten } from '../../teksten/risico';
import { woord } from '../../teksten/waarden';
import { BEELD, getalTekst, Score, Stand, VERLAAGT } from './kader';
import { KenmerkenKaart, BijstellingKaart, VoorstellenKaart } from './mensenkaarten';

const t = risicoTeksten.pagina;

/** The score of a provider, opened into its sum, and what people added. */
export function RisicoPagina() {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(risicoVraag(id));
  return (
    <Gegevens vraag={vraag} wat={t.wat}>
      {(risico) => (
        <Pagina
          titel={risico.aanbiederNaam}
          kruimels={[{ label: risicoTeksten.titel, href: adres(BEELD) }, { label: risico.aanbiederNaam }]}
          afdrukken
        >
          <Kolommen
            hoofd={
              <>
                <SomKaart risico={risico} />
                <KenmerkenKaart risico={risico} />
              </>
            }
            zij={
              <>
                <ScoreKaart risico={risico} />
                <BijstellingKaart risico={risico} />
                <VoorstellenKaart risico={risico} />
              </>
            }
          />
        </Pagina>
      )}
    </Gegevens>
  );
}

function ScoreKaart({ risico }: { risico: Risicodetail }) {
  const { score, hoogsteScore, berekend, bijstellingen, aanbiederId, volgendBezoek } = risico;
  const loopt = bijstellingen.some(({ geldt }) => geldt);
  return (
    <Kaart titel={t.score} id="score" nadruk>
      <Score score={score} hoogste={hoogsteScore}>
        {loopt && <span className="nav-klein">{risicoTeksten.bijgesteld(getalTekst(berekend))}</span>}
      </Score>
      <Gegevenslijst
        gegevens={[{ label: t.bezoek, waarde: volgendBezoek ? datumTekst(volgendBezoek) : t.geenBezoek }]}
      />
      <Koppeling href={adres(`/aanbieders/${aanbiederId}`)}>{t.naarAanbieder}</Koppeling>
    </Kaart>
  );
}

function SomKaart({ risico }: { risico: Risicodetail }) {
  return (
    <Kaart titel={t.som} id="som">
      <Stand stand={risico} />
      <Somtabel regels={risico.regels} />
      <Alinea>
        <strong>{`${t.totaal}: ${getalTekst(risico.berekend)}.`}</strong> {t.nooitLager}
      </Alinea>
    </Kaart>
  );
}

/** The lines of a sum, with for each what it says and where it was read. */
export function Somtabel({ regels }: { regels: readonly Risicoregel[] }) {
  return (
    <DataTabel
      bijschrift={t.somBijschrift}
      rijen={regels}
      sleutel={({ indicator }) => indicator}
      kolommen={kolommen}
    />
  );
}

const kolommen: readonly Kolom<Risicoregel>[] = [
  {
    id: 'indicator',
    kop: risicoTeksten.kolom.indicator,
    rijkop: true,
    cel: ({ indicator, uitleg }) => (
      <>
        {woord(risicoTeksten.indicator, indicator)}
        <span className="nav-onderregel nav-klein">{uitleg}</span>
      </>
    ),
  },
  {
    id: 'punten',
    kop: risicoTeksten.kolom.punten,
    cel: ({ indicator, waarde, punten, gewicht, vol }) => (
      <>
        {getalTekst(punten)}
        <span className="nav-onderregel nav-klein">
          {waarde === null ? t.onbekend : t.geteld(getalTekst(waarde))}{' '}
          {(indicator in VERLAAGT ? t.verlaagt : t.vol)(getalTekst(gewicht), getalTekst(vol))}
        </span>
      </>
    ),
  },
  {
    id: 'bron',
    kop: risicoTeksten.kolom.bron,
    cel: ({ bron, op }) => <span className="nav-klein">{t.bron(bron, datumTekst(op))}</span>,
  },
];
