import type { Inlogdienst } from '@navolgbaar/platform/auth';
import { createHash } from 'node:crypto';
import type { Weigerreden } from '../application/inloggen/accountzoeker';

const STIJL =
  'body{margin:0;background:#eef2f5;color:#16242f;font:1.0625rem/1.5 system-ui,"Segoe UI",Roboto,sans-serif}' +
  'main{max-width:40rem;margin:2rem auto;padding:1.5rem;background:#fff;border:1px solid #c3ced6;border-radius:.5rem}' +
  'h1{font-size:1.75rem;line-height:1.2;margin:0 0 .5rem}a{color:#0b4f6c}:focus-visible{outline:3px solid;outline-offset:3px}';

/** These pages load nothing and send nothing: stricter than the policy of the application. */
export const PAGINABELEID = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STIJL).digest('base64')}'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`;

const TEKENS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const html = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => TEKENS[teken] ?? teken);

const pagina = (titel: string, inhoud: string): string => `<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(titel)} - Navolgbaar</title><style>${STIJL}</style></head>
<body><main><h1>${html(titel)}</h1>${inhoud}</main></body></html>`;

export type Inlogprobleem =
  | Weigerreden
  | 'POGING_ONGELDIG'
  | 'MFA_ONTBREEKT'
  | 'GEWEIGERD_DOOR_IDP'
  | 'ANTWOORD_ONGELDIG'
  | 'IDP_ONBEREIKBAAR';

const TEKSTEN: Readonly<Record<Inlogprobleem, { status: number; tekst: string }>> = {
  ACCOUNT_ONBEKEND: {
    status: 403,
    tekst: 'U hebt geen account in Navolgbaar. Vraag de beheerder van uw organisatie om een account.',
  },
  ACCOUNT_UIT: {
    status: 403,
    tekst: 'Uw account staat uit. Vraag de beheerder van uw organisatie wat er aan de hand is.',
  },
  KVK_ONTBREEKT: {
    status: 403,
    tekst:
      'eHerkenning gaf geen KVK-nummer door. Vraag de beheerder van eHerkenning in uw organisatie om een machtiging voor deze dienst.',
  },
  KVK_PAST_NIET: {
    status: 403,
    tekst:
      'U logde in voor een andere organisatie dan die van uw account. Kies bij eHerkenning de organisatie van uw account.',
  },
  AANBIEDER_ONBEKEND: {
    status: 403,
    tekst:
      'Wij kennen geen aanbieder met het KVK-nummer van uw eHerkenning. Neem contact op met de toezichthouder.',
  },
  POGING_ONGELDIG: {
    status: 400,
    tekst: 'Deze inlogpoging is verlopen of hoort bij een ander venster. Begin opnieuw.',
  },
  MFA_ONTBREEKT: {
    status: 403,
    tekst: 'Voor Navolgbaar moet u inloggen met een tweede controle, zoals een code op uw telefoon.',
  },
  GEWEIGERD_DOOR_IDP: { status: 403, tekst: 'Het inloggen is gestopt of geweigerd door de inlogdienst.' },
  ANTWOORD_ONGELDIG: { status: 400, tekst: 'Het antwoord van de inlogdienst klopt niet. Begin opnieuw.' },
  IDP_ONBEREIKBAAR: {
    status: 503,
    tekst: 'De inlogdienst is niet bereikbaar. Probeer het over een paar minuten opnieuw.',
  },
};

const TE_LAAG = {
  status: 403,
  tekst:
    'Uw eHerkenning heeft een te laag niveau voor deze dienst. Vraag de beheerder van eHerkenning in uw organisatie om een hoger niveau.',
};

const BEGIN: Readonly<Record<Inlogdienst, string>> = {
  organisatie: '/inloggen',
  eherkenning: '/inloggen/eherkenning',
};

/** Why a login did not succeed and what to do, with a way to begin again. */
export function inlogprobleempagina(
  probleem: Inlogprobleem,
  kenmerk: string,
  dienst: Inlogdienst,
): { status: number; inhoud: string } {
  const { status, tekst } =
    probleem === 'MFA_ONTBREEKT' && dienst === 'eherkenning' ? TE_LAAG : TEKSTEN[probleem];
  const inhoud = `<p>${html(tekst)}</p><p><a href="${BEGIN[dienst]}">Opnieuw inloggen</a></p><p>Kenmerk: ${html(kenmerk)}</p>`;
  return { status, inhoud: pagina('Inloggen is niet gelukt', inhoud) };
}

/** For a person with accounts at more than one organisation. */
export function organisatiekeuze(
  organisaties: readonly { code: string; naam: string }[],
  terug: string,
  dienst: Inlogdienst,
): string {
  const rijen = organisaties.map(({ code, naam }) => {
    const zoekdeel = new URLSearchParams({ organisatie: code, terug });
    return `<li><a href="${BEGIN[dienst]}?${html(zoekdeel.toString())}">${html(naam)}</a></li>`;
  });
  const inhoud = `<p>U hebt een account bij meer dan één organisatie. Kies waar u nu wilt werken.</p><ul>${rijen.join('')}</ul>`;
  return pagina('Kies een organisatie', inhoud);
}
