import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Toetsingskaderfoutcode } from '../domain/fouten';

beschrijfFouten<Toetsingskaderfoutcode>({
  'TOETSINGSKADER.BESTAAT_AL': {
    status: 409,
    titel: 'Bestaat al',
    tekst: 'Er is al een toetsingskader met deze code.',
  },
  'TOETSINGSKADER.HEEFT_AL_CONCEPT': {
    status: 409,
    titel: 'Er is al een concept',
    tekst: 'Van dit kader wordt al een nieuwe versie geschreven. Stel die vast of gooi haar weg.',
  },
  'TOETSINGSKADER.BEEINDIGD': {
    status: 409,
    titel: 'Kader beëindigd',
    tekst: 'Dit kader heeft al een laatste dag. Begin een nieuw kader als kopie als het verdergaat.',
  },
  'TOETSINGSKADER.EINDE_PAST_NIET': {
    status: 400,
    titel: 'Einde past niet',
    tekst: 'Een kader eindigt vandaag of later: wat ermee is getoetst, verandert niet.',
  },
  'TOETSINGSKADER.KLOPT_NIET': {
    status: 400,
    titel: 'Het kader klopt niet',
    tekst: 'Er is niets bewaard. Bij elk onderdeel staat wat eraan mankeert.',
  },
  'TOETSINGSKADER.BEVROREN': {
    status: 409,
    titel: 'Versie verandert niet meer',
    tekst: 'Deze versie is in gebruik of was dat. Begin een nieuwe versie.',
  },
  'TOETSINGSKADER.ANDER_KADER': {
    status: 409,
    titel: 'Ander kader',
    tekst: 'Alleen versies van hetzelfde kader zijn te vergelijken.',
  },
  'TOETSINGSKADER.BESTAND_TE_GROOT': {
    status: 413,
    titel: 'Bestand te groot',
    tekst: 'Een toetsingskader is ten hoogste 2 MB.',
  },
  'TOETSINGSKADER.BESTAND_KLOPT_NIET': {
    status: 422,
    titel: 'Bestand klopt niet',
    tekst: 'Er is niets ingelezen. Bij elke regel staat wat eraan mankeert.',
  },
});
