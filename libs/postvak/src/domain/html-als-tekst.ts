const WEG =
  /<(script|style|head|title|template|noscript|svg|math|iframe|object)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const BLOK =
  /<\/?(?:p|div|tr|table|h[1-6]|blockquote|ul|ol|pre|section|article|header|footer|hr|dl|dt|dd)\b[^<>]*>/gi;

const ENTITEITEN: Readonly<Record<string, string>> = {
  ...{
    nbsp: ' ',
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    euro: '€',
    hellip: '…',
    bull: '•',
    shy: '',
  },
  ...{
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    copy: '©',
  },
  ...{
    eacute: 'é',
    egrave: 'è',
    ecirc: 'ê',
    euml: 'ë',
    iuml: 'ï',
    iacute: 'í',
    ouml: 'ö',
    oacute: 'ó',
    uuml: 'ü',
  },
  ...{ uacute: 'ú', auml: 'ä', aacute: 'á', agrave: 'à', acirc: 'â', ccedil: 'ç', ntilde: 'ñ', szlig: 'ß' },
};

/**
 * The words of an HTML mail, for a person to read. Their HTML is never shown: no markup, no picture and no address that
 * opens comes out of this. Linear in the length of the mail.
 */
export function htmlAlsTekst(html: string): string {
  const tekst = html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(WEG, ' ')
    .replace(/\s+/g, ' ')
    .replace(/<br\b[^<>]*>/gi, '\n')
    .replace(/<li\b[^<>]*>/gi, '\n- ')
    .replace(/<\/t[dh]\s*>/gi, ' ')
    .replace(BLOK, '\n\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, entiteit);
  return tekst
    .split('\n')
    .map((regel) => regel.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function entiteit(heel: string, tien?: string, hex?: string, naam?: string): string {
  if (naam) return ENTITEITEN[naam.toLowerCase()] ?? heel;
  const punt = tien ? Number(tien) : Number.parseInt(hex ?? '', 16);
  return punt > 0 && punt <= 0x10ffff && !(punt >= 0xd800 && punt <= 0xdfff)
    ? String.fromCodePoint(punt)
    : ' ';
}
