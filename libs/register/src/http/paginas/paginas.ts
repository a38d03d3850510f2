import { renderPagina } from '@navolgbaar/ui';
import { createElement } from 'react';
import type { Registeraantallen, Registerpagina } from '../../application/ports/register';
import { Aanbiederpagina, type Aanbiederbeeld } from './aanbieder';
import { BestaatNietpagina, Ingetrokkenpagina, Vraagfoutpagina } from './bericht';
import { Lijstpagina, type Registerlijst, fragment, isGefilterd } from './lijst';
import { Cijferpagina } from './cijfers';
import { Opendatapagina } from './open-data';
import { cijferTeksten, dataTeksten } from './open-teksten';
import { Rapportpagina } from './rapport';
import { registerTeksten as t } from './teksten';

const site = t.site;

/** Whole documents of the register. Reports may be found by search engines; searches and errors not. */
export const registerpaginas = {
  lijst: (lijst: Registerlijst): Promise<string> =>
    renderPagina({
      ...{ site, titel: t.titel, omschrijving: t.inleiding, inhoud: createElement(Lijstpagina, lijst) },
      // A stop must not live on in what a search engine kept.
      zoekmachines: !isGefilterd(lijst.filter) && lijst.stops.length === 0,
    }),

  rapport: (rapport: Registerpagina): Promise<string> =>
    rapport.status === 'openbaar'
      ? renderPagina({
          ...{ site, titel: rapport.titel, omschrijving: fragment(rapport.samenvatting), zoekmachines: true },
          inhoud: createElement(Rapportpagina, { rapport }),
        })
      : renderPagina({
          ...{ site, titel: t.ingetrokkenTitel },
          inhoud: createElement(Ingetrokkenpagina, { rapport }),
        }),

  aanbieder: (beeld: Aanbiederbeeld): Promise<string> =>
    renderPagina({
      ...{ site, titel: beeld.naam },
      omschrijving: (beeld.regels.length > 0 ? t.vanAanbieder : t.zonderRapport)(beeld.naam),
      // A stop that is over must not live on in what a search engine kept.
      zoekmachines: beeld.stops.length === 0,
      inhoud: createElement(Aanbiederpagina, beeld),
    }),

  cijfers: (aantallen: Registeraantallen): Promise<string> =>
    renderPagina({
      ...{ site, titel: cijferTeksten.titel, omschrijving: cijferTeksten.inleiding, zoekmachines: true },
      inhoud: createElement(Cijferpagina, { aantallen }),
    }),

  openData: (): Promise<string> =>
    renderPagina({
      ...{ site, titel: dataTeksten.titel, omschrijving: dataTeksten.inleiding, zoekmachines: true },
      inhoud: createElement(Opendatapagina),
    }),

  vraagFout: (fouten: readonly string[]): Promise<string> =>
    renderPagina({
      ...{ site, titel: t.vraagFoutTitel, fout: true },
      inhoud: createElement(Vraagfoutpagina, { fouten }),
    }),

  bestaatNiet: (): Promise<string> =>
    renderPagina({ site, titel: t.bestaatNietTitel, inhoud: createElement(BestaatNietpagina) }),
};
