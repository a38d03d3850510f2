import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Alinea, DataTabel, datumTekst, type Kolom, Koppeling, LegeStaat, Tekstveld } from '@navolgbaar/ui';
import { risicobeeldVraag, type Risicolijst } from '../../api/risico';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Filterbalk } from '../../delen/lijst-pagina';
import { Pagina } from '../../delen/pagina';
import { useVertraagd } from '../../delen/vertraagd';
import { risicoTeksten as t } from '../../teksten/risico';
import { woord } from '../../teksten/waarden';
import { BEELD, Bladen, getalTekst, Score, Stand } from './kader';

type Regel = Risicolijst['regels'][number];

/** Where to look first: all providers, the highest score on top. */
export function RisicobeeldLijst() {
  const [zoek, zetZoek] = useState('');
  const vraag = useQuery(risicobeeldVraag(useVertraagd(zoek.trim())));
  return (
    <Pagina titel={t.titel} inleiding={t.inleiding} afdrukken>
      <Bladen huidig="beeld" />
      <Filterbalk namen={['zoek']} onFilter={(filter) => zetZoek(filter['zoek'] ?? '')}>
        <Tekstveld label={t.zoek} naam="zoek" type="search" waarde={zoek} onWaarde={zetZoek} />
      </Filterbalk>
      <Gegevens vraag={vraag} wat={t.titel}>
        {(lijst) => (
          <>
            <Stand stand={lijst} />
            {lijst.regels.length < lijst.aantal && (
              <Alinea>{t.deel(lijst.regels.length, lijst.aantal)}</Alinea>
            )}
            <DataTabel
              bijschrift={t.bijschrift}
              rijen={lijst.regels}
              sleutel={({ aanbiederId }) => aanbiederId}
              kolommen={kolommen(lijst.hoogsteScore)}
              leeg={<LegeStaat titel={t.leeg.titel}>{t.leeg.tekst}</LegeStaat>}
            />
          </>
        )}
      </Gegevens>
    </Pagina>
  );
}

const kolommen = (hoogste: number): readonly Kolom<Regel>[] => [
  { id: 'plaats', kop: t.kolom.plaats, smal: true, cel: ({ plaats }) => plaats },
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
    cel: ({ score, berekend, bijgesteld }) => (
      <Score score={score} hoogste={hoogste}>
        {bijgesteld && <span className="nav-klein">{t.bijgesteld(getalTekst(berekend))}</span>}
      </Score>
    ),
  },
  {
    id: 'vooral',
    kop: t.kolom.vooral,
    cel: ({ vooral }) => vooral.map((indicator) => woord(t.indicator, indicator)).join(', '),
  },
  {
    id: 'bezoek',
    kop: t.kolom.bezoek,
    cel: ({ laatsteBezoek }) => (laatsteBezoek ? datumTekst(laatsteBezoek) : t.nooit),
  },
];
