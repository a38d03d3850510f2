import type { Kaderinhoud } from '../kader';
import { BEDRIJFSVOERING } from './rechtmatigheid/bedrijfsvoering';
import { LEVERING_EN_BETALING } from './rechtmatigheid/levering';

/** Lawful spending under Wmo and Jeugdwet, in kind and by pgb (BK-6.06, BK-6.10). */
export const RECHTMATIGHEID_V1: Kaderinhoud = {
  naam: 'Rechtmatigheid',
  doel: 'Toetst of geld voor Wmo-ondersteuning en jeugdhulp is besteed aan hulp die is toegekend en gegeven. Gaat niet over de kwaliteit van jeugdhulp, en stelt geen strafbare feiten vast: dat is aan het Openbaar Ministerie en de rechter.',
  eigenaar: 'Functioneel beheer van de toezichthouder',
  evaluatieOp: '2029-11-30',
  schaal: [
    { code: 'rechtmatig', naam: 'Rechtmatig', betekenis: 'voldoet', toelichtingNodig: false },
    {
      code: 'afwijking-hersteld',
      naam: 'Afwijking, hersteld of verklaarbaar',
      betekenis: 'deels',
      toelichtingNodig: true,
    },
    { code: 'niet-rechtmatig', naam: 'Niet rechtmatig', betekenis: 'voldoet_niet', toelichtingNodig: true },
    {
      code: 'niet-vast-te-stellen',
      naam: 'Niet vast te stellen',
      betekenis: 'niet_getoetst',
      toelichtingNodig: true,
    },
  ],
  themas: [
    { code: 'levering', naam: 'Levering volgens toekenning en contract' },
    { code: 'declaratie', naam: 'Declaratie en tarief' },
    { code: 'pgb', naam: 'Besteding van het pgb' },
    { code: 'bedrijfsvoering', naam: 'Administratie, personeel en belangen' },
  ],
  normen: [...LEVERING_EN_BETALING, ...BEDRIJFSVOERING],
};
