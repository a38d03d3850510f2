import { EICAR } from '../../harnas/clamd';

/** What must become of a mail: every one of them comes in. */
export interface NareMail {
  readonly wat: string;
  readonly ruw: Buffer;
  readonly bijzonder?: string;
  /** Whether who sent it gets an answer. */
  readonly antwoord: boolean;
  readonly adres?: string;
  readonly onderwerp?: string;
  /** Must stand in the text. */
  readonly tekst?: string;
  /** May not stand in it. */
  readonly nietInTekst?: readonly string[];
  /** Attachments that are kept, and those that are refused. */
  readonly bewaard?: number;
  readonly geweigerd?: number;
}

let teller = 0;
const van = (naam: string) => `From: ${naam} <${naam.toLowerCase().replace(/\W/g, '')}@burger.example>`;
/** Headers of an ordinary mail, with these instead or besides. */
function mail(
  koppen: readonly string[],
  lijf: string | Buffer = 'Tekst.',
  afzender = van('Jan Jansen'),
): Buffer {
  teller += 1;
  const vast = [
    afzender,
    'To: toezicht@noord.example',
    'Date: Mon, 13 Apr 2026 10:00:00 +0200',
    `Message-ID: <nare-${teller}@burger.example>`,
  ];
  const kop = Buffer.from(`${[...vast, ...koppen].filter(Boolean).join('\r\n')}\r\n\r\n`, 'latin1');
  return Buffer.concat([kop, Buffer.isBuffer(lijf) ? lijf : Buffer.from(lijf)]);
}

function delen(...stukken: readonly string[]): string {
  return [...stukken.map((stuk) => `--grens\r\n${stuk}\r\n`), '--grens--\r\n'].join('');
}
const GEMENGD = 'Content-Type: multipart/mixed; boundary=grens';
const tekstdeel = 'Content-Type: text/plain\r\n\r\nZie de bijlage.';
const bijlage = (naam: string, soort: string, inhoud: Buffer): string =>
  `Content-Type: ${soort}\r\nContent-Disposition: attachment; filename="${naam}"\r\n` +
  `Content-Transfer-Encoding: base64\r\n\r\n${inhoud.toString('base64').replace(/.{76}/g, '$&\r\n')}`;
const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

const GEWOON: readonly NareMail[] = [
  {
    wat: 'gewone tekst',
    ruw: mail(['Subject: Zorgen'], 'Er is niemand.'),
    tekst: 'Er is niemand.',
    antwoord: true,
  },
  {
    wat: 'onderwerp en naam in RFC 2047',
    ruw: mail(
      ['Subject: =?utf-8?Q?Zorgen_om_Ren=C3=A9?='],
      'x',
      'From: =?utf-8?B?UmVuw6kgTw==?= <rene@burger.example>',
    ),
    ...{ onderwerp: 'Zorgen om René', adres: 'rene@burger.example', antwoord: true },
  },
  {
    wat: 'quoted-printable in Latijn-1',
    ruw: mail(
      ['Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: quoted-printable'],
      'caf=E9 en th=\r\nuis',
    ),
    ...{ tekst: 'café en thuis', antwoord: true },
  },
  {
    wat: 'een tekenset die niet bestaat',
    ruw: mail(['Content-Type: text/plain; charset=klingon-8'], 'Toch te lezen'),
    ...{ tekst: 'Toch te lezen', antwoord: true },
  },
  {
    wat: 'zegt utf-8 en is het niet',
    ruw: mail(['Content-Type: text/plain; charset=utf-8'], Buffer.from('caf\xe9 dicht', 'latin1')),
    ...{ tekst: 'dicht', antwoord: true },
  },
  {
    wat: 'bytes boven 127 in een kop',
    ruw: mail([Buffer.from('Subject: Zorgen om Ren\xe9').toString('latin1')], 'Tekst van René'),
    ...{ tekst: 'René', antwoord: true },
  },
  {
    wat: 'nullen en stuurtekens in de tekst',
    ruw: mail(['Subject: a'], Buffer.from('een\0twee\x07drie\u202evier')),
    ...{ tekst: 'eentweedrievier', antwoord: true },
  },
];

const HTML: readonly NareMail[] = [
  {
    wat: 'alleen HTML met een script en een plaatje van buiten',
    ruw: mail(
      ['Content-Type: text/html; charset=utf-8'],
      '<html><head><style>p{}</style></head><p>Eerste<br>tweede &euro;5</p><script>alert(1)</script><img src="https://volg.example/x.png" onerror="alert(2)"><a href="https://kwaad.example">klik</a></html>',
    ),
    tekst: 'Eerste\ntweede €5',
    ...{ nietInTekst: ['<', 'alert', 'volg.example', 'kwaad.example'], antwoord: true },
  },
  {
    wat: 'HTML die niet sluit',
    ruw: mail(['Content-Type: text/html'], '<p>begin<script>alert(1)'),
    ...{ tekst: 'begin', nietInTekst: ['alert'], antwoord: true },
  },
  {
    wat: 'HTML van alleen haken',
    ruw: mail(['Content-Type: text/html'], '<'.repeat(400_000)),
    antwoord: true,
  },
  {
    wat: 'tekst en HTML',
    ruw: mail(
      ['Content-Type: multipart/alternative; boundary=grens'],
      delen('Content-Type: text/plain\r\n\r\nAls tekst', 'Content-Type: text/html\r\n\r\n<b>Als HTML</b>'),
    ),
    ...{ tekst: 'Als tekst', nietInTekst: ['<b>'], antwoord: true },
  },
];

const KAPOT: readonly NareMail[] = [
  { wat: 'nul bytes', ruw: Buffer.alloc(0), bijzonder: 'leeg', antwoord: false },
  {
    wat: 'alleen bytes',
    ruw: Buffer.from([0, 1, 2, 255, 254, 0, 10, 0]),
    bijzonder: 'onleesbaar',
    antwoord: false,
  },
  {
    wat: 'geen enkele kop',
    ruw: Buffer.from('Dit is geen e-mail.\r\n'),
    bijzonder: 'onleesbaar',
    antwoord: false,
  },
  {
    wat: 'koppen van drie miljoen tekens',
    ruw: mail([`X-Lang: ${'a'.repeat(3_000_000)}`, 'Subject: lang']),
    ...{ bijzonder: 'onleesbaar', antwoord: false },
  },
  {
    wat: 'een grens die nooit komt',
    ruw: mail(['Content-Type: multipart/mixed; boundary=weg', 'Subject: kapot'], 'Losse tekst'),
    ...{ onderwerp: 'kapot', antwoord: true },
  },
  {
    wat: 'honderd delen in elkaar',
    ruw: mail(
      ['Content-Type: multipart/mixed; boundary=b0'],
      Array.from(
        { length: 100 },
        (_, i) => `--b${i}\r\nContent-Type: multipart/mixed; boundary=b${i + 1}\r\n\r\n`,
      ).join(''),
    ),
    ...{ bijzonder: 'onleesbaar', antwoord: false },
  },
  {
    wat: 'base64 die geen base64 is',
    ruw: mail(
      [GEMENGD],
      delen(
        tekstdeel,
        'Content-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n@@@@!!!!',
      ),
    ),
    ...{ tekst: 'Zie de bijlage', bewaard: 0, geweigerd: 1, antwoord: true },
  },
  {
    wat: 'zonder Message-ID en datum',
    ruw: Buffer.from(`${van('Piet')}\r\nSubject: kort\r\n\r\nHallo`),
    tekst: 'Hallo',
    antwoord: true,
  },
  { wat: 'zonder afzender', ruw: mail(['Subject: wie'], 'Ik', ''), adres: '', antwoord: false },
  {
    wat: 'een afzender die geen adres is',
    ruw: mail([], 'x', 'From: de buurman'),
    adres: '',
    antwoord: false,
  },
  {
    wat: 'een regeleinde in de afzender',
    ruw: mail([], 'x', 'From: "a\r\n Bcc: slacht@offer.example" <b@burger.example>'),
    antwoord: true,
  },
];

const BIJLAGEN: readonly NareMail[] = [
  {
    wat: 'een goede pdf',
    ruw: mail([GEMENGD], delen(tekstdeel, bijlage('a.pdf', 'application/pdf', PDF))),
    bewaard: 1,
    antwoord: true,
  },
  {
    wat: 'een programma',
    ruw: mail([GEMENGD], delen(tekstdeel, bijlage('a.exe', 'application/octet-stream', Buffer.from('MZ')))),
    bewaard: 0,
    geweigerd: 1,
    antwoord: true,
  },
  {
    wat: 'een programma dat pdf heet',
    ruw: mail([GEMENGD], delen(tekstdeel, bijlage('a.pdf', 'application/pdf', Buffer.from('MZ')))),
    bewaard: 0,
    geweigerd: 1,
    antwoord: true,
  },
  {
    wat: 'een lege bijlage',
    ruw: mail([GEMENGD], delen(tekstdeel, bijlage('leeg.txt', 'text/plain', Buffer.alloc(0)))),
    geweigerd: 1,
    antwoord: true,
  },
  {
    wat: 'een pad in de naam',
    ruw: mail([GEMENGD], delen(tekstdeel, bijlage('../../etc/passwd.txt', 'text/plain', Buffer.from('x')))),
    bewaard: 1,
    antwoord: true,
  },
  {
    wat: 'een virus',
    ruw: mail([GEMENGD], delen(tekstdeel, bijlage('eicar.txt', 'text/plain', EICAR))),
    bewaard: 1,
    antwoord: true,
  },
  {
    wat: 'zestig plaatjes',
    ruw: mail(
      [GEMENGD],
      delen(tekstdeel, ...Array.from({ length: 60 }, (_, i) => bijlage(`p${i}.png`, 'image/png', PNG))),
    ),
    ...{ bewaard: 50, antwoord: true },
  },
  {
    wat: 'winmail.dat',
    ruw: mail(
      [GEMENGD],
      delen(tekstdeel, bijlage('winmail.dat', 'application/ms-tnef', Buffer.from('789f3e22', 'hex'))),
    ),
    ...{ bijzonder: 'winmail', geweigerd: 1, antwoord: true },
  },
  {
    wat: 'een e-mail in een e-mail',
    ruw: mail(
      [GEMENGD],
      delen(
        tekstdeel,
        `Content-Type: message/rfc822\r\n\r\n${mail(['Subject: binnenin'], 'Geheim').toString()}`,
      ),
    ),
    ...{ bewaard: 1, nietInTekst: ['Geheim'], antwoord: true },
  },
  {
    wat: 'S/MIME versleuteld',
    ruw: mail(
      [
        'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m',
        'Content-Transfer-Encoding: base64',
      ],
      'MIIB',
    ),
    ...{ bijzonder: 'versleuteld', antwoord: true },
  },
  {
    wat: 'PGP versleuteld',
    ruw: mail(
      ['Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=grens'],
      delen(
        'Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1',
        'Content-Type: application/octet-stream\r\n\r\n-----BEGIN PGP MESSAGE-----',
      ),
    ),
    ...{ bijzonder: 'versleuteld', antwoord: true },
  },
];

const MACHINES: readonly NareMail[] = [
  ['automatisch antwoord', 'Auto-Submitted: auto-replied'],
  ['afwezig, zoals Exchange het zegt', 'X-Auto-Response-Suppress: All'],
  ['een verzendlijst', 'List-Id: <nieuws.example>'],
  ['een nieuwsbrief', 'List-Unsubscribe: <mailto:weg@nieuws.example>'],
  ['bulk', 'Precedence: bulk'],
  ['een foutbericht zonder retouradres', 'Return-Path: <>'],
  ['een foutbericht in delen', 'Content-Type: multipart/report; report-type=delivery-status; boundary=grens'],
  ['als reclame gemerkt', 'X-Spam-Flag: YES'],
].map(([wat = '', kop = '']) => ({ wat, ruw: mail([kop, 'Subject: machine']), antwoord: false }));

const AFZENDERS: readonly NareMail[] = [
  ['mailer-daemon', 'From: <MAILER-DAEMON@mail.example>'],
  ['noreply', 'From: Webwinkel <no-reply@winkel.example>'],
  ['ons eigen adres', 'From: Toezicht <Toezicht@Noord.example>'],
].map(([wat = '', kop = '']) => ({ wat, ruw: mail(['Subject: wie'], 'x', kop), antwoord: false }));

/** Mails that a mail server can hand over and that no program likes. */
export const NARE_MAILS: readonly NareMail[] = [
  ...GEWOON,
  ...HTML,
  ...KAPOT,
  ...BIJLAGEN,
  ...MACHINES,
  ...AFZENDERS,
];
