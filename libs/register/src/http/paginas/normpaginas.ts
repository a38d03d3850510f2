import { renderPagina } from '@navolgbaar/ui';
import { createElement } from 'react';
import type { Normkader, Normkaderdetail } from '../../application/ports/normen';
import { GeenNormenpagina, Normenpagina, Normkaderpagina } from './normen';
import { normTeksten as t } from './normteksten';
import { registerTeksten } from './teksten';

const { site } = registerTeksten;

/** Whole documents about norms. */
export const normpaginas = {
  lijst: (kaders: readonly Normkader[]): Promise<string> =>
    renderPagina({
      ...{ site, titel: t.titel, omschrijving: t.inleiding, zoekmachines: true },
      inhoud: createElement(Normenpagina, { kaders }),
    }),

  kader: (kader: Normkaderdetail): Promise<string> =>
    renderPagina({
      ...{ site, titel: kader.naam, omschrijving: kader.doel, zoekmachines: true },
      inhoud: createElement(Normkaderpagina, { kader }),
    }),

  bestaatNiet: (): Promise<string> =>
    renderPagina({ site, titel: t.bestaatNietTitel, inhoud: createElement(GeenNormenpagina) }),
};
