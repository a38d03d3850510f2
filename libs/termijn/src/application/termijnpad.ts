/** Which page of the werkbank a term is about, where it has none of a case. */
const PADEN: Readonly<Record<string, string>> = {
  melding: '/meldingen',
  doorzending: '/doorzendingen',
  twijfel: '/meldplicht/twijfels',
  partnervraag: '/partnervragen',
};

/** Where a colleague finds a term in the werkbank: in its case, at the question to a partner, or at what else it is about; empty where it has no page. */
export function termijnpad({
  zaakId,
  object,
  objectId,
}: {
  readonly zaakId: string | null;
  readonly object: string;
  readonly objectId: string;
}): string {
  if (zaakId && object !== 'partnervraag') return `/zaken/${zaakId}`;
  const pad = PADEN[object];
  return pad ? `${pad}/${objectId}` : '';
}
