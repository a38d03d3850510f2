import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { type Koppen, waaromGeenAntwoord } from '../../domain/automatisch';
import {
  type Bijzonderheid,
  type GelezenMail,
  LANGSTE_ONDERWERP,
  LANGSTE_TEKST,
  MEESTE_BIJLAGEN,
  type Mailadres,
  type Mailbijlage,
  eenRegel,
  onleesbareMail,
  schoneTekst,
} from '../../domain/gelezen-mail';
import { htmlAlsTekst } from '../../domain/html-als-tekst';

/** Of one of these a mail has at least one (RFC 5322 § 3.6); without any it is something else. */
const KENMERKEND = ['from', 'to', 'date', 'subject', 'message-id', 'received'];
const ADRES = /^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\]+$/u;
const LANGSTE_HTML = 2_000_000;
const LANGSTE_NAAM = 200;
const EXTENSIES: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml',
  'text/plain': 'txt',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'application/pdf': 'pdf',
};

/** What stands in a mail. RFC 5322, RFC 2045-2047; a mail within it stays closed, as an attachment. */
export async function ontleed(ruw: Uint8Array, eigen: readonly string[]): Promise<GelezenMail> {
  if (ruw.byteLength === 0) return onleesbareMail('leeg');
  try {
    const mail = await PostalMime.parse(ruw, { forceRfc822Attachments: true, maxNestingDepth: 50 });
    return mail.headers.some(({ key }) => KENMERKEND.includes(key))
      ? naarMail(mail, eigen)
      : onleesbareMail('onleesbaar');
  } catch {
    return onleesbareMail('onleesbaar');
  }
}

function naarMail(mail: Email, eigen: readonly string[]): GelezenMail {
  const koppen = new Map<string, string[]>();
  for (const { key, value } of mail.headers) koppen.set(key, [...(koppen.get(key) ?? []), value]);
  const afzender = naarAdres(mail.from);
  const tekst = mail.text?.trim() ? mail.text : htmlAlsTekst((mail.html ?? '').slice(0, LANGSTE_HTML));
  return {
    afzender,
    onderwerp: eenRegel(mail.subject ?? '', LANGSTE_ONDERWERP),
    tekst: schoneTekst(tekst, LANGSTE_TEKST),
    bijlagen: mail.attachments.slice(0, MEESTE_BIJLAGEN).map(naarBijlage),
    bijlagenWeggelaten: Math.max(0, mail.attachments.length - MEESTE_BIJLAGEN),
    verwijzingen: idsIn(`${mail.inReplyTo ?? ''} ${[...idsIn(mail.references ?? '')].reverse().join(' ')}`),
    automatisch: waaromGeenAntwoord(koppen, afzender?.adres || null, eigen),
    bijzonder: bijzonderheid(koppen, mail),
  };
}

function naarAdres(van: Address | undefined): Mailadres | null {
  if (!van) return null;
  const adres = (van.address ?? '').trim().toLowerCase();
  const geldig = adres.length <= 254 && ADRES.test(adres);
  // What is no address is shown as the name, so that a person can see who it may be.
  const naam = eenRegel(van.name || (geldig ? '' : adres), LANGSTE_NAAM);
  return naam || geldig ? { naam, adres: geldig ? adres : '' } : null;
}

function naarBijlage(deel: Attachment, plaats: number): Mailbijlage {
  const extensie = EXTENSIES[deel.mimeType] ?? 'onbekend';
  const { content } = deel;
  const inhoud = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
  const naam = eenRegel(deel.filename ?? '', LANGSTE_NAAM) || `bijlage-${plaats + 1}.${extensie}`;
  return { naam, mediatype: deel.mimeType, inhoud };
}

function bijzonderheid(koppen: Koppen, { text, attachments }: Email): Bijzonderheid | null {
  const soort = koppen.get('content-type')?.[0] ?? '';
  const versleuteld =
    /^\s*(multipart\/encrypted|application\/(x-)?pkcs7-mime|application\/pgp-encrypted)\b/i.test(soort) ||
    attachments.some(({ mimeType }) => /^application\/((x-)?pkcs7-mime|pgp-encrypted)$/.test(mimeType)) ||
    /^-----BEGIN PGP MESSAGE-----/m.test(text ?? '');
  if (versleuteld) return 'versleuteld';
  const winmail = attachments.some(
    ({ mimeType, filename }) =>
      /^application\/(vnd\.)?ms-tnef$/.test(mimeType) || /^winmail\.dat$/i.test(filename ?? ''),
  );
  return winmail ? 'winmail' : null;
}

/** Message-IDs without their brackets, in order. */
const idsIn = (kop: string): string[] =>
  [...kop.slice(0, 20_000).matchAll(/<?([^<>\s]{3,250}@[^<>\s]{1,250})>?/g)].map(([, id = '']) => id);
