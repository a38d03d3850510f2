import type { VolledigeCatalogus } from '@navolgbaar/platform/outbox';

/**
 * Which processors follow which event: the whole house in one table. The compiler asks for every event type, and the
 * worker refuses to boot when a name has no processor or two.
 */
export const gebeurteniscatalogus = {
  AanbiederGewijzigd: ['melding-volg-aanbieder', 'maatregel-volg-aanbieder', 'bezoek-volg-aanbieder'],
  MeldingGeregistreerd: [
    'onderzoek-open-zaak-calamiteit',
    'melding-bevestig-ontvangst',
    'zoek-neem-melding-op',
  ],
  MeldingDoorgezonden: { geen: 'het doorzenden zelf is de vastlegging; brieven aan partners volgen' },
  WegingVastgesteld: { geen: 'de kleur staat al bij de melding, in dezelfde transactie' },
  BesluitGenomen: ['onderzoek-open-zaak-besluit'],
  ZaakGeopend: { geen: 'het openen legt alles vast in dezelfde transactie; het dossier toont wat nog moet' },
  GeenCalamiteitVastgesteld: ['onderzoek-meld-geen-calamiteit'],
  OpdrachtGegeven: ['onderzoek-stuur-opdracht'],
  RapportOntvangen: ['onderzoek-volg-rapport', 'onderzoek-bevestig-rapport'],
  RapportBeoordeeld: ['onderzoek-stuur-oordeel'],
  ZaakGesloten: ['maatregel-draag-over'],
  MaatregelOpgelegd: ['maatregel-brief'],
  MaatregelBeantwoord: ['maatregel-levering'],
  MaatregelOpgevolgd: { geen: 'het oordeel en het einde van de termijnen gaan in dezelfde transactie' },
  MaatregelNietOpgevolgd: { geen: 'de maatregel toont het voorstel; het advies aan het college volgt' },
  MaatregelIngetrokken: ['maatregel-intrekkingsbrief'],
  GedeeldMetCollege: ['termijn-college-gedeeld'],
  CollegeGeinformeerd: { geen: 'bericht en deling gaan in dezelfde transactie' },
  RapportVastgesteld: ['rapport-maak-pdf'],
  PublicatieVoorgesteld: { geen: 'termijn en brief van het voornemen gaan in dezelfde transactie' },
  PublicatieBesloten: ['publicatie-besluitbrief'],
  RapportGepubliceerd: { geen: 'het register wordt in dezelfde transactie geschreven' },
  PublicatieIngetrokken: { geen: 'het register wordt in dezelfde transactie leeggemaakt' },
  TermijnGestart: { geen: 'wie de termijn start, legt de laatste dag in dezelfde transactie vast' },
  TermijnVerlengd: ['onderzoek-volg-termijn'],
  TermijnOpgeschort: { geen: 'wie leest, ziet het aan de termijn; de brieven gaan in dezelfde transactie' },
  TermijnHervat: ['onderzoek-volg-hervatting'],
  UitstelGevraagd: ['onderzoek-noteer-uitstelvraag', 'termijn-meld-uitstelvraag'],
  UitstelBeslist: ['onderzoek-noteer-uitstelbesluit', 'termijn-meld-intrekking'],
  TermijnVoldaan: { geen: 'wie de termijn voldoet, doet dat in zijn eigen transactie' },
  TermijnIngetrokken: { geen: 'wie de termijn intrekt, doet dat in zijn eigen transactie' },
  TermijnVerstreken: { geen: 'de bewaking schrijft zelf; maatregel en publicatie sluiten hierop aan' },
  BerichtKlaargezet: ['bericht-verzend'],
} satisfies Partial<VolledigeCatalogus>;
