import { useState } from 'react';
import { Alinea, Kop, Selectievakje, StatusLabel } from '@navolgbaar/ui';
import { terPlaatseTeksten } from '../../teksten/ter-plaatse';
import type { Apparaatbezoek, Stand } from '../apparaatbezoek';
import { kaartVan, NVT, type Kaart, type Kaartstand } from '../kaarten';
import { naarDeel } from '../plaats';

const { normen: t, norm: n, fotos } = terPlaatseTeksten;

const KLEUR: Record<Kaartstand, 'rust' | 'gelukt' | 'waarschuwing' | 'fout'> = {
  ...{ open: 'rust', ingevuld: 'gelukt', toelichting: 'waarschuwing', oordeel: 'waarschuwing' },
  ...{ tegenstrijdig: 'waarschuwing', geweigerd: 'fout' },
};

/** All cards, to jump to one; or only those that ask something. */
export function Normen({ bezoek, stand }: { bezoek: Apparaatbezoek; stand: Stand }) {
  const [alleenOpen, zetAlleenOpen] = useState(false);
  const kaarten = stand.lijst.normen.map((norm) => kaartVan(bezoek, norm));
  const af = kaarten.filter(({ inhoud }) => inhoud.oordeel !== null).length;
  const getoond = kaarten.flatMap((kaart, i) =>
    alleenOpen && kaart.stand === 'ingevuld' ? [] : [{ kaart, plaats: i + 1 }],
  );
  return (
    <div className="nav-stapel">
      <Kop niveau={1} alsNiveau={2} focusbaar>
        {t.titel}
      </Kop>
      <Alinea>{n.voortgang(af, kaarten.length)}</Alinea>
      <Selectievakje naam="alleen-open" label={t.alleenOpen} waarde={alleenOpen} onWaarde={zetAlleenOpen} />
      {getoond.length === 0 && <Alinea>{t.nietsOpen}</Alinea>}
      <ul className="tp-lijst">
        {getoond.map(({ kaart, plaats }) => (
          <li key={kaart.norm.id}>
            <a className="tp-regel" href={naarDeel('norm', plaats)}>
              <span className="tp-regel__naam">
                <strong>{kaart.norm.nummer}</strong>
                {kaart.norm.tekst !== kaart.norm.nummer && <> {kaart.norm.tekst}</>}
              </span>
              <Regelstand
                kaart={kaart}
                fotos={stand.fotos.filter(({ normId }) => normId === kaart.norm.id).length}
              />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Regelstand({ kaart: { norm, inhoud, stand }, fotos: aantal }: { kaart: Kaart; fotos: number }) {
  const { oordeel } = inhoud;
  const gekozen = oordeel === NVT ? n.nvt : norm.schaal.find(({ waarde }) => waarde === oordeel)?.naam;
  return (
    <span className="nav-labels">
      {aantal > 0 && <span className="nav-zacht">{fotos.aantal(aantal)}</span>}
      {gekozen && <span>{gekozen}</span>}
      {!(gekozen && stand === 'ingevuld') && <StatusLabel soort={KLEUR[stand]}>{t.stand[stand]}</StatusLabel>}
    </span>
  );
}
