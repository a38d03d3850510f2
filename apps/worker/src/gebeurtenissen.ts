import type { VolledigeCatalogus } from '@navolgbaar/platform/outbox';

/**
 * Which processors follow which event: the whole house in one table. The compiler asks for every event type, and the
 * worker refuses to boot when a name has no processor or two.
 */
export const gebeurteniscatalogus = {
  AanbiederGewijzigd: ['melding-volg-aanbieder'],
  MeldingGeregistreerd: { geen: 'de zaak opent zodra onderzoek is aangesloten' },
  MeldingDoorgezonden: { geen: 'het doorzenden zelf is de vastlegging; brieven aan partners volgen' },
  WegingVastgesteld: { geen: 'de kleur staat al bij de melding, in dezelfde transactie' },
  BesluitGenomen: { geen: 'de zaak opent zodra onderzoek is aangesloten' },
  TermijnGestart: { geen: 'wie de termijn start, legt de laatste dag in dezelfde transactie vast' },
  TermijnVerlengd: { geen: 'de brief gaat in dezelfde transactie; opdracht en maatregel sluiten hierop aan' },
  TermijnVoldaan: { geen: 'wie de termijn voldoet, doet dat in zijn eigen transactie' },
  TermijnIngetrokken: { geen: 'wie de termijn intrekt, doet dat in zijn eigen transactie' },
  TermijnVerstreken: { geen: 'de bewaking schrijft zelf; maatregel en publicatie sluiten hierop aan' },
  BerichtKlaargezet: ['bericht-verzend'],
} satisfies Partial<VolledigeCatalogus>;
