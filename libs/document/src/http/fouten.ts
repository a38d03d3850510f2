import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Documentfoutcode } from '../domain/fouten';

beschrijfFouten<Documentfoutcode>({
  'DOCUMENT.SOORT_NIET_TOEGESTAAN': {
    status: 415,
    titel: 'Soort bestand niet toegestaan',
    tekst: 'Dit soort bestand kunt u niet toevoegen. Toegestaan zijn: {toegestaan}.',
  },
  'DOCUMENT.INHOUD_KLOPT_NIET': {
    status: 422,
    titel: 'Bestand niet herkend',
    tekst:
      'De inhoud is geen gewoon {extensie}-bestand. Sla het bestand opnieuw op, zonder macro’s, en probeer het nog eens.',
  },
  'DOCUMENT.LEEG': {
    status: 422,
    titel: 'Bestand is leeg',
    tekst: 'Het bestand is leeg. Kies een ander bestand.',
  },
  'DOCUMENT.TE_GROOT': {
    status: 413,
    titel: 'Bestand te groot',
    tekst: 'Het bestand is groter dan {maximumMb} MB. Maak het kleiner of splits het.',
  },
  'DOCUMENT.IN_QUARANTAINE': {
    status: 409,
    titel: 'Nog niet beschikbaar',
    tekst: 'Dit document is nog niet gecontroleerd en kan daarom nog niet worden geopend.',
  },
  'DOCUMENT.INHOUD_ONTBREEKT': {
    status: 500,
    titel: 'Inhoud ontbreekt',
    tekst:
      'Het document staat geregistreerd, maar de inhoud is niet in de opslag. Meld dit bij uw beheerder.',
  },
});
