import type { ReactElement } from 'react';
import { formulierTeksten } from '../teksten/formulier';

export interface PaginaInvoer {
  /** The title of the page, without the name of the site. */
  titel: string;
  inhoud: ReactElement;
  /** Ends the title: the organisation or the site. */
  site?: string;
  /** Address of the organisation's own theme, loaded after ours. */
  thema?: string | null;
  /** Address of our stylesheet. */
  stijl?: string;
  /** The page shows a form with errors: the title then begins with "Fout: ". */
  fout?: boolean;
  omschrijving?: string;
  /** Pages with personal input stay out of search engines. */
  zoekmachines?: boolean;
}

/** Where `vite build` puts the stylesheet of the public pages. */
export const PUBLIEKE_STIJL = '/werkbank/stijl/publiek.css';

/**
 * A whole HTML document from components, without any script: works under `script-src 'none'`.
 * `inhoud` is usually a `<PubliekeIndeling>`.
 */
export async function renderPagina(invoer: PaginaInvoer): Promise<string> {
  // Loaded at the first page: the werkbank never needs it, and the server starts without it.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const {
    titel,
    inhoud,
    site = 'Navolgbaar',
    thema = '/thema.css',
    stijl = PUBLIEKE_STIJL,
    fout = false,
    omschrijving,
    zoekmachines = false,
  } = invoer;
  const document = (
    <html lang="nl" className="nav-thema">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${fout ? formulierTeksten.foutVoor : ''}${titel} – ${site}`}</title>
        {omschrijving && <meta name="description" content={omschrijving} />}
        {!zoekmachines && <meta name="robots" content="noindex" />}
        <link rel="icon" href="/werkbank/beeldmerk.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={stijl} />
        {thema && <link rel="stylesheet" href={thema} />}
      </head>
      <body className="utrecht-document nav-lijf">{inhoud}</body>
    </html>
  );
  return `<!doctype html>\n${renderToStaticMarkup(document)}\n`;
}
