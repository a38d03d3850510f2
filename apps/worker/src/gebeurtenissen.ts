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
  MeldingToegewezen: ['attendeer-melding-toegewezen'],
  MeldingDoorgezonden: {
    geen: 'doorzending, verstrekking, termijn en brief aan de afzender gaan in dezelfde transactie',
  },
  WegingVastgesteld: { geen: 'de kleur staat al bij de melding, in dezelfde transactie' },
  BesluitGenomen: ['onderzoek-open-zaak-besluit', 'attendeer-besluit-genomen'],
  ZaakGeopend: { geen: 'het openen legt alles vast in dezelfde transactie; het dossier toont wat nog moet' },
  ZaakToegewezen: ['attendeer-zaak-toegewezen'],
  ZaakToegangVerleend: ['attendeer-zaak-toegang-verleend'],
  GeenCalamiteitVastgesteld: ['onderzoek-meld-geen-calamiteit'],
  OpdrachtGegeven: ['onderzoek-stuur-opdracht', 'attendeer-opdracht-gegeven'],
  RapportOntvangen: ['onderzoek-volg-rapport', 'onderzoek-bevestig-rapport', 'attendeer-rapport-ontvangen'],
  RapportBeoordeeld: ['onderzoek-stuur-oordeel', 'attendeer-rapport-beoordeeld'],
  VerbeterplanOntvangen: ['attendeer-verbeterplan-ontvangen'],
  ZaakGesloten: ['maatregel-draag-over', 'attendeer-zaak-gesloten'],
  MaatregelOpgelegd: ['maatregel-brief', 'attendeer-maatregel-opgelegd'],
  MaatregelBeantwoord: ['maatregel-levering', 'attendeer-maatregel-beantwoord'],
  MaatregelOpgevolgd: ['attendeer-maatregel-opgevolgd'],
  MaatregelNietOpgevolgd: ['attendeer-maatregel-niet-opgevolgd'],
  MaatregelIngetrokken: ['maatregel-intrekkingsbrief', 'attendeer-maatregel-ingetrokken'],
  GedeeldMetCollege: ['termijn-college-gedeeld', 'attendeer-gedeeld-met-college'],
  CollegeGeinformeerd: { geen: 'bericht en deling gaan in dezelfde transactie' },
  RapportVastgesteld: ['rapport-maak-pdf', 'attendeer-rapport-vastgesteld'],
  PublicatieVoorgesteld: { geen: 'termijn en brief van het voornemen gaan in dezelfde transactie' },
  PublicatieBesloten: ['publicatie-besluitbrief', 'attendeer-publicatie-besloten'],
  RapportGepubliceerd: { geen: 'het register wordt in dezelfde transactie geschreven' },
  PublicatieIngetrokken: { geen: 'het register wordt in dezelfde transactie leeggemaakt' },
  TermijnGestart: { geen: 'wie de termijn start, legt de laatste dag in dezelfde transactie vast' },
  TermijnVerlengd: ['onderzoek-volg-termijn'],
  TermijnOpgeschort: { geen: 'wie leest, ziet het aan de termijn; de brieven gaan in dezelfde transactie' },
  TermijnHervat: ['onderzoek-volg-hervatting'],
  UitstelGevraagd: [
    'onderzoek-noteer-uitstelvraag',
    'termijn-meld-uitstelvraag',
    'attendeer-uitstel-gevraagd',
  ],
  UitstelBeslist: ['onderzoek-noteer-uitstelbesluit', 'termijn-meld-intrekking', 'attendeer-uitstel-beslist'],
  TermijnAangekondigd: ['attendeer-termijn-aangekondigd'],
  TermijnVoldaan: { geen: 'wie de termijn voldoet, doet dat in zijn eigen transactie' },
  TermijnIngetrokken: { geen: 'wie de termijn intrekt, doet dat in zijn eigen transactie' },
  TermijnVerstreken: { geen: 'de bewaking schrijft zelf; maatregel en publicatie sluiten hierop aan' },
  BerichtMislukt: ['attendeer-bericht-mislukt'],
  BerichtKlaargezet: ['bericht-verzend'],
} satisfies Partial<VolledigeCatalogus>;
