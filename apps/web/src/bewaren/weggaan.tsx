import { useBlocker } from '@tanstack/react-router';
import { Alinea, Dialoog, Knop } from '@navolgbaar/ui';
import { bewaarTeksten } from '../teksten/bewaren';
import { zouVerliezen } from './open-werk';

const { weggaan: t } = bewaarTeksten;

/** Asks before another page of the werkbank takes the place of text of which nothing is kept; else nobody is asked. */
export function Weggaanvraag() {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && zouVerliezen(),
    enableBeforeUnload: false,
    withResolver: true,
  });
  return (
    <Dialoog
      open={status === 'blocked'}
      titel={t.titel}
      onSluit={() => reset?.()}
      sluit={t.blijf}
      acties={
        <Knop soort="gevaar" onClick={() => proceed?.()}>
          {t.toch}
        </Knop>
      }
    >
      <Alinea>{t.tekst}</Alinea>
    </Dialoog>
  );
}
