import { Pictogram, type PictogramNaam } from '@navolgbaar/ui';
import type { Kopiestand } from '../bewaren/gebruik-kopie';
import { formulierWerkTeksten } from '../teksten/algemeen';
import { bewaarTeksten } from '../teksten/bewaren';
import { tijdTekst } from './tijd';
import { useVerbonden } from './herkansing';
import type { Serverstand } from './tussentijds';

const { stand: t } = bewaarTeksten;

interface Stand {
  bezig: boolean;
  vuil: boolean;
  kopie: Kopiestand;
  server: Serverstand;
}

/** How it stands with what is typed, below the buttons of a form. */
export function Bewaarstatus(props: Stand) {
  const verbonden = useVerbonden();
  const zegt = props.bezig ? null : bewaarTekst(props, verbonden);
  return (
    <p role="status" className="nav-bewaarstatus">
      {props.bezig && <span className="nav-verborgen">{formulierWerkTeksten.bezig}</span>}
      {zegt && (
        <>
          <Pictogram naam={zegt.pictogram} />
          <span>{zegt.tekst}</span>
        </>
      )}
    </p>
  );
}

/** Null when there is nothing to say: nothing was typed. */
export function bewaarTekst(
  { vuil, kopie, server }: Pick<Stand, 'vuil' | 'kopie' | 'server'>,
  verbonden: boolean,
): { tekst: string; pictogram: PictogramNaam } | null {
  if (!vuil)
    return server.soort === 'bewaard'
      ? { tekst: t.opgeslagen(tijdTekst(server.op)), pictogram: 'cirkelvink' }
      : null;
  if (!verbonden || server.soort === 'geen-verbinding') {
    if (kopie.soort === 'mislukt') return { tekst: t.geenVerbindingNietBewaard, pictogram: 'driehoek' };
    if (kopie.soort === 'bewaard') return { tekst: t.geenVerbinding, pictogram: 'driehoek' };
  }
  if (kopie.soort === 'mislukt') return { tekst: t.mislukt, pictogram: 'driehoek' };
  if (kopie.soort === 'bewaard' && server.soort === 'onvolledig')
    return { tekst: t.onvolledig, pictogram: 'info' };
  if (kopie.soort === 'bewaard' && (server.soort === 'schoon' || server.soort === 'mislukt'))
    return { tekst: t.apparaat(tijdTekst(kopie.op)), pictogram: 'info' };
  return { tekst: t.niet, pictogram: 'info' };
}
