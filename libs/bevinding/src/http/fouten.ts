import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Bevindingfoutcode } from '../domain/fouten';

beschrijfFouten<Bevindingfoutcode>({
  'BEWIJS.GEGEVENS_ONTBREKEN': {
    status: 400,
    titel: 'Gegevens ontbreken',
    tekst:
      'Van een bewijsstuk staat vast wat het is, van wie en hoe het is verkregen en waar het wordt bewaard.',
  },
  'BEWIJS.DATUM_PAST_NIET': {
    status: 400,
    titel: 'Datum past niet',
    tekst: 'De dag past niet bij dit bewijsstuk.',
  },
  'BEWIJS.BRON_PAST_NIET': {
    status: 400,
    titel: 'Bron past niet',
    tekst: 'Een document, waarneming of gesprek staat al in het dossier; gegevens staan op zichzelf.',
  },
  'BEWIJS.BESTAAT_AL': {
    status: 409,
    titel: 'Al een bewijsstuk',
    tekst: 'Dit stuk uit het dossier is in deze zaak al een bewijsstuk.',
  },
  'BEWIJS.IN_GEBRUIK': {
    status: 409,
    titel: 'Er rust een bevinding op',
    tekst:
      'Een bevinding heeft altijd bewijs (BK-4.03). Zolang {bevindingen} op dit bewijsstuk rust, kunt u het niet intrekken. Herzie die bevinding of trek haar eerst in.',
  },
  'BEWIJS.GEEN_BESTAND': {
    status: 409,
    titel: 'Geen bestand',
    tekst: 'De echtheid is alleen te controleren van een document.',
  },
  'BEVINDING.VERSTREKKING_PAST_NIET': {
    status: 409,
    titel: 'Niet over een pgb-houder',
    tekst:
      'Alleen een bevinding over een pgb-houder die niet positief is, verstrekt u zo aan het college (Wmo 2015 artikel 5.2.4).',
  },
  'BEVINDING.TEKST_ONTBREEKT': {
    status: 400,
    titel: 'Uitleg ontbreekt',
    tekst: 'Een bevinding heeft een onderbouwing en beschrijft de gevolgen voor inwoners.',
  },
  'BEVINDING.BEWIJS_ONTBREEKT': {
    status: 400,
    titel: 'Bewijs ontbreekt',
    tekst: 'Een bevinding rust op ten minste één bewijsstuk.',
  },
  'BEVINDING.BEWIJS_PAST_NIET': {
    status: 400,
    titel: 'Bewijs past niet',
    tekst: 'Een bevinding rust op bewijsstukken van dezelfde zaak die in gebruik zijn.',
  },
  'BEVINDING.NORM_ONBEKEND': {
    status: 400,
    titel: 'Norm onbekend',
    tekst: 'Kies een norm en een oordeel uit een versie van een toetsingskader die in gebruik is.',
  },
  'BEVINDING.NORM_NIET_VAN_TOEPASSING': {
    status: 409,
    titel: 'Norm is niet van toepassing',
    tekst: 'Deze norm is niet bedoeld voor deze aanbieder.',
  },
  'BEVINDING.AANBEVELING_GEEN_TEKORTKOMING': {
    status: 409,
    titel: 'Een aanbeveling is geen verplichting',
    tekst: 'Deze norm is voor deze aanbieder een aanbeveling. Wie haar niet volgt, heeft geen tekortkoming.',
  },
  'BEVINDING.TOELICHTING_ONTBREEKT': {
    status: 400,
    titel: 'Toelichting ontbreekt',
    tekst: 'Bij dit oordeel vraagt het toetsingskader een toelichting.',
  },
  'BEVINDING.HERZIENING_LOOPT_AL': {
    status: 409,
    titel: 'Er is al een nieuwe versie',
    tekst: 'Aan een nieuwe versie van deze bevinding wordt al gewerkt.',
  },
});
