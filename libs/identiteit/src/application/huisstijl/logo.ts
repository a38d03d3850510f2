import { DomeinFout } from '@navolgbaar/kernel';
import type { Identiteitfoutcode } from '../../domain/fouten';
import { GeenLogo, type Logo } from './beeld';
import { leesPng } from './png';
import { leesSvg } from './svg';

/** Enough for a logo; it stands on every page. */
export const GROOTSTE_LOGO = 100 * 1024;

/** Wider than this it is no logo beside a name, narrower it cannot be seen. */
const GROOTSTE_VERHOUDING = 8;

/**
 * Reads a logo by what is in it, whatever it is called, and writes it anew: only what was understood is kept.
 * @throws DomeinFout LOGO_ONGELDIG with the reason
 */
export function leesLogo(bestand: Buffer): Logo {
  try {
    if (bestand.length > GROOTSTE_LOGO) throw new GeenLogo('Het bestand is groter dan 100 kB.');
    const logo = leesPng(bestand) ?? leesSvg(bestand);
    if (!logo) throw new GeenLogo('Het bestand is geen PNG en geen SVG.');
    if (logo.inhoud.length > GROOTSTE_LOGO) throw new GeenLogo('Het bestand is groter dan 100 kB.');
    const verhouding = logo.breedte / logo.hoogte;
    if (verhouding > GROOTSTE_VERHOUDING || verhouding < 1 / 2)
      throw new GeenLogo(
        'Het beeld is te smal of te breed: hooguit acht keer zo breed en twee keer zo hoog.',
      );
    return logo;
  } catch (fout) {
    if (!(fout instanceof GeenLogo)) throw fout;
    throw new DomeinFout<Identiteitfoutcode>('LOGO_ONGELDIG', { reden: fout.message });
  }
}
