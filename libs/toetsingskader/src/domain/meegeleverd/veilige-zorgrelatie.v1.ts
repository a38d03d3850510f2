import type { Kaderinhoud } from '../kader';
import { BEWUSTWORDING } from './veilige-zorgrelatie/bewustwording';
import { IMPLEMENTATIE } from './veilige-zorgrelatie/implementatie';
import { PREVENTIE_OMGEVING } from './veilige-zorgrelatie/preventie-omgeving';
import { PREVENTIE_PERSONEEL } from './veilige-zorgrelatie/preventie-personeel';
import { STAP_1_EN_2 } from './veilige-zorgrelatie/stap-1-en-2';
import { STAP_3_EN_4 } from './veilige-zorgrelatie/stap-3-en-4';
import { STAP_5_EN_6 } from './veilige-zorgrelatie/stap-5-en-6';

/**
 * All 34 recommendations of the Leidraad with their parts (requirements § 2.2–2.5). The Leidraad is no veldnorm (C17):
 * only what repeats a duty of the law is more than a recommendation.
 */
export const VEILIGE_ZORGRELATIE_V1: Kaderinhoud = {
  naam: 'Veilige zorgrelatie',
  doel: 'Laat zien hoe een aanbieder grensoverschrijdend gedrag door medewerkers en vrijwilligers voorkomt en ermee omgaat. Het gaat niet over geweld in de huiselijke kring (daarvoor is de meldcode) en niet over agressie tegen medewerkers. De meeste normen zijn aanbevelingen: wie er niet aan voldoet, kan verbeteren maar overtreedt geen wet.',
  eigenaar: 'Functioneel beheer van de toezichthouder',
  evaluatieOp: '2029-11-30',
  schaal: [
    { code: 'in-de-praktijk', naam: 'Werkt in de praktijk', betekenis: 'voldoet', toelichtingNodig: false },
    { code: 'op-weg', naam: 'Op weg', betekenis: 'deels', toelichtingNodig: true },
    { code: 'nog-niet', naam: 'Nog niet aanwezig', betekenis: 'voldoet_niet', toelichtingNodig: true },
    { code: 'niet-bekeken', naam: 'Niet bekeken', betekenis: 'niet_getoetst', toelichtingNodig: true },
  ],
  themas: [
    { code: 'bewustwording', naam: 'Bewustwording' },
    { code: 'preventie', naam: 'Preventie' },
    { code: 'stap-1', naam: 'Stap 1: signaleren en aanspreken' },
    { code: 'stap-2', naam: 'Stap 2: bespreken en intern melden' },
    { code: 'stap-3', naam: 'Stap 3: gesprek met de cliënt' },
    { code: 'stap-4', naam: 'Stap 4: gesprek met de medewerker, onderzoeken en beoordelen' },
    { code: 'stap-5', naam: 'Stap 5: stoppen, melden en maatregelen' },
    { code: 'stap-6', naam: 'Stap 6: nazorg, leren en berichten' },
    { code: 'implementatie', naam: 'Invoeren en borgen' },
  ],
  normen: [
    ...BEWUSTWORDING,
    ...PREVENTIE_OMGEVING,
    ...PREVENTIE_PERSONEEL,
    ...STAP_1_EN_2,
    ...STAP_3_EN_4,
    ...STAP_5_EN_6,
    ...IMPLEMENTATIE,
  ],
};
