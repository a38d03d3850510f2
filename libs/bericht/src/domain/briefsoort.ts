import { nieuwsteVersies } from './sjablonen';

/** What a letter is about, for who looks for one: every shipped letter is of one kind. */
const SOORTEN = {
  opdracht: /^(opdracht-|rapport-ontvangen$|rapport-beoordeeld$|geen-calamiteit$)/,
  maatregel: /^(maatregel-|veiligheidsafspraken)/,
  bezoek: /^bezoek-/,
  opvraaglijst: /^opvraaglijst/,
  rapport: /^(rapport-vastgesteld$|wederhoor|voornemen-publicatie|publicatie-|besluit-)/,
  termijn: /^(termijn-|uitstel-)/,
  college: /^(informeren-college$|advies-|zienswijze-|corrigerend|overdracht$|zaak-overgedragen$)/,
  melding: /^(ontvangst|vraag-aan-melder$|doorzending-|e-mail-te-groot$)/,
  partner: /^partnervraag/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Briefsoort = keyof typeof SOORTEN;
export const BRIEFSOORTEN = Object.keys(SOORTEN) as Briefsoort[];

export const soortenVan = (code: string): Briefsoort[] =>
  BRIEFSOORTEN.filter((soort) => SOORTEN[soort].test(code));

/** The codes of the letters of a kind. */
export const codesVan = (soort: Briefsoort): string[] =>
  nieuwsteVersies().flatMap(({ code }) => (SOORTEN[soort].test(code) ? code : []));
