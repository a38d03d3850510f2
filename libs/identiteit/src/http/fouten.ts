import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Identiteitfoutcode } from '../domain/fouten';

beschrijfFouten<Identiteitfoutcode>({
  EMAIL_IN_GEBRUIK: {
    status: 409,
    titel: 'E-mailadres al in gebruik',
    tekst: 'Er is al een gebruiker met dit e-mailadres in uw organisatie.',
  },
  ROLLEN_BOTSEN: {
    status: 409,
    titel: 'Rollen gaan niet samen',
    tekst: 'De rol {rol} gaat niet samen met de rol {met}. {bron}.',
  },
  EIGEN_ACCOUNT: {
    status: 403,
    titel: 'Niet voor uzelf',
    tekst: 'U kunt uw eigen account niet wijzigen. Vraag een andere beheerder.',
  },
  LAATSTE_BEHEERDER: {
    status: 409,
    titel: 'Laatste beheerder',
    tekst: 'Dit is de laatste beheerder. Maak eerst een andere gebruiker beheerder.',
  },
  LAATSTE_ACCOUNTBEHEERDER: {
    status: 409,
    titel: 'Laatste accountbeheerder',
    tekst:
      'U hebt geen andere accountbeheerder. Laat eerst een collega de accounts beheren. Lukt dat niet, vraag dan hulp ' +
      'aan de toezichthouder.',
  },
  ACCOUNTVERZOEK_AFGEDAAN: {
    status: 409,
    titel: 'Er is al beslist',
    tekst: 'Over dit verzoek is al beslist. Kijk in de lijst hoe het er nu voor staat.',
  },
  BEHANDELAAR_ONBEKEND: {
    status: 400,
    titel: 'Geen behandelaar',
    tekst: 'Alleen een collega van het toezicht met een actief account kan behandelaar zijn.',
  },
  CLIENT_VAN_SERVER: {
    status: 403,
    titel: 'Alleen op de server',
    tekst:
      'Dit systeem leest mee in het werk van het toezicht. Een nieuw geheim maken of het weer aanzetten kan daarom alleen ' +
      'wie de server beheert. Uitzetten kunt u wel.',
  },
  SESSIE_VAN_ANDER: {
    status: 401,
    titel: 'Iemand anders is ingelogd',
    tekst: 'In deze browser is intussen iemand anders ingelogd. Log zelf opnieuw in om verder te gaan.',
  },
  KLEUR_ONGELDIG: {
    status: 400,
    titel: 'Geen kleur',
    tekst: 'Vul een kleur in met een hekje en zes tekens, zoals #17586a.',
  },
  KLEUR_TE_LICHT: {
    status: 400,
    titel: 'Kleur is te licht',
    tekst:
      'Witte tekst op {kleur} is niet goed te lezen: het contrast is {contrast} op 1 en moet ten minste {nodig} op 1 ' +
      'zijn (WCAG 1.4.3). De dichtstbijzijnde kleur die wel kan, is {dichtstbij}.',
  },
  LOGO_ONGELDIG: { status: 400, titel: 'Geen bruikbaar logo', tekst: '{reden}' },
  AANWIJZING_ONGELDIG: {
    status: 409,
    titel: 'Geen toezichthouder',
    tekst: 'Alleen een toezichthouder of coördinator kan een aanwijzing krijgen.',
  },
  LEGITIMATIE_ONGELDIG: {
    status: 409,
    titel: 'Geen toezichthouder',
    tekst: 'Alleen een toezichthouder of coördinator heeft een legitimatiebewijs (Awb artikel 5:12).',
  },
  LEGITIMATIE_BESTAAT: {
    status: 409,
    titel: 'Nummer al vastgelegd',
    tekst: 'Er is al een legitimatiebewijs met dit nummer vastgelegd.',
  },
  BELANGENCONFLICT: {
    status: 409,
    titel: 'Belangenconflict',
    tekst:
      'Deze persoon heeft een belangenconflict met de aanbieder en doet daarom niets in een zaak over die aanbieder ' +
      '(Awb artikel 2:4).',
  },
  CONFLICT_VAN_UZELF: {
    status: 403,
    titel: 'Niet voor uzelf',
    tekst: 'Een belangenconflict dat over uzelf gaat, heft een ander op.',
  },
  CONFLICT_AANBIEDER_ONBEKEND: {
    status: 400,
    titel: 'Aanbieder onbekend',
    tekst: 'Deze aanbieder staat niet in het register.',
  },
});
