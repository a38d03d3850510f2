import type { Kaderinhoud } from '../kader';
import { ONDERSTEUNING } from './wmo-kwaliteit/ondersteuning';
import { PLICHTEN } from './wmo-kwaliteit/plichten';

/** Wmo 2015 art. 3.1–3.5, as open norms (NW-17). */
export const WMO_KWALITEIT_V1: Kaderinhoud = {
  naam: 'Kwaliteit van Wmo-ondersteuning',
  doel: 'Toetst of ondersteuning uit de Wmo 2015 van goede kwaliteit is: wat merkt de inwoner ervan en hoe heeft de aanbieder het geregeld. Niet bedoeld voor jeugdhulp of zorg uit de Wlz; daar houdt de inspectie toezicht op de kwaliteit.',
  eigenaar: 'Functioneel beheer van de toezichthouder',
  evaluatieOp: '2029-11-30',
  schaal: [
    { code: 'voldoet', naam: 'Voldoet', betekenis: 'voldoet', toelichtingNodig: false },
    { code: 'voldoet-deels', naam: 'Voldoet deels', betekenis: 'deels', toelichtingNodig: true },
    { code: 'voldoet-niet', naam: 'Voldoet niet', betekenis: 'voldoet_niet', toelichtingNodig: true },
    { code: 'niet-getoetst', naam: 'Niet getoetst', betekenis: 'niet_getoetst', toelichtingNodig: true },
  ],
  themas: [
    { code: 'goede-kwaliteit', naam: 'Veilig, doeltreffend, doelmatig en cliëntgericht' },
    { code: 'afstemming', naam: 'Afgestemd op behoefte en andere hulp' },
    { code: 'professioneel', naam: 'Professioneel en deskundig' },
    { code: 'rechten', naam: 'Rechten van de cliënt' },
    { code: 'melden', naam: 'Meldplichten en afspraken' },
  ],
  normen: [...ONDERSTEUNING, ...PLICHTEN],
};
