import { useEffect, useState } from 'react';
import { Alinea, KnopKoppeling, Kop, LegeStaat, StatusLabel, momentTekst } from '@navolgbaar/ui';
import { adres } from '../../basis';
import { terPlaatseTeksten } from '../../teksten/ter-plaatse';
import type { Kast, Klaarzettingrij } from '../kast';
import { isBijnaVoorbij } from '../tijd';

const { overzicht: t, werkbank } = terPlaatseTeksten;

/** The visits on this device; of which provider is closed, until one is opened. */
export function Overzicht({ kast }: { kast: Kast }) {
  const [rijen, zetRijen] = useState<readonly Klaarzettingrij[] | null>(null);
  useEffect(() => {
    kast.klaarzettingen
      .orderBy('id')
      .toArray()
      .then(zetRijen, () => zetRijen([]));
  }, [kast]);
  if (!rijen) return null;
  return (
    <div className="nav-stapel">
      <Kop niveau={1} alsNiveau={2} focusbaar>
        {t.titel}
      </Kop>
      {rijen.length === 0 ? (
        <LegeStaat
          titel={t.leeg}
          pictogram="agenda"
          acties={<KnopKoppeling href={adres('/bezoeken')}>{werkbank}</KnopKoppeling>}
        >
          {t.leegTekst}
        </LegeStaat>
      ) : (
        <>
          <Alinea>{t.inleiding}</Alinea>
          <ul className="tp-lijst">
            {rijen.map(({ id, bezoekId, verlooptOp }, i) => (
              <li key={id}>
                <a className="tp-regel" href={`/ter-plaatse/${bezoekId}`}>
                  <strong className="tp-regel__naam">{t.naam(i + 1)}</strong>
                  {isBijnaVoorbij(verlooptOp, Date.now()) && (
                    <StatusLabel soort="waarschuwing">{t.bijna}</StatusLabel>
                  )}
                  <span className="nav-zacht">
                    {verlooptOp > Date.now()
                      ? t.verlooptOp(momentTekst(new Date(verlooptOp).toISOString()))
                      : t.verlopen}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
