import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Jaarplanfoutcode } from '../domain/fouten';

beschrijfFouten<Jaarplanfoutcode>({
  'JAARPLAN.JAAR_PAST_NIET': {
    status: 400,
    titel: 'Jaar past niet',
    tekst: 'Een jaarplan is voor dit jaar of het volgende.',
  },
  'JAARPLAN.BESTAAT_AL': {
    status: 409,
    titel: 'Jaarplan is er al',
    tekst: 'Voor dit jaar is er al een jaarplan. Werk daarin verder.',
  },
  'JAARPLAN.NIET_OVERWOGEN': {
    status: 409,
    titel: 'Niet elke aanbieder is overwogen',
    tekst:
      'Sinds het voorstel kwamen er {aantal} aanbieders bij. Bereken het voorstel opnieuw, dan staan zij erin.',
  },
  'JAARPLAN.AL_OVERWOGEN': {
    status: 409,
    titel: 'Aanbieder is al overwogen',
    tekst: 'Iemand heeft deze aanbieder al in het jaarplan gezet. Bekijk wat er is besloten.',
  },
  'JAARPLAN.KWARTAAL_VOORBIJ': {
    status: 400,
    titel: 'Kwartaal is voorbij',
    tekst: 'In een kwartaal dat voorbij is, kunt u geen bezoek meer indelen.',
  },
  'JAARPLAN.REDEN_ONTBREEKT': {
    status: 400,
    titel: 'Reden ontbreekt',
    tekst: 'Leg uit waarom het jaarplan anders wordt dan voorgesteld of vastgesteld.',
  },
  'JAARPLAN.NIETS_ANDERS': {
    status: 400,
    titel: 'Er verandert niets',
    tekst: 'Zo staat deze aanbieder al in het jaarplan.',
  },
  'JAARPLAN.AANBIEDER_GESTOPT': {
    status: 409,
    titel: 'Aanbieder is gestopt',
    tekst: 'Volgens het register werkt deze aanbieder niet meer. Er is dan niets te bezoeken.',
  },
  'JAARPLAN.NIET_ALLES_ZICHTBAAR': {
    status: 409,
    titel: 'U ziet niet alle aanbieders',
    tekst: 'In dit jaarplan staat een aanbieder die u niet mag zien. Vraag een collega om het af te sluiten.',
  },
  'JAARPLAN.JAAR_LOOPT_NOG': {
    status: 409,
    titel: 'Het jaar loopt nog',
    tekst: 'Sluit het jaarplan af als {jaar} voorbij is.',
  },
});
