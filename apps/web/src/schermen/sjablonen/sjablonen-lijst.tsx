import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  DataTabel,
  Keuzelijst,
  type Kolom,
  Koppeling,
  LegeStaat,
  StatusLabel,
  Tekstveld,
} from '@navolgbaar/ui';
import { type Sjabloonregel, sjablonenVraag } from '../../api/brieven';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { leesbaar } from '../../delen/leesbaar';
import { Pagina } from '../../delen/pagina';
import { metVelden, sjabloonTeksten as teksten } from '../../teksten/sjablonen';
import { opties, woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

/** Every letter of the house, and which text of it is in use. */
export function SjablonenLijst() {
  const vraag = useQuery(sjablonenVraag);
  const [zoek, zetZoek] = useState('');
  const [aan, zetAan] = useState('');
  return (
    <Pagina titel={teksten.titel} inleiding={teksten.inleiding}>
      <Gegevens vraag={vraag} wat={teksten.titel}>
        {(rijen) => (
          <>
            <search className="nav-filterbalk">
              <Tekstveld naam="zoek" label={teksten.zoek} type="search" waarde={zoek} onWaarde={zetZoek} />
              <Keuzelijst
                naam="aan"
                label={teksten.kolom.aan}
                leeg={teksten.aanIedereen}
                opties={opties(zaakwaarden.aanSoort)}
                waarde={aan}
                onWaarde={zetAan}
              />
            </search>
            <DataTabel
              bijschrift={teksten.bijschrift}
              rijen={gekozen(rijen, zoek, aan)}
              sleutel={({ code }) => code}
              kolommen={kolommen}
              leeg={<LegeStaat titel={teksten.leeg} pictogram="zoek" />}
            />
          </>
        )}
      </Gegevens>
    </Pagina>
  );
}

/** Those for one kind of reader, with this in their subject or name. */
export function gekozen(rijen: readonly Sjabloonregel[], zoek: string, aan: string): Sjabloonregel[] {
  const gezocht = zoek.trim().toLowerCase();
  return rijen.filter(
    ({ code, onderwerp, aanSoort }) =>
      (aan === '' || aanSoort === aan) &&
      `${metVelden(onderwerp)} ${leesbaar(code)}`.toLowerCase().includes(gezocht),
  );
}

const kolommen: readonly Kolom<Sjabloonregel>[] = [
  {
    id: 'brief',
    kop: teksten.kolom.brief,
    rijkop: true,
    cel: ({ code, onderwerp }) => (
      <>
        <Koppeling href={adres(`/sjablonen/${code}`)}>{metVelden(onderwerp)}</Koppeling>
        {/* Two letters may have one subject: their name tells them apart. */}
        <span className="nav-onderregel nav-klein">{leesbaar(code)}</span>
      </>
    ),
  },
  {
    id: 'aan',
    kop: teksten.kolom.aan,
    smal: true,
    cel: ({ aanSoort }) => woord(zaakwaarden.aanSoort, aanSoort),
  },
  {
    id: 'geldt',
    kop: teksten.kolom.geldt,
    smal: true,
    cel: ({ eigenNummer }) => (eigenNummer === null ? teksten.meegeleverd : teksten.eigen(eigenNummer)),
  },
  {
    id: 'aandacht',
    kop: teksten.kolom.aandacht,
    cel: ({ concept, nieuwereMeegeleverd }) => (
      <span className="nav-labels">
        {concept && <StatusLabel soort="actief">{teksten.concept}</StatusLabel>}
        {nieuwereMeegeleverd && <StatusLabel soort="waarschuwing">{teksten.nieuwere}</StatusLabel>}
      </span>
    ),
  },
];
