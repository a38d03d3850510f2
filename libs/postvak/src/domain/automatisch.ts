/** The headers of a mail, by their name in lower case. */
export type Koppen = ReadonlyMap<string, readonly string[]>;

/** Names of mailboxes that no person reads (RFC 2142, RFC 5230 § 4.5). */
const GEEN_MENS =
  /^(mailer-daemon|postmaster|mail-?daemon|bounces?|bounce[-+].*|no-?reply|noreply.*|do-?not-?reply|owner-.*|.*-request|listserv|majordomo|abuse|root)$/;

/**
 * Why a mail gets no answer: a machine wrote it, it came over a list, or it is our own (RFC 3834 § 2). An answer to one of
 * those can come back as a mail, and that again.
 * @param adres of the sender, in lower case, or null @param eigen our own addresses, in lower case
 * @returns the reason, for people and without an address; null when it may be answered
 */
export function waaromGeenAntwoord(
  koppen: Koppen,
  adres: string | null,
  eigen: readonly string[],
): string | null {
  const kop = (naam: string): string => (koppen.get(naam)?.[0] ?? '').trim().toLowerCase();
  const heeft = (naam: string): boolean => koppen.has(naam);
  if (adres === null) return 'zonder afzender';
  if (eigen.includes(adres)) return 'van ons eigen adres';
  if (GEEN_MENS.test(adres.split('@', 1)[0] ?? '')) return 'van een adres dat niemand leest';
  if ((koppen.get('from') ?? []).length > 1) return 'met meer afzenders';
  if (heeft('return-path') && /^<?\s*>?$/.test(kop('return-path'))) return 'een foutbericht';
  if (/^multipart\/report\b/.test(kop('content-type'))) return 'een foutbericht';
  if (heeft('auto-submitted') && kop('auto-submitted').split(/[;\s]/, 1)[0] !== 'no')
    return 'een automatisch antwoord';
  if (['x-autoreply', 'x-autorespond', 'x-auto-reply', 'x-autoresponder', 'x-loop'].some(heeft))
    return 'een automatisch antwoord';
  if (/\b(all|oof|autoreply|dr)\b/.test(kop('x-auto-response-suppress'))) return 'een automatisch antwoord';
  if (['bulk', 'list', 'junk', 'auto_reply'].includes(kop('precedence'))) return 'van een verzendlijst';
  if (['list-id', 'list-unsubscribe', 'list-post', 'mailing-list', 'list-help'].some(heeft))
    return 'van een verzendlijst';
  if (/^yes\b/.test(kop('x-spam-flag'))) return 'door de mailserver als reclame gemerkt';
  return null;
}
