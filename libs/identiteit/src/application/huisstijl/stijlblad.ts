import { createHash } from 'node:crypto';
import { maakPalet, TREDEN } from '../../domain/huiskleur';
import type { OpenbareHuisstijl } from '../ports/huisstijlen';
import type { Thema } from '../ports/voorkeuren';

/** Of a logo beside a name, as high as our own mark (in rem). */
const HOOGTE = 2;
const BREEDST = 9;

/**
 * The stylesheet of one organisation over that of the house. It is made of numbers, addresses of our own and colours that
 * were read as such: nothing that somebody typed stands in it.
 */
export function maakStijlblad(stijl: OpenbareHuisstijl | null): string {
  const delen: string[] = [];
  if (stijl?.hoofdkleur) {
    const palet = maakPalet(stijl.hoofdkleur);
    const regels = TREDEN.map((trede) => {
      const { licht, donker } = palet[trede];
      return `--nav-merk-${trede}:var(--nav-licht,${licht}) var(--nav-donker,${donker})`;
    });
    delen.push(`.nav-thema.nav-thema{${regels.join(';')}}`);
  }
  if (stijl?.logo) {
    const breedte = Math.min(BREEDST, (stijl.logo.breedte / stijl.logo.hoogte) * HOOGTE);
    delen.push(
      `.nav-beeldmerk.nav-beeldmerk{inline-size:${breedte.toFixed(3)}rem;` +
        `background:#fff url("/thema/${encodeURIComponent(stijl.code)}/logo?v=${stijl.versie}") center/contain no-repeat content-box;` +
        // On a white plate everywhere: most logos are drawn for paper. It is the mark of somebody, not a decoration to leave out.
        'border-radius:4px;padding:2px;forced-color-adjust:none;print-color-adjust:exact}' +
        '.nav-beeldmerk.nav-beeldmerk>*{display:none}',
    );
  }
  return delen.join('\n');
}

/** Other when the same look would be written otherwise by another version of this code. */
const KENMERK = createHash('sha256')
  .update(
    maakStijlblad({
      ...{ code: 'proef', versie: 1, hoofdkleur: '#17586a' },
      logo: { soort: 'image/png', inhoud: Buffer.alloc(0), breedte: 2, hoogte: 1 },
    }),
  )
  .digest('hex')
  .slice(0, 8);

/**
 * How the address of a stylesheet that may be kept for good names it: by the version of the look and of what makes it.
 * @param versie of the look of the organisation
 */
export const stijlversie = (versie: number): string => `${versie}-${KENMERK}`;

/**
 * What a person chose, until the page itself says it: then the first picture is right already, without a script.
 * On paper nothing is dark.
 */
export function maakKeuze(thema: Thema): string {
  if (thema === 'systeem') return '';
  const [aan, uit] = thema === 'licht' ? ['licht', 'donker'] : ['donker', 'licht'];
  const kleuren = thema === 'licht' ? 'light' : 'dark';
  return `@media screen{.nav-thema:not([data-thema]){color-scheme:${kleuren};--nav-${aan}:initial;--nav-${uit}: ;}}`;
}
