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
  'DOCUMENT.TE_VEEL': {
    status: 409,
    titel: 'Te veel bestanden',
    tekst:
      'Hier staan al {maximum} bestanden. Er kan niets meer bij. Voeg bestanden samen of neem contact met ons op.',
  },
  'DOCUMENT.NIET_GECONTROLEERD': {
    status: 409,
    titel: 'Nog niet gecontroleerd',
    tekst:
      'Dit bestand is nog niet op virussen gecontroleerd. Het kan pas worden geopend als het is gecontroleerd en veilig is.',
  },
  'DOCUMENT.CONTROLE_MISLUKT': {
    status: 409,
    titel: 'Controle mislukt',
    tekst:
      'Het is niet gelukt om dit bestand op virussen te controleren. Het blijft gesloten tot de controle wel lukt.',
  },
  'DOCUMENT.BESMET': {
    status: 410,
    titel: 'Virus gevonden',
    tekst: 'In dit bestand is een virus gevonden. De inhoud is vernietigd.',
  },
  'DOCUMENT.CONTROLE_NIET_NODIG': {
    status: 409,
    titel: 'Al gecontroleerd',
    tekst: 'De controle van dit bestand is klaar. Opnieuw controleren is niet nodig.',
  },
  'DOCUMENT.GEEN_ORIGINEEL': {
    status: 404,
    titel: 'Geen verzegeld origineel',
    tekst: 'Van dit document is geen verzegeld origineel bewaard.',
  },
  'DOCUMENT.INHOUD_ONTBREEKT': {
    status: 500,
    titel: 'Inhoud ontbreekt',
    tekst:
      'Het document staat geregistreerd, maar de inhoud is niet in de opslag. Meld dit bij uw beheerder.',
  },
});
