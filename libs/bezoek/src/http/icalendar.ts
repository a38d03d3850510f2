import { Temporal } from 'temporal-polyfill';

/** One day in a calendar of somebody else's program. */
export interface Agendapunt {
  readonly uid: string;
  /** Legal day, ISO text. */
  readonly dag: string;
  /** Times `HH:MM` in Europe/Amsterdam; without the first it is about the whole day. */
  readonly van?: string | null;
  readonly tot?: string | null;
  /** Whether somebody is taken then; a last day keeps nobody from an appointment. */
  readonly bezet?: boolean;
  /** Called off: the program takes it out (RFC 5545 §3.8.1.11). */
  readonly vervallen?: boolean;
  readonly titel: string;
  readonly omschrijving: string;
  readonly adres: string;
  /** Rises with every change, so that a program replaces what it had. */
  readonly volgnummer: number;
  /** Instant of the last change, ISO text in UTC and whole seconds. */
  readonly gewijzigdOp: string;
}

const REGELLENGTE = 75;
const codering = new TextEncoder();

/** RFC 5545 §3.3.11: backslash, semicolon, comma and line end; what cannot stand in a text at all goes out. */
function tekst(waarde: string): string {
  return (
    waarde
      .replace(/\r\n?/g, '\n')
      // eslint-disable-next-line no-control-regex -- control characters are what this takes out
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .replace(/[\\;,]/g, '\\$&')
      .replaceAll('\n', '\\n')
  );
}

/** RFC 5545 §3.1: a line is at most 75 octets without its end; the rest follows after a space, never amid a character. */
export function vouw(regel: string): string {
  const delen: string[] = [];
  let deel = '';
  let octetten = 0;
  for (const teken of regel) {
    const lengte = codering.encode(teken).length;
    // A line that follows begins with its space.
    if (octetten + lengte > REGELLENGTE) {
      delen.push(deel);
      deel = ' ';
      octetten = 1;
    }
    deel += teken;
    octetten += lengte;
  }
  return [...delen, deel].join('\r\n');
}

const dagwaarde = (dag: Temporal.PlainDate): string => dag.toString().replaceAll('-', '');
const momentwaarde = (instant: string): string => instant.replace(/[-:]/g, '').replace(/\.\d+/, '');

/** The clock of the wall in the zone that stands in the calendar, so that a change of the hour moves nothing. */
function wanneer(dag: Temporal.PlainDate, { van, tot }: Agendapunt): string[] {
  if (!van) {
    // The day after the last: the end of an event is not part of it (RFC 5545 §3.6.1).
    return [`DTSTART;VALUE=DATE:${dagwaarde(dag)}`, `DTEND;VALUE=DATE:${dagwaarde(dag.add({ days: 1 }))}`];
  }
  const op = (tijd: string) => `;TZID=Europe/Amsterdam:${dagwaarde(dag)}T${tijd.replace(':', '')}00`;
  return [`DTSTART${op(van)}`, ...(tot ? [`DTEND${op(tot)}`] : [])];
}

function alsGebeurtenis(punt: Agendapunt): string[] {
  const dag = Temporal.PlainDate.from(punt.dag);
  const moment = momentwaarde(punt.gewijzigdOp);
  return [
    'BEGIN:VEVENT',
    `UID:${tekst(punt.uid)}`,
    `DTSTAMP:${moment}`,
    `LAST-MODIFIED:${moment}`,
    `SEQUENCE:${punt.volgnummer}`,
    ...wanneer(dag, punt),
    `SUMMARY:${tekst(punt.titel)}`,
    `DESCRIPTION:${tekst(punt.omschrijving)}`,
    `URL:${punt.adres}`,
    ...(punt.vervallen ? ['STATUS:CANCELLED'] : []),
    `TRANSP:${punt.bezet && !punt.vervallen ? 'OPAQUE' : 'TRANSPARENT'}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
}

/** The zone of what has a time. RFC 5545 §3.6 wants at least one component: without events it stands there alone. */
const TIJDZONEREGELS = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Amsterdam',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

/** A calendar that a program subscribes to (RFC 5545, METHOD:PUBLISH). The same days give the same text. */
export function schrijfAgenda(naam: string, punten: readonly Agendapunt[]): string {
  const regels = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Navolgbaar//Termijnen//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${tekst(naam)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...(punten.length === 0 || punten.some(({ van }) => van) ? TIJDZONEREGELS : []),
    ...punten.flatMap(alsGebeurtenis),
    'END:VCALENDAR',
  ];
  return regels.map((regel) => `${vouw(regel)}\r\n`).join('');
}
