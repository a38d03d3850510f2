type Tekst = string | null;

/** What a line of `audit.regels` holds besides its organisation and its id, as text. In the order of `REGELVELDEN`. */
export type Regelvelden = readonly [
  actorId: Tekst,
  actorSoort: Tekst,
  correlatieId: Tekst,
  handeling: Tekst,
  herkomst: Tekst,
  kenmerken: Tekst,
  object: Tekst,
  objectId: Tekst,
  resultaat: Tekst,
  tijdstip: Tekst,
  velden: Tekst,
  xid: Tekst,
];

/**
 * SQL: the columns of a line under the alias `r`. `tijdstip` and `velden` are canonical JSON already, whatever the
 * settings of the connection. Only functions of `pg_catalog`: a table owner can replace a function of our own, not these.
 */
export const REGELVELDEN = `
  r.actor_id, r.actor_soort, r.correlatie_id, r.handeling, r.herkomst, r.kenmerken::text, r.object, r.object_id,
  r.resultaat, pg_catalog.to_json(pg_catalog.timezone('UTC', r.tijdstip))::text,
  pg_catalog.array_to_json(r.velden)::text, r.xid`;

/**
 * The canonical JSON (RFC 8785: sorted keys, no white space) of a line, with every column except the organisation,
 * which stands in the hash itself. One function for sealing and verifying, so that the two cannot drift apart.
 */
export function canoniek(regelId: string, regel: Regelvelden): string {
  const [
    actorId,
    actorSoort,
    correlatieId,
    handeling,
    herkomst,
    kenmerken,
    object,
    objectId,
    resultaat,
    tijdstip,
    velden,
    xid,
  ] = regel;
  return (
    `{"actorId":${tekst(actorId)},"actorSoort":${tekst(actorSoort)},"correlatieId":${tekst(correlatieId)}` +
    `,"handeling":${tekst(handeling)},"herkomst":${tekst(herkomst)},"id":"${regelId}"` +
    `,"kenmerken":${platObject(kenmerken)},"object":${tekst(object)},"objectId":${tekst(objectId)}` +
    `,"resultaat":${tekst(resultaat)},"tijdstip":${tijdstip},"velden":${velden},"xid":"${xid}"}`
  );
}

/** What a JSON string may not hold as it is. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const BIJZONDER = /["\\\u0000-\u001f]/;

/** As RFC 8785 §3.2.2.2, which takes over what `JSON.stringify` does. Most texts need nothing of that. */
const tekst = (waarde: string | null): string =>
  waarde === null || BIJZONDER.test(waarde) ? JSON.stringify(waarde) : `"${waarde}"`;

/**
 * A flat object of strings: a check in the migration admits nothing else. What was put there past that check becomes
 * a string or keeps a value that is none; either way it differs from every value that can have been sealed. Put together by
 * hand: what a library replaces `JSON.stringify` by (pdfjs does, where it is loaded) may not sort by a list of keys.
 */
function platObject(json: string | null): string {
  if (json === null) return 'null';
  if (!json.startsWith('{')) return JSON.stringify(json);
  const object = JSON.parse(json) as Record<string, unknown>;
  const velden = Object.keys(object).sort();
  return `{${velden.map((veld) => `${JSON.stringify(veld)}:${JSON.stringify(object[veld])}`).join(',')}}`;
}
