import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Weergavefoutcode } from '../domain/fouten';

beschrijfFouten<Weergavefoutcode>({
  'WEERGAVE.NAAM_BESTAAT': {
    status: 409,
    titel: 'Naam bestaat al',
    tekst: 'Er is bij deze lijst al een weergave met deze naam. Kies een andere naam.',
  },
  'WEERGAVE.TE_VEEL': {
    status: 409,
    titel: 'Te veel weergaven',
    tekst: 'Er zijn al {hoogstens} {soort} weergaven bij deze lijst. Verwijder er eerst een.',
  },
  'WEERGAVE.NIET_VAN_U': {
    status: 403,
    titel: 'Niet van u',
    tekst: 'Een gedeelde weergave wijzigt of verwijdert alleen wie haar maakte, of een coördinator.',
  },
  'WEERGAVE.STANDAARD_ONBEKEND': {
    status: 409,
    titel: 'Weergave bestaat niet',
    tekst: 'Deze weergave bestaat niet of niet meer, en kan niet uw standaard zijn.',
  },
});
