import type { Zaakstatus } from './zaak-status';

/** Where a case stands, in words that hold nothing about people: they may stand in a message to a college. */
export const STAPTEKST: Readonly<Record<Zaakstatus, string>> = {
  eerste_beoordeling: 'wij beoordelen de melding',
  onderzoek_loopt: 'het onderzoek loopt',
  beoordeling: 'wij beoordelen de resultaten van het onderzoek',
  maatregelen: 'er zijn maatregelen gegeven',
  rapportage: 'wij schrijven het rapport',
  afgesloten: 'de zaak is afgesloten',
};
