import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Aandachtfoutcode } from '../domain/fouten';

beschrijfFouten<Aandachtfoutcode>({
  'AANDACHTSGEBIED.AL_BEEINDIGD': {
    status: 409,
    titel: 'Al beëindigd',
    tekst:
      'Dit aandachtsgebied heeft al een laatste dag. Voeg een nieuw aandachtsgebied toe als het verdergaat.',
  },
  'AANDACHTSGEBIED.BESTAAT_AL': {
    status: 409,
    titel: 'Bestaat al',
    tekst: 'Er loopt al een aandachtsgebied met deze naam, of met dezelfde regel om het voor te stellen.',
  },
  'AANDACHTSGEBIED.EINDE_PAST_NIET': {
    status: 400,
    titel: 'Einde past niet',
    tekst:
      'Een aandachtsgebied eindigt vandaag of later, op of na de eerste dag: wat eerder is geteld, verandert niet.',
  },
  'AANDACHTSGEBIED.GELDT_NIET': {
    status: 409,
    titel: 'Geldt niet',
    tekst: 'Dit aandachtsgebied geldt niet op de dag die u koos, of vandaag niet meer.',
  },
  'AANDUIDING.AL_BEEINDIGD': {
    status: 409,
    titel: 'Al beëindigd',
    tekst: 'Iemand heeft dit al beëindigd.',
  },
  'AANDUIDING.BESTAAT_AL': {
    status: 409,
    titel: 'Staat er al',
    tekst: 'Dit aandachtsgebied is hier al gegeven en loopt nog.',
  },
  'AANDUIDING.DAG_PAST_NIET': {
    status: 400,
    titel: 'Dag past niet',
    tekst: 'Kies een dag tot en met vandaag. De laatste dag ligt niet voor de eerste.',
  },
});
