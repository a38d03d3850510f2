import type { Aanbiederfeiten } from '../../../libs/toetsingskader/src/domain/is-van-toepassing';
import type { Kaderinhoud, Norm, Normvraag } from '../../../libs/toetsingskader/src/domain/kader';
import { leegKader } from '../../../libs/toetsingskader/src/domain/leeg-kader';

export const vraag = (deel: Partial<Normvraag> = {}): Normvraag => ({
  code: 'V-1',
  tekst: 'Hoe weet een nieuwe medewerker wat de cliënt nodig heeft?',
  risico: 'Een invaller handelt niet naar het plan, en de cliënt wordt onveilig geholpen.',
  geenAndereBron: 'In het plan staat wat nodig is, niet hoe een invaller dat te weten komt.',
  ...deel,
});

export const norm = (deel: Partial<Norm> = {}): Norm => ({
  ...{ code: 'N-1', bovenliggend: null, thema: 'veilig', tekst: 'De aanbieder werkt veilig.' },
  toelichting: 'Hoe, kiest de aanbieder.',
  ...{ binding: 'aanbeveling', grondslag: null, werking: 'preventief', rollen: [], indicatoren: ['Plan'] },
  bronnen: [{ bron: 'Leidraad Veilige zorgrelatie', vindplaats: 'p. 63' }],
  toepassing: { wetten: [], voorzieningen: [], financiering: [], clientenVan: null, clientenTot: null },
  methoden: ['gesprek'],
  vragen: [],
  ...deel,
});

export const kader = (deel: Partial<Kaderinhoud> = {}): Kaderinhoud => ({
  ...leegKader({
    ...{ naam: 'Veilige zorg', doel: 'Kijken of zorg veilig is.', eigenaar: 'Team Wmo' },
    evaluatieOp: '2029-10-01',
  }),
  themas: [{ code: 'veilig', naam: 'Veiligheid' }],
  normen: [norm()],
  ...deel,
});

/** A provider of Wmo and jeugdhulp in kind, on one location where people live. */
export const feiten = (deel: Partial<Aanbiederfeiten> = {}): Aanbiederfeiten => ({
  ...{ wetten: ['wmo', 'jeugdwet'], voorzieningen: ['woonlocatie'], financiering: ['zin'], clienten: 40 },
  ...{ geeftWkkgzZorg: null, lokaleGrondslag: null },
  ...deel,
});
