import { createHash } from 'node:crypto';

/** An account that the demo offers on its login page. */
export interface Demoaccount {
  /** Subject at the identity provider: stable over restarts. */
  readonly sub: string;
  readonly naam: string;
  readonly email: string;
  /** What the visitor reads beside the name: role and employer. */
  readonly omschrijving: string;
  /** Heading under which the account stands: the organisation. */
  readonly groep: string;
  /** KVK number of the company that the person acts for, for a service that plays eHerkenning. */
  readonly kvk?: string;
  /** Level of assurance that the login states. */
  readonly acr?: string;
}

const STIJL = `
*{box-sizing:border-box}
body{margin:0;background:#eef2f5;color:#16242f;font:1.0625rem/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:40rem;margin:0 auto;padding:2rem 1rem 4rem}
.kaart{background:#fff;border:1px solid #c3ced6;border-radius:.5rem;padding:1.5rem}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .5rem}
.merk{font-weight:700;color:#0b4f6c;margin:0 0 1rem}
fieldset{border:0;margin:1.5rem 0 0;padding:0;min-width:0}
legend{font-weight:700;font-size:1.125rem;padding:0;margin-bottom:.25rem}
.account{display:flex;gap:.75rem;align-items:flex-start;padding:.5rem;border-radius:.375rem;border:2px solid transparent}
.account:hover{background:#eef6fa}
.account:has(input:checked){background:#e3f1f8;border-color:#0b4f6c}
.account input{width:1.5rem;height:1.5rem;margin:.125rem 0 0;flex:none;accent-color:#0b4f6c}
.account label{flex:1;cursor:pointer}
.naam{display:block;font-weight:600}
.omschrijving{display:block;color:#45545f}
.veld{margin-top:1.5rem}
.veld label{display:block;font-weight:700}
.hint{margin:0;color:#45545f}
input[type=password]{font:inherit;width:100%;max-width:20rem;padding:.625rem .75rem;margin-top:.25rem;border:2px solid #52616b;border-radius:.25rem}
button{font:inherit;font-weight:700;margin-top:1.5rem;min-height:2.75rem;padding:.625rem 1.5rem;border:0;border-radius:.25rem;background:#0b4f6c;color:#fff;cursor:pointer}
button:hover{background:#083d54}
:focus-visible{outline:3px solid #16242f;outline-offset:3px}
.fout{border-left:.375rem solid #b3261e;background:#fdecea;padding:.75rem 1rem;margin:1rem 0 0}
.fout h2{font-size:1.125rem;margin:0}
.fout p{margin:.25rem 0 0}
@media (forced-colors:active){.account:has(input:checked){border-color:Highlight}}
`;

/** Content-Security-Policy source of the only style on the page. */
const STIJLBRON = `'sha256-${createHash('sha256').update(STIJL).digest('base64')}'`;

/**
 * The policy of the demo's login page. `form-action` names the application, because Chromium checks it on the
 * redirects after the form too, and the last one leads back there (interface.md §2).
 */
export const paginaBeleid = (appOorsprong: string): string =>
  `default-src 'none'; style-src ${STIJLBRON}; form-action 'self' ${appOorsprong}; base-uri 'none'; frame-ancestors 'none'`;

const TEKENS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const html = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => TEKENS[teken] ?? teken);

function pagina(titel: string, inhoud: string): string {
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(titel)}</title>
<style>${STIJL}</style>
</head>
<body>
<main>
<p class="merk">Navolgbaar, demonstratie</p>
<div class="kaart">
${inhoud}
</div>
</main>
</body>
</html>`;
}

export interface Inlogpagina {
  readonly actie: string;
  readonly accounts: readonly Demoaccount[];
  readonly gekozen: string | null;
  readonly fout: string | null;
}

/** The login page: choose an account, give the password. */
export function inlogpagina({ actie, accounts, gekozen, fout }: Inlogpagina): string {
  const groepen = [...new Set(accounts.map(({ groep }) => groep))];
  const keuzes = groepen.map((groep) => {
    const rijen = accounts
      .filter((account) => account.groep === groep)
      .map((account) => accountrij(account, gekozen));
    return `<fieldset><legend>${html(groep)}</legend>${rijen.join('')}</fieldset>`;
  });
  const melding = fout
    ? `<div class="fout" role="alert"><h2>Inloggen is niet gelukt</h2><p id="fout">${html(fout)}</p></div>`
    : '';
  return pagina(
    fout ? 'Fout: inloggen' : 'Inloggen',
    `<h1>Inloggen</h1>
<p class="hint">Dit is de inlogpagina van de demonstratie. Kies met welk account u wilt werken.</p>
${melding}
<form method="post" action="${html(actie)}">
${keuzes.join('\n')}
<div class="veld">
<label for="wachtwoord">Wachtwoord</label>
<p class="hint" id="wachtwoord-hint">Het wachtwoord van elk account is: demo</p>
<input id="wachtwoord" name="wachtwoord" type="password" autocomplete="current-password" required aria-describedby="wachtwoord-hint${fout ? ' fout' : ''}"${fout ? ' aria-invalid="true"' : ''}>
</div>
<button type="submit">Inloggen</button>
</form>`,
  );
}

function accountrij(account: Demoaccount, gekozen: string | null): string {
  const id = `account-${html(account.sub)}`;
  return `<div class="account">
<input type="radio" name="account" id="${id}" value="${html(account.sub)}" required${account.sub === gekozen ? ' checked' : ''}>
<label for="${id}"><span class="naam">${html(account.naam)}</span><span class="omschrijving">${html(account.omschrijving)}</span></label>
</div>`;
}

/** A page for everything that goes wrong at the identity provider: what happened and the way out. */
export function foutpagina(appUrl: string): string {
  return pagina(
    'Inloggen is niet gelukt',
    `<h1>Inloggen is niet gelukt</h1>
<p>Deze inlogpoging is verlopen of niet geldig. Begin opnieuw.</p>
<p><a href="${html(appUrl)}/inloggen">Opnieuw inloggen</a></p>`,
  );
}
