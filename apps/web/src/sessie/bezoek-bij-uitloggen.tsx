import { Alinea, Koppeling } from '@navolgbaar/ui';
import { terPlaatseStand } from '../bewaren/ter-plaatse-stand';
import { terPlaatseTeksten } from '../teksten/ter-plaatse';

export { sluitTerPlaatse } from '../bewaren/ter-plaatse-stand';

const { uitloggen: t } = terPlaatseTeksten;

/** What somebody who logs out has to know of the visits on this device. */
export function BezoekBijUitloggen() {
  return (
    <Alinea>
      {t.bezoek(terPlaatseStand.samen().nietVerstuurd)} <Koppeling href="/ter-plaatse">{t.naar}</Koppeling>
    </Alinea>
  );
}
